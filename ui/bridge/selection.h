// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <string>
#include <variant>

#include "ui/bridge/document_bridge.h"

namespace remit {

// Where a row and a column of the matrix meet.
struct CellRef {
    Subject subject;
    PolicyAreaId area;
    friend bool operator==(const CellRef&, const CellRef&) = default;
    friend auto operator<=>(const CellRef&, const CellRef&) = default;
};

// One thing that can be selected; a Subject is a body type or an institution.
using Item = std::variant<std::monostate, CellRef, Subject, PolicyAreaId, GrantKey, RelationKey, PlaceId, ScenarioId,
                          RightKindId>;

// The one selection that all views share, and the finding in hand. An item that leaves the document leaves the
// selection too. Not document data: no undo.
class Selection final : public QObject {
    Q_OBJECT

public:
    explicit Selection(DocumentBridge& document);

    [[nodiscard]] const Item& item() const { return m_item; }
    // The fingerprint of the finding in hand, or "".
    [[nodiscard]] const std::string& finding() const { return m_finding; }

    // Selecting what is selected says nothing; so views may follow and set without going round in circles.
    void select(Item item);
    void selectFinding(std::string fingerprint);

    // Whether the item is in the document; nothing always is.
    [[nodiscard]] bool exists(const Item& item) const;

    // What of the item lies on the matrix and the graph: its subject and its policy area, either empty where it has
    // none (a grant and a cell have both).
    [[nodiscard]] CellRef cell() const;

signals:
    void itemChanged();
    void findingChanged();

private:
    DocumentBridge& m_document;
    Item m_item;
    std::string m_finding;
};

}  // namespace remit
