// SPDX-License-Identifier: MIT
#include "tests/support/random_document.h"

#include <algorithm>
#include <random>

#include "core/exchange/formats.h"
#include "core/model/integrity.h"

namespace remit::test {

namespace {

class Maker {
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    RandomDocument make() {
        m_joint = chance(25) ? 90 : 25;
        m_dated = chance(30);
        const bool framework = chance(40);
        for (int i = 0, n = chance(15) ? 0 : upTo(5); i < n; ++i)
            place();
        for (int i = 0, n = chance(4) ? upTo(9) : upTo(4); i < n; ++i)
            type();
        for (int i = 0, n = chance(5) ? 0 : upTo(5); i < n; ++i)
            area();
        for (int i = 0, n = 1 + upTo(4); i < n; ++i)
            kind();
        if (!framework && !m_types.empty())
            for (int i = 0, n = 1 + upTo(5); i < n; ++i)
                institution();
        adoption();
        for (const char* id : {"today", "tomorrow"}) {
            Scenario row;
            row.id = ScenarioId(id);
            row.name = id;
            add(std::move(row));
            contents(row.id, id == std::string_view("today") ? (chance(10) ? 0 : 2) + upTo(10) : upTo(3));
        }
        settings();
        RandomDocument document;
        document.question.scenario = ScenarioId("today");
        if (m_dated && chance(80))
            document.question.date = day();
        document.model = std::move(m_model);
        return document;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool chance(int percent) { return upTo(99) < percent; }
    template <class T>
    const T& oneOf(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(upTo(static_cast<int>(list.size()) - 1))];
    }
    template <class T>
    std::vector<T> some(const std::vector<T>& list, int most) {
        std::vector<T> out;
        for (int i = 0, n = list.empty() ? 0 : upTo(most); i < n; ++i)
            if (const T& each = oneOf(list); std::find(out.begin(), out.end(), each) == out.end())
                out.push_back(each);
        return out;
    }
    // Ids whose byte order is not the document's order.
    std::string freshId(const char* prefix) { return prefix + std::to_string((m_next++ * 7) % 101); }
    Text name() {
        static const char* const names[] = {"Alpha", "ALPHA.", "Beta",  "be-ta", "Gamma",
                                            "Delta", "Eta 1",  "Eta 2", "-",     "."};
        return names[upTo(chance(5) ? 9 : 7)];
    }
    Date day() { return *parseDate("2020-01-01") + std::chrono::days(upTo(6)); }
    Span span() {
        Span out;
        if (!m_dated || chance(50))
            return out;
        if (chance(70))
            out.from = day();
        if (chance(70))
            out.to = day();
        if (out.from && out.to && *out.to < *out.from)
            std::swap(out.from, out.to);
        return out;
    }
    template <class Row>
    void add(Row row) {
        auto& table = m_model.table<Row>();
        row.order = table.nextOrder();
        table.put(std::move(row));
    }

    void place() {
        Place row;
        row.id = PlaceId(freshId("p"));
        row.name = row.id.text();
        if (!m_places.empty() && chance(50))
            row.parent = oneOf(m_places);
        m_places.push_back(row.id);
        add(std::move(row));
    }
    void area() {
        PolicyArea row;
        row.id = PolicyAreaId(freshId("a"));
        row.name = name();
        if (!m_areas.empty() && chance(60))
            row.parent = oneOf(m_areas);
        m_areas.push_back(row.id);
        add(std::move(row));
    }
    void type() {
        BodyType row;
        row.id = BodyTypeId(freshId("t"));
        row.name = name();
        row.tier = static_cast<Tier>(upTo(3));
        row.mandate = static_cast<Mandate>(upTo(4));
        row.advisoryOnly = chance(20);
        row.everywhere = chance(25);
        row.exclusive = chance(35);
        m_types.push_back(row.id);
        add(std::move(row));
    }
    void adoption() {
        for (BodyTypeId id : m_types) {
            BodyType row = m_model.bodyTypes().at(id);
            if (chance(40))
                row.adoptedBy = some(m_types, 3);
            if (chance(30))
                row.coterminousWith = some(m_types, 2);
            m_model.table<BodyType>().put(std::move(row));
        }
    }
    void kind() {
        static const RightClass likely[] = {RightClass::Decision, RightClass::Consultation, RightClass::Funding,
                                            RightClass::Delivery, RightClass::Scrutiny,     RightClass::Engagement};
        RightKind row;
        row.id = RightKindId(freshId("k"));
        row.name = name();
        row.rightClass = m_kinds.empty() ? RightClass::Decision
                         : chance(70)    ? likely[upTo(5)]
                                         : static_cast<RightClass>(upTo(10));
        row.sole = chance(80) ? soleByDefault(row.rightClass) : chance(50);
        m_kinds.push_back(row.id);
        add(std::move(row));
    }
    void institution() {
        Institution row;
        row.id = InstitutionId(freshId("i"));
        row.name = name();
        row.type = oneOf(m_types);
        row.places = some(m_places, 3);
        row.span = span();
        m_subjects.emplace_back(row.id);
        add(std::move(row));
    }

