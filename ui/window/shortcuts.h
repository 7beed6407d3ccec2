// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <map>
#include <optional>

#include "ui/window/actions.h"

namespace remit {

// The shortcuts that the user chose in place of Remit's own; an empty one switches the action's shortcut off.
using ChosenShortcuts = std::map<ActionId, QKeySequence>;

// The shortcut that the action has with these choices.
[[nodiscard]] QKeySequence shortcutOf(ActionId id, const ChosenShortcuts& chosen);

// The action that has the shortcut with these choices, other than `besides`.
[[nodiscard]] std::optional<ActionId> takenBy(const QKeySequence& shortcut, const ChosenShortcuts& chosen,
                                              ActionId besides);

// Whether the keys may be a shortcut: not a letter, a digit or a key that moves in the matrix alone, which type and
// move.
[[nodiscard]] bool canBeShortcut(const QKeySequence& keys);

// Choices as settings keep them: by the action's name, portable. What is unknown in them is left out.
[[nodiscard]] QVariantMap toSettings(const ChosenShortcuts& chosen);
[[nodiscard]] ChosenShortcuts shortcutsFrom(const QVariantMap& settings);

}  // namespace remit
