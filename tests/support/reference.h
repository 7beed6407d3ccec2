// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/date.h"
#include "core/model/model.h"

// SPEC sections 2 to 4 once more, as naively as they can be written: loops over rows and sets of ids, no index, no
// cleverness, nothing shared with core/rights and core/check. Tests compare the two on random documents.
namespace remit::test::reference {

struct Right {
    std::string place;
    std::string area;
    std::string kind;
    std::string holder;
    std::string how;
    friend auto operator<=>(const Right&, const Right&) = default;
};

using Where = std::pair<std::string, std::string>;  // leaf policy area and leaf place; "" where the rule has none

struct Line {
    std::string rule;
    std::string severity;
    std::string subject;
    std::vector<std::string> cause;  // in document order
    std::set<Where> hits;
    friend auto operator<=>(const Line&, const Line&) = default;
};

[[nodiscard]] std::set<Right> effectiveRights(const Model& model, ScenarioId scenario, std::optional<Date> date);
[[nodiscard]] std::multiset<Line> findings(const Model& model, ScenarioId scenario, std::optional<Date> date);

// One line each, for messages of failing tests.
[[nodiscard]] std::string describe(const Right& right);
[[nodiscard]] std::string describe(const Line& line);

}  // namespace remit::test::reference