    void contents(ScenarioId scenario, int grants) {
        for (BodyTypeId type : m_types)
            if (std::find(m_subjects.begin(), m_subjects.end(), Subject(type)) == m_subjects.end())
                m_subjects.emplace_back(type);
        if (m_subjects.empty() || m_areas.empty())
            return;
        for (int i = 0; i < grants; ++i) {
            Grant row;
            row.scenario = scenario;
            row.id = GrantId(freshId("g"));
            row.subject = oneOf(m_subjects);
            row.area = oneOf(m_areas);
            row.right = chance(40) ? m_kinds.front() : oneOf(m_kinds);
            if (chance(30))
                row.places = some(m_places, 2);
            if (chance(m_joint))
                row.with = some(m_subjects, 2);
            if (chance(50))
                row.votingRule = "unanimous";
            if (chance(40))
                row.legalBasis = "an Act";
            row.lapses = chance(15);
            row.span = span();
            add(std::move(row));
        }
        for (int i = 0, n = chance(50) ? upTo(7) : 0; i < n; ++i) {
            Relation row;
            row.scenario = scenario;
            row.id = RelationId(freshId("r"));
            row.kind = static_cast<RelationKind>(chance(80) ? upTo(2) : upTo(4));
            row.from = oneOf(m_subjects);
            row.to = oneOf(m_subjects);
            if (row.from == row.to)
                continue;
            if (row.kind == RelationKind::Delegates) {
                row.area = oneOf(m_areas);
                row.right = oneOf(m_kinds);
            }
            row.span = span();
            add(std::move(row));
        }
    }

    void settings() {
        static const char* const rules[] = {"crowded-field",  "fragmented-funding", "no-decider",
                                            "rival-deciders", "silent-body",        "same-name-twice"};
        for (const char* id : rules)
            if (chance(25)) {
                RuleSetting row;
                row.id = RuleId(id);
                if (chance(70) && std::string_view(id).ends_with("d"))
                    row.max = 1 + upTo(3);
                if (chance(70) && std::string_view(id).starts_with("fragmented"))
                    row.max = 1 + upTo(2);
                if (chance(40))
                    row.severity = static_cast<Severity>(upTo(3));
                add(std::move(row));
            }
        for (int i = 0, n = chance(40) ? upTo(3) : 0; i < n; ++i) {
            UserRule row;
            row.id = RuleId(freshId("u"));
            row.name = row.id.text();
            row.form = static_cast<RuleForm>(upTo(m_types.empty() ? 2 : 4));
            row.right = oneOf(m_kinds);
            if (row.form == RuleForm::NeverBoth)
                row.other = oneOf(m_kinds);
            if (row.form == RuleForm::AtLeast || row.form == RuleForm::AtMost)
                row.count = upTo(3);
            if (row.form == RuleForm::OnlyTypes || row.form == RuleForm::MustHold)
                row.types = chance(50) ? m_types : std::vector{oneOf(m_types)};
            if (chance(40))
                row.areas = some(m_areas, 2);
            if (chance(40))
                row.places = some(m_places, 2);
            row.severity = static_cast<Severity>(upTo(2));
            row.message = "A rule of our own.";
            if (chance(20)) {
                RuleSetting setting;
                setting.id = row.id;
                setting.severity = static_cast<Severity>(upTo(3));
                add(std::move(setting));
            }
            add(std::move(row));
        }
    }

