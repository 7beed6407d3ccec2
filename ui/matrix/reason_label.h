// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace remit {

// Why what is typed in a field over the matrix cannot be, below the field or above it where there is more room.
class ReasonLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ReasonLabel(QWidget* parent);
    void say(const QString& reason, const QWidget& field);
    // After the field moved; beside it in their common parent.
    void place(const QWidget& field);
};

}  // namespace remit
