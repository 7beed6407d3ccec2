// SPDX-License-Identifier: MIT
#include "core/compare/changes.h"

#include <map>

#include "core/base/sentence.h"
#include "core/change/change_set.h"
#include "core/compare/fields.h"
#include "core/compare/row_order.h"
#include "core/compare/row_words.h"

namespace remit {

namespace {

template <class Row>
std::vector<FieldChange> fieldChanges(const Row& before, const Row& after) {
    std::vector<FieldChange> out;
    forEachField<Row>([&](const auto& field) {
        const auto& old = field.of(before);
        const auto& now = field.of(after);
        if (!(old == now))
            out.push_back({field.name, isList<std::decay_t<decltype(old)>>, writtenValues(old), writtenValues(now)});
    });
    return out;
}

struct CameAndWent {
    std::size_t rights = 0;
    std::size_t relations = 0;
};

class Comparison {
public:
    Comparison(const Model& from, const Model& to)
        : m_from(from), m_to(to), m_changes(compare(from, to)), m_old(from, to), m_new(to, from) {}

    std::vector<ChangeGroup> run() {
        countWhatCameAndWent();
        document();
        for (const Scenario& scenario : scenarios())
            rightsOf(scenario);
        group<Scenario>("Scenarios");
        group<BodyType>("Body types");
        group<Institution>("Institutions");
        group<PolicyArea>("Policy areas");
        group<Place>("Places");
        group<RightKind>("Vocabulary");
        rules();
        group<Waiver>("Accepted findings");
        views();
        std::erase_if(m_groups, [](const ChangeGroup& each) { return each.changes.empty(); });
        return std::move(m_groups);
    }

private:
    // Those of both models, the removed ones last.
    std::vector<Scenario> scenarios() const {
        std::vector<Scenario> out(m_to.scenarios().begin(), m_to.scenarios().end());
        for (const Scenario& row : m_from.scenarios())
            if (!m_to.scenarios().contains(row.id))
                out.push_back(row);
        return out;
    }

    void document() {
        ChangeGroup group{"Document", {}};
        for (const auto& each : m_changes.of<DocumentInfo>()) {
            const DocumentInfo before = each.before.value_or(DocumentInfo());
            const DocumentInfo after = each.after.value_or(DocumentInfo());
            changed(group, before, after);
        }
        m_groups.push_back(std::move(group));
    }

    void rightsOf(const Scenario& scenario) {
        const bool only = scenarios().size() == 1;
        const bool both = m_from.scenarios().contains(scenario.id) && m_to.scenarios().contains(scenario.id);
        if (!both)
            return;  // told with the scenario
        ChangeGroup group{only ? "Rights" : fmt::format("Rights in “{}”", scenario.name.str()), {}};
        std::vector<const RowChange<Grant>*> rights;
        for (const auto& each : m_changes.of<Grant>())
            if (each.key.scenario == scenario.id && !goesAlong(each))
                rights.push_back(&each);
        std::stable_sort(rights.begin(), rights.end(), [&](const auto* a, const auto* b) {
            return areaOrder(*a) < areaOrder(*b);  // what happened to one policy area stands together
        });
        for (const RowChange<Grant>* each : rights)
            tell(group, *each);
        const auto stand = [&](const Model& model) {
            auto all = sequences(model.grants());
            return all[scenario.id.text()];
        };
        if (m_changes.touches<Grant>())
            if (const auto moved = movedKeys(stand(m_from), stand(m_to)); !moved.empty())
                group.changes.push_back(
                    {ChangeKind::Moved,
                     refOf(m_to.grants().at(moved.front())),
                     moved.size() == 1 ? raised(calledIn(m_new, m_to.grants().at(moved.front()))) +
                                             " moved to another place in the order."
                                       : fmt::format("{} rights moved to another place in the order.", moved.size()),
                     {}});
        m_groups.push_back(std::move(group));
        ChangeGroup relations{only ? "Relations" : fmt::format("Relations in “{}”", scenario.name.str()), {}};
        for (const auto& each : m_changes.of<Relation>())
            if (each.key.scenario == scenario.id && !goesAlong(each))
                tell(relations, each);
        m_groups.push_back(std::move(relations));
    }

    std::pair<std::int64_t, PolicyAreaId> areaOrder(const RowChange<Grant>& each) const {
        const PolicyAreaId area = (each.before ? *each.before : *each.after).area;
        const PolicyArea* row = m_from.policyAreas().find(area);
        return {row ? row->order : m_to.policyAreas().at(area).order, area};
    }

    // Whether a right or relation went with something that it cannot be without and that is told.
    bool gone(const Subject& subject) const { return !m_to.contains(subject); }
    bool gone(PolicyAreaId area) const { return !area.empty() && !m_to.policyAreas().contains(area); }
    bool gone(RightKindId kind) const { return !kind.empty() && !m_to.rightKinds().contains(kind); }
    bool goesAlong(const RowChange<Grant>& each) const {
        return !each.after && (gone(each.before->subject) || gone(each.before->area) || gone(each.before->right));
    }
    bool goesAlong(const RowChange<Relation>& each) const {
        return !each.after && (gone(each.before->from) || gone(each.before->to) || gone(each.before->area) ||
                               gone(each.before->right));
    }

