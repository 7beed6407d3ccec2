// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/inspector/field.h"

class QLabel;
class QScrollArea;

namespace remit {

class InspectorPage;
class RowList;

// The document's vocabulary: its right kinds in order, each as it is drawn, and everything about the one in hand beside
// the list. Each change is a step of its own that can be undone.
class RightKindsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RightKindsDialog(Desk& desk, QWidget* parent = nullptr);

    // Stays open, on the field, while a text is refused.
    void done(int result) override;

private:
    void showCurrent();
    void add();
    void rename();
    void follow();

    FieldContext m_context;
    QLabel* m_vocabulary;
    RowList* m_list;
    QScrollArea* m_side;
    InspectorPage* m_page = nullptr;
    RightKindId m_shown;
};

}  // namespace remit
