// SPDX-License-Identifier: MIT
#include "tests/db/rich_model.h"

#include <string>

// Rows name the fields they set; the others keep their defaults.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

namespace remit::test {

namespace {

Date day(const char* text) { return *parseDate(text); }
Span span(const char* from, const char* to) { return {day(from), day(to)}; }

template <class Row>
void put(Model& model, std::int64_t order, Row row) {
    row.order = order;
    model.table<Row>().put(std::move(row));
}

template <class Enum, class Make>
void forEachWord(Make&& make) {
    for (const auto& [value, word] : namesOf(Enum{}))
        make(value, std::string(word));
}

void addBodies(Model& model) {
    put(model, 5, Place{.id = PlaceId("gm"), .name = "Greater “Manchester”", .extra = R"({"x-code":["E47000001",1]})"});
    // Its id sorts before its parent's: the order of writing must not matter.
    put(model, 2, Place{.id = PlaceId("bolton"), .name = "Bolton; '); DROP TABLE place;--", .parent = PlaceId("gm")});
    put(model, -7, Place{.id = PlaceId("môn"), .name = "Ynys Môn"});

    put(model, 10, BodyType{.id = BodyTypeId("unitary-county"), .name = "Unitary/County"});
    put(model, 20,
        BodyType{.id = BodyTypeId("mca"),
                 .name = "MCA",
                 .tier = Tier::Regional,
                 .mandate = Mandate::Elected,
                 .advisoryOnly = true,
                 .everywhere = true,
                 .exclusive = true,
                 .adoptedBy = {BodyTypeId("unitary-county"), BodyTypeId("lep")},
                 .coterminousWith = {BodyTypeId("lep"), BodyTypeId("unitary-county")},
                 .extra = R"({"x-note":"\"quoted\" ✓"})"});
    put(model, 30, BodyType{.id = BodyTypeId("lep"), .name = "LEP", .mandate = Mandate::Appointed});

    put(model, 1,
        Institution{.id = InstitutionId("gmca"),
                    .name = "Greater Manchester Combined Authority 🏛",
                    .type = BodyTypeId("mca"),
                    .places = {PlaceId("môn"), PlaceId("gm")},
                    .span = span("2011-04-01", "2031-04-01"),
                    .extra = R"({"x-web":"https://example.org/?a=1&b=2"})"});
    put(model, 2, Institution{.id = InstitutionId("bolton-council"), .name = "بولتون", .type = BodyTypeId("lep")});

    put(model, 9, PolicyArea{.id = PolicyAreaId("skills"), .name = "Skills", .extra = R"({"x-a":{}})"});
    put(model, 8, PolicyArea{.id = PolicyAreaId("schools"), .name = "Schools", .parent = PolicyAreaId("skills")});

    put(model, 3,
        RightKind{.id = RightKindId("standards"),
                  .name = "Sets standards",
                  .letter = "S",
                  .rightClass = RightClass::Standards,
                  .sole = false,
                  .extra = R"({"x-b":null})"});
    put(model, 4, RightKind{.id = RightKindId("decision"), .name = "Decision rights", .letter = "D"});
}

void addScenarios(Model& model) {
    put(model, 2, Scenario{.id = ScenarioId("today"), .name = "Today", .extra = R"({"x-c":1.5})"});
    put(model, 1, Scenario{.id = ScenarioId("strong"), .name = "Strong local institutions"});

    put(model, 40,
        Grant{.scenario = ScenarioId("today"),
              .id = GrantId("g1"),
              .subject = InstitutionId("gmca"),
              .area = PolicyAreaId("schools"),
              .right = RightKindId("standards"),
              .places = {PlaceId("môn"), PlaceId("bolton")},
              .with = {BodyTypeId("lep"), InstitutionId("bolton-council")},
              .status = GrantStatus::Contested,
              .lapses = true,
              .span = span("2020-01-01", "2025-02-28"),
              .votingRule = "two-thirds",
              .condition = "if the mayor agrees",
              .wording = "sets principles",
              .legalBasis = "Order 2011, art. 3",
              .source = "LIPSIT Table 1",
              .note = "Tab\there, and a\r\nline",
              .extra = R"({"x-d":"d"})"});
    // Two scenarios may have a grant of one id.
    put(model, 50,
        Grant{.scenario = ScenarioId("strong"),
              .id = GrantId("g1"),
              .subject = BodyTypeId("mca"),
              .area = PolicyAreaId("skills"),
              .right = RightKindId("decision")});

    put(model, 1,
        Relation{.scenario = ScenarioId("today"),
                 .id = RelationId("r1"),
                 .kind = RelationKind::Delegates,
                 .from = InstitutionId("gmca"),
                 .to = BodyTypeId("lep"),
                 .area = PolicyAreaId("schools"),
                 .right = RightKindId("decision"),
                 .span = span("2020-02-29", "2021-01-01"),
                 .note = "by letter",
                 .extra = R"({"x-e":[]})"});
    put(model, 0,
        Relation{.scenario = ScenarioId("today"),
                 .id = RelationId("r2"),
                 .kind = RelationKind::Funds,
                 .from = BodyTypeId("lep"),
                 .to = InstitutionId("gmca"),
                 .competitive = true});
}

void addChecks(Model& model) {
    put(model, 6, RuleSetting{.id = RuleId("crowded-field"), .max = 4, .severity = Severity::Error});
    put(model, 5, RuleSetting{.id = RuleId("silent-body")});

    put(model, 3,
        Waiver{.fingerprint = "0f1e",
               .by = "Zoë",
               .on = day("2020-11-18"),
               .reason = "Scrutiny by another body",
               .offset = GrantId("g1"),
               .until = day("2021-11-18"),
               .extra = R"({"x-f":true})"});
    put(model, 4, Waiver{.fingerprint = "2d3c"});

    put(model, 7,
        UserRule{.id = RuleId("lep-advises"),
                 .name = "The LEP advises",
                 .form = RuleForm::NeverBoth,
                 .right = RightKindId("standards"),
                 .other = RightKindId("decision"),
                 .count = 3,
                 .types = {BodyTypeId("mca"), BodyTypeId("lep")},
                 .areas = {PolicyAreaId("skills"), PolicyAreaId("schools")},
                 .places = {PlaceId("gm"), PlaceId("bolton")},
                 .severity = Severity::Note,
                 .message = "The LEP should advise on schools.",
                 .extra = R"({"x-g":"g"})"});
}

void addViews(Model& model) {
    put(model, 2,
        View{.id = ViewId("v1"),
             .name = "Who’s who",
             .layout = Layout::Hand,
             .zoom = 0.1,
             .centreX = -1234.5678,
             .centreY = 1e-300,
             .extra = R"({"x-h":0})"});
    put(model, 3,
        Placement{.view = ViewId("v1"), .node = InstitutionId("gmca"), .x = 1.0 / 3.0, .y = -2.5, .hidden = true});
    put(model, 1, Placement{.view = ViewId("v1"), .node = BodyTypeId("mca"), .x = 10.0});
    put(model, 2, Placement{.view = ViewId("v1"), .node = PolicyAreaId("schools"), .y = 1e9});
}

}  // namespace

Model richModel() {
    Model model;
    put(model, 11, DocumentInfo{.title = "Who decides? “Table 1” — Cymru", .extra = R"({"x-i":"i"})"});
    addBodies(model);
    addScenarios(model);
    addChecks(model);
    addViews(model);
    return model;
}

Model foldedModel() {
    Model model = richModel();
    View view = model.views().at(ViewId("v1"));
    view.chosen = true;
    model.table<View>().put(view);
    put(model, 2, Placement{.view = ViewId("v1"), .node = PolicyAreaId("schools"), .folded = true, .placed = false});
    return model;
}

Model seenModel() {
    Model model = foldedModel();
    View view = model.views().at(ViewId("v1"));
    view.hides.kinds.fill(true);
    view.hides[RelationKind::Funds] = false;
    view.roomWidth = 1280.5;
    view.roomHeight = 720;
    view.standing = R"([{"bodyType":"mca","x":1.5,"y":-80.0}])";
    model.table<View>().put(view);
    return model;
}

Model everyWord() {
    Model model = richModel();
    forEachWord<Tier>([&](Tier tier, const std::string& word) {
        put(model, 1, BodyType{.id = BodyTypeId("tier " + word), .name = word, .tier = tier});
    });
    forEachWord<Mandate>([&](Mandate mandate, const std::string& word) {
        put(model, 1, BodyType{.id = BodyTypeId("mandate " + word), .name = word, .mandate = mandate});
    });
    forEachWord<RightClass>([&](RightClass rightClass, const std::string& word) {
        put(model, 1, RightKind{.id = RightKindId(word), .name = word, .rightClass = rightClass});
    });
    forEachWord<GrantStatus>([&](GrantStatus status, const std::string& word) {
        Grant grant = *model.grants().begin();
        grant.id = GrantId(word);
        grant.status = status;
        put(model, 1, grant);
    });
    forEachWord<RelationKind>([&](RelationKind kind, const std::string& word) {
        const bool delegates = kind == RelationKind::Delegates;
        put(model, 1,
            Relation{.scenario = ScenarioId("strong"),
                     .id = RelationId(word),
                     .kind = kind,
                     .from = BodyTypeId("lep"),
                     .to = BodyTypeId("mca"),
                     .area = delegates ? PolicyAreaId("schools") : PolicyAreaId(),
                     .right = delegates ? RightKindId("decision") : RightKindId()});
    });
    forEachWord<Severity>([&](Severity severity, const std::string& word) {
        put(model, 1, RuleSetting{.id = RuleId(word), .severity = severity});
        put(model, 1, UserRule{.id = RuleId(word), .right = RightKindId("decision"), .severity = severity});
    });
    forEachWord<RuleForm>([&](RuleForm form, const std::string& word) {
        put(model, 1,
            UserRule{.id = RuleId(word),
                     .form = form,
                     .right = RightKindId("decision"),
                     .other = form == RuleForm::NeverBoth ? RightKindId("standards") : RightKindId()});
    });
    forEachWord<Layout>([&](Layout layout, const std::string& word) {
        put(model, 1, View{.id = ViewId(word), .name = word, .layout = layout});
    });
    return model;
}

}  // namespace remit::test
