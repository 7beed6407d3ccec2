// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

constexpr auto country = R"({"format": "remit", "version": 1, "title": "Country",
    "places": [{"id": "gm", "name": "Greater Manchester"}, {"id": "bolton", "name": "Bolton", "parent": "gm"},
               {"id": "bury", "name": "Bury", "parent": "gm"}, {"id": "york", "name": "York"}],
    "bodyTypes": [{"id": "mca", "name": "MCA", "adoptedBy": ["council"]}, {"id": "council", "name": "Council"}],
    "institutions": [{"id": "gmca", "name": "GMCA", "type": "mca", "places": ["gm"]},
                     {"id": "bolton-council", "name": "Bolton Council", "type": "council", "places": ["bolton"]},
                     {"id": "york-council", "name": "York Council", "type": "council", "places": ["york"],
                      "from": "2000-01-01"}],
    "policyAreas": [{"id": "learning", "name": "Learning"}, {"id": "schools", "name": "Schools", "parent": "learning"},
                    {"id": "skills", "name": "Skills", "parent": "learning"}, {"id": "roads", "name": "Roads"}],
    "rightKinds": [{"id": "decision", "name": "Decision rights", "letter": "D", "class": "decision"}],
    "scenarios": [{"id": "today", "name": "Today", "grants": [
        {"id": "g1", "subject": {"bodyType": "mca"}, "area": "learning", "right": "decision"},
        {"id": "g2", "subject": {"bodyType": "council"}, "area": "roads", "right": "decision"}]}]})";

class Rights : public testing::Test {
protected:
    Rights() { putBytes(file, country); }

    // "place/area/holder/how" of each right, in the order they came.
    std::vector<std::string> rights(const std::string& option = "--scenario", const std::string& value = "today") {
        const Ran ran = remit({"rights", file, option, value, "--format", "json"});
        EXPECT_EQ(ran.exit, 0) << ran.err;
        std::vector<std::string> out;
        for (const json& right : json::parse(ran.out))
            out.push_back(right.at("place").get<std::string>() + "/" + right.at("area").get<std::string>() + "/" +
                          right.at("holder").get<std::string>() + "/" + right.at("how").get<std::string>());
        return out;
    }

    TempFolder folder;
    std::string file = (folder / "country.remit.json").string();
};

using Lines = std::vector<std::string>;

TEST_F(Rights, AreThoseOfEveryPlaceAndArea) {
    EXPECT_EQ(rights(),
              (Lines{"bolton/schools/gmca/direct", "bolton/skills/gmca/direct", "bolton/roads/bolton-council/direct",
                     "bury/schools/gmca/direct", "bury/skills/gmca/direct", "york/schools/york-council/adopted",
                     "york/skills/york-council/adopted", "york/roads/york-council/direct"}));
}

TEST_F(Rights, OfAPlaceAreThoseOfTheLeavesUnderIt) {
    EXPECT_EQ(rights("--place", "bury"), (Lines{"bury/schools/gmca/direct", "bury/skills/gmca/direct"}));
    EXPECT_EQ(rights("--place", "gm"),
              (Lines{"bolton/schools/gmca/direct", "bolton/skills/gmca/direct", "bolton/roads/bolton-council/direct",
                     "bury/schools/gmca/direct", "bury/skills/gmca/direct"}));
}

TEST_F(Rights, OfAnAreaAreThoseOfTheLeavesUnderIt) {
    EXPECT_EQ(rights("--area", "roads"),
              (Lines{"bolton/roads/bolton-council/direct", "york/roads/york-council/direct"}));
    EXPECT_EQ(rights("--area", "learning").size(), 6u);
}

TEST_F(Rights, OfABodyTypeAreThoseOfItsInstitutions) {
    EXPECT_EQ(rights("--holder", "bolton-council"), (Lines{"bolton/roads/bolton-council/direct"}));
    EXPECT_EQ(rights("--holder", "council").size(), 4u);
}

TEST_F(Rights, AreThoseOfTheDay) { EXPECT_EQ(rights("--date", "1999-12-31").size(), 5u); }

TEST_F(Rights, ThatNobodyHoldsAreAnEmptyListAndASentence) {
    EXPECT_EQ(remit({"rights", file, "--place", "bury", "--area", "roads", "--format", "json"}).out, "[]\n");
    const Ran text = remit({"rights", file, "--place", "bury", "--area", "roads"});
    EXPECT_EQ(text.exit, 0);
    EXPECT_EQ(text.out, "Nobody holds a right here.\n");
}

TEST_F(Rights, AreReadableAsText) {
    const Ran ran = remit({"rights", file});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.out, HasSubstr("\n\nYork\n"
                                   "  Schools\n"
                                   "    Decision rights: York Council (adopted)\n"
                                   "  Skills\n"
                                   "    Decision rights: York Council (adopted)\n"
                                   "  Roads\n"
                                   "    Decision rights: York Council\n"));
    EXPECT_THAT(ran.out, testing::StartsWith("Bolton\n"));
}

TEST_F(Rights, AreRecordsAsCsv) {
    const Ran ran = remit({"rights", file, "--place", "bury", "--area", "schools", "--format", "csv"});
    EXPECT_EQ(ran.out, "place,area,right,holder,how\nbury,schools,decision,gmca,direct\n");
}

TEST_F(Rights, SayWhyWhenAsked) {
    const auto as = [&](const char* format) {
        return remit({"rights", file, "--place", "york", "--area", "schools", "--why", "--format", format});
    };
    const json right = json::parse(as("json").out).at(0);
    EXPECT_EQ(right.at("why"), json({"MCA is given decision rights on Learning.",
                                     "Schools stands under Learning, so the right reaches it too.",
                                     "No MCA covers York, so York Council adopts its decision rights (LIPSIT 5.7)."}));
    EXPECT_THAT(as("text").out, HasSubstr("    Decision rights: York Council (adopted)\n"
                                          "      MCA is given decision rights on Learning.\n"));
    EXPECT_THAT(as("csv").out,
                testing::StartsWith("place,area,right,holder,how,why\nyork,schools,decision,"
                                    "york-council,adopted,\"MCA is given decision rights on Learning. "));
}

TEST_F(Rights, UnknownIdsAreRefusedWithThoseNearThem) {
    const Ran ran = remit({"rights", file, "--place", "Greater Manchester"});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.err, file + ": There is no place “Greater Manchester”; did you mean gm?\n");
    EXPECT_THAT(remit({"rights", file, "--place", "no:mca"}).err, HasSubstr("choose gm, bolton, bury or york"));
}

TEST(RightsOfTable1, AreAdoptedWhereThereIsNoMca) {
    const Ran ran = remit({"rights", table1(), "--place", "no:mca", "--area", "schools", "--holder", "unitary-county",
                           "--format", "json"});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(json::parse(ran.out), json::parse(R"([{"place": "no:mca", "area": "schools", "right": "consultation",
                               "holder": "unitary-county", "how": "adopted"},
                              {"place": "no:mca", "area": "schools", "right": "decision", "holder": "unitary-county",
                               "how": "direct"}])"));
}

}  // namespace
}  // namespace remit::test