    std::mt19937_64 m_random;
    Model m_model;
    int m_next = 1;
    int m_joint = 0;
    bool m_dated = false;
    std::vector<PlaceId> m_places;
    std::vector<PolicyAreaId> m_areas;
    std::vector<BodyTypeId> m_types;
    std::vector<RightKindId> m_kinds;
    std::vector<Subject> m_subjects;
};

// Offers every document with one row less, or with one row simpler, until one is taken.
class Shrinker {
public:
    Shrinker(RandomDocument document, const std::function<bool(const RandomDocument&)>& fails)
        : m_document(std::move(document)), m_fails(fails) {}

    RandomDocument run() {
        while (dropDate() || dropRow<UserRule>() || dropRow<RuleSetting>() || dropRow<Relation>() || dropRow<Grant>() ||
               dropRow<Institution>() || dropRow<BodyType>() || dropRow<RightKind>() || dropRow<PolicyArea>() ||
               dropRow<Place>() || dropScenario() || simplifyRows()) {
        }
        return m_document;
    }

private:
    bool take(const RandomDocument& candidate) {
        if (findFault(candidate.model) || !m_fails(candidate))
            return false;
        m_document = candidate;
        return true;
    }
    bool dropDate() {
        RandomDocument next = m_document;
        next.question.date.reset();
        return m_document.question.date && take(next);
    }
    template <class Row>
    bool dropRow() {
        for (const Row& row : m_document.model.table<Row>()) {
            RandomDocument next = m_document;
            next.model.table<Row>().remove(row.key());
            if (take(next))
                return true;
        }
        return false;
    }
    bool dropScenario() {
        RandomDocument next = m_document;
        next.model.table<Scenario>().remove(ScenarioId("tomorrow"));
        return m_document.model.scenarios().size() > 1 && take(next);
    }
    template <class Row, class Part>
    bool clear(Part Row::*part) {
        for (const Row& row : m_document.model.table<Row>()) {
            if (row.*part == Part())
                continue;
            Row simpler = row;
            simpler.*part = Part();
            if (takeRow(simpler))
                return true;
        }
        return false;
    }
    template <class Row, class Part>
    bool shorten(std::vector<Part> Row::*part) {
        for (const Row& row : m_document.model.table<Row>())
            for (std::size_t i = 0; i < (row.*part).size(); ++i) {
                Row simpler = row;
                (simpler.*part).erase((simpler.*part).begin() + static_cast<std::ptrdiff_t>(i));
                if (takeRow(simpler))
                    return true;
            }
        return false;
    }
    template <class Row>
    bool takeRow(const Row& row) {
        RandomDocument next = m_document;
        next.model.table<Row>().put(row);
        return take(next);
    }
    bool simplifyRows() {
        return shorten(&Grant::with) || shorten(&Grant::places) || shorten(&Institution::places) ||
               shorten(&BodyType::adoptedBy) || shorten(&BodyType::coterminousWith) || shorten(&UserRule::areas) ||
               shorten(&UserRule::places) || shorten(&UserRule::types) || clear(&PolicyArea::parent) ||
               clear(&Place::parent) || clear(&Grant::span) || clear(&Relation::span) || clear(&Institution::span) ||
               clear(&Grant::lapses) || clear(&Grant::votingRule) || clear(&Grant::legalBasis) ||
               clear(&BodyType::advisoryOnly) || clear(&BodyType::everywhere) || clear(&BodyType::exclusive);
    }

    RandomDocument m_document;
    const std::function<bool(const RandomDocument&)>& m_fails;
};

}  // namespace

RandomDocument randomDocument(std::uint64_t seed) { return Maker(seed).make(); }

RandomDocument shrink(RandomDocument document, const std::function<bool(const RandomDocument&)>& fails) {
    return Shrinker(std::move(document), fails).run();
}

std::string describe(const RandomDocument& document) {
    std::string out = document.question.date ? "at " + formatDate(*document.question.date) + "\n" : "at no date\n";
    const auto json = formatOf("document.remit.json")->write(document.model, document.question.scenario);
    return out + (json.ok() ? json->bytes : json.error().sentence());
}

}  // namespace remit::test