    template <class Row>
    void group(const char* heading) {
        ChangeGroup group{heading, {}};
        for (const auto& each : m_changes.of<Row>())
            tell(group, each);
        if (m_changes.touches<Row>())
            moves<Row>(group);
        m_groups.push_back(std::move(group));
    }

    void rules() {
        ChangeGroup group{"Rules", {}};
        for (const auto& each : m_changes.of<RuleSetting>())
            tell(group, each);
        for (const auto& each : m_changes.of<UserRule>())
            tell(group, each);
        m_groups.push_back(std::move(group));
    }

    void views() {
        ChangeGroup group{"Views", {}};
        for (const auto& each : m_changes.of<View>())
            tell(group, each);
        for (const View& view : m_to.views()) {
            std::size_t count = 0;
            for (const auto& each : m_changes.of<Placement>())
                count += each.key.view == view.id && m_from.views().contains(view.id) &&
                                 !(each.before && each.after && sameButOrder(*each.before, *each.after))
                             ? 1
                             : 0;
            if (count > 0)
                group.changes.push_back({ChangeKind::Changed,
                                         refOf(view),
                                         fmt::format("{} moved, went or came in the view “{}”.",
                                                     counted(count, "node", "nodes"), view.name.str()),
                                         {}});
        }
        m_groups.push_back(std::move(group));
    }

    template <class Row>
    void tell(ChangeGroup& group, const RowChange<Row>& each) {
        if (!each.before)
            group.changes.push_back({ChangeKind::Added,
                                     refOf(*each.after),
                                     addedSentence(m_new, *each.after) + along(*each.after) + ".",
                                     {}});
        else if (!each.after)
            group.changes.push_back({ChangeKind::Removed,
                                     refOf(*each.before),
                                     removedSentence(m_old, *each.before) + along(*each.before) + ".",
                                     {}});
        else
            changed(group, *each.before, *each.after);
    }

    template <class Row>
    void changed(ChangeGroup& group, const Row& before, const Row& after) {
        if (sameButOrder(before, after))
            return;
        const std::vector<std::string> steps = stepsOf(m_new, before, after);
        group.changes.push_back({ChangeKind::Changed, refOf(after),
                                 fmt::format("{} {}.", raised(calledIn(m_old, before)), listed(steps)),
                                 fieldChanges(before, after)});
    }

    template <class Row>
    void moves(ChangeGroup& group) {
        const auto old = sequences(m_from.table<Row>());
        for (const auto& [home, keys] : sequences(m_to.table<Row>())) {
            const auto before = old.find(home);
            if (before == old.end())
                continue;
            for (const auto& key : movedKeys(before->second, keys)) {
                const Row& row = m_to.table<Row>().at(key);
                const auto at = std::find(keys.begin(), keys.end(), key);
                group.changes.push_back({ChangeKind::Moved,
                                         refOf(row),
                                         at == keys.begin()
                                             ? fmt::format("{} moved to the front.", raised(calledIn(m_new, row)))
                                             : fmt::format("{} moved to after {}.", raised(calledIn(m_new, row)),
                                                           calledIn(m_new, m_to.table<Row>().at(*std::prev(at)))),
                                         {}});
            }
        }
    }

    // ", with 4 rights and 1 relation": what came or went with the row.
    template <class Row>
    std::string along(const Row& row) const {
        const bool tells = std::is_same_v<Row, Scenario> || !m_to.table<Row>().contains(row.key());
        const auto found = m_along.find(refOf(row));
        if (!tells || found == m_along.end())
            return {};
        std::vector<std::string> words;
        if (found->second.rights > 0)
            words.push_back(counted(found->second.rights, "right", "rights"));
        if (found->second.relations > 0)
            words.push_back(counted(found->second.relations, "relation", "relations"));
        return ", with " + listed(words);
    }

    void countWhatCameAndWent() {
        const auto subject = [](const Subject& body) {
            return RowRef{body.isBodyType() ? RowKind::BodyType : RowKind::Institution, {}, body.id};
        };
        for (const auto& each : m_changes.of<Grant>()) {
            if (each.before.has_value() == each.after.has_value())
                continue;
            const Grant& row = each.before ? *each.before : *each.after;
            for (const RowRef& ref :
                 {RowRef{RowKind::Scenario, {}, row.scenario.text()}, RowRef{RowKind::PolicyArea, {}, row.area.text()},
                  RowRef{RowKind::RightKind, {}, row.right.text()}, subject(row.subject)})
                ++m_along[ref].rights;
        }
        for (const auto& each : m_changes.of<Relation>()) {
            if (each.before.has_value() == each.after.has_value())
                continue;
            const Relation& row = each.before ? *each.before : *each.after;
            for (const RowRef& ref :
                 {RowRef{RowKind::Scenario, {}, row.scenario.text()}, RowRef{RowKind::PolicyArea, {}, row.area.text()},
                  RowRef{RowKind::RightKind, {}, row.right.text()}, subject(row.from), subject(row.to)})
                ++m_along[ref].relations;
        }
    }

    const Model& m_from;
    const Model& m_to;
    const ChangeSet m_changes;
    const Naming m_old;  // names as they were
    const Naming m_new;
    std::map<RowRef, CameAndWent> m_along;  // the rights and relations that came or went, by what they name
    std::vector<ChangeGroup> m_groups;
};

}  // namespace

std::vector<ChangeGroup> changesBetween(const Model& from, const Model& to) { return Comparison(from, to).run(); }

}  // namespace remit
