// SPDX-License-Identifier: MIT
#include "ui/history/version_difference.h"

#include <QCoreApplication>
#include <map>

#include "core/change/change_set.h"
#include "core/check/finding.h"
#include "ui/bridge/text.h"

namespace remit {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("VersionDifference", text); }

template <class Row>
void count(const ChangeSet& change, const char* what, QStringList& lines) {
    int added = 0;
    int changed = 0;
    int removed = 0;
    for (const RowChange<Row>& each : change.of<Row>()) {
        added += !each.before;
        removed += !each.after;
        changed += each.before && each.after;
    }
    QStringList parts;
    if (added > 0)
        parts << tr("%1 added").arg(added);
    if (changed > 0)
        parts << tr("%1 changed").arg(changed);
    if (removed > 0)
        parts << tr("%1 removed").arg(removed);
    if (!parts.isEmpty())
        lines << tr("%1: %2").arg(tr(what), parts.join(", "));
}

std::map<std::string, std::string> findingsOf(const Model& model) {
    std::map<std::string, std::string> out;
    if (model.scenarios().empty())
        return out;
    for (const Finding& finding : check(model, {model.defaultScenario(), std::nullopt, std::nullopt}))
        if (!finding.waived)
            out.emplace(finding.fingerprint, finding.message);
    return out;
}

void addMissing(const std::map<std::string, std::string>& from, const std::map<std::string, std::string>& in,
                const QString& heading, QStringList& lines) {
    QStringList missing;
    for (const auto& [fingerprint, message] : from)
        if (!in.contains(fingerprint))
            missing << "    " + toQt(message);
    if (!missing.isEmpty())
        lines << heading.arg(missing.size()) << missing;
}

}  // namespace

QStringList differenceInWords(const Model& then, const Model& now) {
    QStringList lines;
    const ChangeSet change = compare(then, now);
    count<DocumentInfo>(change, QT_TRANSLATE_NOOP("VersionDifference", "Title"), lines);
    count<PolicyArea>(change, QT_TRANSLATE_NOOP("VersionDifference", "Policy areas"), lines);
    count<BodyType>(change, QT_TRANSLATE_NOOP("VersionDifference", "Body types"), lines);
    count<Institution>(change, QT_TRANSLATE_NOOP("VersionDifference", "Institutions"), lines);
    count<Place>(change, QT_TRANSLATE_NOOP("VersionDifference", "Places"), lines);
    count<RightKind>(change, QT_TRANSLATE_NOOP("VersionDifference", "Right kinds"), lines);
    count<Scenario>(change, QT_TRANSLATE_NOOP("VersionDifference", "Scenarios"), lines);
    count<Grant>(change, QT_TRANSLATE_NOOP("VersionDifference", "Rights"), lines);
    count<Relation>(change, QT_TRANSLATE_NOOP("VersionDifference", "Relations"), lines);
    count<RuleSetting>(change, QT_TRANSLATE_NOOP("VersionDifference", "Rule settings"), lines);
    count<UserRule>(change, QT_TRANSLATE_NOOP("VersionDifference", "Rules of your own"), lines);
    count<Waiver>(change, QT_TRANSLATE_NOOP("VersionDifference", "Accepted findings"), lines);
    count<View>(change, QT_TRANSLATE_NOOP("VersionDifference", "Views"), lines);
    if (change.empty())
        lines << tr("It holds the same as now.");
    const auto before = findingsOf(then);
    const auto after = findingsOf(now);
    addMissing(after, before, tr("Findings that came since: %1"), lines);
    addMissing(before, after, tr("Findings that went since: %1"), lines);
    if (!change.empty() && before == after)
        lines << tr("The findings are the same.");
    return lines;
}

}  // namespace remit
