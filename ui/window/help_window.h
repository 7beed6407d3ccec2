// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace remit {

// The manual, offline, beginning with tasks.
class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);
};

}  // namespace remit
