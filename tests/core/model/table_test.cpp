// SPDX-License-Identifier: MIT
#include "core/model/table.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

#include "core/model/place.h"

namespace remit {

namespace {
Place place(const std::string& id, std::int64_t order, const std::string& name = "x") {
    Place row;
    row.id = PlaceId(id);
    row.order = order;
    row.name = name;
    return row;
}

std::string ids(const Table<Place>& table) {
    std::string out;
    for (const Place& row : table)
        out += row.id.str();
    return out;
}
}  // namespace

TEST(Table, KeepsRowsByOrderThenByKey) {
    Table<Place> table;
    table.put(place("c", 5));
    table.put(place("b", 7));
    table.put(place("a", 7));
    table.put(place("d", -1));
    EXPECT_EQ(ids(table), "dcab");
    table.put(place("c", 9));
    EXPECT_EQ(ids(table), "dabc");
    EXPECT_EQ(table.size(), 4U);
    EXPECT_EQ(table.last()->id, PlaceId("c"));
    EXPECT_GT(table.nextOrder(), 9);
    EXPECT_TRUE(table.remove(PlaceId("a")));
    EXPECT_FALSE(table.remove(PlaceId("a")));
    EXPECT_EQ(ids(table), "dbc");
}

TEST(Table, IsEmptyAtFirst) {
    const Table<Place> table;
    EXPECT_TRUE(table.empty());
    EXPECT_EQ(table.begin(), table.end());
    EXPECT_EQ(table.last(), nullptr);
    EXPECT_EQ(table.find(PlaceId("a")), nullptr);
}

TEST(Table, SharesPagesOfItsCopies) {
    Table<Place> table;
    for (int i = 0; i < 1000; ++i)
        table.put(place("p" + std::to_string(i), i));
    const Table<Place> copy = table;
    EXPECT_EQ(copy.find(PlaceId("p0")), table.find(PlaceId("p0")));
    table.put(place("p999", 999, "changed"));
    EXPECT_EQ(copy.find(PlaceId("p0")), table.find(PlaceId("p0"))) << "a page that was not written is shared";
    EXPECT_EQ(copy.at(PlaceId("p999")).name, Text("x"));
    EXPECT_EQ(table.at(PlaceId("p999")).name, Text("changed"));
    EXPECT_FALSE(copy == table);
}

TEST(Table, DoesWhatASortedMapDoes) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        std::mt19937_64 random(seed);
        Table<Place> table;
        std::map<std::string, Place> byKey;
        std::vector<std::pair<Table<Place>, std::map<std::string, Place>>> copies;
        const int range = seed % 2 ? 3000 : 40;
        for (int step = 0; step < 12'000; ++step) {
            const std::string id = "p" + std::to_string(random() % static_cast<std::uint64_t>(range));
            if (random() % 3 == 0) {
                ASSERT_EQ(table.remove(PlaceId(id)), byKey.erase(id) > 0);
            } else {
                const Place row = place(id, static_cast<std::int64_t>(random() % 500), std::to_string(step));
                table.put(row);
                byKey[id] = row;
            }
            if (step % 3000 == 1000)
                copies.emplace_back(table, byKey);
        }
        copies.emplace_back(table, byKey);
        for (const auto& [each, expected] : copies) {
            std::map<std::pair<std::int64_t, std::string>, Place> sorted;
            for (const auto& [id, row] : expected)
                sorted.emplace(std::pair(row.order, id), row);
            ASSERT_EQ(each.size(), sorted.size());
            auto it = each.begin();
            for (const auto& [key, row] : sorted) {
                ASSERT_EQ(*it++, row);
                ASSERT_EQ(each.at(row.id), row);
            }
            ASSERT_EQ(it, each.end());
        }
    }
}

}  // namespace remit
