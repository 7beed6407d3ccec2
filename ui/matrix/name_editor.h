// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

#include "ui/matrix/reason_label.h"

namespace remit {

// A row's or column's name, written where it stands. Enter keeps it, Escape does not; leaving the field keeps it where
// it can be kept.
class NameEditor final : public QLineEdit {
    Q_OBJECT

public:
    NameEditor(const QString& name, QWidget* parent);

    // Stays open with the reason under it.
    void refuse(const QString& reason);
    [[nodiscard]] QString reason() const {
        return m_reason->isVisibleTo(parentWidget()) ? m_reason->text() : QString();
    }

signals:
    // `leaving`: the focus is elsewhere already.
    void done(const QString& name, bool leaving);
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    ReasonLabel* m_reason;
};

}  // namespace remit
