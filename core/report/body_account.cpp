// SPDX-License-Identifier: MIT
#include "core/report/body_account.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/base/sentence.h"
#include "core/report/account_words.h"
#include "core/report/holdings.h"
#include "core/report/touching.h"
#include "core/words/phrases.h"

namespace remit {

namespace {

using Heading = BodyAccount::Heading;
using Line = BodyAccount::Line;

constexpr std::size_t mostWithoutRight = 40;

class Account {
public:
    Account(const Model& model, const AccountQuestion& question)
        : m_facts(model, question.scenario, question.date), m_ground(m_facts.territory()), m_asked(question) {}

    BodyAccount run(const std::vector<std::shared_ptr<const Finding>>& findings,
                    const std::function<bool()>& cancelled) {
        m_out.name = m_facts.model().nameOf(m_asked.body).str();
        if (!findBody())
            return std::move(m_out);
        m_out.about = aboutBody();
        const Holdings holdings = holdingsOf(m_facts, m_holder, m_places, cancelled);
        for (const Holding& each : holdings.list)
            if (!m_asked.hidden.contains(m_facts.row(each.grant).right))
                addHolding(each);
        addRelations();
        if (!m_sections.empty())
            addWithoutRight(holdings.withoutRight);
        for (const Finding* each : touching(m_facts, m_holder, m_places, findings))
            m_sections[Heading::Findings].push_back(Line{.lead = each->message,
                                                         .tail = each->waived ? "accepted" : "",
                                                         .finding = each->fingerprint,
                                                         .severity = each->severity,
                                                         .waived = each->waived});
        m_out.summary = summary();
        for (auto& [heading, lines] : m_sections)
            m_out.sections.push_back({heading, std::move(lines)});
        return std::move(m_out);
    }

private:
    using CountsByKind = std::map<std::pair<std::int64_t, RightKindId>, int>;  // in document order

    // The body's seat in the facts and the places asked about; else the summary says why there is none.
    bool findBody() {
        m_holder = m_ground.holderIndex(m_asked.body.id);
        if (!m_facts.model().contains(m_asked.body) || m_asked.body.isBodyType() != m_ground.isFramework())
            return say("Choose an institution, or in a framework a body type.");
        if (m_holder < 0)
            return say(fmt::format("{} does not exist on the date that is looked at.", m_out.name));
        m_places = holder().footprint;
        const auto& places = m_ground.places();
        const auto asked = std::find(places.begin(), places.end(), m_asked.place);
        m_placed = !m_asked.place.empty() && asked != places.end();
        if (m_placed) {
            const auto place = static_cast<std::size_t>(asked - places.begin());
            m_placeName = m_ground.placeName(static_cast<int>(place));
            if (!m_places.test(place))
                return say(m_ground.isFramework() ? fmt::format("{}, so it holds nothing here.", m_placeName)
                                                  : fmt::format("{} does not cover {}, so it holds nothing there.",
                                                                m_out.name, m_placeName));
            m_places.reset();
            m_places.set(place);
        }
        if (m_places.none())
            return say(fmt::format("{} covers no place, so it holds nothing.", m_out.name));
        return true;
    }

    bool say(std::string sentence) {
        m_out.summary = std::move(sentence);
        return false;
    }

    [[nodiscard]] std::string aboutBody() const {
        const Territory::Type& type = m_facts.typeOf(m_holder);
        std::vector<std::string> parts;
        if (!m_ground.isFramework())
            parts.push_back(type.name.str());
        parts.emplace_back(nameOf(type.tier));
        parts.push_back(mandateWords(type.mandate, type.advisoryOnly));
        if (!m_ground.isFramework() && !m_placed)
            parts.push_back(counted(m_places.count(), "place", "places"));
        return fmt::format("{}", fmt::join(parts, " · "));
    }

