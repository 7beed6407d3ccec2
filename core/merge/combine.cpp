// SPDX-License-Identifier: MIT
#include "core/merge/combine.h"

#include "core/base/sentence.h"
#include "core/compare/fields.h"
#include "core/compare/row_words.h"
#include "core/merge/extras.h"
#include "core/merge/lists.h"
#include "core/merge/repair.h"
#include "core/merge/sequence.h"

namespace remit {

namespace {

constexpr const char* wordsBetween = "; ";  // two versions of a text, both kept

template <class Row>
const char* rowsWord() {
    switch (refOf(Row()).kind) {
        case RowKind::Place:
            return "places";
        case RowKind::BodyType:
            return "body types";
        case RowKind::Institution:
            return "institutions";
        case RowKind::PolicyArea:
            return "policy areas";
        case RowKind::RightKind:
            return "vocabulary";
        case RowKind::Scenario:
            return "scenarios";
        case RowKind::Grant:
            return "rights";
        case RowKind::Relation:
            return "relations";
        case RowKind::Document:
        case RowKind::Setting:
        case RowKind::Waiver:
        case RowKind::Rule:
        case RowKind::View:
        case RowKind::Placement:
            break;
    }
    return "rows";
}

bool isOwnPartner(const Grant& grant) {
    return std::find(grant.with.begin(), grant.with.end(), grant.subject) != grant.with.end();
}

class Combination {
public:
    Combination(const ThreeModels& models, const Settled& settled, std::vector<MergeQuestion>* questions)
        : m_models(models), m_settled(settled), m_questions(questions), m_names(models.ours, models.theirs) {}

    Model run() {
        forEachRowKind([&]<class Row>() {
            rows<Row>();
            order<Row>();
        });
        return std::move(m_out);
    }

private:
    template <class Row>
    void rows() {
        const auto put = [&](std::optional<Row> row) {
            if (row)
                m_out.table<Row>().put(std::move(*row));
        };
        const Table<Row>& base = m_models.base.table<Row>();
        const Table<Row>& theirs = m_models.theirs.table<Row>();
        for (const Row& row : m_models.ours.table<Row>())
            put(outcome(base.find(row.key()), &row, theirs.find(row.key())));
        for (const Row& row : theirs)
            if (!m_models.ours.table<Row>().contains(row.key()))
                put(outcome<Row>(base.find(row.key()), nullptr, &row));
    }

    template <class Row>
    std::optional<Row> outcome(const Row* before, const Row* ours, const Row* theirs) {
        const Row& any = ours ? *ours : *theirs;
        const RowRef ref = refOf(any);
        if (m_settled.has(ref, "")) {
            const Row* chosen = m_settled.of(ref, "") == Answer::Theirs ? theirs : ours;
            return chosen ? std::optional(*chosen) : std::nullopt;
        }
        if (ours && theirs)
            return sameButOrder(*ours, *theirs) ? *ours : fields(before, *ours, *theirs);
        if (!before || !leftAlone(*before, any, ours ? m_models.ours : m_models.theirs))
            return any;
        return std::nullopt;
    }

    struct Unit {
        std::string_view name;
        bool byUs = false;
        bool byThem = false;
        bool differs = false;
        bool fromThem = false;
    };

    template <class Row>
    Row fields(const Row* before, const Row& ours, const Row& theirs) {
        const RowRef ref = refOf(ours);
        std::vector<Unit> units;
        const auto unitOf = [&](std::string_view name) -> Unit& {
            for (Unit& unit : units)
                if (unit.name == name)
                    return unit;
            return units.emplace_back(Unit{name});
        };
        forEachField<Row>([&](const auto& field) {
            Unit& unit = unitOf(field.unit);
            unit.differs = unit.differs || !(field.of(ours) == field.of(theirs));
            unit.byUs = unit.byUs || !before || !(field.of(*before) == field.of(ours));
            unit.byThem = unit.byThem || !before || !(field.of(*before) == field.of(theirs));
        });
        Row out = ours;
        forEachField<Row>([&](const auto& field) {
            Unit& unit = unitOf(field.unit);
            auto& target = field.of(out);
            const Answer answer = m_settled.of(ref, field.unit);
            if (m_settled.has(ref, field.unit) && field.kind != FieldKind::Extra && answer != Answer::Both) {
                if (answer == Answer::Theirs)
                    target = field.of(theirs);
                return;
            }
            if (!unit.differs || !unit.byThem)
                return;
            if (!unit.byUs) {
                target = field.of(theirs);
                return;
            }
            using Value = std::decay_t<decltype(target)>;
            const Value old = before ? field.of(*before) : Value();
            if (!merge(field, target, old, field.of(theirs), answer) &&
                !std::exchange(unit.fromThem, true))  // asked once for all fields of a unit
                ask(before, ours, theirs, field.unit, field.kind != FieldKind::Plain && field.kind != FieldKind::Extra);
        });
        if constexpr (std::is_same_v<Row, Grant>)  // one made a partner of whom the other gave the right to
            if (!isOwnPartner(ours) && !isOwnPartner(theirs))
                std::erase(out.with, out.subject);
        return out;
    }

