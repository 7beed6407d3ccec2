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

// A document of many pages.
Model manyPlaces() {
    Model model;
    for (int i = 0; i < 50'000; ++i)
        model.table<Place>().put({PlaceId("place " + std::to_string(100'000 + i)), i, "Name", {}, {}});
    return model;
}
constexpr std::size_t pageSize = 4096;
// Overwrites the pages that are chosen by number.
template <class Choose>
std::string withoutPages(std::string bytes, const Choose& choose) {
    for (std::size_t page = 1; page * pageSize <= bytes.size(); ++page)
        if (choose(page))
            bytes.replace((page - 1) * pageSize, pageSize, pageSize, '\xA5');
    return bytes;
}
bool isLeaf(const std::string& bytes, std::size_t page) { return bytes[(page - 1) * pageSize] == 10; }

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

TEST_F(SalvageTest, GivesAllOfDocumentsOfEarlierVersions) {
    for (const char* name : {"v1.remit", "v2.remit"}) {
        const Result<Salvage> salvaged =
            salvage(bytesOf(std::filesystem::path(REMIT_SOURCE_DIR) / "tests/documents" / name));
        ASSERT_TRUE(salvaged) << name << salvaged.error().message;
        EXPECT_EQ(salvaged->model, richModel()) << name;
    }
}

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
    ASSERT_TRUE(writeStore(manyPlaces(), file));
    const std::string bytes = bytesOf(file);
    putBytes(file, std::string_view(bytes).substr(0, bytes.size() / 2));
    ASSERT_FALSE(readStore(file));
    const Salvage salvaged = left();
    EXPECT_GT(salvaged.model.places().size(), 10'000U);
    EXPECT_LT(salvaged.model.places().size(), 50'000U);
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("Part of the table “place” cannot be read")));
}

TEST_F(SalvageTest, ReadsThePagesBetweenDamagedOnes) {
    ASSERT_TRUE(writeStore(manyPlaces(), file));
    const std::string bytes = bytesOf(file);
    std::size_t lost = 0;
    putBytes(file, withoutPages(bytes, [&](std::size_t page) {
                 const bool isLost = page > 100 && page % 20 == 0 && isLeaf(bytes, page);
                 lost += isLost;
                 return isLost;
             }));
    ASSERT_GT(lost, 5U);
    const Salvage salvaged = left();
    constexpr std::size_t mostRowsOfAPage = pageSize / 24;
    EXPECT_GE(salvaged.model.places().size(), 50'000 - lost * mostRowsOfAPage);
    EXPECT_LT(salvaged.model.places().size(), 50'000U);
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("Part of the table “place” cannot be read")));
    EXPECT_THAT(salvaged.missing, Contains(HasSubstr("pages of the file cannot be read")));
}

TEST_F(SalvageTest, ReadsPagesThatNothingLeadsToAnyMore) {
    ASSERT_TRUE(writeStore(manyPlaces(), file));
    const std::string bytes = bytesOf(file);
    putBytes(file, withoutPages(bytes, [&](std::size_t page) {  // the pages that lead to others, but for the root
                 return page > 50 && bytes[(page - 1) * pageSize] == 2;
             }));
    ASSERT_FALSE(readStore(file));
    EXPECT_GT(left().model.places().size(), 49'000U);
}

TEST_F(SalvageTest, ReadsADocumentThatHasLostItsBeginning) {
    const std::string bytes = withoutPages(bytesOf(file), [](std::size_t page) { return page == 1; });
    putBytes(file, bytes);
    ASSERT_FALSE(readStore(file));
    EXPECT_EQ(left().model, richModel());
}

TEST_F(SalvageTest, ReadsADocumentThatSaysNoVersion) {
    runSql(file, "PRAGMA user_version = 0");
    ASSERT_FALSE(readStore(file));
    EXPECT_EQ(left().model, richModel());
}

TEST_F(SalvageTest, ReadsRowsThatFillManyPages) {
    Model model = richModel();
    Place place{PlaceId("long"), 1, "Long", {}, {}};
    place.extra = "{\"x-words\":\"" + std::string(300'000, 'w') + "\"}";
    model.table<Place>().put(place);
    for (int i = 0; i < 5000; ++i)
        model.table<Place>().put({PlaceId("place " + std::to_string(100'000 + i)), i, "Name", {}, {}});
    ASSERT_TRUE(writeStore(model, file));
    const std::string bytes = bytesOf(file);
    int leaves = 0;
    putBytes(file, withoutPages(bytes, [&](std::size_t page) {
                 return page > 60 && isLeaf(bytes, page) && ++leaves % 10 == 0;
             }));
    const Salvage salvaged = left();
    ASSERT_TRUE(salvaged.model.places().contains(PlaceId("long")));
    EXPECT_EQ(salvaged.model.places().at(PlaceId("long")).extra, place.extra);
}

TEST_F(SalvageTest, WhateverTheDamageWhatItGivesIsSound) {
    const std::string sound = bytesOf(file);
    std::mt19937 random(7);
    int given = 0;
    for (int i = 0; i < 400; ++i) {
        std::string bytes = sound;
        for (int flips = 0; flips < 40; ++flips)
            bytes[100 + random() % (bytes.size() - 100)] = static_cast<char>(random());
        // Every other time whole pages are lost too, or one stands where another should.
        for (int pages = 0; i % 2 == 1 && pages < 3; ++pages) {
            const auto anyPage = [&] { return random() % (bytes.size() / pageSize) * pageSize; };
            const std::size_t page = anyPage();
            if (random() % 2)
                bytes.replace(page, pageSize, bytes.substr(anyPage(), pageSize));
            else
                bytes.replace(page, pageSize, pageSize, static_cast<char>(random()));
        }
        const Result<Salvage> salvaged = salvage(bytes);
        if (!salvaged)
            continue;
        ++given;
        EXPECT_FALSE(findFault(salvaged->model));
        const Result<> written = writeStore(salvaged->model, folder / "new.remit");
        EXPECT_TRUE(written) << written.error().message;
    }
    EXPECT_GT(given, 40);
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
