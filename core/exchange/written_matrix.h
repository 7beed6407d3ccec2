// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/exchange/matrix.h"

namespace remit {

// A scenario as the matrix that is written of it (matrix.h).
struct WrittenMatrix {
    std::vector<Subject> columns;
    std::vector<PolicyAreaId> areas;
    std::vector<std::vector<std::string>> records;  // the header, then a row for each area
};
Result<WrittenMatrix> matrixOf(const Model& model, ScenarioId scenario);

}  // namespace remit
