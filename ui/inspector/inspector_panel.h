// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <QTimer>

#include "ui/inspector/field.h"

namespace remit {

class InspectorPage;

// Everything about the selection, editable in place (EXPERIENCE, Inspector): one page for the selected row, or for the
// several cells in hand.
class InspectorPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit InspectorPanel(Desk& desk, QWidget* parent = nullptr);
    ~InspectorPanel() override;

    // Commits what was typed and not yet committed; to be called before saving.
    void commit();

signals:
    // One sentence for the status bar.
    void message(const QString& sentence);

private:
    void follow();
    void showSelection();
    [[nodiscard]] Block blockInHand() const;
    [[nodiscard]] bool isThere() const;

    FieldContext m_context;
    Item m_item;
    Block m_block;  // of the page, empty for a row's
    QTimer m_due;
    InspectorPage* m_page = nullptr;
};

}  // namespace remit
