// SPDX-License-Identifier: MIT
#include "core/exchange/import/table_shape.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/base/label.h"
#include "core/base/slug.h"
#include "core/words/tab_text.h"

namespace remit {

namespace {

using Meaning = ColumnMeaning;

// Headers as slug() writes them.
const std::map<std::string_view, Meaning>& headerWords() {
    static const std::map<std::string_view, Meaning> words{
        {"policy-area", Meaning::PolicyArea},
        {"policy", Meaning::PolicyArea},
        {"function", Meaning::PolicyArea},
        {"service", Meaning::PolicyArea},
        {"responsibility", Meaning::PolicyArea},
        {"topic", Meaning::PolicyArea},
        {"area-of-policy", Meaning::PolicyArea},
        {"area", Meaning::PolicyArea},
        {"body", Meaning::Body},
        {"holder", Meaning::Body},
        {"institution", Meaning::Body},
        {"organisation", Meaning::Body},
        {"organization", Meaning::Body},
        {"who", Meaning::Body},
        {"held-by", Meaning::Body},
        {"authority", Meaning::Body},
        {"body-type", Meaning::BodyType},
        {"holder-type", Meaning::BodyType},
        {"institution-type", Meaning::BodyType},
        {"type-of-body", Meaning::BodyType},
        {"right", Meaning::Right},
        {"rights", Meaning::Right},
        {"right-kind", Meaning::Right},
        {"kind-of-right", Meaning::Right},
        {"with", Meaning::With},
        {"jointly-with", Meaning::With},
        {"partner", Meaning::With},
        {"partners", Meaning::With},
        {"condition", Meaning::Condition},
        {"conditions", Meaning::Condition},
        {"subject-to", Meaning::Condition},
        {"legal-basis", Meaning::LegalBasis},
        {"legislation", Meaning::LegalBasis},
        {"statute", Meaning::LegalBasis},
        {"basis", Meaning::LegalBasis},
        {"source", Meaning::Source},
        {"sources", Meaning::Source},
        {"reference", Meaning::Source},
        {"note", Meaning::Note},
        {"notes", Meaning::Note},
        {"comment", Meaning::Note},
        {"comments", Meaning::Note},
        {"voting-rule", Meaning::VotingRule},
        {"status", Meaning::Status},
        {"from", Meaning::From},
        {"since", Meaning::From},
        {"start-date", Meaning::From},
        {"to", Meaning::To},
        {"until", Meaning::To},
        {"end-date", Meaning::To},
        {"place", Meaning::Place},
        {"places", Meaning::Place},
        {"place-code", Meaning::PlaceCode},
        {"district", Meaning::Place},
        {"local-authority", Meaning::Place},
        {"member", Meaning::Place},
    };
    return words;
}

// "LAD23CD" and "lad_name_2013" as "lad" and whether it is a code: how lookups between geographies call their columns.
std::optional<std::pair<std::string, bool>> geographyIn(std::string header) {
    while (!header.empty() && (header.back() == '-' || (header.back() >= '0' && header.back() <= '9')))
        header.pop_back();
    for (const auto& [ending, code] :
         {std::pair(std::string_view("-code"), true), std::pair(std::string_view("-name"), false),
          std::pair(std::string_view("cd"), true), std::pair(std::string_view("nm"), false)}) {
        if (!header.ends_with(ending) || header.size() == ending.size())
            continue;
        const std::string_view rest = std::string_view(header).substr(0, header.size() - ending.size());
        const bool ons = ending[0] != '-';
        const std::size_t letters = rest.find_last_not_of("0123456789") + 1;
        if (ons && letters == rest.size())
            continue;  // a word that happens to end so
        return std::pair(std::string(rest.substr(0, letters)), code);
    }
    return std::nullopt;
}

std::string textIn(const Sheet& sheet, std::size_t row, std::size_t column) {
    return row < sheet.rows.size() && column < sheet.rows[row].size() ? nameInHeader(sheet.rows[row][column].text)
                                                                      : std::string();
}

std::size_t widthOf(const Sheet& sheet) {
    std::size_t width = 0;
    for (const auto& row : sheet.rows)
        width = std::max(width, row.size());
    return width;
}

bool has(const std::vector<Meaning>& columns, Meaning meaning) {
    return std::find(columns.begin(), columns.end(), meaning) != columns.end();
}

// The columns under such headers, each meaning but once.
std::vector<Meaning> meaningsIn(const Sheet& sheet, std::size_t row) {
    std::vector<Meaning> out(widthOf(sheet), Meaning::Ignored);
    for (std::size_t column = 0; column < out.size(); ++column) {
        const auto found = headerWords().find(slug(textIn(sheet, row, column)));
        if (found == headerWords().end())
            continue;
        // Of two names for policy areas side by side the first is the wider one.
        if (found->second == Meaning::PolicyArea && has(out, Meaning::PolicyArea)) {
            if (has(out, Meaning::AreaGroup))
                continue;
            std::replace(out.begin(), out.end(), Meaning::PolicyArea, Meaning::AreaGroup);
        }
        if (!has(out, found->second))
            out[column] = found->second;
    }
    return out;
}

bool isList(const std::vector<Meaning>& columns) {
    return has(columns, Meaning::PolicyArea) && has(columns, Meaning::Right) &&
           (has(columns, Meaning::Body) || has(columns, Meaning::BodyType));
}

// The columns of a lookup: the first geography is the places, the second the bodies.
std::vector<Meaning> membershipIn(const Sheet& sheet, std::size_t row) {
    std::vector<Meaning> out = meaningsIn(sheet, row);
    std::vector<std::string> geographies;
    for (std::size_t column = 0; column < out.size(); ++column) {
        const auto geography = geographyIn(slug(textIn(sheet, row, column)));
        if (!geography)
            continue;
        auto found = std::find(geographies.begin(), geographies.end(), geography->first);
        if (found == geographies.end())
            found = geographies.insert(geographies.end(), geography->first);
        const bool isPlace = found == geographies.begin();
        if (found - geographies.begin() > 1)
            continue;
        const Meaning meaning = isPlace             ? geography->second ? Meaning::PlaceCode : Meaning::Place
                                : geography->second ? Meaning::BodyCode
                                                    : Meaning::Body;
        if (!has(out, meaning))
            out[column] = meaning;
    }
    for (std::size_t column = 0; column < out.size(); ++column)
        if (!has(out, Meaning::Body) && out[column] == Meaning::Ignored &&
            slug(textIn(sheet, row, column)).ends_with("authority"))
            out[column] = Meaning::Body;
    return out;
}

bool isMembership(const std::vector<Meaning>& columns) {
    return (has(columns, Meaning::Place) || has(columns, Meaning::PlaceCode)) &&
           (has(columns, Meaning::Body) || has(columns, Meaning::BodyCode)) && !has(columns, Meaning::Right) &&
           !has(columns, Meaning::PolicyArea);
}

bool standsAlone(const std::vector<SheetCell>& row) {
    return row.empty() ||
           std::all_of(row.begin() + 1, row.end(), [](const SheetCell& cell) { return trimmed(cell.text).empty(); });
}

std::size_t headingsOver(const Sheet& sheet) {
    std::size_t row = 0;
    while (row < sheet.rows.size() && standsAlone(sheet.rows[row]))
        ++row;
    return row == sheet.rows.size() ? 0 : row;
}

// Two rows of names: the first cell reaches over both, or is blank in the second while a wide name stands over others.
std::size_t headerRowsAt(const Sheet& sheet, std::size_t top) {
    bool wide = false;
    for (const MergedCells& range : sheet.merged) {
        if (range.top == top && range.left == 0 && range.height == 2)
            return 2;
        wide = wide || (range.top == top && range.height == 1 && range.width > 1);
    }
    return wide && top + 2 < sheet.rows.size() && textIn(sheet, top + 1, 0).empty() ? 2 : 1;
}

bool isRaci(std::string_view text) {
    for (const char c : text)
        if (std::string_view("RACI/, ;\n").find(c) == std::string_view::npos)
            return false;
    return text.find_first_of("RACI") != std::string_view::npos;
}

void guessMatrix(const Sheet& sheet, TableGuess& guess) {
    guess.headerRows = headerRowsAt(sheet, guess.top);
    guess.columns.assign(widthOf(sheet), Meaning::Body);
    if (!guess.columns.empty())
        guess.columns[0] = Meaning::PolicyArea;
    std::set<std::string_view> numbers;
    std::size_t named = 0;
    std::size_t filled = 0;
    std::size_t letters = 0;
    std::set<char> kinds;
    for (std::size_t row = guess.top + guess.headerRows; row < sheet.rows.size(); ++row) {
        const auto& cells = sheet.rows[row];
        if (cells.empty())
            continue;
        guess.indented = guess.indented || cells[0].indent > 0;
        named += trimmed(cells[0].text).empty() ? 0 : 1;
        if (const auto number = numbersBefore(trimmed(cells[0].text)); !number.empty())
            numbers.insert(number);
        for (std::size_t column = 1; column < cells.size(); ++column) {
            const std::string_view text = trimmed(cells[column].text);
            filled += text.empty() ? 0 : 1;
            letters += isRaci(text) ? 1 : 0;
            for (const char c : isRaci(text) ? text : std::string_view())
                if (c >= 'A' && c <= 'Z')
                    kinds.insert(c);
        }
    }
    const bool deeper = std::any_of(numbers.begin(), numbers.end(), [&](std::string_view number) {
        const std::size_t dot = number.rfind('.');
        return dot != std::string_view::npos && numbers.contains(number.substr(0, dot));
    });
    guess.numbered = deeper && numbers.size() * 2 > named;
    guess.raci = letters == filled && kinds.size() > 1;
}

}  // namespace

std::string_view numbersBefore(std::string_view name) {
    const std::size_t end = name.find_first_not_of("0123456789.");
    if (name.empty() || name[0] < '0' || name[0] > '9' || end == std::string_view::npos || name[end] != ' ')
        return {};
    std::string_view numbers = name.substr(0, end);
    while (numbers.ends_with('.'))
        numbers.remove_suffix(1);
    return numbers;
}

TableGuess guessShape(const Sheet& sheet) {
    TableGuess guess;
    constexpr std::size_t mostHeadings = 10;
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), mostHeadings); ++row) {
        std::vector<Meaning> columns = meaningsIn(sheet, row);
        if (isList(columns)) {
            guess.shape = TableShape::List;
        } else if (columns = membershipIn(sheet, row); isMembership(columns)) {
            guess.shape = TableShape::Membership;
        } else {
            continue;
        }
        guess.top = row;
        guess.columns = std::move(columns);
        return guess;
    }
    guess.top = headingsOver(sheet);
    guessMatrix(sheet, guess);
    return guess;
}

