// SPDX-License-Identifier: MIT
#include "ui/measures/measure_names.h"

#include <QCoreApplication>

namespace remit {

namespace {
// What core says in English, listed here so that lupdate finds it.
[[maybe_unused]] constexpr const char* texts[] = {
    QT_TRANSLATE_NOOP("Measures", "Load"),
    QT_TRANSLATE_NOOP("Measures",
                      "A body with many rights needs the people to use them; one with few can be heard and not much "
                      "more."),
    QT_TRANSLATE_NOOP("Measures", "Betweenness"),
    QT_TRANSLATE_NOOP("Measures",
                      "A body that stands between the others is a broker: what they have to agree goes through it, and "
                      "waits for it."),
    QT_TRANSLATE_NOOP("Measures", "Hangs on it"),
    QT_TRANSLATE_NOOP(
        "Measures", "Where something hangs on one body alone, nobody else can step in when it fails or is abolished."),
    QT_TRANSLATE_NOOP("Measures", "Share of decisions"),
    QT_TRANSLATE_NOOP("Measures",
                      "Who decides most has the power, whoever else is consulted; a shared decision counts for each in "
                      "equal parts."),
    QT_TRANSLATE_NOOP("Measures", "Decided nationally"),
    QT_TRANSLATE_NOOP(
        "Measures",
        "The larger the share of decisions that the national tier takes, the more central the arrangement "
        "is."),
    QT_TRANSLATE_NOOP("Measures", "Managed by the centre"),
    QT_TRANSLATE_NOOP("Measures",
                      "A centre that sets standards, coordinates and advises leads; one that decides, consents, "
                      "delivers or has others compete for its money manages."),
    QT_TRANSLATE_NOOP("Measures", "Interfaces"),
    QT_TRANSLATE_NOOP("Measures", "Every interface costs meetings and time, and business meets all of them."),
    QT_TRANSLATE_NOOP("Measures", "Same ground"),
    QT_TRANSLATE_NOOP("Measures",
                      "Bodies that cover the same ground can plan together; boundaries that cut across each other part "
                      "what belongs together."),
};
}  // namespace

QString nameOf(Measure measure) { return QCoreApplication::translate("Measures", specOf(measure).name); }

QString meaningOf(Measure measure) { return QCoreApplication::translate("Measures", specOf(measure).meaning); }

}  // namespace remit