    void addHolding(const Holding& holding) {
        const Grant& grant = m_facts.row(holding.grant);
        const RightKind& kind = m_facts.model().rightKinds().at(grant.right);
        Line line = lineAt(grant);
        std::vector<std::string> tail;
        if (holding.how == How::Adopted) {
            tail.push_back(inSentence(kind.name));
            tail.push_back(fmt::format("from {}", m_facts.model().nameOf(grant.subject).str()));
            ++m_takenOn[grant.subject][{kind.order, kind.id}];
            for (std::size_t i = holding.places.find_first(); i != PlaceSet::npos; i = holding.places.find_next(i))
                m_takenOnAt[grant.subject].insert(static_cast<int>(i));
        } else if (m_sameClass.empty() ? countKinds(kind.rightClass) : m_sameClass.at(kind.rightClass) > 1) {
            tail.push_back(inSentence(kind.name));
        }
        const bool isDecision = kind.rightClass == RightClass::Decision;
        if (!grant.with.empty())
            tail.push_back(holding.with.empty() ? "jointly, though its partners are not there"
                                                : fmt::format("jointly with {}", listedOf(holding.with)));
        else if (isDecision && holding.beside.empty())
            tail.emplace_back("alone");
        if (!grant.with.empty() && !grant.votingRule.empty())
            tail.push_back(votingWords(grant.votingRule));
        if (!holding.beside.empty())
            tail.push_back(fmt::format(
                "though {} {} too", listedOf(holding.beside),
                holding.beside.size() > 1 || readsAsPlural(holding.beside.begin()->str()) ? "decide" : "decides"));
        if (!grant.wording.empty() && foldPhrase(grant.wording.str()) != foldPhrase(kind.name.str()))
            tail.push_back(fmt::format("“{}”", grant.wording.str()));
        if (grant.status == GrantStatus::Contested)
            tail.emplace_back("contested");
        const bool partly = !m_placed && holding.places.count() < m_places.count();
        if (partly)
            tail.push_back(partOfPlaces(holding, grant));
        line.tail = fmt::format("{}", fmt::join(tail, ", "));
        const Heading heading = holding.how == How::Adopted ? Heading::TakesOn : headingOf(kind.rightClass);
        if (holding.how != How::Adopted)
            (heading != Heading::Decides ? m_areas[heading]
             : grant.with.empty()        ? m_alone
                                         : m_together)
                .insert(grant.area);
        addLimits(holding, grant, kind, partly);
        m_sections[heading].push_back(std::move(line));
    }

    bool countKinds(RightClass wanted) {
        for (const RightKind* each : m_facts.kinds())
            ++m_sameClass[each->rightClass];
        return m_sameClass[wanted] > 1;
    }

    // "in 10 of 12 places", "where there is no MCA"
    [[nodiscard]] std::string partOfPlaces(const Holding& holding, const Grant& grant) const {
        if (m_ground.isFramework())
            return holding.how == How::Adopted
                       ? fmt::format("where there is no {}", m_facts.model().nameOf(grant.subject).str())
                       : listedPlaces(holding.places, "kinds of place");
        return fmt::format("in {} of {} places", holding.places.count(), m_places.count());
    }

    [[nodiscard]] std::string listedPlaces(const PlaceSet& places, std::string_view countable) const {
        std::vector<std::string> names;
        for (std::size_t i = places.find_first(); i != PlaceSet::npos; i = places.find_next(i))
            names.push_back(m_ground.isFramework() ? lowered(m_ground.placeName(static_cast<int>(i)))
                                                   : m_ground.placeName(static_cast<int>(i)));
        return listedOrCounted(names, countable);
    }

    void addLimits(const Holding& holding, const Grant& grant, const RightKind& kind, bool partly) {
        std::vector<std::string> limits;
        if (partly && !m_ground.isFramework()) {
            const PlaceSet others = m_places - holding.places;
            const bool fewer = others.count() < holding.places.count();
            limits.push_back(fmt::format("{} {}", fewer ? "not in" : "only in",
                                         listedPlaces(fewer ? others : holding.places, "places")));
        }
        if (!holding.displacedOn.empty()) {
            std::vector<std::string> names;
            for (int area : holding.displacedOn)
                names.push_back(m_facts.areas()[static_cast<std::size_t>(area)]->name.str());
            limits.push_back(fmt::format("not on {}, where a more specific right takes its place", listedAreas(names)));
        }
        if (!grant.condition.empty())
            limits.push_back(fmt::format("on the condition “{}”", grant.condition.str()));
        if (limits.empty())
            return;
        Line line = lineAt(grant);
        line.tail = fmt::format("{}, {}", inSentence(kind.name), fmt::join(limits, "; "));
        m_sections[Heading::InPart].push_back(std::move(line));
    }

    // The cell that gives a right or, as one place sees it, that shows it.
    [[nodiscard]] Line lineAt(const Grant& grant) const {
        const PolicyArea& area = m_facts.model().policyAreas().at(grant.area);
        return {
            .lead = area.name.str(), .tail = "", .subject = m_placed ? m_asked.body : grant.subject, .area = area.id};
    }

