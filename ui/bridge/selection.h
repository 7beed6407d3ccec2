// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <string>
#include <variant>
#include <vector>

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

// A rectangle of the matrix, in the order of its rows and columns.
struct Block {
    std::vector<Subject> subjects;
    std::vector<PolicyAreaId> areas;

    [[nodiscard]] std::size_t size() const { return subjects.size() * areas.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    friend bool operator==(const Block&, const Block&) = default;
};

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

    // The several cells in hand, of which the item is one, or their row or column; empty where it is one cell or none.
    [[nodiscard]] const Block& block() const { return m_block; }
    void setBlock(Block block);

    // Whether the item is in the document; nothing always is.
    [[nodiscard]] bool exists(const Item& item) const;

    // What of the item lies on the matrix and the graph: its subject and its policy area, either empty where it has
    // none (a grant and a cell have both).
    [[nodiscard]] CellRef cell() const;

signals:
    void itemChanged();
    void findingChanged();
    void blockChanged();

private:
    [[nodiscard]] bool isInBlock(const Item& item) const;

    DocumentBridge& m_document;
    Item m_item;
    Block m_block;
    std::string m_finding;
};

}  // namespace remit
