// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>

#include "ui/bridge/desk.h"
#include "ui/bridge/keyed_tree_model.h"

namespace remit {

// Findings in groups: two levels. Follows the engine's verdict; what a person holds in hand stays where it is.
class FindingsModel final : public KeyedTreeModel {
    Q_OBJECT

public:
    enum class Grouping { Rule, Area, Body, Place, Severity, Problem };
    enum Role {
        SeverityRole = Qt::UserRole,  // int
        RuleRole,                     // the rule's id
        SourceRole,
        NamesRole,   // QStringList to emphasise in the sentence
        CountRole,   // of a group: how many stand in it; invalid for a finding
        WaivedRole,  // bool
        FreshRole,   // bool: was not there before the latest edit
        MutedRole,   // bool: leave out what the group already says (the rule)
    };

    explicit FindingsModel(Desk& desk, QObject* parent = nullptr);

    void setGrouping(Grouping grouping);
    void setFilter(const QString& words);  // every word must occur in the sentence, the rule, the source or a name
    void setShowsWaived(bool shows);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }

    // Null for a group.
    [[nodiscard]] const Finding* finding(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const std::string& fingerprint) const;
    // How many findings the filter lets through, each once.
    [[nodiscard]] int shown() const { return static_cast<int>(m_findings.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString title;
        Severity worst = Severity::Note;
        int count = 0;
    };
    void rebuild();
    void noticeFresh();
    [[nodiscard]] bool passes(const Finding& finding) const;
    [[nodiscard]] std::vector<std::pair<std::string, QString>> groupsOf(const Finding& finding) const;

    Desk& m_desk;
    Grouping m_grouping = Grouping::Rule;
    QStringList m_words;
    bool m_showsWaived = false;
    std::map<std::string, Group> m_groups;
    std::map<std::string, std::shared_ptr<const Finding>> m_findings;  // those shown
    std::set<std::string> m_known;                                     // fingerprints of the verdict before
    std::set<std::string> m_fresh;
    ScenarioId m_scenario;
    Text m_place;
};

}  // namespace remit