    // Puts their value into ours; false where that is for somebody to say, and was done as `answer` has it.
    template <class Access, class Value>
    bool merge(const Field<Access>& field, Value& ours, const Value& old, const Value& theirs, Answer answer) {
        const Value mine = ours;
        if (mine == theirs || field.kind == FieldKind::Passing)
            return true;
        if constexpr (isList<Value>) {
            if (auto merged = mergedList(old, mine, theirs, field.kind == FieldKind::Filter)) {
                ours = std::move(*merged);
                return true;
            }
            if (answer == Answer::Both)
                ours = bothLists(old, mine, theirs, field.kind == FieldKind::Filter);
        } else if constexpr (std::is_same_v<Value, Text>) {
            if (field.kind == FieldKind::Extra) {
                const MergedExtra merged = mergedExtra(old, mine, theirs, answer == Answer::Theirs);
                ours = merged.extra;
                return !merged.clash;
            }
            if (answer == Answer::Both && field.kind == FieldKind::Prose && !mine.empty() && !theirs.empty())
                ours = mine.str() + wordsBetween + theirs.str();
        }
        if (answer == Answer::Theirs)
            ours = theirs;
        return false;
    }

    template <class Row>
    void ask(const Row* before, const Row& ours, const Row& theirs, std::string_view unit, bool both) {
        if (!m_questions || m_settled.has(refOf(ours), unit))
            return;
        Clash clash{ClashKind::Field, {}, {}, {}, {}, {refOf(ours)}};
        const auto take = [&](const Row& from, const Row& to) {
            Row out = from;
            forEachField<Row>([&](const auto& field) {
                if (field.unit == unit)
                    field.of(out) = field.of(to);
            });
            return out;
        };
        const auto steps = [&](const Row& from, const Row& to) {
            const std::vector<std::string> words = stepsOf(m_names, from, take(from, to));
            return words.empty() ? std::string("changed") : listed(words);
        };
        const std::string mine = steps(before ? *before : theirs, ours);
        const std::string yours = steps(before ? *before : ours, theirs);
        clash.sentence =
            fmt::format("{}{}: yours {}; theirs {}.", before ? "" : "Both added ",
                        before ? raised(calledIn(m_names, *before)) : calledIn(m_names, ours), mine, yours);
        clash.ours = raised(mine);
        clash.theirs = raised(yours);
        if constexpr (std::is_same_v<Row, Grant>)
            if (unit == "subject") {
                clash.sentence =
                    fmt::format("Both gave {} on {}: you to {}, they to {}.", m_names.kind(ours.right),
                                m_names.name(ours.area), m_names.name(ours.subject), m_names.name(theirs.subject));
                clash.ours = "To " + m_names.name(ours.subject);
                clash.theirs = "To " + m_names.name(theirs.subject);
            }
        if (both)
            clash.both = "Keep both";
        m_questions->push_back({std::move(clash), {{refOf(ours), std::string(unit)}}});
    }

