// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>

#include "db/digest.h"
#include "db/rows/history_rows.h"
#include "db/store.h"
#include "tests/db/rich_model.h"

namespace remit::test {
namespace {

StoredDocument sound() {
    StoredDocument document;
    SavedVersion facts;
    facts.at = "2026-11-25T09:30:00Z";
    for (const Model& model : {everyWord(), richModel()}) {
        addVersion(document.history, document.model, model, facts);
        document.model = model;
    }
    return document;
}

// Bytes changed at random, most of them where SQLite finds nothing wrong: in the middle of texts and numbers.
TEST(Altered, EveryAlteredDocumentIsNoticed) {
    const StoredDocument document = sound();
    const std::string bytes = *writeImage(document);
    const std::string content = contentDigest(document.model);
    const std::string past = historyDigest(document.history);
    const char* asked = std::getenv("REMIT_DAMAGES");
    const int wanted = asked ? std::atoi(asked) : 2000;
    std::mt19937 random(1);
    int refused = 0;
    int bySum = 0;
    int unharmed = 0;
    for (int i = 0; i < wanted; ++i) {
        std::string damaged = bytes;
        const int flips = 1 + static_cast<int>(random() % 3);
        for (int flip = 0; flip < flips; ++flip) {
            std::size_t at = random() % damaged.size();
            for (int tries = 0; tries < 200 && damaged[at] == 0; ++tries)
                at = random() % damaged.size();  // free space is of no interest
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
        }
        const Result<StoredDocument> read = readImage(damaged);
        if (!read) {
            ++refused;
            bySum += read.error().message.find("not what was saved") != std::string::npos;
            EXPECT_TRUE(read.error().message.ends_with('.'));
            continue;
        }
        ++unharmed;
        ASSERT_EQ(contentDigest(read->model), content) << "altered and not noticed: " << i;
        ASSERT_EQ(historyDigest(read->history), past) << "altered history and not noticed: " << i;
    }
    std::printf(
        "[   info   ] %d damaged: %d refused, %d of them by their sums alone; %d unharmed; 0 altered unnoticed\n",
        wanted, refused, bySum, unharmed);
    EXPECT_GT(bySum, wanted / 20) << "SQLite alone would have found them";
}

}  // namespace
}  // namespace remit::test
