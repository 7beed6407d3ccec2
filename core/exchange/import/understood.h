// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/edits/paste_plan.h"
#include "core/exchange/import/plan_import.h"
#include "core/exchange/import/table_file.h"
#include "core/exchange/import/table_shape.h"
#include "core/exchange/matrix.h"

namespace remit {

// How somebody takes a sheet: the guess as they left it, and what words that are no right are to become.
struct TableChoices {
    std::size_t sheet = 0;
    TableGuess guess;
    std::map<std::string, WordsAnswer> answers;  // by UnknownWords::key; a note where there is none
    bool removeMissing = false;                  // as ImportChoices says
};

// What a sheet comes to in a document, before anything is done.
struct UnderstoodTable {
    Table<RightKind> vocabulary;        // of the kinds of phrases
    std::vector<CellRead> cells;        // by rows, then columns; with the answers
    std::vector<UnknownWords> unknown;  // without them
    std::vector<std::string> remarks;
    std::optional<Error> fault;  // why it cannot be imported so; the plan is empty then
    ImportPlan plan;
};

// `title` is what the table is called. `stop` says between the steps whether the answer is still wanted; where it is
// not, the answer is of no use. O(cells + rows log rows).
[[nodiscard]] UnderstoodTable understandTable(const Model& into, ScenarioId scenario, const TableFile& file,
                                              const std::string& title, const TableChoices& choices,
                                              const std::function<bool()>& stop = {});

// The right kinds that the words of such a table are: the document's, RACI's where the table is one, those that the
// answers make. Refuses a name that no right can have.
Result<TableWords> wordsFor(const Model& into, const TableChoices& choices);

}  // namespace remit
