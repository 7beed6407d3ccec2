// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/compare/values.h"

namespace remit {

// What a row is called inside a sentence: "Schools", "“Decision rights”", "MCA’s decision rights on Skills".
[[nodiscard]] std::string calledIn(const Naming& names, const DocumentInfo& row);
[[nodiscard]] std::string calledIn(const Naming& names, const Place& row);
[[nodiscard]] std::string calledIn(const Naming& names, const BodyType& row);
[[nodiscard]] std::string calledIn(const Naming& names, const Institution& row);
[[nodiscard]] std::string calledIn(const Naming& names, const PolicyArea& row);
[[nodiscard]] std::string calledIn(const Naming& names, const RightKind& row);
[[nodiscard]] std::string calledIn(const Naming& names, const Scenario& row);
[[nodiscard]] std::string calledIn(const Naming& names, const Grant& row);
[[nodiscard]] std::string calledIn(const Naming& names, const Relation& row);
[[nodiscard]] std::string calledIn(const Naming& names, const RuleSetting& row);
[[nodiscard]] std::string calledIn(const Naming& names, const Waiver& row);
[[nodiscard]] std::string calledIn(const Naming& names, const UserRule& row);
[[nodiscard]] std::string calledIn(const Naming& names, const View& row);
[[nodiscard]] std::string calledIn(const Naming& names, const Placement& row);

// What became of a row's fields, each as the end of a sentence about it: "became joint with MCA", "lost the note “x”".
template <class Row>
[[nodiscard]] std::vector<std::string> stepsOf(const Naming& names, const Row& before, const Row& after);

// A whole sentence on a row that is new, gone or changed; "" for what nobody has words for.
[[nodiscard]] std::string addedSentence(const Naming& names, const Grant& row);
[[nodiscard]] std::string removedSentence(const Naming& names, const Grant& row);
[[nodiscard]] std::string addedSentence(const Naming& names, const Relation& row);
[[nodiscard]] std::string removedSentence(const Naming& names, const Relation& row);
[[nodiscard]] std::string addedSentence(const Naming& names, const Waiver& row);
[[nodiscard]] std::string removedSentence(const Naming& names, const Waiver& row);
[[nodiscard]] std::string addedSentence(const Naming& names, const RuleSetting& row);
[[nodiscard]] std::string removedSentence(const Naming& names, const RuleSetting& row);
[[nodiscard]] std::string addedSentence(const Naming& names, const auto& row) {
    return raised(calledIn(names, row)) + " was added";
}
[[nodiscard]] std::string removedSentence(const Naming& names, const auto& row) {
    return raised(calledIn(names, row)) + " was removed";
}

}  // namespace remit
