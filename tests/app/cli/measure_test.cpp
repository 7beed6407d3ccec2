// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr auto measuredCountry = R"({"format": "remit", "version": 1, "title": "Country",
    "places": [{"id": "gm", "name": "Greater Manchester"}, {"id": "bolton", "name": "Bolton", "parent": "gm"},
               {"id": "bury", "name": "Bury", "parent": "gm"}, {"id": "york", "name": "York"}],
    "bodyTypes": [{"id": "mca", "name": "MCA", "tier": "regional", "adoptedBy": ["council"]},
                  {"id": "council", "name": "Council"},
                  {"id": "lep", "name": "LEP", "coterminousWith": ["mca"]}],
    "institutions": [{"id": "gmca", "name": "GMCA", "type": "mca", "places": ["gm"]},
                     {"id": "bolton-council", "name": "Bolton Council", "type": "council", "places": ["bolton"]},
                     {"id": "york-council", "name": "York Council", "type": "council", "places": ["york"],
                      "from": "2000-01-01"},
                     {"id": "north-lep", "name": "North LEP", "type": "lep", "places": ["bolton", "bury", "york"]}],
    "policyAreas": [{"id": "schools", "name": "Schools"}, {"id": "roads", "name": "Roads"}],
    "rightKinds": [{"id": "decision", "name": "Decision rights", "letter": "D", "class": "decision"},
                   {"id": "advice", "name": "Advice", "letter": "A", "class": "advice"}],
    "scenarios": [{"id": "today", "name": "Today", "grants": [
        {"id": "g1", "subject": {"bodyType": "mca"}, "area": "schools", "right": "decision"},
        {"id": "g2", "subject": {"bodyType": "council"}, "area": "roads", "right": "decision"},
        {"id": "g3", "subject": {"bodyType": "lep"}, "area": "roads", "right": "advice"}]},
        {"id": "tomorrow", "name": "Tomorrow"}]})";

class Measured : public testing::Test {
protected:
    Measured() { putBytes(file, measuredCountry); }

    json asJson(const std::string& option = "--scenario", const std::string& value = "today") {
        const Ran ran = remit({"measure", file, option, value, "--format", "json"});
        EXPECT_EQ(ran.exit, 0) << ran.err;
        return json::parse(ran.out);
    }
    static json row(const json& rows, const std::string& id) {
        for (const json& each : rows)
            if (each.at("id") == id)
                return each;
        ADD_FAILURE() << id << " is not there";
        return {};
    }

    TempFolder folder;
    std::string file = (folder / "country.remit.json").string();
};

TEST_F(Measured, NamesWhatItMeasures) {
    const json all = asJson();
    EXPECT_EQ(all.at("document"), "Country");
    EXPECT_EQ(all.at("scenario"), "today");
    EXPECT_TRUE(all.at("date").is_null());
    EXPECT_TRUE(all.at("place").is_null());
    std::vector<std::string> ids;
    for (const json& each : all.at("measures")) {
        ids.push_back(each.at("id"));
        EXPECT_FALSE(each.at("meaning").get<std::string>().empty());
    }
    EXPECT_THAT(ids, testing::ElementsAre("load", "betweenness", "cut-off", "decisions", "centralisation",
                                          "central-management", "interfaces", "coterminosity"));
}

TEST_F(Measured, EachValueHasItsSentence) {
    const json all = asJson();
    const json york = row(all.at("bodies"), "york-council");
    EXPECT_EQ(york.at("kind"), "institution");
    EXPECT_EQ(york.at("load"), json({{"decision", 2}}));
    EXPECT_EQ(york.at("values").at("load"),
              json({{"value", 2}, {"sentence", "York Council holds 2 rights: 2 of decision."}}));
    EXPECT_FALSE(york.at("values").contains("central-management"));
    EXPECT_NEAR(row(all.at("bodies"), "north-lep").at("values").at("coterminosity").at("value").get<double>(), 2. / 3,
                1e-9);
    EXPECT_EQ(row(all.at("areas"), "roads").at("values").at("interfaces").at("value"), 1);
    EXPECT_EQ(row(all.at("bodyTypes"), "council").at("values").at("load").at("value"), 1.5);
    EXPECT_EQ(all.at("decisions"),
              json({{"taken", 5},
                    {"untaken", 1},
                    {"byTier", {{"national", 0}, {"supra-regional", 0}, {"regional", .4}, {"local", .6}}}}));
    EXPECT_EQ(all.at("whole").at("centralisation").at("value"), 0);
}

