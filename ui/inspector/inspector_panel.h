// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include "ui/inspector/field.h"

namespace remit {

class InspectorPage;

// Everything about the selection, editable in place (EXPERIENCE, Inspector): one page for the selected row.
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
    void showSelection();

    FieldContext m_context;
    Item m_item;
    InspectorPage* m_page = nullptr;
};

}  // namespace remit
