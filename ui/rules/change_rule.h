// SPDX-License-Identifier: MIT
#pragma once

#include "ui/bridge/desk.h"

class QWidget;

namespace remit {

// Asks how the rule, Remit's or the document's own, is to be, and changes it. False where nothing was changed.
bool changeRule(Desk& desk, const RuleId& rule, QWidget* parent);

}  // namespace remit
