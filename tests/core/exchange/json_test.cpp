// SPDX-License-Identifier: MIT
#include "core/exchange/json.h"

#include <gtest/gtest.h>

#include "core/exchange/grants_json.h"
#include "core/model/integrity.h"
#include "core/model/standing.h"
#include "tests/support/builders.h"

namespace remit {

using test::aModel;

namespace {

const char* const richDocument = R"({
  "format": "remit", "version": 1, "title": "Rich", "x-tool": {"deep": [1, 2.5, null, {"a": true}]},
  "places": [{"id": "gm", "name": "Greater Manchester"}, {"id": "E08000001", "name": "Bolton", "parent": "gm", "x-pop": 287550}],
  "bodyTypes": [
    {"id": "mca", "name": "MCA", "tier": "regional", "mandate": "elected", "adoptedBy": ["county"], "exclusive": true},
    {"id": "lep", "name": "LEP", "tier": "regional", "mandate": "appointed", "advisoryOnly": true, "coterminousWith": ["mca"]},
    {"id": "county", "name": "County", "mandate": "elected", "everywhere": true}],
  "institutions": [{"id": "gmca", "name": "GMCA", "type": "mca", "places": ["gm"], "from": "2011-04-01", "to": "2030-01-01"}],
  "policyAreas": [{"id": "all", "name": "All"}, {"id": "schools", "name": "Schools", "parent": "all"}],
  "rightKinds": [{"id": "decision", "name": "Decision rights", "letter": "D", "class": "decision", "sole": false},
                 {"id": "funding", "name": "Funding", "class": "funding"}],
  "scenarios": [
    {"grants": [{"id": "g1", "subject": {"bodyType": "mca", "x-s": 1}, "area": "schools", "right": "decision", "places": ["gm"],
      "with": [{"bodyType": "lep"}, {"institution": "gmca", "x-w": "w"}], "votingRule": "unanimous", "condition": "in year one", "wording": "leads",
      "status": "contested", "lapses": true, "from": "2020-01-01", "to": "2025-01-01", "legalBasis": "SI 2011/908", "source": "s", "note": "n", "x-g": []}],
     "relations": [
      {"id": "r1", "kind": "delegates", "from": {"institution": "gmca"}, "to": {"bodyType": "lep"}, "area": "schools", "right": "decision",
       "since": "2020-01-01", "until": "2021-01-01", "note": "why"},
      {"id": "r2", "kind": "funds", "from": {"bodyType": "mca"}, "to": {"bodyType": "lep"}, "competitive": true}],
     "id": "today", "name": "Today", "x-remit-notes": [{"subject": {"bodyType": "lep"}, "area": "schools", "note": "?"}]},
    {"id": "later", "name": "Later", "grants": [{"id": "g1", "subject": {"institution": "gmca"}, "area": "all", "right": "funding"}]}],
  "settings": {"x-why": "because", "crowded-field": {"max": 4, "severity": "error", "x-by": "me"}, "silent-body": {"severity": "off"}},
  "waivers": [{"fingerprint": "f1", "by": "A", "on": "2020-11-18", "reason": "known", "offset": "g1", "until": "2021-11-18"}],
  "rules": [{"id": "u1", "name": "LEPs advise", "form": "must-hold", "types": ["lep"], "right": "funding", "areas": ["schools"], "places": ["gm"],
             "severity": "error", "message": "m"},
            {"id": "u2", "form": "never-both", "right": "funding", "other": "decision"},
            {"id": "u3", "form": "at-most", "right": "decision", "count": 2}],
  "views": [{"id": "v1", "name": "Board", "layout": "hand", "zoom": 1.25, "centre": [10, -0.5],
             "nodes": [{"bodyType": "mca", "x": 1.5, "y": 2}, {"policyArea": "schools", "hidden": true, "x-pin": 1},
                       {"policyArea": "all", "folded": true, "placed": false}]},
            {"id": "v2", "name": "Plain", "chosen": true, "hides": ["funds", "appoints"], "room": [1280, 720.5],
             "standing": [{"bodyType": "mca", "x": 1.5, "y": -2}]}]
})";

