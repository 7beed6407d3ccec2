// SPDX-License-Identifier: MIT
#include <QtGlobal>

// Words that core says in English and ui translates when it shows them: listed here so that lupdate finds them.
namespace remit {

[[maybe_unused]] constexpr const char* ruleTitles[] = {
    QT_TRANSLATE_NOOP("Findings", "Advisory body decides"),
    QT_TRANSLATE_NOOP("Findings", "Boundary mismatch"),
    QT_TRANSLATE_NOOP("Findings", "Carve-out"),
    QT_TRANSLATE_NOOP("Findings", "Circular relation"),
    QT_TRANSLATE_NOOP("Findings", "Concurrent without basis"),
    QT_TRANSLATE_NOOP("Findings", "Crowded field"),
    QT_TRANSLATE_NOOP("Findings", "Decides and scrutinises"),
    QT_TRANSLATE_NOOP("Findings", "Duplicated right"),
    QT_TRANSLATE_NOOP("Findings", "Fragmented funding"),
    QT_TRANSLATE_NOOP("Findings", "Joint without voting rule"),
    QT_TRANSLATE_NOOP("Findings", "Missing partner"),
    QT_TRANSLATE_NOOP("Findings", "Named only as partner"),
    QT_TRANSLATE_NOOP("Findings", "No decider"),
    QT_TRANSLATE_NOOP("Findings", "No standards"),
    QT_TRANSLATE_NOOP("Findings", "Not addressed"),
    QT_TRANSLATE_NOOP("Findings", "Out of area"),
    QT_TRANSLATE_NOOP("Findings", "Overlapping footprints"),
    QT_TRANSLATE_NOOP("Findings", "Redundant grant"),
    QT_TRANSLATE_NOOP("Findings", "Rival deciders"),
    QT_TRANSLATE_NOOP("Findings", "Same name twice"),
    QT_TRANSLATE_NOOP("Findings", "Self-consultation"),
    QT_TRANSLATE_NOOP("Findings", "Silent body"),
    QT_TRANSLATE_NOOP("Findings", "Split strategy"),
    QT_TRANSLATE_NOOP("Findings", "Unaccountable decider"),
    QT_TRANSLATE_NOOP("Findings", "Uncovered place"),
    QT_TRANSLATE_NOOP("Findings", "Undelivered decision"),
    QT_TRANSLATE_NOOP("Findings", "Unfunded decision"),
    QT_TRANSLATE_NOOP("Findings", "Unheard"),
    QT_TRANSLATE_NOOP("Findings", "Unscrutinised"),
    QT_TRANSLATE_NOOP("Findings", "Unused"),
    QT_TRANSLATE_NOOP("Findings", "Vacant right"),
};

}  // namespace remit
