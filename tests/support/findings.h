// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/check/finding.h"

namespace remit::test {

// The findings of a rule in the model's first scenario, one line each: cause or subject, then the hits as area@place:
//   "g1 g2: schools@all", "mca: schools@no:mca transport@no:mca", "g1: @bolton", "funding: -"
[[nodiscard]] std::vector<std::string> findingsOf(const Model& model, std::string_view rule,
                                                  std::optional<Date> date = {});
// The first of them; the test fails where there is none.
[[nodiscard]] Finding firstOf(const Model& model, std::string_view rule);
[[nodiscard]] std::vector<std::string> fingerprintsOf(const Model& model, std::string_view rule);

// The model with every name in it changed, ids and all else kept.
[[nodiscard]] Model renamed(const Model& model);

// Passes where the rule fires, and its fingerprints are the same after every name in the document has changed.
void expectKeysStay(const Model& model, std::string_view rule);

}  // namespace remit::test
