// SPDX-License-Identifier: MIT
#pragma once

#include "core/merge/question.h"

namespace remit {

// What the two sides did that rows alone do not show, each kind of clash in a file of its own.

// Both gave a right on one policy area: one of a kind that is for one holder, to different ones, where they could meet;
// or any to one holder, on different terms. What both gave alike is settled: one of the two stays.
void askAboutRights(const ThreeModels& models, std::vector<MergeQuestion>& questions, Settled& agreed);

// One side removed what the other changed or newly refers to. What hangs together is one question. Rows that are
// settled, or at stake as a whole in a question already, are left out.
void askAboutRemovals(const ThreeModels& models, std::vector<MergeQuestion>& questions, const Settled& agreed);

// Both gave one name, letters and digits alone compared, to two rows of one kind (and one parent).
void askAboutNames(const ThreeModels& models, std::vector<MergeQuestion>& questions);

// Both gave one letter, case ignored, to two kinds of right.
void askAboutLetters(const ThreeModels& models, std::vector<MergeQuestion>& questions);

// The moves of both would put rows of a tree under themselves. `combined` is what all else gives.
void askAboutTrees(const ThreeModels& models, const Model& combined, std::vector<MergeQuestion>& questions);

// Each side removed the scenarios that the other kept.
void askAboutScenarios(const ThreeModels& models, const Model& combined, std::vector<MergeQuestion>& questions);

// Gives theirs another id where both gave one id to different things, and asks which of them stay.
void separateIds(const Model& base, const Model& ours, Model& theirs, std::vector<MergeQuestion>& questions);

}  // namespace remit