Model read(std::string_view json) {
    const Result<Reading> reading = readJson(json, "");
    EXPECT_TRUE(reading) << reading.error().sentence();
    return reading ? reading->model : Model();
}

std::string written(const Model& model) {
    const Result<Writing> text = writeJson(model, {});
    return text ? text->bytes : text.error().sentence();
}

std::string refusal(std::string_view json) {
    const Result<Reading> reading = readJson(json, "");
    if (reading)
        return "accepted";
    EXPECT_EQ(reading.error().code, Error::Code::BadInput);
    return reading.error().sentence();
}

// A document with one list or object more.
std::string with(std::string_view member) { return R"({"format":"remit","version":1,)" + std::string(member) + "}"; }

// A document with one grant, sound but for what `fields` says.
std::string withGrant(std::string_view fields) {
    return with(
        R"("bodyTypes":[{"id":"mca","name":"MCA"}],"policyAreas":[{"id":"a","name":"A"}],)"
        R"("rightKinds":[{"id":"d","name":"D","class":"decision"}],"scenarios":[{"id":"s","name":"S","grants":[)"
        R"({"id":"g0","subject":{"bodyType":"mca"},"area":"a","right":"d"},{)" +
        std::string(fields) + "}]}]");
}

}  // namespace

TEST(Json, KeepsEverythingOfARichDocument) {
    const Model model = read(richDocument);
    EXPECT_FALSE(findFault(model));
    EXPECT_EQ(read(written(model)), model);
    EXPECT_EQ(written(read(written(model))), written(model));
}

TEST(Json, ReadsEveryField) {
    const Model model = read(richDocument);
    EXPECT_EQ(model.title(), Text("Rich"));
    const Grant& grant = model.grants().at({ScenarioId("today"), GrantId("g1")});
    EXPECT_EQ(grant.with.size(), 2U);
    EXPECT_EQ(grant.status, GrantStatus::Contested);
    EXPECT_TRUE(grant.lapses);
    EXPECT_EQ(grant.span.to, parseDate("2025-01-01"));
    EXPECT_EQ(grant.legalBasis, Text("SI 2011/908"));
    EXPECT_EQ(model.defaultScenario(), ScenarioId("today"));
    EXPECT_FALSE(model.rightKinds().at(RightKindId("decision")).sole);
    EXPECT_FALSE(model.rightKinds().at(RightKindId("funding")).sole);
    EXPECT_EQ(model.settings().at(RuleId("crowded-field")).max, 4);
    EXPECT_EQ(model.settings().at(RuleId("silent-body")).severity, Severity::Off);
    EXPECT_EQ(model.waivers().begin()->offset, GrantId("g1"));
    EXPECT_EQ(model.userRules().at(RuleId("u3")).count, 2);
    EXPECT_EQ(model.views().at(ViewId("v1")).centreY, -0.5);
    EXPECT_TRUE(model.placements().at({ViewId("v1"), PolicyAreaId("schools")}).hidden);
    EXPECT_TRUE(model.placements().at({ViewId("v1"), PolicyAreaId("schools")}).placed);
    EXPECT_TRUE(model.placements().at({ViewId("v1"), PolicyAreaId("all")}).folded);
    EXPECT_FALSE(model.placements().at({ViewId("v1"), PolicyAreaId("all")}).placed);
    const View& plain = model.views().at(ViewId("v2"));
    EXPECT_TRUE(plain.chosen);
    EXPECT_TRUE(plain.hides[RelationKind::Funds]);
    EXPECT_FALSE(plain.hides[RelationKind::MemberOf]);
    EXPECT_EQ(plain.roomHeight, 720.5);
    EXPECT_EQ(readStanding(plain.standing), (Standing{{BodyTypeId("mca"), {1.5, -2}}}));
}

