// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "core/check/remedies.h"

namespace remit {

// One way out of a finding: its kind, what it does, and on demand which findings go and come with it.
class RemedyCard final : public QFrame {
    Q_OBJECT

public:
    explicit RemedyCard(const Remedy& remedy, QWidget* parent = nullptr);

signals:
    void chosen();
};

}  // namespace remit
