// SPDX-License-Identifier: MIT
#include "db/history.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/model/integrity.h"
#include "db/digest.h"
#include "db/store.h"
#include "tests/db/raw_sql.h"
#include "tests/db/rich_model.h"
#include "tests/support/random_document.h"
#include "tests/support/random_edits.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

SavedVersion facts(const char* summary) {
    SavedVersion version;
    version.at = "2026-11-25T09:30:00Z";
    version.by = "Zoë";
    version.summary = summary;
    return version;
}

// A document that was saved several times, with what it was each time.
struct Saved {
    StoredDocument document;
    std::vector<Model> versions;
};

Saved savedOften(std::uint64_t seed, int times) {
    Saved saved;
    std::mt19937_64 random(seed);
    Model model = randomDocument(seed).model;
    for (int i = 0; i < times; ++i) {
        addVersion(saved.document.history, saved.document.model, model, facts("edits"));
        saved.document.model = model;
        saved.versions.push_back(model);
        Draft draft(model);
        for (int edits = 0; edits < 6; ++edits)
            (void)randomEdit(draft, random);
        if (!findFault(draft.model()))
            model = draft.model();
    }
    return saved;
}

std::vector<std::int64_t> numbersOf(const History& history) {
    std::vector<std::int64_t> out;
    for (const History::Entry& each : history.entries)
        out.push_back(each.version.number);
    return out;
}

void expectVersions(const StoredDocument& document, const std::vector<Model>& versions) {
    for (const History::Entry& each : document.history.entries) {
        const Result<Model> model = modelAt(document.model, document.history, each.version.number);
        ASSERT_TRUE(model) << model.error().message;
        EXPECT_EQ(*model, versions[static_cast<std::size_t>(each.version.number - 1)]) << each.version.number;
    }
}

TEST(History, RowsGoThroughJson) {
    const ChangeSet all = compare(Model(), richModel());
    EXPECT_EQ(changeSetOf(storedChanges(all)), all);
    const ChangeSet words = compare(everyWord(), richModel());
    EXPECT_EQ(changeSetOf(storedChanges(words)), words);
}

// Earlier versions refuse a change with a field that they do not know.
TEST(History, SaysOfColumnsThatCameLaterOnlyWhatIsUnusual) {
    for (const StoredChange& each : storedChanges(compare(Model(), richModel())))
        for (const char* field : {"\"chosen\"", "\"folded\"", "\"placed\"", "\"hides_funds\"", "\"room_width\""})
            EXPECT_EQ(each.after.find(field), std::string::npos) << each.after;
    for (const Model& later : {foldedModel(), seenModel()}) {
        const ChangeSet change = compare(richModel(), later);
        EXPECT_EQ(changeSetOf(storedChanges(change)), change);
    }
}

TEST(History, GivesBackEveryVersion) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Saved saved = savedOften(seed, 6);
        expectVersions(saved.document, saved.versions);
    }
}

TEST(History, GoesThroughAFile) {
    const TempFolder folder;
    Saved saved = savedOften(3, 4);
    saved.document.history.entries.back().version.findings = Counts{1, 2, 3};
    ASSERT_TRUE(nameVersion(saved.document.history, 2, "as sent to the Treasury"));
    ASSERT_TRUE(writeStored(saved.document, folder / "d.remit"));
    const Result<StoredDocument> back = readStored(folder / "d.remit");
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(back->history.versions(), saved.document.history.versions());
    expectVersions(*back, saved.versions);
}

TEST(History, FindsVersionsByNumberAndName) {
    Saved saved = savedOften(1, 3);
    History& history = saved.document.history;
    ASSERT_TRUE(nameVersion(history, 2, "  as sent  "));
    EXPECT_EQ(history.find("as sent")->number, 2);
    EXPECT_EQ(history.find("3")->number, 3);
    EXPECT_EQ(history.find("4"), nullptr);
    EXPECT_EQ(history.find(""), nullptr);
    EXPECT_THAT(nameVersion(history, 3, "as sent").error().message, HasSubstr("Version 2 has this name already"));
    EXPECT_THAT(nameVersion(history, 3, "17").error().message, HasSubstr("cannot be a number"));
    EXPECT_FALSE(nameVersion(history, 3, "a\u202Eb"));
    EXPECT_FALSE(nameVersion(history, 9, "none"));
    ASSERT_TRUE(nameVersion(history, 2, ""));
    EXPECT_EQ(history.find("as sent"), nullptr);
}

