// SPDX-License-Identifier: MIT
#include "core/exchange/import/understood.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/base/label.h"
#include "core/exchange/import/read_table.h"
#include "core/exchange/workbook/book_reader.h"
#include "core/model/free_id.h"
#include "core/words/phrases.h"

namespace remit {

namespace {

template <class Rows>
auto kindCalled(const Rows& kinds, const std::string& name) {
    return std::find_if(kinds.begin(), kinds.end(),
                        [&](const RightKind& kind) { return foldPhrase(kind.name.str()) == foldPhrase(name); });
}

// A vocabulary has RACI where it has all four by their names and letters.
bool hasRaci(const Table<RightKind>& vocabulary) {
    const Table<RightKind> raci = raciVocabulary();
    return std::all_of(raci.begin(), raci.end(), [&](const RightKind& kind) {
        const auto found = kindCalled(vocabulary, kind.name.str());
        return found != vocabulary.end() && found->letter == kind.letter;
    });
}

Result<RightKindId> newKind(Table<RightKind>& vocabulary, const WordsAnswer& answer) {
    const Result<Text> name = typedName(answer.name);
    if (!name)
        return name.error();
    if (const auto there = kindCalled(vocabulary, name->str()); there != vocabulary.end())
        return there->id;
    RightKind kind;
    kind.id = freeId(vocabulary, name->str(), "right");
    kind.order = vocabulary.nextOrder();
    kind.name = *name;
    kind.rightClass = answer.rightClass;
    kind.sole = soleByDefault(answer.rightClass);
    vocabulary.put(kind);
    return kind.id;
}

void understandCells(const Sheet& sheet, const TableGuess& guess, const TableWords& words, UnderstoodTable& out) {
    Model vocabulary;
    vocabulary.table<RightKind>() = words.vocabulary;
    out.cells = cellsRead(sheet, guess, vocabulary);
    std::unordered_map<std::string, std::size_t> at;
    for (CellRead& cell : out.cells) {
        std::set<std::string> counted;
        for (Phrase& phrase : cell.phrases) {
            if (phrase.understood())
                continue;
            const std::string key = foldPhrase(phrase.words);
            const auto [found, isNew] = at.try_emplace(key, out.unknown.size());
            if (isNew)
                out.unknown.push_back({key, phrase.words, 0});
            if (counted.insert(key).second)
                ++out.unknown[found->second].cells;
            words.understand(phrase);
        }
    }
}

Result<Reading> readSheetOf(const TableFile& file, const std::string& title, const TableChoices& choices,
                            const TableWords& words) {
    if (file.whole)
        return readBook(file.book);
    const Sheet& sheet = file.book.sheets[choices.sheet];
    TableSource source{title, "line", "Line", file.lines};
    if (!file.isText()) {
        source.place = sheet.name.empty() ? "row" : fmt::format("sheet “{}”, row", sheet.name);
        source.unit = "Row";
    }
    Result<Reading> reading = readTable(sheet, choices.guess, source, words);
    if (reading)
        reading.value().remarks.insert(reading.value().remarks.begin(), file.book.remarks.begin(),
                                       file.book.remarks.end());
    return reading;
}

}  // namespace

Result<TableWords> wordsFor(const Model& into, const TableChoices& choices) {
    TableWords out;
    out.vocabulary = choices.guess.raci && !hasRaci(into.rightKinds()) ? raciVocabulary() : into.rightKinds();
    for (const auto& [key, answer] : choices.answers)
        switch (answer.as) {
            case WordsAnswer::As::Note:
                break;
            case WordsAnswer::As::Skipped:
                out.leftOut.insert(key);
                break;
            case WordsAnswer::As::Kind:
                if (const RightKind* kind = into.rightKinds().find(answer.kind)) {
                    if (!out.vocabulary.contains(kind->id)) {
                        RightKind added = *kind;
                        added.letter = Text();
                        out.vocabulary.put(added);
                    }
                    out.kinds[key] = kind->id;
                }
                break;
            case WordsAnswer::As::NewKind: {
                const Result<RightKindId> kind = newKind(out.vocabulary, answer);
                if (!kind)
                    return kind.error().within(fmt::format("“{}”", key));
                out.kinds[key] = *kind;
                break;
            }
        }
    return out;
}

UnderstoodTable understandTable(const Model& into, ScenarioId scenario, const TableFile& file, const std::string& title,
                                const TableChoices& choices, const std::function<bool()>& stop) {
    UnderstoodTable out;
    const auto stopped = [&] { return stop && stop(); };
    Result<TableWords> words = wordsFor(into, choices);
    if (!words) {
        out.fault = words.error();
        TableChoices without = choices;
        without.answers.clear();
        words = wordsFor(into, without);
    }
    out.vocabulary = words->vocabulary;
    if (!file.whole)
        understandCells(file.book.sheets[choices.sheet], choices.guess, *words, out);
    if (out.fault || stopped())
        return out;
    const Result<Reading> reading = readSheetOf(file, title, choices, *words);
    if (!reading) {
        out.fault = reading.error();
        return out;
    }
    out.remarks = reading->remarks;
    if (stopped())
        return out;
    Result<ImportPlan> plan = planImport(into, scenario, reading->model, {choices.removeMissing, file.whole});
    if (plan)
        out.plan = std::move(plan.value());
    else
        out.fault = plan.error();
    return out;
}

}  // namespace remit
