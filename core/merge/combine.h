// SPDX-License-Identifier: MIT
#pragma once

#include "core/merge/question.h"

namespace remit {

// The three versions put together row by row and field by field, with what is settled; what is not is put to
// `questions`, where there are any to put, and taken from ours. References of the result may be to nothing, and trees
// may go round.
[[nodiscard]] Model combine(const ThreeModels& models, const Settled& settled, std::vector<MergeQuestion>* questions);

// Whether a row is as it was but for what lists lost with rows that its side removed.
template <class Row>
bool leftAlone(const Row& before, const Row& now, const Model& side);

}  // namespace remit
