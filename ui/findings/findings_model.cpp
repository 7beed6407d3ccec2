// SPDX-License-Identifier: MIT
#include "ui/findings/findings_model.h"

#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"

namespace remit {

FindingsModel::FindingsModel(Desk& desk, QObject* parent) : KeyedTreeModel(parent), m_desk(desk) {
    connect(&desk.analysis, &Analysis::changed, this, [this] {
        noticeFresh();
        rebuild();
    });
    noticeFresh();
    rebuild();
}

void FindingsModel::setGrouping(Grouping grouping) {
    m_grouping = grouping;
    rebuild();
}

void FindingsModel::setFilter(const QString& words) {
    m_words = words.split(' ', Qt::SkipEmptyParts);
    rebuild();
}

void FindingsModel::setShowsWaived(bool shows) {
    m_showsWaived = shows;
    rebuild();
}

// The findings of another scenario or place are not news, nor are those that stand further up a list with an end; those
// that an edit brought are.
void FindingsModel::noticeFresh() {
    const Verdict& verdict = m_desk.analysis.verdict();
    std::set<std::string> now;
    for (const Finding& finding : verdict.findings)
        now.insert(finding.fingerprint);
    m_fresh.clear();
    if (verdict.question.scenario == m_scenario && verdict.place == m_place && !m_known.empty() &&
        m_desk.analysis.listsAll())
        for (const std::string& each : now)
            if (!m_known.contains(each))
                m_fresh.insert(each);
    m_scenario = verdict.question.scenario;
    m_place = verdict.place;
    m_known = std::move(now);
}

bool FindingsModel::passes(const Finding& finding) const {
    if (finding.waived && !m_showsWaived)
        return false;
    if (m_words.isEmpty())
        return true;
    const Model& model = m_desk.document.model();
    const QStringList all = QStringList{toQt(finding.message), toQt(finding.rule), toQt(finding.source),
                                        ruleTitle(model, finding.rule), severityWord(finding.severity)} +
                            namesOf(model, finding);
    const QString text = all.join(' ');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

// Keys and titles of the groups that a finding stands in; a finding on three policy areas stands in three.
std::vector<std::pair<std::string, QString>> FindingsModel::groupsOf(const Finding& finding) const {
    const Model& model = m_desk.document.model();
    std::vector<std::pair<std::string, QString>> out;
    switch (m_grouping) {
        case Grouping::Rule:
            return {{"rule:" + finding.rule.str(), ruleTitle(model, finding.rule)}};
        case Grouping::Severity: {
            QString title = severityWord(finding.severity);
            title[0] = title[0].toUpper();
            return {{"severity:" + std::to_string(static_cast<int>(finding.severity)), title}};
        }
        case Grouping::Problem: {
            const int problem = problemOf(model, m_desk.analysis.verdict().question.scenario, finding);
            return {{"problem:" + std::to_string(problem == 0 ? 8 : problem), problemTitle(problem)}};
        }
        case Grouping::Area:
            for (const QString& name : areaNames(model, finding))
                out.emplace_back("area:" + fromQt(name), name);
            break;
        case Grouping::Body: {
            const std::set<Subject> bodies = m_desk.analysis.litBy(finding).subjects;
            for (const Institution& each : model.institutions())
                if (bodies.contains(each.id))
                    out.emplace_back("body:" + each.id.str(), toQt(each.name));
            for (const BodyType& each : model.bodyTypes())
                if (bodies.contains(each.id))
                    out.emplace_back("type:" + each.id.str(), toQt(each.name));
            break;
        }
        case Grouping::Place: {
            const Verdict& verdict = m_desk.analysis.verdict();
            const QStringList names = placeNames(verdict, finding);
            if (names.size() > 1 && names.size() == static_cast<qsizetype>(verdict.places.size()))
                return {{"everywhere", tr("Everywhere")}};
            for (const QString& name : names)
                out.emplace_back("place:" + fromQt(name), name);
            break;
        }
    }
    if (out.empty())
        out.emplace_back("none", m_grouping == Grouping::Area   ? tr("No policy area in particular")
                                 : m_grouping == Grouping::Body ? tr("No body in particular")
                                                                : tr("No place in particular"));
    return out;
}

void FindingsModel::rebuild() {
    m_groups.clear();
    m_findings.clear();
    std::vector<TreeRow> rows;
    std::map<std::string, std::size_t> rowOfGroup;
    for (const std::shared_ptr<const Finding>& each : m_desk.analysis.findings().shared()) {
        const Finding& finding = *each;
        if (!passes(finding))
            continue;
        m_findings.emplace(finding.fingerprint, each);
        for (const auto& [groupKey, title] : groupsOf(finding)) {
            const auto [it, isNew] = rowOfGroup.try_emplace(groupKey, rows.size());
            if (isNew) {
                rows.push_back({groupKey, {}});
                m_groups[groupKey] = {title, finding.severity, 0};
            }
            rows[it->second].rows.push_back({finding.fingerprint, {}});
            Group& group = m_groups[groupKey];
            group.worst = std::min(group.worst, finding.severity);
            ++group.count;
        }
    }
    if (m_grouping == Grouping::Problem)  // as they are numbered, not by the worst of their findings
        std::sort(rows.begin(), rows.end(), [](const TreeRow& a, const TreeRow& b) { return a.key < b.key; });
    become(rows);
}

const Finding* FindingsModel::finding(const QModelIndex& index) const {
    if (!index.isValid() || !index.parent().isValid())
        return nullptr;
    const auto found = m_findings.find(key(index));
    return found == m_findings.end() ? nullptr : found->second.get();
}

QModelIndex FindingsModel::indexOf(const std::string& fingerprint) const {
    return fingerprint.empty() ? QModelIndex() : find(fingerprint);
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Model& model = m_desk.document.model();
    if (!index.parent().isValid()) {
        const auto found = m_groups.find(key(index));
        if (found == m_groups.end())
            return {};
        const Group& group = found->second;
        switch (role) {
            case Qt::DisplayRole:
                return group.title;
            case Qt::AccessibleTextRole:
                return group.count == 1 ? tr("%1, one finding").arg(group.title)
                                        : tr("%1, %2 findings").arg(group.title).arg(group.count);
            case CountRole:
                return group.count;
            case SeverityRole:
                return static_cast<int>(group.worst);
            default:
                return {};
        }
    }
    const Finding* found = finding(index);
    if (!found)
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return toQt(found->message);
        case Qt::ToolTipRole:
            return "<span>" + toQt(found->message).toHtmlEscaped() + "</span>";
        case Qt::AccessibleTextRole:
            return spokenFinding(model, *found);
        case SeverityRole:
            return static_cast<int>(found->severity);
        case RuleRole:
            return toQt(found->rule);
        case SourceRole:
            return toQt(found->source);
        case NamesRole:
            return namesOf(model, *found);
        case WaivedRole:
            return found->waived;
        case FreshRole:
            return m_fresh.contains(found->fingerprint);
        case MutedRole:
            return m_grouping == Grouping::Rule;
        default:
            return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::NoItemFlags);
}

}  // namespace remit
