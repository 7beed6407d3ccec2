// SPDX-License-Identifier: MIT
#include "core/check/checker.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <thread>

#include "core/base/index.h"
#include "core/base/uuid.h"
#include "core/check/finding_groups.h"
#include "core/check/wording.h"

namespace remit {

namespace {

// What a finding is, free of names and positions. Lengths keep different lists of ids from reading the same.
std::string fingerprintOf(std::string_view rule, ScenarioId scenario, const Finding& finding, const std::string& also) {
    std::vector<std::string_view> words{rule, scenario.str(), finding.area.str(), finding.subject.str(), also};
    for (Text id : finding.cause)
        words.push_back(id.str());
    std::sort(words.begin() + 5, words.end());
    std::string key;
    for (std::string_view word : words) {
        key += std::to_string(word.size());
        key += ':';
        key += word;
        key += ';';
    }
    return stableId(key);
}

bool isWaived(const Model& model, const Question& question, const std::string& fingerprint) {
    if (model.waivers().empty())
        return false;
    const std::optional<Text> known = Text::known(fingerprint);
    const Waiver* waiver = known ? model.waivers().find(*known) : nullptr;
    return waiver && (!waiver->until || !question.today || *question.today < *waiver->until);
}

std::shared_ptr<const AreaResult> numbered(AreaResult result) {
    static std::atomic<std::uint64_t> last = 0;
    result.serial = ++last;
    return std::make_shared<AreaResult>(std::move(result));
}

constexpr std::size_t areasWorthAThread = 16;

}  // namespace

struct Checker::State {
    State(const Model& model, const Question& asked)
        : question(asked),
          facts(model, asked.scenario, asked.date),
          rules(facts),
          ground(facts, rules.borders()),
          areas(facts.leafAreas().size()),
          areaCheck(facts, ground, rules) {}

    bool complete(const Cancelled& cancelled);
    bool checkAreas(const Cancelled& cancelled);
    void tallyAreas();
    void checkScenario();
    [[nodiscard]] Found found() const { return {facts, rules, areas, tally, scenario}; }
    [[nodiscard]] HitSet hitsOf(const FindingGroup& group, bool onePerArea = false) const;
    [[nodiscard]] bool happensAt(const FindingGroup& group, int place) const;
    [[nodiscard]] std::vector<Text> holdersOf(const FindingGroup& group) const;
    // What makes the finding this one and no other, and its fingerprint.
    [[nodiscard]] Finding identity(const FindingGroup& group) const;
    [[nodiscard]] Finding frame(const FindingGroup& group) const;
    [[nodiscard]] Finding finding(const FindingGroup& group) const;