    void addRelations() {
        for (const Relation* each : m_facts.relations()) {
            if (each->kind == RelationKind::Delegates && !each->right.empty() && m_asked.hidden.contains(each->right))
                continue;
            const bool from = isEnd(each->from);
            if (!from && !isEnd(each->to))
                continue;
            const Subject& end = from ? each->from : each->to;
            m_sections[Heading::Relations].push_back(Line{.lead = relationWords(m_facts.model(), *each, from),
                                                          .tail = end == m_asked.body ? ""
                                                                  : end.bodyType() == bodyTypeId()
                                                                      ? fmt::format("as every {}", nameOfEnd(end))
                                                                      : fmt::format("in place of {}", nameOfEnd(end)),
                                                          .relation = each->key()});
        }
    }

    // Whether the body stands at an end of a relation at one of its places.
    [[nodiscard]] bool isEnd(const Subject& subject) const {
        if (subject == m_asked.body)
            return true;
        if (!subject.isBodyType())
            return false;
        const int type = m_ground.typeIndex(subject.bodyType());
        if (type < 0)
            return false;
        if (type == holder().type)
            return true;
        const auto& adopters = m_ground.types()[static_cast<std::size_t>(type)].adoptedBy;
        if (std::find(adopters.begin(), adopters.end(), holder().type) == adopters.end())
            return false;
        for (std::size_t i = m_places.find_first(); i != PlaceSet::npos; i = m_places.find_next(i)) {
            const auto& holders = *m_ground.resolve(subject, static_cast<int>(i)).holders;
            if (std::find(holders.begin(), holders.end(), m_holder) != holders.end())
                return true;
        }
        return false;
    }

    void addWithoutRight(const std::vector<int>& areas) {
        std::vector<Line>& lines = m_sections[Heading::NoRight];
        for (int area : areas) {
            const PolicyArea& row = *m_facts.areas()[static_cast<std::size_t>(area)];
            if (lines.size() < mostWithoutRight)
                lines.push_back({.lead = row.name.str(), .tail = "", .subject = m_asked.body, .area = row.id});
        }
        if (areas.size() > mostWithoutRight)
            lines.push_back({.lead = fmt::format("and {} more", areas.size() - mostWithoutRight), .tail = ""});
        if (lines.empty())
            m_sections.erase(Heading::NoRight);
        m_without = areas.size();
    }

    [[nodiscard]] std::string summary() const {
        const bool many = readsAsPlural(m_out.name);
        std::vector<std::string> sentences;
        std::vector<std::string> does;
        if (!m_alone.empty())
            does.push_back(fmt::format("{} on {}", many ? "decide" : "decides", listedAreas(m_alone)));
        if (!m_together.empty())
            does.push_back(fmt::format("{} on {} with others",
                                       !does.empty() ? many ? "share decisions" : "shares decisions"
                                       : many        ? "decide"
                                                     : "decides",
                                       listedAreas(m_together)));
        for (const auto& [heading, areas] : m_areas)
            does.push_back(fmt::format("{} {}", verbOf(heading, many), listedAreas(areas)));
        const std::string here = m_placed ? placeLead() : std::string();
        if (does.empty())
            sentences.push_back(raised(fmt::format("{}{} {} no right of {} own.", here, m_out.name,
                                                   many ? "hold" : "holds", many ? "their" : "its")));
        else
            sentences.push_back(raised(fmt::format("{}{} {}.", here, m_out.name, listed(does))));
        for (const auto& [subject, kinds] : m_takenOn)
            sentences.push_back(takenOnFrom(subject, kinds, many));
        if (const auto partly = m_sections.find(Heading::InPart); partly != m_sections.end())
            sentences.push_back(
                fmt::format("{} only in part or on a condition.",
                            counted(partly->second.size(), "of these rights holds", "of these rights hold")));
        if (m_without > 0)
            sentences.push_back(fmt::format("{} {} no right on {}.", many ? "They" : "It", many ? "have" : "has",
                                            counted(m_without, "policy area", "policy areas")));
        sentences.push_back(findingsWords());
        return fmt::format("{}", fmt::join(sentences, " "));
    }

    // "In Bolton, ", "Where there is no MCA, "
    [[nodiscard]] std::string placeLead() const {
        return m_ground.isFramework() ? m_placeName + ", " : fmt::format("In {}, ", m_placeName);
    }

    [[nodiscard]] std::string takenOnFrom(const Subject& subject, const CountsByKind& kinds, bool many) const {
        const std::string name = m_facts.model().nameOf(subject).str();
        const bool absentMany = readsAsPlural(name);
        std::vector<std::string> rights;
        for (const auto& [kind, count] : kinds)
            rights.push_back(fmt::format("{} on {}", inSentence(m_facts.model().rightKinds().at(kind.second).name),
                                         counted(static_cast<std::size_t>(count), "policy area", "policy areas")));
        const std::string they = many ? "they also take on" : "it also takes on";
        const std::string there = fmt::format("there {} no {}", absentMany ? "are" : "is", name);
        const std::size_t places = m_takenOnAt.at(subject).size();
        if (m_placed || (!m_ground.isFramework() && places == m_places.count()))
            return fmt::format("Because {} here, {} {}.", there, they, listed(rights));
        if (m_ground.isFramework())
            return fmt::format("Where {}, {} {}.", there, they, listed(rights));
        return fmt::format("In {} of {} {} places {}, and {} {}.", places, many ? "their" : "its", m_places.count(),
                           there, they, listed(rights));
    }