    template <class Row>
    void order() {
        using Key = typename Row::Key;
        const auto base = sequences(m_models.base.table<Row>());
        const auto ours = sequences(m_models.ours.table<Row>());
        const auto theirs = sequences(m_models.theirs.table<Row>());
        const auto of = [](const auto& all, Text home) {
            const auto found = all.find(home);
            return found == all.end() ? std::vector<Key>() : found->second;
        };
        for (const auto& [home, keys] : sequences(m_out.table<Row>())) {
            const std::vector<Key> old = of(base, home);
            const std::vector<Key> mine = of(ours, home);
            const std::vector<Key> yours = of(theirs, home);
            const std::unordered_set<Key> known(old.begin(), old.end());
            const bool theyAdded =
                std::any_of(yours.begin(), yours.end(), [&](const Key& key) { return !known.contains(key); });
            if (!theyAdded && movedKeys(old, yours).empty() &&
                std::all_of(keys.begin(), keys.end(),
                            [&](const Key& key) { return m_models.ours.table<Row>().contains(key); }))
                continue;
            const std::unordered_set<Key> present(keys.begin(), keys.end());
            RowRef ref{refOf(m_out.table<Row>().at(keys.front())).kind, home, {}};
            auto sequence = mergedSequence(old, mine, yours, present, {});
            if (!sequence) {
                if (m_questions && !m_settled.has(ref, orderUnit))
                    m_questions->push_back({{ClashKind::Order,
                                             fmt::format("Both put the {} in another order.", rowsWord<Row>()),
                                             "Your order",
                                             "Their order",
                                             {},
                                             {}},
                                            {{ref, orderUnit}}});
                sequence = mergedSequence(old, mine, yours, present, m_settled.of(ref, orderUnit) == Answer::Theirs);
            }
            number<Row>(sequence ? *sequence : keys);
        }
    }

    // Numbers the rows in their new order; those of ours keep theirs where they can.
    template <class Row>
    void number(const std::vector<typename Row::Key>& keys) {
        Table<Row>& table = m_out.table<Row>();
        std::vector<std::int64_t> numbers;
        std::vector<std::size_t> positions;
        for (std::size_t i = 0; i < keys.size(); ++i)
            if (const Row* row = m_models.ours.table<Row>().find(keys[i])) {
                numbers.push_back(row->order);
                positions.push_back(i);
            }
        std::vector<std::optional<std::int64_t>> order(keys.size());
        for (std::size_t i : longestAscent(numbers))
            order[positions[i]] = numbers[i];
        bool room = true;
        std::int64_t low = 0;
        for (std::size_t i = 0; i < keys.size() && room;) {
            if (order[i]) {
                low = *order[i++];
                continue;
            }
            std::size_t end = i;
            while (end < keys.size() && !order[end])
                ++end;
            const auto count = static_cast<std::int64_t>(end - i);
            const std::int64_t step = end == keys.size() ? Table<Row>::orderGap : (*order[end] - low) / (count + 1);
            room = step > 0;
            for (; i < end; ++i)
                order[i] = low += step;
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            Row row = table.at(keys[i]);
            const std::int64_t now = room ? *order[i] : Table<Row>::orderGap * static_cast<std::int64_t>(i + 1);
            if (row.order == now)
                continue;
            row.order = now;
            table.put(std::move(row));
        }
    }

    const ThreeModels& m_models;
    const Settled& m_settled;
    std::vector<MergeQuestion>* m_questions;
    Naming m_names;
    Model m_out;
};

}  // namespace

template <class Row>
bool leftAlone(const Row& before, const Row& now, const Model& side) {
    if (sameButOrder(before, now))
        return true;
    Row mended = before;
    return mendRow(side, mended) && sameButOrder(mended, now);
}
template bool leftAlone(const DocumentInfo&, const DocumentInfo&, const Model&);
template bool leftAlone(const Place&, const Place&, const Model&);
template bool leftAlone(const BodyType&, const BodyType&, const Model&);
template bool leftAlone(const Institution&, const Institution&, const Model&);
template bool leftAlone(const PolicyArea&, const PolicyArea&, const Model&);
template bool leftAlone(const RightKind&, const RightKind&, const Model&);
template bool leftAlone(const Scenario&, const Scenario&, const Model&);
template bool leftAlone(const Grant&, const Grant&, const Model&);
template bool leftAlone(const Relation&, const Relation&, const Model&);
template bool leftAlone(const RuleSetting&, const RuleSetting&, const Model&);
template bool leftAlone(const Waiver&, const Waiver&, const Model&);
template bool leftAlone(const UserRule&, const UserRule&, const Model&);
template bool leftAlone(const View&, const View&, const Model&);
template bool leftAlone(const Placement&, const Placement&, const Model&);

Model combine(const ThreeModels& models, const Settled& settled, std::vector<MergeQuestion>* questions) {
    return Combination(models, settled, questions).run();
}

}  // namespace remit
