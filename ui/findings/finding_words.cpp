// SPDX-License-Identifier: MIT
#include "ui/findings/finding_words.h"

#include <QCoreApplication>
#include <set>

#include "core/check/rule.h"
#include "ui/bridge/text.h"

namespace remit {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
}  // namespace

QString severityWord(Severity severity) {
    switch (severity) {
        case Severity::Error:
            return Words::tr("error");
        case Severity::Warning:
            return Words::tr("warning");
        case Severity::Note:
            return Words::tr("note");
        case Severity::Off:
            return Words::tr("off");
    }
    return {};
}

QString counted(Severity severity, int count) {
    const bool one = count == 1;
    switch (severity) {
        case Severity::Error:
            return one ? Words::tr("1 error") : Words::tr("%1 errors").arg(count);
        case Severity::Warning:
            return one ? Words::tr("1 warning") : Words::tr("%1 warnings").arg(count);
        case Severity::Note:
        case Severity::Off:
            return one ? Words::tr("1 note") : Words::tr("%1 notes").arg(count);
    }
    return {};
}

QString ruleTitle(const Model& model, RuleId rule) {
    if (const Rule* found = findRule(rule))
        return Words::tr(found->title);
    const UserRule* own = model.userRules().find(rule);
    return own && !own->name.empty() ? toQt(own->name) : toQt(rule);
}

int problemOf(const Model& model, ScenarioId scenario, const Finding& finding) {
    const Rule* rule = findRule(finding.rule);
    if (!rule)
        return 0;
    // Business meets duplicated engagement; any other duplicated right is waste.
    if (finding.rule.str() == "duplicated-right")
        for (Text id : finding.cause)
            if (const Grant* grant = model.grants().find({scenario, GrantId(id)});
                grant && model.rightKinds().at(grant->right).rightClass == RightClass::Engagement)
                return 5;
    return rule->problem;
}

QString problemTitle(int problem) {
    switch (problem) {
        case 1:
            return Words::tr("1. Wasteful processes");
        case 2:
            return Words::tr("2. Funds not spent on what places need");
        case 3:
            return Words::tr("3. No long-term planning");
        case 4:
            return Words::tr("4. Strategy not implemented");
        case 5:
            return Words::tr("5. Incoherent interface with business");
        case 6:
            return Words::tr("6. No visible accountability");
        case 7:
            return Words::tr("7. Capability");
        default:
            return Words::tr("None of the seven problems");
    }
}

QList<QTextLayout::FormatRange> namesIn(const QString& text, const QStringList& names) {
    QList<QTextLayout::FormatRange> out;
    std::set<int> taken;
    for (const QString& name : names) {
        if (name.size() < 2)
            continue;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size())) {
            const auto isWord = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetterOrNumber(); };
            if (isWord(at - 1) || isWord(at + name.size()) || taken.contains(static_cast<int>(at)))
                continue;
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(at);
            range.length = static_cast<int>(name.size());
            range.format.setFontWeight(QFont::DemiBold);
            for (int i = 0; i < range.length; ++i)
                taken.insert(range.start + i);
            out.append(range);
        }
    }
    return out;
}

QStringList areaNames(const Model& model, const Finding& finding) {
    QStringList out;
    const auto add = [&](PolicyAreaId id) {
        if (const PolicyArea* area = model.policyAreas().find(id); area && !out.contains(toQt(area->name)))
            out << toQt(area->name);
    };
    if (!finding.area.empty()) {
        add(finding.area);
        return out;
    }
    for (PolicyAreaId area : finding.hits.areas())
        add(area);
    return out;
}

QStringList placeNames(const Verdict& verdict, const Finding& finding) {
    std::set<Text> seen;
    for (Text place : finding.hits.places())
        seen.insert(place);
    QStringList out;
    for (const Verdict::NamedPlace& place : verdict.places)
        if (seen.contains(place.id))
            out << QString::fromStdString(place.name);
    return out;
}

QStringList namesOf(const Model& model, const Finding& finding) {
    QStringList out = areaNames(model, finding);
    const auto addBody = [&](Text id) {
        if (const Institution* institution = model.institutions().find(InstitutionId(id)))
            out << toQt(institution->name);
        else if (const BodyType* type = model.bodyTypes().find(BodyTypeId(id)))
            out << toQt(type->name);
    };
    for (Text id : finding.holders)
        addBody(id);
    addBody(finding.subject);
    // The longest first, so that a name inside another does not break it up.
    std::sort(out.begin(), out.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return out;
}

QString shortList(const QStringList& names, int most) {
    if (names.size() <= most)
        return names.join(Words::tr(", "));
    return Words::tr("%1 and %2 more").arg(names.mid(0, most).join(Words::tr(", "))).arg(names.size() - most);
}

QString spokenFinding(const Model& model, const Finding& finding) {
    const QString state =
        finding.waived ? Words::tr("%1, accepted").arg(severityWord(finding.severity)) : severityWord(finding.severity);
    QString out = Words::tr("%1: %2 Rule: %3.")
                      .arg(state, QString::fromStdString(finding.message), ruleTitle(model, finding.rule));
    if (!finding.source.empty())
        out += ' ' + Words::tr("Source: %1.").arg(QString::fromStdString(finding.source));
    out[0] = out[0].toUpper();
    return out;
}

}  // namespace remit
