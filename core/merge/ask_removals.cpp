// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/base/sentence.h"
#include "core/compare/fields.h"
#include "core/compare/row_words.h"
#include "core/merge/ask.h"
#include "core/merge/combine.h"
#include "core/merge/references.h"

namespace remit {

namespace {

constexpr std::size_t mostDeeds = 3;  // told in one sentence

// One side removed, the other uses: everything here is seen from the side that uses.
class Removal {
public:
    Removal(const ThreeModels& models, bool weRemoved, std::vector<MergeQuestion>& questions, const Settled& agreed)
        : m_base(models.base),
          m_user(weRemoved ? models.theirs : models.ours),
          m_remover(weRemoved ? models.ours : models.theirs),
          m_weRemoved(weRemoved),
          m_questions(questions),
          m_agreed(agreed),
          m_names(m_user, models.base) {
        for (const MergeQuestion& question : questions)
            for (const Stake& stake : question.stakes)
                m_staked.insert(stake.row);
    }

    void run() {
        forEachRowKind([&]<class Row>() { collect<Row>(); });
        for (bool again = true; again;) {  // what a row at stake cannot be without is at stake with it
            again = false;
            forEachRowKind([&]<class Row>() { again = close<Row>() || again; });
        }
        ask();
    }

private:
    struct Group {
        std::vector<RowRef> removed;
        std::vector<Stake> stakes;
        std::vector<std::string> deeds;
    };

    [[nodiscard]] bool removed(const RowRef& ref) const {
        return !ref.id.empty() && holds(m_base, ref) && holds(m_user, ref) && !holds(m_remover, ref);
    }

    RowRef root(const RowRef& ref) {
        auto& up = m_up.try_emplace(ref, ref).first->second;
        return up == ref ? ref : up = root(up);
    }
    void join(const RowRef& a, const RowRef& b) { m_up[root(a)] = root(b); }

    template <class Row>
    void collect() {
        const Table<Row>& base = m_base.table<Row>();
        for (const Row& row : m_user.table<Row>()) {
            const RowRef ref = refOf(row);
            if (m_agreed.has(ref, ""))
                continue;
            const Row* before = base.find(row.key());
            const bool isRemoved = before && !m_remover.table<Row>().contains(row.key());
            if (isRemoved && !leftAlone(*before, row, m_user) && !m_staked.contains(ref)) {
                atStake(ref);
                m_deeds[ref].push_back(fmt::format("{} {}", calledIn(m_names, *before), steps(*before, row)));
            }
            Uses<Row> uses{*this, row, before, isRemoved};
            references(row, uses);
        }
    }

    template <class Row>
    std::string steps(const Row& before, const Row& row) const {
        const std::vector<std::string> words = stepsOf(m_names, before, row);
        return words.empty() ? "changed" : listed(words);
    }

    // Looks at what a row newly refers to.
    template <class Row>
    struct Uses {
        Removal& self;
        const Row& row;
        const Row* before;
        bool isRemoved;

        template <class T>
        void operator()(Need, std::string_view unit, const std::vector<T>& list) {
            for (const T& each : list)
                look(unit, refOf(each), each, false);
        }
        void operator()(Need, std::string_view, const GrantId&) {}  // a waiver can do without its offset
        template <class T>
        void operator()(Need, std::string_view unit, const T& reference) {
            look(unit, refOf(reference), reference, true);
        }
        template <class T>
        void look(std::string_view unit, const RowRef& target, const T& value, bool needs) {
            if (!self.removed(target) || (before && wasThere(unit, value)))
                return;
            self.uses(row, target, before == nullptr || isRemoved, unit, needs);
        }
        template <class T>
        bool wasThere(std::string_view unit, const T& value) const {
            bool found = false;
            references(*before, [&]<class U>(Need, std::string_view name, const U& old) {
                if constexpr (std::is_same_v<U, T>)
                    found = found || (name == unit && old == value);
                else if constexpr (std::is_same_v<U, std::vector<T>>)
                    found = found || (name == unit && std::find(old.begin(), old.end(), value) != old.end());
            });
            return found;
        }
    };

    template <class Row>
    void uses(const Row& row, const RowRef& target, bool wholeRow, std::string_view unit, bool needs) {
        const RowRef ref = refOf(row);
        atStake(target);
        const bool told = m_up.contains(ref);
        join(ref, target);
        if (!told)
            m_deeds[ref].push_back(m_base.table<Row>().contains(row.key()) ? calledIn(m_names, row) + " changed"
                                                                           : addedSentence(m_names, row));
        if (needs)
            m_using.push_back({ref, wholeRow ? "" : std::string(unit)});
    }