    Question question;
    Facts facts;
    RuleSet rules;
    GroundClasses ground;
    std::vector<std::shared_ptr<const AreaResult>> areas;  // by leaf; null where it must be asked
    AreaCheck areaCheck;                                   // of the calling thread
    Tally tally;
    std::vector<ScenarioFound> scenario;  // by rule; empty until it was asked
    Reads changed;                        // since then
    FindingGroups groups;
};

bool Checker::State::complete(const Cancelled& cancelled) {
    groups.list.clear();
    if (!checkAreas(cancelled))
        return false;
    tallyAreas();
    checkScenario();
    gather(found(), groups);
    return true;
}

// Policy areas do not know of one another: threads take the next one each.
bool Checker::State::checkAreas(const Cancelled& cancelled) {
    std::vector<std::size_t> leaves;
    for (std::size_t i = 0; i < areas.size(); ++i)
        if (!areas[i])
            leaves.push_back(i);
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stop = false;
    const auto work = [&](AreaCheck& check, const Cancelled& asked) {
        for (std::size_t i = next++; i < leaves.size() && !stop; i = next++) {
            if (asked && asked())
                stop = true;
            else
                areas[leaves[i]] = numbered(check.run(facts.leafAreas()[leaves[i]]));
        }
    };
    std::vector<std::thread> others;
    const std::size_t threads =
        std::min<std::size_t>(std::thread::hardware_concurrency(), leaves.size() / areasWorthAThread);
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back([&] {
            AreaCheck check(facts, ground, rules);
            work(check, {});
        });
    work(areaCheck, cancelled);
    for (std::thread& each : others)
        each.join();
    return !stop && !(cancelled && cancelled());
}

void Checker::State::tallyAreas() {
    Tally sum;
    sum.counts.assign(facts.grants().size(), false);
    sum.active.assign(facts.territory().holders().size(), false);
    sum.areaActive.assign(facts.areas().size(), false);
    boost::dynamic_bitset<> active(sum.active.size());
    for (const auto& area : areas) {
        active |= area->active;
        sum.areaActive[at(area->area)] = area->active.any();
        for (int grant : area->jointCounting)
            sum.counts[at(grant)] = true;
    }
    sum.allActive = active.all();
    for (auto holder = active.find_first(); holder != boost::dynamic_bitset<>::npos; holder = active.find_next(holder))
        sum.active[holder] = true;
    changed.tally = changed.tally || sum != tally;
    tally = std::move(sum);
}

// Asks the rules again whose ground has changed.
void Checker::State::checkScenario() {
    const bool all = scenario.empty();
    scenario.resize(rules.rules().size());
    for (std::size_t rule = 0; rule < scenario.size(); ++rule) {
        const RunningRule& running = rules.rules()[rule];
        if (running.looksAtCells() || !(all || running.builtIn->reads.meets(changed)))
            continue;
        ScenarioReporter reporter;
        running.builtIn->checkScenario(facts, tally, reporter);
        scenario[rule] = reporter.take();
    }
    changed = {};
}

namespace {

// Puts hits together policy area by policy area; those with the same places one after another share them.
class HitsByArea {
public:
    HitsByArea(const Facts& facts, bool onePerArea) : m_facts(facts), m_onePerArea(onePerArea) {}
    void add(int area, std::vector<int> places) {
        if (m_onePerArea && places.size() > 1)
            places.resize(1);
        if (!m_shared || places != m_last) {
            auto ids = std::make_shared<std::vector<Text>>();
            for (int place : places)
                ids->push_back(place < 0 ? Text() : m_facts.territory().places()[at(place)]);
            m_shared = std::move(ids);
            m_last = std::move(places);
        }
        m_out.add(area < 0 ? PolicyAreaId() : m_facts.areas()[at(area)]->id, m_shared);
    }
    void add(const ScenarioGroup& group) {
        for (auto it = group.hits.begin(); it != group.hits.end();) {
            const int area = it->first;
            std::vector<int> places;
            for (; it != group.hits.end() && it->first == area; ++it)
                places.push_back(it->second);
            add(area, std::move(places));
        }
    }
    [[nodiscard]] HitSet take() { return std::move(m_out); }

private:
    const Facts& m_facts;
    bool m_onePerArea;
    HitSet m_out;
    std::vector<int> m_last;
    HitSet::Places m_shared;
};

}  // namespace

HitSet Checker::State::hitsOf(const FindingGroup& group, bool onePerArea) const {
    using AreaPart = FindingGroup::AreaPart;
    std::vector<FindingGroup::Part> parts;
    groups.forEachPart(group, [&](const FindingGroup::Part& part) { parts.push_back(part); });
    std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
        const auto areaOf = [](const FindingGroup::Part& part) {
            if (const auto* of = std::get_if<AreaPart>(&part))
                return of->result->area;
            const auto* of = std::get_if<const ScenarioGroup*>(&part);
            return of ? (*of)->area : -1;
        };
        return areaOf(a) < areaOf(b);
    });
    HitsByArea hits(facts, onePerArea);
    for (const FindingGroup::Part& part : parts) {
        if (const auto* of = std::get_if<AreaPart>(&part); of && onePerArea && !found().asksWhoIsActive(group))
            hits.add(of->result->area, {of->result->firstPlace(of->result->groups[at(of->group)])});
        else if (of)
            hits.add(of->result->area, found().places(group, *of));
        else if (const auto* whole = std::get_if<const ScenarioGroup*>(&part))
            hits.add(**whole);
        else
            hits.add(-1, std::get<const GrantReport*>(part)->places());
    }
    return hits.take();
}