TEST(Json, KeepsFieldsOfOtherProgramsWhereTheyWere) {
    const std::string text = written(read(richDocument));
    for (const char* field : {R"("x-tool": {"deep":[1,2.5,null,{"a":true}]})", R"("x-pop":287550)", R"("x-s":1)",
                              R"("x-w":"w")", R"("x-g":[])", R"("x-why":"because")", R"("x-by":"me")", R"("x-pin":1)"})
        EXPECT_NE(text.find(field), std::string::npos) << field << " in " << text;
}

TEST(Json, KeepsFieldsOfEachPartnerAndNodeApart) {
    const std::string partners = R"("with":[{"bodyType":"mca","x-a":1},{"bodyType":"mca"},{"bodyType":"mca","x-a":2}])";
    const std::string grant = R"("id":"g1","subject":{"bodyType":"mca"},"area":"a","right":"d",)";
    EXPECT_NE(written(read(withGrant(grant + partners))).find(partners), std::string::npos);
    const std::string nodes = R"("nodes":[{"bodyType":"s","x-a":1},{"policyArea":"s"}])";
    const std::string view = R"("bodyTypes":[{"id":"s","name":"S"}],"policyAreas":[{"id":"s","name":"S"}],)"
                             R"("views":[{"id":"v","name":"V",)" +
                             nodes + "}]";
    EXPECT_NE(written(read(with(view))).find(nodes), std::string::npos);
    const std::string both = R"("with":[{"bodyType":"s","x-a":1},{"institution":"s"}])";
    const std::string namesakes = with(
        R"("bodyTypes":[{"id":"s","name":"S"},{"id":"t","name":"T"}],"institutions":[{"id":"s","name":"S","type":"t"}],)"
        R"("policyAreas":[{"id":"a","name":"A"}],"rightKinds":[{"id":"d","name":"D","class":"decision"}],)"
        R"("scenarios":[{"id":"s","name":"S","grants":[{"id":"g","subject":{"bodyType":"t"},"area":"a","right":"d",)" +
        both + "}]}]");
    EXPECT_NE(written(read(namesakes)).find(both), std::string::npos);
}

TEST(Json, LeavesOutDefaults) {
    const Model model = aModel().title("T").type("mca").area("schools").grant("g1", "mca", "schools", "decision");
    EXPECT_EQ(written(model), R"({
  "format": "remit",
  "version": 1,
  "title": "T",
  "bodyTypes": [
    {"id":"mca","name":"mca"}
  ],
  "policyAreas": [
    {"id":"schools","name":"schools"}
  ],
  "rightKinds": [
    {"id":"decision","name":"Decision rights","letter":"D","class":"decision"}
  ],
  "scenarios": [
    {"id": "today", "name": "today",
     "grants": [
       {"id":"g1","subject":{"bodyType":"mca"},"area":"schools","right":"decision"}
     ]}
  ]
}
)");
}

TEST(Json, ReadsTheSmallestDocument) {
    EXPECT_EQ(read(R"({"format":"remit","version":1})"), Model());
    EXPECT_EQ(read("\xEF\xBB\xBF{\"version\":1,\"format\":\"remit\"}"), Model());
}

TEST(Json, NamesTheLineAndColumnOfASyntaxError) {
    EXPECT_EQ(refusal("{\"format\": \"remit\",\n \"é\" x}"), "line 2, column 6: found “\"é\" x”; expected ':'");
    EXPECT_EQ(refusal("{\"format\": \"remit\",\n"),
              "line 2, column 1: found the end of the file; expected more: it may have been cut short");
    EXPECT_EQ(refusal(""), "line 1, column 1: found the end of the file; expected more: it may have been cut short");
    EXPECT_EQ(refusal("{\"a\": \"b"),
              "line 1, column 9: found the end of the file; expected more: it may have been cut short");
    EXPECT_EQ(refusal("{\"a\": \"\xFF\"}"),
              "line 1, column 8: found bytes that are not UTF-8; expected a text in UTF-8");
    EXPECT_TRUE(refusal("{\"a\": 1e999}").starts_with("line 1, column 11: found “1e999”, which is out of range"));
    EXPECT_TRUE(refusal("{} {}").starts_with("line 1, column 4: "));
}

