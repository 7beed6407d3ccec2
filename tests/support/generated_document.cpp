// SPDX-License-Identifier: MIT
#include "tests/support/generated_document.h"

#include <random>
#include <string>

#include "tests/support/builders.h"

namespace remit::test {

namespace {

constexpr int regionSize = 10;  // leaves

class Generator {
public:
    Generator(DocumentSize size, std::uint64_t seed) : m_size(size), m_random(seed) {
        Scenario scenario;
        scenario.id = ScenarioId("today");
        scenario.name = "Today";
        add(scenario);
    }

    Model plausible() {
        kinds();
        places();
        type("council", [](BodyType& row) {
            row.mandate = Mandate::Elected;
            row.everywhere = true;
        });
        type("mca", [](BodyType& row) {
            row.mandate = Mandate::Elected;
            row.tier = Tier::Regional;
            row.exclusive = true;
            row.adoptedBy.emplace_back("council");
        });
        type("lep", [](BodyType& row) { row.advisoryOnly = true; });
        type("central", [](BodyType& row) {
            row.mandate = Mandate::Ministerial;
            row.tier = Tier::National;
        });
        type("supra", [](BodyType& row) { row.tier = Tier::SupraRegional; });
        for (int i = 0; i < m_size.places; ++i)
            institution("council", {leaf(i)});
        for (int i = 0; i < regions(); ++i) {
            if (i % 3 != 0)
                institution("mca", {region(i)});
            institution("lep", {region(i)});
        }
        institution("central", {PlaceId("country")});
        institution("supra", {region(0), region(1), region(2)});
        for (int i = 0; i < m_size.areas; ++i) {
            if (i % 10 == 0)
                area("theme" + std::to_string(i / 10), {});
            framework(area("a" + std::to_string(i), PolicyAreaId("theme" + std::to_string(i / 10))), i % 6);
        }
        while (static_cast<int>(m_model.grants().size()) < m_size.grants)
            deal();
        return std::move(m_model);
    }

    Model hostile() {
        kinds();
        places();
        for (int i = 0; i < 8; ++i)
            type("t" + std::to_string(i), [&](BodyType& row) {
                row.mandate = namesOf(Mandate{})[below(5)].first;
                row.advisoryOnly = chance(8);
                row.exclusive = chance(4);
            });
        for (int i = 0; i < 8; ++i) {
            BodyType row = m_model.bodyTypes().at(BodyTypeId("t" + std::to_string(i)));
            if (i % 2 == 0)
                row.adoptedBy = {BodyTypeId("t" + std::to_string(below(8))),
                                 BodyTypeId("t" + std::to_string(below(8)))};
            m_model.table<BodyType>().put(row);
        }
        for (int i = 0; i < m_size.places / 5; ++i)
            institution("t" + std::to_string(below(8)), {anyRegion(), anyRegion(), anyRegion(), anyRegion()});
        for (int i = 0; i < m_size.areas; ++i)
            m_areas.push_back(area("a" + std::to_string(i), i < 10 || chance(10) ? PolicyAreaId() : anyArea()));
        while (static_cast<int>(m_model.grants().size()) < m_size.grants) {
            Grant row = grant(anyBody(), anyArea(), RightKindId(nameOf(namesOf(RightClass{})[below(11)].first)));
            for (std::size_t i = 0, n = below(3); i < n; ++i)
                row.places.push_back(anyPlace());
            if (chance(10))
                row.with.push_back(anyBody());
            row.lapses = chance(10);
            give(row);
        }
        return std::move(m_model);
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }

    template <class Row>
    void add(Row row) {
        auto& table = m_model.table<Row>();
        row.order = table.nextOrder();
        table.put(std::move(row));
    }
    void kinds() {
        for (const auto& [value, name] : namesOf(RightClass{})) {
            RightKind row;
            row.id = RightKindId(name);
            row.name = name;
            row.rightClass = value;
            row.sole = soleByDefault(value);
            add(row);
        }
    }
    int regions() const { return (m_size.places + regionSize - 1) / regionSize; }
    static PlaceId region(int i) { return PlaceId("r" + std::to_string(i)); }
    static PlaceId leaf(int i) { return PlaceId("p" + std::to_string(i)); }
    void place(PlaceId id, PlaceId parent) {
        Place row;
        row.id = id;
        row.name = id.text();
        row.parent = parent;
        add(row);
    }
    void places() {
        place(PlaceId("country"), {});
        for (int i = 0; i < regions(); ++i)
            place(region(i), PlaceId("country"));
        for (int i = 0; i < m_size.places; ++i)
            place(leaf(i), region(i / regionSize));
    }
    PlaceId anyRegion() { return region(static_cast<int>(below(static_cast<std::size_t>(regions())))); }
    // Every third is a region.
    PlaceId anyPlace() {
        return chance(3) ? anyRegion() : leaf(static_cast<int>(below(static_cast<std::size_t>(m_size.places))));
    }
    template <class Change>
    void type(const std::string& id, const Change& change) {
        BodyType row;
        row.id = BodyTypeId(id);
        row.name = id;
        change(row);
        add(row);
    }
    void institution(const std::string& type, std::vector<PlaceId> footprint) {
        Institution row;
        row.id = InstitutionId("i" + std::to_string(m_institutions.size()));
        row.name = row.id.text();
        row.type = BodyTypeId(type);
        row.places = std::move(footprint);
        m_institutions.push_back(row);
        add(row);
    }
    PolicyAreaId area(const std::string& id, PolicyAreaId parent) {
        PolicyArea row;
        row.id = PolicyAreaId(id);
        row.name = id;
        row.parent = parent;
        add(row);
        return row.id;
    }
    PolicyAreaId anyArea() { return m_areas[below(m_areas.size())]; }
    Subject anyBody() {
        if (chance(8))
            return BodyTypeId("t" + std::to_string(below(8)));
        return m_institutions[below(m_institutions.size())].id;
    }

    Grant grant(const Subject& subject, PolicyAreaId area, RightKindId right) {
        Grant row;
        row.scenario = ScenarioId("today");
        row.id = GrantId("g" + std::to_string(m_model.grants().size()));
        row.subject = subject;
        row.area = area;
        row.right = right;
        return row;
    }
    void give(const Grant& row) { add(row); }

    // One row of Table 1 over the policy area.
    void framework(PolicyAreaId on, int pattern) {
        const auto type = [&](const char* who, const char* what) {
            give(grant(BodyTypeId(who), on, RightKindId(what)));
        };
        const bool local = pattern == 1 || pattern == 4;
        if (pattern == 2 || pattern == 5) {
            Grant joint = grant(BodyTypeId("mca"), on, RightKindId("decision"));
            joint.with.emplace_back(BodyTypeId("supra"));
            joint.votingRule = "majority";
            give(joint);
        } else {
            type(local ? "council" : "mca", "decision");
        }
        if (pattern != 3)
            type(local ? "mca" : "council", "consultation");
        if (!local) {
            type("lep", "advice");
            type("lep", "engagement");
        }
        type("central", "standards");
        type("central", "advice");
        m_areas.push_back(on);
    }

    // One institution is given something of its own; where nothing clashes it is no sole right.
    void deal() {
        static constexpr const char* lawful[] = {"consent", "information", "funding"};
        const Institution& body = m_institutions[below(m_institutions.size())];
        Grant row = grant(body.id, anyArea(), RightKindId(chance(50) ? "decision" : lawful[below(3)]));
        if (chance(2))
            row.places = body.places;
        give(row);
    }

    DocumentSize m_size;
    std::mt19937_64 m_random;
    Model m_model;
    std::vector<Institution> m_institutions;
    std::vector<PolicyAreaId> m_areas;
};

}  // namespace

Model generatedDocument(Shape shape, DocumentSize size, std::uint64_t seed) {
    Generator generator(size, seed);
    return shape == Shape::Plausible ? generator.plausible() : generator.hostile();
}

Model plainTableOne() {
    ModelBuilder b = aModel();
    b.title("Table 1").type("unitary-county").type("lep", [](BodyType& type) { type.advisoryOnly = true; });
    b.type("mca", [](BodyType& type) { type.adoptedBy.emplace_back("unitary-county"); });
    b.type("central-govt").type("supra-regional-bodies");
    int grant = 0;
    const auto id = [&] { return "g" + std::to_string(++grant); };
    for (const std::string area : {"adult-education", "schools", "investment", "business", "planning", "transport"}) {
        const bool local = area == "schools" || area == "planning";
        const bool joint = area == "investment" || area == "transport";
        b.area(area);
        if (joint)
            b.joint(id(), "mca", {"supra-regional-bodies"}, area, "decision");
        else
            b.grant(id(), local ? "unitary-county" : "mca", area, "decision");
        if (area != "business")
            b.grant(id(), local ? "mca" : "unitary-county", area, "consultation");
        if (!local)
            b.grant(id(), "lep", area, "advice").grant(id(), "lep", area, "engagement");
        b.grant(id(), "central-govt", area, "standards").grant(id(), "central-govt", area, "advice");
    }
    return b;
}

}  // namespace remit::test