bool Checker::State::happensAt(const FindingGroup& group, int place) const {
    bool happens = false;
    const auto here = [&](const std::vector<int>& places) {
        return std::any_of(places.begin(), places.end(), [place](int each) { return each < 0 || each == place; });
    };
    groups.forEachPart(group, [&](const FindingGroup::Part& part) {
        if (happens)
            return;
        if (const auto* of = std::get_if<FindingGroup::AreaPart>(&part))
            happens = here(found().places(group, *of));
        else if (const auto* whole = std::get_if<const ScenarioGroup*>(&part))
            happens = std::any_of((*whole)->hits.begin(), (*whole)->hits.end(),
                                  [place](const auto& hit) { return hit.second < 0 || hit.second == place; });
        else
            happens = here(std::get<const GrantReport*>(part)->places());
    });
    return happens;
}

std::vector<Text> Checker::State::holdersOf(const FindingGroup& group) const {
    std::vector<int> holders;
    groups.forEachPart(group, [&](const FindingGroup::Part& part) {
        if (const auto* of = std::get_if<FindingGroup::AreaPart>(&part))
            found().forEachHolder(group, *of, [&](int holder, int) { holders.push_back(holder); });
        else if (const auto* whole = std::get_if<const ScenarioGroup*>(&part))
            holders.insert(holders.end(), (*whole)->holders.begin(), (*whole)->holders.end());
        else if (const int holder = std::get<const GrantReport*>(part)->holder; holder >= 0)
            holders.push_back(holder);
    });
    std::sort(holders.begin(), holders.end());
    holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
    std::vector<Text> out;
    for (int holder : holders)
        out.push_back(facts.territory().holders()[at(holder)].id);
    return out;
}

Finding Checker::State::identity(const FindingGroup& group) const {
    const RunningRule& rule = rules.rules()[at(group.rule)];
    const std::string id = rule.id();
    Finding out;
    out.rule = RuleId(id);
    if (group.area >= 0)
        out.area = facts.areas()[at(group.area)]->id;
    if (group.type >= 0)
        out.subject = facts.territory().types()[at(group.type)].id.text();
    std::string also = rule.builtIn ? "" : "a rule of the document";  // its id may be that of a built-in rule
    if (const auto* whole = std::get_if<const ScenarioGroup*>(&group.part)) {
        out.cause = (*whole)->cause;
        out.subject = (*whole)->subject;
        also = (*whole)->also;
    } else if (const auto* report = std::get_if<const GrantReport*>(&group.part)) {
        out.cause = {facts.grant((*report)->grant).id};
    } else {
        const auto& part = std::get<FindingGroup::AreaPart>(group.part);
        for (int grant : part.result->cause(part.result->groups[at(part.group)]))
            out.cause.push_back(facts.grant(grant).id);
    }
    out.fingerprint = fingerprintOf(id, question.scenario, out, also);
    return out;
}

// Without words and hits.
Finding Checker::State::frame(const FindingGroup& group) const {
    const RunningRule& rule = rules.rules()[at(group.rule)];
    Finding out = identity(group);
    out.kind = rule.kind();
    out.severity = rule.severity;
    out.source = rule.builtIn ? rule.builtIn->source : "";
    out.causeKind = rule.builtIn ? rule.builtIn->cause : CauseKind::Grants;
    out.holders = holdersOf(group);
    out.waived = remit::isWaived(facts.model(), question, out.fingerprint);
    return out;
}

