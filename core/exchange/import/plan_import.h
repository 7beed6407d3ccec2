// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/change/change_set.h"
#include "core/compare/changes.h"

namespace remit {

struct ImportChoices {
    // What the table covers and does not say any more is removed: rights of its bodies on its policy areas, places of
    // its bodies. Without it an import only adds and changes.
    bool removeMissing = false;
    // The table is a whole document (a workbook that Remit wrote): what its rows do not say is not so.
    bool whole = false;
};

// What an import will do, before it is done: one change, and the same in words.
struct ImportPlan {
    ChangeSet change;
    std::vector<ChangeGroup> changes;
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t removed = 0;
};

// Puts a table that was read as a document (read_table.h, with the words of `into`) into a document's scenario. Rows
// are the same by their id, else by their code (an id in other capitals), else by their name, where one has it alone; a
// body type of the table may be an institution and the other way round. Rights are the same that stand in one cell and
// are of one kind, first those that say the same. What is the same keeps its id and what the table does not say.
// Refuses a scenario that is not there, and what would break the document. O(rows log rows).
[[nodiscard]] Result<ImportPlan> planImport(const Model& into, ScenarioId scenario, const Model& table,
                                            const ImportChoices& choices = {});

}  // namespace remit
