// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTextLayout>
#include <vector>

#include "ui/bridge/desk.h"

namespace remit {

// "warning", "3 warnings": severities and their counts in the user's words.
[[nodiscard]] QString severityWord(Severity severity);
[[nodiscard]] QString counted(Severity severity, int count);

// The rule's few words for lists: its title, or the name of a rule of the user's own.
[[nodiscard]] QString ruleTitle(const Model& model, RuleId rule);
// One sentence on what a rule of the catalogue looks for; "" for a rule of the user's own.
[[nodiscard]] QString ruleMeaning(RuleId rule);
// The problem of SPEC section 5 that a finding is evidence of, 1 to 7, or 0; and what people call it.
[[nodiscard]] int problemOf(const Model& model, ScenarioId scenario, const Finding& finding);
[[nodiscard]] QString problemTitle(int problem);

// Where the names of what the finding is about stand in its sentence, as bold ranges.
[[nodiscard]] QList<QTextLayout::FormatRange> namesIn(const QString& text, const QStringList& names);
// The policy areas, holders and subject of a finding, by name.
[[nodiscard]] QStringList namesOf(const Model& model, const Finding& finding);

// The finding's policy areas (leaves, or the one it stands for) and places, by name, in document order.
[[nodiscard]] QStringList areaNames(const Model& model, const Finding& finding);
[[nodiscard]] QStringList placeNames(const Verdict& verdict, const Finding& finding);
// "Schools, Transport and 14 more".
[[nodiscard]] QString shortList(const QStringList& names, int most);

// The sentence a screen reader says of a finding.
[[nodiscard]] QString spokenFinding(const Model& model, const Finding& finding);

}  // namespace remit
