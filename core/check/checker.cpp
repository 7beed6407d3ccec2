// SPDX-License-Identifier: MIT
#include "core/check/checker.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <thread>

#include "core/base/uuid.h"
#include "core/check/wording.h"

namespace remit {

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

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
    const Waiver* waiver = model.waivers().find(Text(fingerprint));
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
    [[nodiscard]] Found found() const { return {facts, rules, areas, tally}; }
    [[nodiscard]] HitSet hitsOf(const FindingGroup& group) const;
    [[nodiscard]] std::vector<Text> holdersOf(const FindingGroup& group) const;
    // What makes the finding this one and no other, and its fingerprint.
    [[nodiscard]] Finding identity(const FindingGroup& group) const;
    [[nodiscard]] Finding finding(const FindingGroup& group) const;

    Question question;
    Facts facts;
    RuleSet rules;
    GroundClasses ground;
    std::vector<std::shared_ptr<const AreaResult>> areas;  // by leaf; null where it must be asked
    AreaCheck areaCheck;                                   // of the calling thread
    Tally tally;
    std::vector<ScenarioGroups> scenario;  // by rule; empty until it was asked
    std::vector<FindingGroup> groups;
};

bool Checker::State::complete(const Cancelled& cancelled) {
    groups.clear();
    if (!checkAreas(cancelled))
        return false;
    tallyAreas();
    checkScenario();
    groups = gather(found(), scenario);
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
    tally.counts.assign(facts.grants().size(), false);
    tally.active.assign(facts.territory().holders().size(), false);
    tally.areaActive.assign(facts.areas().size(), false);
    boost::dynamic_bitset<> active(tally.active.size());
    for (const auto& area : areas) {
        active |= area->active;
        tally.areaActive[at(area->area)] = area->active.any();
        for (int grant : area->jointCounting)
            tally.counts[at(grant)] = true;
    }
    tally.allActive = active.all();
    for (auto holder = active.find_first(); holder != boost::dynamic_bitset<>::npos; holder = active.find_next(holder))
        tally.active[holder] = true;
}

void Checker::State::checkScenario() {
    const bool groundToo = scenario.empty();
    scenario.resize(rules.rules().size());
    for (std::size_t rule = 0; rule < scenario.size(); ++rule) {
        const RunningRule& running = rules.rules()[rule];
        if (running.looksAtCells() || (running.builtIn->readsNoGrants && !groundToo))
            continue;
        ScenarioReporter reporter;
        running.builtIn->checkScenario(facts, tally, reporter);
        scenario[rule] = reporter.take();
    }
}

HitSet Checker::State::hitsOf(const FindingGroup& group) const {
    HitSet out;
    std::vector<FindingGroup::Part> parts = group.others;
    parts.push_back(group.part);
    std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
        const auto areaOf = [](const auto& part) { return part.result ? part.result->area : part.scenario->area; };
        return areaOf(a) < areaOf(b);
    });
    std::vector<int> last;
    HitSet::Places shared;
    const auto add = [&](int area, std::vector<int> places) {
        if (!shared || places != last) {
            auto ids = std::make_shared<std::vector<Text>>();
            for (int place : places)
                ids->push_back(place < 0 ? Text() : facts.territory().places()[at(place)]);
            shared = std::move(ids);
            last = std::move(places);
        }
        out.add(area < 0 ? PolicyAreaId() : facts.areas()[at(area)]->id, shared);
    };
    for (const FindingGroup::Part& part : parts) {
        if (part.result) {
            add(part.result->area, found().places(group, part));
            continue;
        }
        if (const PlaceSet& all = part.scenario->places; !all.empty()) {
            std::vector<int> places;
            for (auto place = all.find_first(); place != PlaceSet::npos; place = all.find_next(place))
                places.push_back(static_cast<int>(place));
            add(-1, std::move(places));
            continue;
        }
        const auto& hits = part.scenario->hits;
        for (auto it = hits.begin(); it != hits.end();) {
            const int area = it->first;
            std::vector<int> places;
            for (; it != hits.end() && it->first == area; ++it)
                places.push_back(it->second);
            add(area, std::move(places));
        }
    }
    return out;
}

std::vector<Text> Checker::State::holdersOf(const FindingGroup& group) const {
    std::vector<int> holders;
    const auto add = [&](const FindingGroup::Part& part) {
        if (part.result)
            found().forEachHolder(group, part, [&](int holder, int) { holders.push_back(holder); });
        else
            holders.insert(holders.end(), part.scenario->holders.begin(), part.scenario->holders.end());
    };
    add(group.part);
    std::for_each(group.others.begin(), group.others.end(), add);
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
    const FindingGroup::Part& part = group.part;
    if (part.scenario) {
        out.cause = part.scenario->cause;
        out.subject = part.scenario->subject;
        also = part.scenario->also;
    } else {
        for (int grant : part.result->cause(part.result->groups[at(part.group)]))
            out.cause.push_back(facts.grant(grant).id);
    }
    out.fingerprint = fingerprintOf(id, question.scenario, out, also);
    return out;
}

Finding Checker::State::finding(const FindingGroup& group) const {
    const RunningRule& rule = rules.rules()[at(group.rule)];
    Finding out = identity(group);
    out.kind = rule.kind();
    out.severity = rule.severity;
    out.source = rule.builtIn ? rule.builtIn->source : "";
    out.causeKind = rule.builtIn ? rule.builtIn->cause : CauseKind::Grants;
    out.holders = holdersOf(group);
    out.hits = hitsOf(group);
    out.waived = remit::isWaived(facts.model(), question, out.fingerprint);
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
    std::vector<int> touched;
    if (!state.facts.update(model, change, touched))
        return run(model, Question(state.question), cancelled);
    for (std::size_t i = 0; i < state.areas.size(); ++i)
        if (std::any_of(touched.begin(), touched.end(),
                        [&](int area) { return state.facts.isAtOrUnder(state.facts.leafAreas()[i], area); }))
            state.areas[i].reset();
    return state.complete(cancelled);
}

const Facts& Checker::facts() const {
    assert(m_state && "something was asked");
    return m_state->facts;
}

std::size_t Checker::size() const { return m_state ? m_state->groups.size() : 0; }

Severity Checker::severity(std::size_t index) const {
    return m_state->rules.rules()[at(m_state->groups[index].rule)].severity;
}

std::string Checker::fingerprint(std::size_t index) const {
    return m_state->identity(m_state->groups[index]).fingerprint;
}

std::size_t Checker::hits(std::size_t index) const { return m_state->hitsOf(m_state->groups[index]).size(); }

Checker::Origin Checker::origin(std::size_t index) const {
    const FindingGroup& group = m_state->groups[index];
    if (group.part.scenario || m_state->found().asksWhoIsActive(group))
        return {};
    Origin parts;
    const auto add = [&](const FindingGroup::Part& part) {
        parts.push_back(part.result->serial << 24 | static_cast<std::uint64_t>(part.group));
    };
    add(group.part);
    std::for_each(group.others.begin(), group.others.end(), add);
    std::sort(parts.begin(), parts.end());
    parts.push_back(static_cast<std::uint64_t>(group.area + 1));
    return parts;
}

bool Checker::isWaived(const std::string& fingerprint) const {
    return remit::isWaived(m_state->facts.model(), m_state->question, fingerprint);
}

Finding Checker::finding(std::size_t index) const { return m_state->finding(m_state->groups[index]); }

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
