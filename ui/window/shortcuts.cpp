// SPDX-License-Identifier: MIT
#include "ui/window/shortcuts.h"

#include <QMetaEnum>
#include <QVariantMap>
#include <algorithm>

namespace remit {

namespace {

const ActionSpec& specOf(ActionId id) {
    const auto specs = actionSpecs();
    return *std::find_if(specs.begin(), specs.end(), [&](const ActionSpec& each) { return each.id == id; });
}

}  // namespace

QKeySequence shortcutOf(ActionId id, const ChosenShortcuts& chosen) {
    const auto found = chosen.find(id);
    return found == chosen.end() ? specOf(id).shortcut : found->second;
}

std::optional<ActionId> takenBy(const QKeySequence& shortcut, const ChosenShortcuts& chosen, ActionId besides) {
    if (shortcut.isEmpty())
        return std::nullopt;
    for (const ActionSpec& spec : actionSpecs())
        if (spec.id != besides && shortcutOf(spec.id, chosen) == shortcut)
            return spec.id;
    return std::nullopt;
}

bool canBeShortcut(const QKeySequence& keys) {
    if (keys.count() != 1)
        return keys.isEmpty();
    const QKeyCombination keyed = keys[0];
    const bool isFunctionKey = keyed.key() >= Qt::Key_F1 && keyed.key() <= Qt::Key_F35 && keyed.key() != Qt::Key_F2;
    return isFunctionKey || keyed.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::MetaModifier) ||
           (keyed.keyboardModifiers().testFlag(Qt::AltModifier) && keyed.key() > Qt::Key_Space &&
            keyed.key() < Qt::Key_Escape);
}

QVariantMap toSettings(const ChosenShortcuts& chosen) {
    const QMetaEnum names = QMetaEnum::fromType<ActionId>();
    QVariantMap out;
    for (const auto& [id, shortcut] : chosen)
        out[names.valueToKey(static_cast<int>(id))] = shortcut.toString(QKeySequence::PortableText);
    return out;
}

ChosenShortcuts shortcutsFrom(const QVariantMap& settings) {
    const QMetaEnum names = QMetaEnum::fromType<ActionId>();
    ChosenShortcuts out;
    for (auto each = settings.begin(); each != settings.end(); ++each) {
        bool known = false;
        const auto id = static_cast<ActionId>(names.keyToValue(each.key().toLatin1().constData(), &known));
        const auto keys = QKeySequence::fromString(each.value().toString(), QKeySequence::PortableText);
        if (known && canBeShortcut(keys))
            out[id] = keys;
    }
    return out;
}

}  // namespace remit