TEST(Json, RefusesOtherDocuments) {
    EXPECT_EQ(refusal("{}"),
              "the document: found no “format”; expected “format”: “remit”, which every Remit document has");
    EXPECT_EQ(refusal("[]"), "the document: found a list; expected an object");
    EXPECT_TRUE(refusal(R"({"format":"other","version":1})").starts_with("/format: found “other”;"));
    EXPECT_EQ(refusal(R"({"format":"remit"})"), "the document: found no “version”; expected 1");
    EXPECT_EQ(refusal(R"({"format":"remit","version":2})"),
              "/version: found 2; expected 1: a newer Remit may be able to read this document");
}

TEST(Json, NamesUnknownFields) {
    EXPECT_TRUE(refusal(with(R"("place":[])")).starts_with("/place: found an unknown field “place”; expected format"));
    EXPECT_EQ(
        refusal(with(R"("places":[{"id":"a","name":"A","parrent":"b"}])")),
        "/places/0/parrent: found an unknown field “parrent”; expected id, name, parent or a name that starts with "
        "“x-”");
    EXPECT_TRUE(refusal(with(R"("a/b~":1)")).starts_with("/a~1b~0: "));
}

TEST(Json, RefusesFieldsThatStandTwice) {
    EXPECT_EQ(refusal(R"({"format":"remit","format":"remit"})"),
              "/format: found this field a second time; expected each once");
    EXPECT_EQ(refusal(with(R"("places":[{},{"id":"a","x-a":{"b":1,"b":2}}])")),
              "/places/1/x-a/b: found this field a second time; expected each once");
    std::string many;
    for (int i = 0; i < 40; ++i)
        many += "\"k" + std::to_string(i) + "\":1,";
    EXPECT_TRUE(refusal(with("\"x-a\":{" + many + "\"k7\":1}")).starts_with("/x-a/k7: found this field"));
}