TEST_F(Measured, IsOfThePlaceTheDateAndTheScenario) {
    EXPECT_EQ(asJson("--place", "bury").at("decisions").at("untaken"), 1);
    EXPECT_EQ(asJson("--place", "gm").at("decisions").at("taken"), 3);
    EXPECT_EQ(asJson("--place", "gm").at("place"), "gm");
    EXPECT_EQ(asJson("--date", "1999-12-31").at("bodies").size(), 3u);
    EXPECT_EQ(asJson("--scenario", "tomorrow").at("decisions").at("taken"), 0);
    EXPECT_TRUE(asJson("--scenario", "tomorrow").at("whole").at("centralisation").at("value").is_null());
}

TEST_F(Measured, IsARecordForEachValueAsCsv) {
    const Ran ran = remit({"measure", file, "--format", "csv"});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.out,
                StartsWith("kind,id,name,measure,class,value,unit,sentence\nwhole,,,centralisation,,0,share,"));
    EXPECT_THAT(ran.out, HasSubstr("institution,gmca,GMCA,load,,1,rights,GMCA holds 1 right: 1 of decision.\n"
                                   "institution,gmca,GMCA,load,decision,1,rights,\n"));
    EXPECT_THAT(ran.out, HasSubstr("\ninstitution,north-lep,North LEP,coterminosity,,0.666667,share,"));
    EXPECT_THAT(ran.out, HasSubstr("\narea,schools,Schools,interfaces,,0,interfaces,"));
}

TEST_F(Measured, IsSentencesAsTextHighestFirst) {
    const Ran ran = remit({"measure", file, "--place", "gm"});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.out, StartsWith("Country, scenario “Today”, in Greater Manchester\n"
                                    "  Decisions are taken 67 % at the regional tier and 33 % at the local tier.\n"));
    EXPECT_THAT(ran.out, HasSubstr("\n\nShare of decisions\n"));
    EXPECT_THAT(ran.out, HasSubstr("  GMCA takes 67 % of all decisions.\n"
                                   "  Bolton Council takes 33 % of all decisions.\n"
                                   "  None: North LEP.\n"));
    EXPECT_THAT(ran.out, Not(HasSubstr("York")));
}

TEST_F(Measured, ListsTenOfAKindAsTextAndCountsTheRest) {
    std::string header = "area";
    std::string row = "Schools";
    for (int i = 1; i <= 12; ++i) {
        header += ",Body " + std::to_string(i);
        row += ",advice";
    }
    const std::string matrix = (folder / "wide.csv").string();
    putBytes(matrix, header + "\n" + row + "\n");
    const Ran ran = remit({"measure", matrix});
    EXPECT_THAT(ran.out, HasSubstr("  Body 10 holds 1 right: 1 of advice.\n"
                                   "  and 2 more; --format csv lists them all\n"));
    EXPECT_THAT(ran.out, HasSubstr("  Schools stands between 100 % of all pairs of others.\n"));
    EXPECT_THAT(ran.out, HasSubstr("  None: 12 bodies.\n"));
}

TEST_F(Measured, RefusesAPlaceThatIsNotThere) {
    const Ran ran = remit({"measure", file, "--place", "Bolten"});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, file + ": There is no place “Bolten”; did you mean bolton?\n");
    EXPECT_EQ(remit({"measure", table1(), "--place", "bolton"}).exit, 2);
}

TEST(MeasuresOfTable1, AreThoseOfItsArchetypes) {
    const Ran ran = remit({"measure", table1(), "--place", "no:mca"});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.out, StartsWith("Table 1, scenario “Table 1”, where there is no MCA\n"));
    EXPECT_THAT(ran.out, HasSubstr("  The centre only leads: 14 rights lead, none manages.\n"));
    EXPECT_THAT(ran.out, HasSubstr("  Unitary/County holds 11 rights: 6 of decision and 5 of consultation.\n"));
    EXPECT_THAT(ran.out, Not(HasSubstr("MCA holds")));
}

}  // namespace
}  // namespace remit::test