    void atStake(const RowRef& ref) {
        root(ref);
        m_atStake.insert(ref);
    }

    template <class Row>
    bool close() {
        bool more = false;
        for (const Row& row : m_user.table<Row>()) {
            const RowRef ref = refOf(row);
            if (!m_atStake.contains(ref) && !m_up.contains(ref))
                continue;
            references(row, [&]<class T>(Need need, std::string_view, const T& reference) {
                if constexpr (!isList<T> && !std::is_same_v<T, GrantId>)
                    if (const RowRef target = refOf(reference); need == Need::Row && removed(target)) {
                        more = m_atStake.insert(target).second || more;
                        join(ref, target);
                    }
            });
        }
        return more;
    }

    void ask() {
        std::map<RowRef, Group> groups;
        std::set<RowRef> whole;
        for (const RowRef& ref : m_atStake) {
            Group& group = groups[root(ref)];
            group.removed.push_back(ref);
            group.stakes.push_back({ref, ""});
            whole.insert(ref);
        }
        for (const Stake& stake : m_using)
            if (!whole.contains(stake.row))
                groups[root(stake.row)].stakes.push_back(stake);
        for (auto& [ref, deeds] : m_deeds)
            for (std::string& deed : deeds)
                groups[root(ref)].deeds.push_back(std::move(deed));
        for (auto& [key, group] : groups)
            if (!group.removed.empty())
                ask(std::move(group));
    }

    // What was removed for its own sake: not what only went along with another row here.
    std::vector<std::string> namesOf(const Group& group) const {
        std::vector<std::string> out;
        forEachRowKind([&]<class Row>() {
            for (const Row& row : m_user.table<Row>()) {
                const RowRef ref = refOf(row);
                if (std::find(group.removed.begin(), group.removed.end(), ref) == group.removed.end())
                    continue;
                bool along = false;
                references(row, [&]<class T>(Need need, std::string_view, const T& reference) {
                    if constexpr (!isList<T> && !std::is_same_v<T, GrantId>)
                        along = along || (need == Need::Row && removed(refOf(reference)));
                });
                if (!along)
                    out.push_back(calledIn(m_names, row));
            }
        });
        return out;
    }

    void ask(Group group) {
        const std::size_t count = group.deeds.size();
        if (count > mostDeeds) {
            group.deeds.resize(mostDeeds);
            group.deeds.push_back(counted(count - mostDeeds, "other change", "other changes"));
        }
        const std::string what = listed(namesOf(group));
        const std::string keep = "Keep " + what;
        const std::string drop = "Remove " + what;
        MergeQuestion question;
        const std::string deeds = listed(group.deeds);
        question.clash = {ClashKind::Removed,
                          m_weRemoved ? fmt::format("You removed {}, which they use: {}.", what, deeds)
                                      : fmt::format("They removed {}, which you use: {}.", what, deeds),
                          m_weRemoved ? drop : keep,
                          m_weRemoved ? keep : drop,
                          {},
                          group.removed};
        question.stakes = std::move(group.stakes);
        m_questions.push_back(std::move(question));
    }

    const Model& m_base;
    const Model& m_user;
    const Model& m_remover;
    bool m_weRemoved;
    std::vector<MergeQuestion>& m_questions;
    const Settled& m_agreed;
    Naming m_names;
    std::set<RowRef> m_staked;
    std::set<RowRef> m_atStake;
    std::map<RowRef, RowRef> m_up;  // groups of rows that hang together
    std::vector<Stake> m_using;
    std::map<RowRef, std::vector<std::string>> m_deeds;
};

}  // namespace

void askAboutRemovals(const ThreeModels& models, std::vector<MergeQuestion>& questions, const Settled& agreed) {
    std::vector<MergeQuestion> found;
    for (const bool weRemoved : {false, true}) {
        std::vector<MergeQuestion> seen = questions;
        const std::size_t before = seen.size();
        Removal(models, weRemoved, seen, agreed).run();
        found.insert(found.end(), std::make_move_iterator(seen.begin() + static_cast<std::ptrdiff_t>(before)),
                     std::make_move_iterator(seen.end()));
    }
    questions.insert(questions.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

}  // namespace remit
