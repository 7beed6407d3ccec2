// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <vector>

#include "ui/bridge/lens.h"
#include "ui/bridge/verdict.h"
#include "ui/look/theme.h"
#include "ui/render/picture.h"

namespace remit {

// Whose truth a picture of the matrix shows, and how.
struct MatrixLook {
    ScenarioId scenario;
    std::optional<Date> date = {};
    Text place = {};  // a leaf place or an archetype; empty: the rights as they were given
    std::set<RightKindId> hidden = {};
    bool words = false;  // instead of letters in shapes
    PictureFrame frame = {};
};
[[nodiscard]] MatrixLook lookOf(const Lens& lens, bool words, const PictureFrame& frame = {});

// The whole rights matrix on one sheet: what it shows (title, scenario, place, date), column headers, every policy area
// and body unfolded, the rights, the corners of cells with findings, and the legend of the window. Text is painted as
// text. Keeps its own snapshot of the model; needs a QGuiApplication, for fonts. UI thread.
[[nodiscard]] Picture matrixPicture(const Model& model, const MatrixLook& look, const FindingList& findings,
                                    const Theme& theme);

}  // namespace remit