    [[nodiscard]] std::string findingsWords() const {
        std::map<Severity, std::size_t> counts;
        std::size_t waived = 0;
        if (const auto found = m_sections.find(Heading::Findings); found != m_sections.end())
            for (const Line& line : found->second)
                ++(line.waived ? waived : counts[line.severity]);
        std::vector<std::string> words;
        if (counts[Severity::Error] > 0)
            words.push_back(counted(counts[Severity::Error], "error", "errors"));
        if (counts[Severity::Warning] > 0)
            words.push_back(counted(counts[Severity::Warning], "warning", "warnings"));
        if (counts[Severity::Note] > 0)
            words.push_back(counted(counts[Severity::Note], "note", "notes"));
        const std::string accepted = waived > 0 ? fmt::format("; {} accepted", waived) : std::string();
        if (words.empty())
            return fmt::format("No open finding concerns it{}.", accepted);
        const std::size_t all = counts[Severity::Error] + counts[Severity::Warning] + counts[Severity::Note];
        return fmt::format("{} it: {}{}.", counted(all, "finding concerns", "findings concern"), listed(words),
                           accepted);
    }

    [[nodiscard]] std::string listedAreas(const std::set<PolicyAreaId>& areas) const {
        std::vector<const PolicyArea*> rows;
        for (PolicyAreaId each : areas)
            rows.push_back(&m_facts.model().policyAreas().at(each));
        std::sort(rows.begin(), rows.end(),
                  [](const PolicyArea* a, const PolicyArea* b) { return a->order < b->order; });
        std::vector<std::string> names;
        for (const PolicyArea* each : rows)
            names.push_back(each->name.str());
        return listedAreas(names);
    }
    // Names that hold a comma themselves would not read as a list.
    [[nodiscard]] static std::string listedAreas(const std::vector<std::string>& names) {
        const bool commas = std::any_of(names.begin(), names.end(),
                                        [](const std::string& each) { return each.find(',') != std::string::npos; });
        return names.size() > 1 && commas ? fmt::format("{} policy areas", names.size())
                                          : listedOrCounted(names, "policy areas");
    }
    [[nodiscard]] static std::string listedOf(const std::set<Text>& names) {
        std::vector<std::string> words;
        for (Text each : names)
            words.push_back(each.str());
        std::sort(words.begin(), words.end());
        return listedOrCounted(words, "others");
    }

    [[nodiscard]] const Territory::Holder& holder() const {
        return m_ground.holders()[static_cast<std::size_t>(m_holder)];
    }
    [[nodiscard]] BodyTypeId bodyTypeId() const { return m_facts.typeOf(m_holder).id; }
    [[nodiscard]] std::string nameOfEnd(const Subject& end) const { return m_facts.model().nameOf(end).str(); }

    Facts m_facts;
    const Territory& m_ground;
    const AccountQuestion& m_asked;
    BodyAccount m_out;
    int m_holder = -1;
    PlaceSet m_places;
    bool m_placed = false;
    std::string m_placeName;
    std::map<Heading, std::vector<Line>> m_sections;
    std::map<RightClass, int> m_sameClass;  // kinds of the vocabulary
    std::set<PolicyAreaId> m_alone, m_together;
    std::map<Heading, std::set<PolicyAreaId>> m_areas;  // of all but decisions
    std::map<Subject, CountsByKind> m_takenOn;
    std::map<Subject, std::set<int>> m_takenOnAt;
    std::size_t m_without = 0;
};

}  // namespace

BodyAccount bodyAccount(const Model& model, const AccountQuestion& question,
                        const std::vector<std::shared_ptr<const Finding>>& findings,
                        const std::function<bool()>& cancelled) {
    return Account(model, question).run(findings, cancelled);
}

std::vector<Subject> accountable(const Model& model) {
    std::vector<Subject> out;
    for (const Institution& each : model.institutions())
        out.emplace_back(each.id);
    if (out.empty())
        for (const BodyType& each : model.bodyTypes())
            out.emplace_back(each.id);
    return out;
}

}  // namespace remit
