// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/check/finding.h"
#include "ui/look/theme.h"
#include "ui/render/picture.h"

namespace remit {

// The whole rights matrix of a scenario on one sheet: title, column headers, every policy area and body unfolded, the
// rights as letters in shapes or in words, the corners of cells with findings, and what the letters stand for. Text is
// painted as text. Keeps its own snapshot of the model; needs a QGuiApplication, for fonts. UI thread.
[[nodiscard]] Picture matrixPicture(const Model& model, ScenarioId scenario, const std::vector<Finding>& findings,
                                    const Theme& theme, bool words = false);

}  // namespace remit