TEST(Json, RefusesTooDeepNesting) {
    EXPECT_TRUE(refusal(with("\"x-a\":" + std::string(200'000, '['))).find("levels of nesting") != std::string::npos);
    EXPECT_EQ(refusal(with("\"x-a\":" + std::string(63, '[') + std::string(63, ']'))), "accepted");
    EXPECT_NE(refusal(with("\"x-a\":" + std::string(64, '[') + std::string(64, ']'))), "accepted");
}

TEST(Json, RefusesWrongTypes) {
    EXPECT_EQ(refusal(with(R"("title":3)")), "/title: found 3; expected a text");
    EXPECT_EQ(refusal(with(R"("places":{})")), "/places: found an object; expected a list");
    EXPECT_EQ(refusal(with(R"("places":[3])")), "/places/0: found 3; expected an object");
    EXPECT_EQ(refusal(with(R"("places":[{"id":1,"name":"A"}])")), "/places/0/id: found 1; expected an id");
    EXPECT_EQ(refusal(with(R"("places":[{"name":"A"}])")), "/places/0: found no “id”; expected one");
    EXPECT_EQ(refusal(with(R"("places":[{"id":"a"}])")), "/places/0: found no “name”; expected one");
    EXPECT_EQ(refusal(with(R"("places":[{"id":"a","name":""}])")),
              "/places/0/name: found “”, but it is empty; expected a name");
    EXPECT_EQ(refusal(with(R"("places":[{"id":"a","name":"a\u202eb"}])")).substr(0, 15), "/places/0/name:");
    EXPECT_EQ(refusal(with(R"("bodyTypes":[{"id":"a","name":"A","tier":"county"}])")),
              "/bodyTypes/0/tier: found “county”; expected one of national, supra-regional, regional, local");
    EXPECT_EQ(refusal(with(R"("bodyTypes":[{"id":"a","name":"A","exclusive":"yes"}])")),
              "/bodyTypes/0/exclusive: found “yes”; expected true or false");
    EXPECT_EQ(refusal(with(R"("bodyTypes":[{"id":"a","name":"A","adoptedBy":["a",null]}])")),
              "/bodyTypes/0/adoptedBy/1: found null; expected an id");
    EXPECT_EQ(refusal(with(R"("rightKinds":[{"id":"a","name":"A"}])")),
              "/rightKinds/0: found no “class”; expected one");
    EXPECT_EQ(refusal(with(R"("settings":[])")), "/settings: found a list; expected an object");
    EXPECT_EQ(refusal(with(R"("settings":{"no-rule":{}})")),
              "/settings/no-rule: found “no-rule”; expected the id of a rule");
    EXPECT_EQ(refusal(with(R"("settings":{"crowded-field":{"max":-1}})")),
              "/settings/crowded-field/max: found -1; expected a whole number from 1 to 2147483647");
    EXPECT_EQ(refusal(with(R"("settings":{"no-decider":{"max":7}})")),
              "/settings/no-decider/max: found “max”; expected none in a rule that has no number to set");
    EXPECT_EQ(refusal(with(R"("settings":{"crowded-field":{"max":0}})")),
              "/settings/crowded-field/max: found 0; expected a whole number from 1 to 2147483647");
    EXPECT_EQ(refusal(with(R"("settings":{"crowded-field":{"max":99999999999999999999}})")).substr(0, 29),
              "/settings/crowded-field/max: ");
    EXPECT_EQ(refusal(with(R"("settings":{"crowded-field":{"max":1.5}})")).substr(0, 29),
              "/settings/crowded-field/max: ");
    EXPECT_EQ(refusal(with(R"("views":[{"id":"v","name":"V","zoom":0}])")),
              "/views/0/zoom: found 0; expected a number above 0");
    EXPECT_EQ(refusal(with(R"("views":[{"id":"v","name":"V","centre":[1]}])")),
              "/views/0/centre: found another list; expected two numbers");
    EXPECT_EQ(refusal(with(R"("views":[{"id":"v","name":"V","room":[1,"2"]}])")),
              "/views/0/room: found another list; expected two numbers");
    EXPECT_EQ(refusal(with(R"("views":[{"id":"v","name":"V","hides":["funds","feeds"]}])")),
              "/views/0/hides/1: found “feeds”; expected a kind of relation");
    EXPECT_EQ(refusal(with(R"("views":[{"id":"v","name":"V","standing":[{"x":1}]}])")),
              "/views/0/standing/0: found none or several of “bodyType”, “institution” and “policyArea”; expected one");
    EXPECT_EQ(refusal(with(R"("views":[{"id":"v","name":"V","nodes":[{"x":1}]}])")),
              "/views/0/nodes/0: found none or several of “bodyType”, “institution” and “policyArea”; expected one");
}

TEST(Json, RefusesBadGrants) {
    const auto grant = [](std::string_view fields) { return refusal(withGrant(fields)); };
    const std::string good = R"("id":"g1","subject":{"bodyType":"mca"},"area":"a","right":"d")";
    const std::string at = "/scenarios/0/grants/1";
    EXPECT_EQ(grant(good), "accepted");
    EXPECT_EQ(grant(R"("id":"g0","subject":{"bodyType":"mca"},"area":"a","right":"d")"),
              at + "/id: found “g0” a second time; expected an id of its own");
    EXPECT_EQ(grant(good + R"(,"from":"2020-02-30")"), at + "/from: found “2020-02-30”; expected a date as 2020-11-18");
    EXPECT_EQ(grant(good + R"(,"to":20200101)"), at + "/to: found 20200101; expected a date as 2020-11-18");
    EXPECT_EQ(grant(good + R"(,"with":[{"bodyType":"mca","institution":"x"}])"),
              at + "/with/0: found both or neither of “bodyType” and “institution”; expected one of them");
    EXPECT_EQ(grant(good + R"(,"places":["nowhere"])"),
              at + "/places/0: found place “nowhere”, which the document does not have; expected the id of a place");
    EXPECT_EQ(grant(R"("id":"g1","subject":{"bodyType":"x"},"area":"a","right":"d")"),
              at +
                  "/subject/bodyType: found body type “x”, which the document does not have; expected the id of a body "
                  "type");
    EXPECT_EQ(grant(R"("id":"g1","subject":{"bodyType":"mca"},"area":"a")"), at + ": found no “right”; expected one");
    EXPECT_EQ(grant(good + R"(,"note":"\u0000")"),
              at + "/note: found the character U+0000; expected a text without it");
}

TEST(Json, RefusesDuplicatesCyclesAndStrayIds) {
    EXPECT_EQ(refusal(with(R"("places":[{"id":"a","name":"A"},{"id":"a","name":"B"}])")),
              "/places/1/id: found “a” a second time; expected an id of its own");
    EXPECT_EQ(refusal(with(R"("places":[{"id":"a","name":"A","parent":"b"},{"id":"b","name":"B","parent":"a"}])")),
              "/places/0/parent: found the place “a” under itself; expected a tree");
    EXPECT_EQ(refusal(with(R"("policyAreas":[{"id":"a","name":"A","parent":"a"}])")),
              "/policyAreas/0/parent: found the policy area “a” under itself; expected a tree");
    EXPECT_EQ(refusal(with(R"("waivers":[{"fingerprint":"f","offset":"g9"}])")),
              "/waivers/0/offset: found right “g9”, which the document does not have; expected the id of a grant");
    EXPECT_EQ(refusal(with(R"("bodyTypes":[{"id":"a","name":"A"}],"scenarios":[{"id":"s","name":"S","relations":[)"
                           R"({"id":"r","kind":"funds","from":{"bodyType":"a"},"to":{"bodyType":"a"}}]}])")),
              "/scenarios/0/relations/0/to: found a relation of “a” to itself; expected another body");
    EXPECT_EQ(refusal(with(R"("views":[{"id":"v","name":"V","nodes":[{"bodyType":"a"},{"bodyType":"a"}]}])")),
              "/views/0/nodes/1: found “a” a second time; expected each node once");
}

TEST(Json, RefusesFieldsOfAnotherForm) {
    const std::string kinds = R"("rightKinds":[{"id":"d","name":"D","class":"decision"}],)";
    EXPECT_EQ(refusal(with(kinds + R"("rules":[{"id":"u","form":"at-least","right":"d","other":"d"}])")),
              "/rules/0/other: found “other”; expected none in a rule of this form");
    EXPECT_EQ(refusal(with(kinds + R"("rules":[{"id":"u","form":"never-both","right":"d"}])")),
              "/rules/0: found no “other”; expected one");
    EXPECT_EQ(refusal(with(kinds + R"("rules":[{"id":"u","form":"only-types","right":"d"}])")),
              "/rules/0: found no “types”; expected a list of body types");
}

TEST(Json, RefusesADocumentCutAnywhere) {
    const std::string_view whole = richDocument;
    for (std::size_t length = 0; length + 1 < whole.size(); ++length)
        ASSERT_FALSE(readJson(whole.substr(0, length), "")) << length;
}

TEST(GrantsAsJson, ComeBackAsTheyWere) {
    const Result<Reading> rich = readJson(richDocument, "");
    ASSERT_TRUE(rich) << rich.error().message;
    Grant grant = *rich->model.grants().begin();
    const Result<std::vector<Grant>> read = readGrants(writeGrants({grant, grant}));
    ASSERT_TRUE(read) << read.error().message;
    ASSERT_EQ(read->size(), 2U);
    grant.scenario = {};  // not said
    grant.order = 0;
    EXPECT_EQ(read->front(), grant);
    EXPECT_TRUE(readGrants("[]")->empty());
    for (const char* text : {"", "{}", "[3]", "[{\"id\": \"g1\"}]", "[{\"id\": "})
        EXPECT_FALSE(readGrants(text)) << text;
}

}  // namespace remit
