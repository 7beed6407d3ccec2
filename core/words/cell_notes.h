// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "core/change/draft.h"

namespace remit {

// Words of a cell that are no right. They are kept with the scenario (core/exchange/README.md says how) and printed
// where they stood.
struct CellNote {
    static constexpr std::size_t atEnd = std::numeric_limits<std::size_t>::max();
    Subject subject;
    PolicyAreaId area;
    std::string note;
    std::size_t after = atEnd;  // how many of the cell's rights stand before it
    friend bool operator==(const CellNote&, const CellNote&) = default;
};

// All notes of a scenario, as they are kept; what another program put among them and is no note is passed over.
std::vector<CellNote> cellNotes(const Model& model, ScenarioId scenario);
// Those of one cell, first come first.
std::vector<CellNote> cellNotes(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area);

// Replace the notes, all of them or those of one cell.
void setCellNotes(Draft& draft, ScenarioId scenario, const std::vector<CellNote>& notes);
void setCellNotes(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                  const std::vector<CellNote>& notes);

// Drops the notes of the cells that `gone` chooses, in every scenario.
void dropCellNotes(Draft& draft, const std::function<bool(const Subject&, PolicyAreaId)>& gone);

}  // namespace remit
