// SPDX-License-Identifier: MIT
#pragma once

#include "core/merge/question.h"

namespace remit {

// A letter stands for one right. Takes it from the kinds of the merged document that lost it by an answer, and from all
// but one of those that have it without anybody having been asked. Kinds that share one in ours or theirs go on so.
void settleLetters(const ThreeModels& models, const Settled& settled, Model& out);

}  // namespace remit