TEST(History, TrimsButKeepsWhatHasAName) {
    Saved saved = savedOften(5, 8);
    ASSERT_TRUE(nameVersion(saved.document.history, 3, "kept"));
    ASSERT_TRUE(trim(saved.document.history, 2));
    EXPECT_THAT(numbersOf(saved.document.history), ElementsAre(3, 7, 8));
    expectVersions(saved.document, saved.versions);
    ASSERT_TRUE(trim(saved.document.history, 0));
    EXPECT_THAT(numbersOf(saved.document.history), ElementsAre(3, 8)) << "the newest stays";
    expectVersions(saved.document, saved.versions);
}

TEST(History, TwoCopiesKnowTheirLastCommonVersion) {
    Saved ours = savedOften(2, 3);
    Saved theirs = ours;
    addVersion(ours.document.history, ours.document.model, richModel(), facts("ours"));
    addVersion(theirs.document.history, theirs.document.model, everyWord(), facts("theirs"));
    EXPECT_EQ(lastShared(ours.document.history, theirs.document.history), 3);
    EXPECT_EQ(lastShared(ours.document.history, savedOften(2, 3).document.history), std::nullopt);
}

// Altered by somebody who makes the sums fit again: no version is shown that does not hold together.
TEST(History, RefusesAVersionThatDoesNotFit) {
    const Saved saved = savedOften(4, 3);
    const auto altered = [&](auto&& alter) {
        History history = saved.document.history;
        std::vector<StoredChange> changes = *history.entries.back().changes;
        EXPECT_FALSE(changes.empty());
        alter(changes);
        history.entries.back().changes = std::make_shared<const std::vector<StoredChange>>(changes);
        const Result<Model> model = modelAt(saved.document.model, history, 1);
        EXPECT_FALSE(model);
        return model ? std::string() : model.error().message;
    };
    EXPECT_THAT(altered([](auto& changes) { changes[0].table = "spy"; }), HasSubstr("no table of Remit's"));
    EXPECT_THAT(altered([](auto& changes) { changes[0].after = "{"; }), HasSubstr("no JSON object"));
    EXPECT_THAT(altered([](auto& changes) { changes[0].after = changes[0].before = ""; }),
                HasSubstr("changes nothing"));
    EXPECT_THAT(altered([](auto& changes) { changes.pop_back(); }), HasSubstr("damaged"));
    EXPECT_THAT(altered([](auto& changes) { changes[0].after = R"({"id":"x","spy":1})"; }), HasSubstr("damaged"));
}

TEST(History, AlteredHistoryIsNoticed) {
    const TempFolder folder;
    const Saved saved = savedOften(6, 3);
    for (const char* sql :
         {"UPDATE saved_version SET message = 'x'", "DELETE FROM saved_change",
          "UPDATE saved_change SET row_before = '{}'", "DELETE FROM saved_change; DELETE FROM saved_version",
          "UPDATE meta SET value = '' WHERE name = 'history_digest'", "UPDATE saved_version SET content_digest = 'x'",
          "DELETE FROM meta WHERE name = 'content_digest'"}) {
        ASSERT_TRUE(writeStored(saved.document, folder / "d.remit"));
        runSql(folder / "d.remit", sql);
        const Result<StoredDocument> read = readStored(folder / "d.remit");
        ASSERT_FALSE(read) << sql;
        EXPECT_THAT(read.error().message, HasSubstr("not what was saved"));
    }
}

TEST(Digest, IsOneForOneContent) {
    EXPECT_EQ(contentDigest(richModel()), contentDigest(richModel()));
    EXPECT_NE(contentDigest(richModel()), contentDigest(everyWord()));
    Model model = richModel();
    View view = *model.views().begin();
    view.centreX += 1e-9;
    model.table<View>().put(view);
    EXPECT_NE(contentDigest(model), contentDigest(richModel()));
}

}  // namespace
}  // namespace remit::test
