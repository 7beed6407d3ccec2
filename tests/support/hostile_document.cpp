// SPDX-License-Identifier: MIT
#include "tests/support/hostile_document.h"

#include <array>
#include <random>

#include "tests/support/builders.h"
#include "tests/support/random_document.h"

namespace remit::test {

namespace {

constexpr std::array hostileNames{
    "Plain",
    "\"quoted\"",
    "it's",
    "back\\slash\\",
    "\\\"",
    "\\n is no line",
    "<b>&amp;</b>",
    "a & b < c > d",
    "]]> -- <!-- -->",
    "n0 -> n1; }",
    "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xE2\x80\x8F",  // Hebrew, Arabic, a mark
    "e\xCC\x81\xCC\xA7\xCD\x9Cx",                                                     // combining
    "\xF0\x9F\x8F\xB4\xF3\xA0\x81\xA7\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC",   // emoji, joined
    "Llywodraeth Cymru \xC5\xB4",
    "%{}$(x)`",
};
constexpr std::array hostileTexts{
    "two\nlines",
    "tab\there",
    "return\rhere\r\nand there",
    " space at the ends ",
    " ",
    "bell\x07, escape\x1B[0m",
    "\xEF\xBF\xBF no character",
    "\xE2\x80\xAEturned",
    "&#10;&lt;",
};

}  // namespace

Model hostileDocument(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto below = [&](std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
    };
    const auto name = [&] { return Text(hostileNames[below(hostileNames.size())]); };
    const auto words = [&] {
        return below(3) == 0 ? name() : below(2) == 0 ? Text() : Text(hostileTexts[below(hostileTexts.size())]);
    };
    Model model = randomDocument(seed).model;
    const auto rename = [&]<class Row>(Table<Row>& table) {
        std::vector<Row> rows(table.begin(), table.end());
        for (Row& row : rows) {
            row.name = name();
            table.put(row);
        }
    };
    rename(model.table<Place>());
    rename(model.table<BodyType>());
    rename(model.table<Institution>());
    rename(model.table<PolicyArea>());
    rename(model.table<RightKind>());
    rename(model.table<Scenario>());
    const std::vector<Grant> grants(model.grants().begin(), model.grants().end());
    for (Grant grant : grants) {
        for (Text Grant::*field :
             {&Grant::condition, &Grant::wording, &Grant::votingRule, &Grant::legalBasis, &Grant::source, &Grant::note})
            grant.*field = words();
        model.table<Grant>().put(grant);
    }
    const std::vector<Relation> relations(model.relations().begin(), model.relations().end());
    for (Relation relation : relations) {
        relation.note = words();
        model.table<Relation>().put(relation);
    }
    ModelBuilder builder;
    View view;
    view.id = ViewId("board \"1\"");
    view.name = name();
    view.layout = below(2) == 0 ? Layout::Hand : Layout::Circle;
    view.chosen = below(2) == 0;
    view.order = model.views().nextOrder();
    model.table<View>().put(view);
    const auto place = [&](const NodeRef& node) {
        if (below(3) == 0)
            return;
        Placement row;
        row.view = view.id;
        row.node = node;
        row.x = static_cast<double>(below(9000)) / 7 - 300;
        row.y = static_cast<double>(below(9000)) / 7 - 300;
        row.hidden = below(5) == 0;
        row.folded = below(5) == 0;
        row.placed = below(4) != 0;
        if (!row.placed)
            row.x = row.y = 0;
        row.order = model.placements().nextOrder();
        model.table<Placement>().put(row);
    };
    for (const BodyType& row : model.bodyTypes())
        place(row.id);
    for (const Institution& row : model.institutions())
        place(row.id);
    for (const PolicyArea& row : model.policyAreas())
        place(row.id);
    return model;
}

}  // namespace remit::test
