// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/report/report.h"

namespace remit {

// How much of the paper's width each column of a table asks for by what stands in it; together 1.
[[nodiscard]] std::vector<double> columnShares(const ReportTable& table);

}  // namespace remit
