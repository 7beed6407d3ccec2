// SPDX-License-Identifier: MIT
#include "db/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/check/finding.h"
#include "core/model/integrity.h"
#include "db/digest.h"
#include "tests/db/raw_sql.h"
#include "tests/db/rich_model.h"
#include "tests/support/random_document.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::ElementsAre;

Model throughFile(const Model& model) {
    const TempFolder folder;
    const Result<> written = writeStore(model, folder / "d.remit");
    EXPECT_TRUE(written) << written.error().message;
    Result<Model> read = readStore(folder / "d.remit");
    EXPECT_TRUE(read) << read.error().message;
    EXPECT_THAT(folder.names(), ElementsAre("d.remit"));
    return read ? *read : Model();
}

TEST(Store, GivesBackEveryFieldOfEveryRow) {
    const Model model = richModel();
    const auto fault = findFault(model);
    ASSERT_FALSE(fault) << fault->pointer << ": " << fault->message;
    const Model back = throughFile(model);
    EXPECT_EQ(back, model);
    // Said once more by hand, should equality ever look away.
    const Grant& grant = back.grants().at({ScenarioId("today"), GrantId("g1")});
    EXPECT_EQ(grant.order, 40);
    EXPECT_EQ(grant.extra.str(), R"({"x-d":"d"})");
    EXPECT_THAT(grant.places, ElementsAre(PlaceId("môn"), PlaceId("bolton")));
    EXPECT_EQ(back.views().at(ViewId("v1")).zoom, 0.1);
    EXPECT_EQ(back.placements().at({ViewId("v1"), InstitutionId("gmca")}).x, 1.0 / 3.0);
    EXPECT_EQ(back.places().at(PlaceId("bolton")).name.str(), "Bolton; '); DROP TABLE place;--");
}

TEST(Store, GivesBackEveryWordOfEveryEnum) {
    const Model model = everyWord();
    const auto fault = findFault(model);
    ASSERT_FALSE(fault) << fault->pointer << ": " << fault->message;
    EXPECT_EQ(throughFile(model), model);
}

TEST(Store, GivesBackAnEmptyDocument) { EXPECT_EQ(throughFile({}), Model()); }

TEST(Store, GivesBackRandomDocuments) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const Model model = randomDocument(seed).model;
        ASSERT_EQ(throughFile(model), model) << "seed " << seed;
    }
}

TEST(Store, KeepsTheFingerprintsOfFindings) {
    const auto fingerprints = [](const Model& model, const Question& question) {
        std::vector<std::string> out;
        for (const Finding& each : check(model, question))
            out.push_back(each.fingerprint);
        return out;
    };
    for (std::uint64_t seed = 201; seed <= 300; ++seed) {
        const RandomDocument document = randomDocument(seed);
        ASSERT_EQ(fingerprints(throughFile(document.model), document.question),
                  fingerprints(document.model, document.question))
            << "seed " << seed;
    }
}

TEST(Store, GivesBackALargeDocument) {
    Model model;
    for (int i = 0; i < 20'000; ++i)
        model.table<Place>().put({PlaceId("place " + std::to_string(i)), i, "Name", {}, {}});
    EXPECT_EQ(throughFile(model), model);
}

TEST(Store, KeepsATextWithAZeroByte) {
    Model model;
    model.table<DocumentInfo>().put({1, Text(std::string("x\0y", 3)), {}});
    EXPECT_EQ(throughFile(model).title().str(), std::string("x\0y", 3));
}

TEST(Store, WritesOneModelAsTheSameBytes) {
    const TempFolder folder;
    ASSERT_TRUE(writeStore(richModel(), folder / "a.remit"));
    ASSERT_TRUE(writeStore(richModel(), folder / "b.remit"));
    EXPECT_EQ(bytesOf(folder / "a.remit"), bytesOf(folder / "b.remit"));
}

TEST(Store, TakesPathsInAnyScript) {
    const TempFolder folder;
    const auto file = folder / "Pwy sy’n penderfynu? – 決める.remit";
    ASSERT_TRUE(writeStore(richModel(), file));
    const Result<Model> back = readStore(file);
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(*back, richModel());
}

TEST(Store, OpensTheDocumentsOfVersion1) {
    const Result<Model> golden = readStore(REMIT_SOURCE_DIR "/tests/documents/v1.remit");
    ASSERT_TRUE(golden) << golden.error().message;
    EXPECT_EQ(*golden, richModel());
}

TEST(Store, OpensTheDocumentsOfVersion2) {
    const Result<StoredDocument> golden = readStored(REMIT_SOURCE_DIR "/tests/documents/v2.remit");
    ASSERT_TRUE(golden) << golden.error().message;
    EXPECT_EQ(golden->model, richModel());
    const SavedVersion* sent = golden->history.find("as sent to the Treasury");
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->number, 2);
    EXPECT_EQ(sent->findings, (Counts{1, 2, 3}));
    const Result<Model> then = modelAt(golden->model, golden->history, 2);
    ASSERT_TRUE(then) << then.error().message;
    EXPECT_EQ(*then, everyWord());
    EXPECT_EQ(*modelAt(golden->model, golden->history, 1), Model());
    EXPECT_EQ(golden->history.entries.back().version.digest, contentDigest(golden->model)) << "sums stay as they were";
}

TEST(Store, NoticesWhereADocumentOfVersion2IsAltered) {
    const TempFolder folder;
    const auto file = folder / "d.remit";
    for (const char* sql :
         {"UPDATE body_type SET name = name || '!' WHERE position = (SELECT min(position) FROM body_type)",
          "UPDATE saved_version SET message = 'another' WHERE number = 1"}) {
        putBytes(file, bytesOf(std::filesystem::path(REMIT_SOURCE_DIR) / "tests/documents/v2.remit"));
        runSql(file, sql);
        const Result<StoredDocument> read = readStored(file);
        ASSERT_FALSE(read) << sql;
        EXPECT_NE(read.error().message.find("its content is not what was saved"), std::string::npos)
            << read.error().message;
    }
}

TEST(Store, OpensTheDocumentsOfVersion4) {
    const Result<StoredDocument> golden = readStored(REMIT_SOURCE_DIR "/tests/documents/v4.remit");
    ASSERT_TRUE(golden) << golden.error().message;
    EXPECT_EQ(golden->model, seenModel());
    const Result<Model> then = modelAt(golden->model, golden->history, 1);
    ASSERT_TRUE(then) << then.error().message;
    EXPECT_EQ(*then, richModel());
}

TEST(Store, OpensTheDocumentsOfVersion3) {
    const Result<StoredDocument> golden = readStored(REMIT_SOURCE_DIR "/tests/documents/v3.remit");
    ASSERT_TRUE(golden) << golden.error().message;
    EXPECT_EQ(golden->model, foldedModel());
    const Result<Model> then = modelAt(golden->model, golden->history, 1);
    ASSERT_TRUE(then) << then.error().message;
    EXPECT_EQ(*then, richModel());
}

}  // namespace
}  // namespace remit::test