Finding Checker::State::finding(const FindingGroup& group) const {
    const RunningRule& rule = rules.rules()[at(group.rule)];
    Finding out = frame(group);
    out.hits = hitsOf(group);
    out.message = rule.message(facts, out);
    out.why = rule.why(facts, out);
    return out;
}

Checker::Checker() = default;
Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

bool Checker::run(const Model& model, const Question& question, const Cancelled& cancelled) {
    m_state = std::make_unique<State>(model, question);
    return m_state->complete(cancelled);
}

bool Checker::update(const Model& model, const ChangeSet& change, const Cancelled& cancelled) {
    assert(m_state && "there is something to follow from");
    State& state = *m_state;
    Facts::Touched touched;
    if (!state.facts.update(model, change, touched))
        return run(model, Question(state.question), cancelled);
    state.changed.strayGrants = state.changed.strayGrants || touched.strayGrants;
    state.changed.jointGrants = state.changed.jointGrants || touched.jointGrants;
    for (std::size_t i = 0; i < state.areas.size(); ++i)
        if (std::any_of(touched.areas.begin(), touched.areas.end(),
                        [&](int area) { return state.facts.isAtOrUnder(state.facts.leafAreas()[i], area); }))
            state.areas[i].reset();
    return state.complete(cancelled);
}

const Facts& Checker::facts() const {
    assert(m_state && "something was asked");
    return m_state->facts;
}

std::size_t Checker::size() const { return m_state ? m_state->groups.list.size() : 0; }

Severity Checker::severity(std::size_t index) const {
    return m_state->rules.rules()[at(m_state->groups.list[index].rule)].severity;
}

std::string Checker::fingerprint(std::size_t index) const {
    return m_state->identity(m_state->groups.list[index]).fingerprint;
}

std::size_t Checker::hits(std::size_t index) const { return m_state->hitsOf(m_state->groups.list[index]).size(); }

Checker::Origin Checker::origin(std::size_t index) const {
    const FindingGroup& group = m_state->groups.list[index];
    if (!std::holds_alternative<FindingGroup::AreaPart>(group.part) || m_state->found().asksWhoIsActive(group))
        return {};
    Origin parts;
    m_state->groups.forEachPart(group, [&](const FindingGroup::Part& part) {
        const auto& of = std::get<FindingGroup::AreaPart>(part);
        parts.push_back(of.result->serial << 24 | static_cast<std::uint64_t>(of.group));
    });
    std::sort(parts.begin(), parts.end());
    parts.push_back(static_cast<std::uint64_t>(group.area + 1));
    return parts;
}

bool Checker::isWaived(const std::string& fingerprint) const {
    return remit::isWaived(m_state->facts.model(), m_state->question, fingerprint);
}

Finding Checker::outline(std::size_t index) const {
    const FindingGroup& group = m_state->groups.list[index];
    Finding out = m_state->frame(group);
    out.hits = m_state->hitsOf(group, true);
    return out;
}

bool Checker::happensAt(std::size_t index, int place) const {
    return m_state->happensAt(m_state->groups.list[index], place);
}

Finding Checker::finding(std::size_t index) const { return m_state->finding(m_state->groups.list[index]); }

std::vector<Finding> check(const Model& model, const Question& question, const std::function<bool()>& cancelled) {
    Checker checker;
    if (!checker.run(model, question, cancelled))
        return {};
    std::vector<Finding> out;
    out.reserve(checker.size());
    for (std::size_t i = 0; i < checker.size(); ++i)
        out.push_back(checker.finding(i));
    return out;
}

Counts countBySeverity(const std::vector<Finding>& findings) {
    Counts counts;
    for (const Finding& finding : findings) {
        if (finding.waived)
            continue;
        switch (finding.severity) {
            case Severity::Error:
                ++counts.error;
                break;
            case Severity::Warning:
                ++counts.warning;
                break;
            case Severity::Note:
                ++counts.note;
                break;
            case Severity::Off:
                break;
        }
    }
    return counts;
}

}  // namespace remit
