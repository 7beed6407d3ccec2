// SPDX-License-Identifier: MIT
#include "tests/support/documents.h"

#include "tests/support/builders.h"

namespace remit::test {

namespace {

template <class Row>
auto named(const char* name) {
    return [name](Row& row) { row.name = name; };
}

// Reads like a line of Table 1: a body, then what it holds on the policy area in hand.
class GrantRows {
public:
    explicit GrantRows(ModelBuilder& model) : m_model(model) {}
    GrantRows& area(const char* id, const char* name) {
        m_model.area(id, {}, named<PolicyArea>(name));
        m_area = id;
        return *this;
    }
    GrantRows& give(const char* type, const char* kind) {
        m_model.grant("g" + std::to_string(++m_count), type, m_area, kind);
        return *this;
    }
    GrantRows& giveWithSupra(const char* type, const char* kind) {
        m_model.joint("g" + std::to_string(++m_count), type, {"supra-regional-bodies"}, m_area, kind);
        return *this;
    }

private:
    ModelBuilder& m_model;
    const char* m_area = "";
    int m_count = 0;
};

}  // namespace

Model table1() {
    ModelBuilder model;
    model.title("Table 1")
        .type("unitary-county",
              [](BodyType& type) {
                  type.name = "Unitary/County";
                  type.mandate = Mandate::Elected;
              })
        .type("mca",
              [](BodyType& type) {
                  type.name = "MCA";
                  type.tier = Tier::Regional;
                  type.mandate = Mandate::Elected;
                  type.adoptedBy = {BodyTypeId("unitary-county")};
              })
        .type("lep",
              [](BodyType& type) {
                  type.name = "LEP";
                  type.tier = Tier::Regional;
                  type.mandate = Mandate::Appointed;
                  type.advisoryOnly = true;
                  type.coterminousWith = {BodyTypeId("mca")};
              })
        .type("central-govt",
              [](BodyType& type) {
                  type.name = "Central govt.";
                  type.tier = Tier::National;
                  type.mandate = Mandate::Ministerial;
              })
        .type("supra-regional-bodies",
              [](BodyType& type) {
                  type.name = "Supra-regional bodies";
                  type.tier = Tier::SupraRegional;
              })
        .kind("decision", RightClass::Decision, "D", named<RightKind>("Decision rights"))
        .kind("consultation", RightClass::Consultation, "C", named<RightKind>("Consultation rights"))
        .kind("advice", RightClass::Advice, "A", named<RightKind>("Advice"))
        .kind("engagement", RightClass::Engagement, "E", named<RightKind>("Stakeholder engagement"))
        .kind("standards", RightClass::Standards, "S", named<RightKind>("Standards"))
        .kind("coordination", RightClass::Coordination, "O", named<RightKind>("Co-ordination"))
        .scenario("table-1", named<Scenario>("Table 1"));
    GrantRows(model)
        .area("adult-education", "Adult education, FE colleges, business skills, careers advice")
        .give("unitary-county", "consultation")
        .give("mca", "decision")
        .give("lep", "advice")
        .give("lep", "engagement")
        .give("central-govt", "standards")
        .give("central-govt", "advice")
        .area("schools", "Schools")
        .give("unitary-county", "decision")
        .give("mca", "consultation")
        .give("central-govt", "standards")
        .give("central-govt", "advice")
        .area("inward-investment", "Inward investment")
        .give("unitary-county", "consultation")
        .giveWithSupra("mca", "decision")
        .give("lep", "advice")
        .give("lep", "engagement")
        .give("central-govt", "coordination")
        .give("central-govt", "standards")
        .give("central-govt", "advice")
        .area("business-support", "Business support, innovation")
        .give("mca", "decision")
        .give("lep", "advice")
        .give("lep", "engagement")
        .give("central-govt", "standards")
        .give("central-govt", "advice")
        .area("spatial-planning", "Spatial planning and housing")
        .give("unitary-county", "decision")
        .give("mca", "consultation")
        .give("central-govt", "standards")
        .give("central-govt", "advice")
        .area("transport", "Transport, infrastructure")
        .give("unitary-county", "consultation")
        .giveWithSupra("mca", "decision")
        .give("lep", "advice")
        .give("lep", "engagement")
        .give("central-govt", "coordination")
        .give("central-govt", "standards")
        .give("central-govt", "advice");
    return model;
}

Model twoTier() {
    ModelBuilder model;
    model.title("Northvale and Westshire")
        .place("northvale", {}, named<Place>("Northvale"))
        .place("ash", "northvale", named<Place>("Ash"))
        .place("birch", "northvale", named<Place>("Birch"))
        .place("westshire", {}, named<Place>("Westshire"))
        .place("cole", "westshire", named<Place>("Cole"))
        .place("dale", "westshire", named<Place>("Dale"))
        .type("government",
              [](BodyType& type) {
                  type.name = "Central govt.";
                  type.tier = Tier::National;
                  type.mandate = Mandate::Ministerial;
                  type.everywhere = true;
              })
        .type("mca",
              [](BodyType& type) {
                  type.name = "MCA";
                  type.tier = Tier::Regional;
                  type.mandate = Mandate::Elected;
                  type.adoptedBy = {BodyTypeId("unitary"), BodyTypeId("county")};
                  type.exclusive = true;
              })
        .type("county",
              [](BodyType& type) {
                  type.name = "County";
                  type.mandate = Mandate::Elected;
              })
        .type("unitary",
              [](BodyType& type) {
                  type.name = "Unitary";
                  type.mandate = Mandate::Elected;
              })
        .type("district",
              [](BodyType& type) {
                  type.name = "District";
                  type.mandate = Mandate::Elected;
              })
        .type("lep",
              [](BodyType& type) {
                  type.name = "LEP";
                  type.tier = Tier::Regional;
                  type.mandate = Mandate::Appointed;
                  type.advisoryOnly = true;
                  type.coterminousWith = {BodyTypeId("mca")};
                  type.exclusive = true;
              })
        .institution("dft", "government", {"northvale", "westshire"}, named<Institution>("Department for Transport"))
        .institution("nvca", "mca", {"northvale"},
                     [](Institution& institution) {
                         institution.name = "Northvale Combined Authority";
                         institution.span.from = parseDate("2021-05-06");
                     })
        .institution("wcc", "county", {"westshire"}, named<Institution>("Westshire County Council"))
        .institution("ash-c", "unitary", {"ash"}, named<Institution>("Ash Council"))
        .institution("birch-c", "unitary", {"birch"}, named<Institution>("Birch Council"))
        .institution("cole-dc", "district", {"cole"}, named<Institution>("Cole District Council"))
        .institution("dale-dc", "district", {"dale"}, named<Institution>("Dale District Council"))
        .institution("north-lep", "lep", {"northvale", "cole"}, named<Institution>("North LEP"))
        .institution("west-lep", "lep", {"westshire"}, named<Institution>("West LEP"))
        .area("planning", {}, named<PolicyArea>("Planning"))
        .area("local-plans", "planning", named<PolicyArea>("Local plans"))
        .area("minerals", "planning", named<PolicyArea>("Minerals"))
        .area("transport", {}, named<PolicyArea>("Transport"))
        .area("skills", {}, named<PolicyArea>("Skills"))
        .kind("decision", RightClass::Decision, "D", named<RightKind>("Decision rights"))
        .kind("consultation", RightClass::Consultation, "C", named<RightKind>("Consultation rights"))
        .kind("advice", RightClass::Advice, "A", named<RightKind>("Advice"))
        .kind("engagement", RightClass::Engagement, "E", named<RightKind>("Stakeholder engagement"))
        .scenario("today", named<Scenario>("Today"))
        .grant("g1", "mca", "transport", "decision")
        .grant("g2", "mca", "planning", "decision")
        .grant("g3", "district", "local-plans", "decision")
        .grant("g4", "unitary", "planning", "consultation")
        .grant("g5", "county", "planning", "consultation")
        .grant("g6", "lep", "skills", "advice")
        .joint("g7", "mca", {"lep"}, "skills", "decision", [](Grant& grant) { grant.votingRule = "unanimous"; })
        .grant("g8", "dft", "transport", "decision", [](Grant& grant) { grant.places = {PlaceId("ash")}; })
        .grant("g9", "north-lep", "skills", "engagement",
               [](Grant& grant) {
                   grant.places = {PlaceId("northvale"), PlaceId("dale")};
               })
        .relation("r1", RelationKind::AccountableTo, "north-lep", "nvca");
    return model;
}

}  // namespace remit::test