TableGuess guessAs(const Sheet& sheet, TableShape shape, std::optional<std::size_t> top) {
    TableGuess guess = guessShape(sheet);
    if (guess.shape == shape && (!top || *top == guess.top))
        return guess;
    guess = TableGuess();
    guess.shape = shape;
    guess.top = top.value_or(headingsOver(sheet));
    switch (shape) {
        case TableShape::Matrix:
            guessMatrix(sheet, guess);
            break;
        case TableShape::List:
            guess.columns = meaningsIn(sheet, guess.top);
            break;
        case TableShape::Membership:
            guess.columns = membershipIn(sheet, guess.top);
            break;
    }
    return guess;
}

std::vector<CellRead> cellsRead(const Sheet& sheet, const TableGuess& guess, const Model& vocabulary) {
    std::vector<CellRead> out;
    const Meaning rights = guess.shape == TableShape::Matrix ? Meaning::Body : Meaning::Right;
    if (guess.shape == TableShape::Membership)
        return out;
    std::unordered_map<std::string_view, std::vector<Phrase>> read;  // cells repeat
    for (std::size_t row = guess.top + guess.headerRows; row < sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < std::min(sheet.rows[row].size(), guess.columns.size()); ++column) {
            const std::string& text = sheet.rows[row][column].text;
            if (guess.columns[column] != rights || trimmed(text).empty())
                continue;
            const auto [found, isNew] = read.try_emplace(text);
            if (isNew)
                found->second = readCell(vocabulary, text);
            out.push_back({row, column, found->second});
        }
    return out;
}

const char* inWords(ColumnMeaning meaning) {
    switch (meaning) {
        case Meaning::Ignored:
            return "Left out";
        case Meaning::PolicyArea:
            return "Policy area";
        case Meaning::AreaGroup:
            return "Group of policy areas";
        case Meaning::Body:
            return "Body";
        case Meaning::BodyType:
            return "Body type";
        case Meaning::BodyCode:
            return "Code of the body";
        case Meaning::Right:
            return "Right";
        case Meaning::With:
            return "With";
        case Meaning::Condition:
            return "Condition";
        case Meaning::LegalBasis:
            return "Legal basis";
        case Meaning::Source:
            return "Source";
        case Meaning::Note:
            return "Note";
        case Meaning::VotingRule:
            return "Voting rule";
        case Meaning::Status:
            return "Status";
        case Meaning::From:
            return "From";
        case Meaning::To:
            return "To";
        case Meaning::Place:
            return "Place";
        case Meaning::PlaceCode:
            return "Code of the place";
    }
    return "";
}

}  // namespace remit
