// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "app/cli/command.h"
#include "app/cli/near.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "core/exchange/delimited.h"
#include "core/rights/derivation.h"

namespace remit {

namespace {

struct RightsOptions {
    Asked asked;
    std::string place;
    std::string area;
    std::string holder;
    std::string format;
    bool why = false;
};

// Which effective rights to print.
struct Filter {
    std::vector<int> places;
    std::vector<int> areas;
    bool everybody = true;
    std::unordered_set<Text> holders;
    [[nodiscard]] bool lets(Text holder) const { return everybody || holders.contains(holder); }
};

Error noSuchId(const RightsOptions& options, std::string_view what, std::string_view word,
               const std::vector<Named>& known) {
    return {Error::Code::BadInput, noSuch(what, word, known), options.asked.file};
}

// The leaves under the place; in a framework the archetype.
Result<std::vector<int>> placesOf(const Facts& facts, const RightsOptions& options) {
    if (const Result<> known = knownPlace(facts.model(), options.asked.file, options.place); !known)
        return known.error();
    const Territory& ground = facts.territory();
    const Model& model = facts.model();
    const bool isRow = !ground.isFramework() && model.places().contains(PlaceId(options.place));
    const PlaceSet under = isRow ? ground.scope({PlaceId(options.place)}) : PlaceSet();
    std::vector<int> out;
    for (int i = 0; i < ground.placeCount(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (options.place.empty() || (isRow ? under.test(index) : ground.places()[index].str() == options.place))
            out.push_back(i);
    }
    return out;
}

Result<std::vector<int>> areasOf(const Facts& facts, const RightsOptions& options) {
    if (options.area.empty())
        return facts.leafAreas();
    if (!facts.model().policyAreas().contains(PolicyAreaId(options.area)))
        return noSuchId(options, "policy area", options.area, namedRows(facts.model().policyAreas()));
    const int above = facts.areaIndex(PolicyAreaId(options.area));
    std::vector<int> out;
    for (int leaf : facts.leafAreas())
        if (facts.isAtOrUnder(leaf, above))
            out.push_back(leaf);
    return out;
}

// The institution; of a body type its institutions, in a framework itself.
Result<std::unordered_set<Text>> holdersOf(const Facts& facts, const RightsOptions& options) {
    const Model& model = facts.model();
    std::unordered_set<Text> out{Text(options.holder)};
    if (model.institutions().contains(InstitutionId(options.holder)))
        return out;
    if (!model.bodyTypes().contains(BodyTypeId(options.holder))) {
        std::vector<Named> known = namedRows(model.institutions());
        for (Named& type : namedRows(model.bodyTypes()))
            known.push_back(std::move(type));
        return noSuchId(options, "body", options.holder, known);
    }
    for (const Institution& row : model.institutions())
        if (row.type == BodyTypeId(options.holder))
            out.insert(row.id.text());
    return out;
}

Result<Filter> filterOf(const Facts& facts, const RightsOptions& options) {
    Filter filter;
    const Result<std::vector<int>> places = placesOf(facts, options);
    if (!places)
        return places.error();
    const Result<std::vector<int>> areas = areasOf(facts, options);
    if (!areas)
        return areas.error();
    filter.places = *places;
    filter.areas = *areas;
    if (!options.holder.empty()) {
        Result<std::unordered_set<Text>> holders = holdersOf(facts, options);
        if (!holders)
            return holders.error();
        filter.everybody = false;
        filter.holders = std::move(*holders);
    }
    return filter;
}

// Printed as they are found: a country has millions.
template <class Print>
void forEach(const Facts& facts, const Filter& filter, const Print& print) {
    for (int place : filter.places)
        for (int area : filter.areas)
            for (const EffectiveRight& right : facts.rights(area, place))
                if (filter.lets(right.holder))
                    print(place, right);
}

void printJson(const Facts& facts, const Filter& filter, bool why) {
    bool first = true;
    const auto dumped = [](const nlohmann::json& value) {
        return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    };
    forEach(facts, filter, [&](int, const EffectiveRight& right) {
        fmt::print(R"({}{{"place": {}, "area": {}, "right": {}, "holder": {}, "how": "{}"{}}})",
                   std::exchange(first, false) ? "[\n  " : ",\n  ", dumped(right.place.str()), dumped(right.area.str()),
                   dumped(right.right.str()), dumped(right.holder.str()), nameOf(right.how),
                   why ? R"(, "why": )" + dumped(whyHeld(facts, right)) : "");
    });
    fmt::print("{}", first ? "[]\n" : "\n]\n");
}

void printCsv(const Facts& facts, const Filter& filter, bool why) {
    std::vector<std::string> record{"place", "area", "right", "holder", "how"};
    if (why)
        record.emplace_back("why");
    fmt::print("{}", writeRecord(record, ','));
    forEach(facts, filter, [&](int, const EffectiveRight& right) {
        record = {right.place.str(), right.area.str(), right.right.str(), right.holder.str(),
                  std::string(nameOf(right.how))};
        if (why)
            record.push_back(fmt::format("{}", fmt::join(whyHeld(facts, right), " ")));
        fmt::print("{}", writeRecord(record, ','));
    });
}

// By place, policy area and right: "Decision rights: MCA, Supra-regional bodies (joint)"; with why, each holder on a
// line of its own and the steps under it.
void printText(const Facts& facts, const Filter& filter, bool why) {
    const Terminal terminal;
    const Model& model = facts.model();
    EffectiveRight last;
    forEach(facts, filter, [&](int place, const EffectiveRight& right) {
        const bool newPlace = right.place != last.place || last.holder.empty();
        const bool newArea = newPlace || right.area != last.area;
        const bool newRight = newArea || right.right != last.right || why;
        if (!last.holder.empty() && newRight && !why)
            fmt::print("\n");
        if (newPlace)
            fmt::print("{}{}\n", last.holder.empty() ? "" : "\n",
                       terminal.inked(Terminal::Ink::Bold, plain(facts.territory().placeName(place))));
        if (newArea)
            fmt::print("  {}\n", plain(model.policyAreas().at(right.area).name.str()));
        const int holder = facts.territory().holderIndex(right.holder);
        const std::string how = right.how == How::Direct ? "" : fmt::format(" ({})", nameOf(right.how));
        fmt::print("{}{}{}", newRight ? "    " + plain(model.rightKinds().at(right.right).name.str()) + ": " : ", ",
                   plain(facts.territory().holders()[static_cast<std::size_t>(holder)].name.str()),
                   terminal.inked(Terminal::Ink::Dim, how));
        if (why) {
            fmt::print("\n");
            for (const std::string& step : whyHeld(facts, right))
                fmt::print("      {}\n", terminal.inked(Terminal::Ink::Dim, plain(step)));
        }
        last = right;
    });
    fmt::print("{}", last.holder.empty() ? "Nobody holds a right here.\n" : why ? "" : "\n");
}

Result<Exit> run(const RightsOptions& options) {
    const Result<Model> model = load(options.asked.file);
    if (!model)
        return model.error();
    const Result<Question> question = questionOf(*model, options.asked);
    if (!question)
        return question.error();
    const Facts facts(*model, question->scenario, question->date);
    const Result<Filter> filter = filterOf(facts, options);
    if (!filter)
        return filter.error();
    if (options.format == "json")
        printJson(facts, *filter, options.why);
    else if (options.format == "csv")
        printCsv(facts, *filter, options.why);
    else
        printText(facts, *filter, options.why);
    return Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareRights(CLI::App& parser) {
    auto options = std::make_shared<RightsOptions>();
    addAsked(parser, options->asked);
    parser.add_option("--place", options->place, "Only this place, or the places under it")->type_name("ID");
    parser.add_option("--area", options->area, "Only this policy area, or those under it")->type_name("ID");
    parser.add_option("--holder", options->holder, "Only this institution, or those of this body type")
        ->type_name("ID");
    addFormat(parser, options->format, {"text", "json", "csv"});
    parser.add_flag("--why", options->why, "Say of each right by which grants it is held");
    parser.footer(
        "\nIn a document without institutions the places are archetypes: all, where every body exists, and no:mca, "
        "where there\nis no MCA. A right is held direct, adopted where its body type is absent, or joint.");
    return [options] { return run(*options); };
}

}  // namespace remit
