// SPDX-License-Identifier: MIT
#include "db/salvage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "core/model/integrity.h"
#include "db/store.h"
#include "tests/db/raw_sql.h"
#include "tests/db/rich_model.h"
#include "tests/support/random_document.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::Contains;
using testing::HasSubstr;

class SalvageTest : public testing::Test {
protected:
    SalvageTest() { EXPECT_TRUE(writeStore(richModel(), file)); }
    Salvage left() {
        Result<Salvage> salvaged = salvage(bytesOf(file));
        EXPECT_TRUE(salvaged) << salvaged.error().message;
        return salvaged ? *salvaged : Salvage();
    }

    TempFolder folder;
    std::filesystem::path file = folder / "d.remit";
};

TEST_F(SalvageTest, GivesAllOfASoundDocument) { EXPECT_EQ(left().model, richModel()); }

TEST_F(SalvageTest, GivesAllOfAnAlteredOne) {
    runSql(file, "UPDATE place SET name = 'Anglesey' WHERE id = 'môn'");
    ASSERT_FALSE(readStore(file));
    EXPECT_EQ(left().model.places().at(PlaceId("môn")).name.str(), "Anglesey");
}

TEST_F(SalvageTest, LetsWhatIsLostStandByItsId) {
    runSql(file, "DELETE FROM policy_area WHERE id = 'skills'; DELETE FROM scenario WHERE id = 'today'");
    const Salvage salvaged = left();
    EXPECT_EQ(salvaged.model.grants().size(), richModel().grants().size());
    EXPECT_EQ(salvaged.model.policyAreas().at(PolicyAreaId("skills")).name.str(), "skills");
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("The policy area “skills” is lost")));
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("The scenario “today” is lost")));
}

TEST_F(SalvageTest, LeavesOutWhatCannotBe) {
    runSql(file,
           "DELETE FROM right_kind WHERE id = 'standards'; DELETE FROM institution WHERE id = 'bolton-council';"
           "UPDATE place SET name = 'a' || char(8238) WHERE id = 'gm'; UPDATE place SET parent = 'bolton' WHERE id = "
           "'gm'");
    const Salvage salvaged = left();
    EXPECT_FALSE(findFault(salvaged.model));
    EXPECT_EQ(salvaged.model.grants().size(), richModel().grants().size() - 1);
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("The right “g1” is left out")));
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("could not be read safely")));
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("is at the top now")));
}

TEST_F(SalvageTest, ReadsWhatAViewInATablesPlaceDoesNotHide) {
    runSql(file,
           "DROP TABLE placement; CREATE VIEW placement AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 "
           "FROM n) SELECT * FROM n");
    const Salvage salvaged = left();
    EXPECT_EQ(salvaged.model.grants(), richModel().grants());
    EXPECT_FALSE(findFault(salvaged.model));
}

TEST_F(SalvageTest, ReadsAFileCutShortAsFarAsItGoes) {
    Model model;
    for (int i = 0; i < 50'000; ++i)
        model.table<Place>().put({PlaceId("place " + std::to_string(100'000 + i)), i, "Name", {}, {}});
    ASSERT_TRUE(writeStore(model, file));
    const std::string bytes = bytesOf(file);
    putBytes(file, std::string_view(bytes).substr(0, bytes.size() / 2));
    ASSERT_FALSE(readStore(file));
    const Salvage salvaged = left();
    EXPECT_GT(salvaged.model.places().size(), 10'000U);
    EXPECT_LT(salvaged.model.places().size(), 50'000U);
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("Part of the table “place” cannot be read")));
}

TEST_F(SalvageTest, WhateverTheDamageWhatItGivesIsSound) {
    const std::string sound = bytesOf(file);
    std::mt19937 random(7);
    int given = 0;
    for (int i = 0; i < 200; ++i) {
        std::string bytes = sound;
        for (int flips = 0; flips < 40; ++flips)
            bytes[100 + random() % (bytes.size() - 100)] = static_cast<char>(random());
        const Result<Salvage> salvaged = salvage(bytes);
        if (!salvaged)
            continue;
        ++given;
        EXPECT_FALSE(findFault(salvaged->model));
        const Result<> written = writeStore(salvaged->model, folder / "new.remit");
        EXPECT_TRUE(written) << written.error().message;
    }
    EXPECT_GT(given, 20);
}

TEST_F(SalvageTest, SaysWhereThereIsNothing) {
    for (const char* bytes : {"", "no database", "SQLite format 3"}) {
        const Result<Salvage> salvaged = salvage(bytes);
        ASSERT_FALSE(salvaged);
        EXPECT_THAT(salvaged.error().message, HasSubstr("Nothing of this document can be read"));
    }
}

}  // namespace
}  // namespace remit::test
