// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/change/draft.h"
#include "core/exchange/workbook/workbook.h"

namespace remit {

// Makes the scenario's cells say what the sheet Matrix says, where that is not what the sheet As exported says.
Result<> applyMatrixEdits(Draft& draft, ScenarioId scenario, const Sheet& matrix, const Sheet& exported,
                          std::vector<std::string>& remarks);

}  // namespace remit
