// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <variant>
#include <vector>

#include "core/edits/rows.h"
#include "ui/bridge/selection.h"

namespace remit {

// The sections of the navigator, top to bottom.
enum class Section { Areas, Bodies, Places, Scenarios, Views };

// A row of the navigator: the header of a section or something of the document.
using NavRow = std::variant<Section, PolicyAreaId, BodyTypeId, InstitutionId, PlaceId, ScenarioId, ViewId>;

// A row as the key of its place in the tree, and back. A key that names no row (a hint) gives nothing.
[[nodiscard]] std::string keyOf(const NavRow& row);
[[nodiscard]] std::optional<NavRow> rowOf(const std::string& key);

// What the other views know the row as; nothing for sections, scenarios' views and the like.
[[nodiscard]] Item itemOf(const NavRow& row);
// The row that stands for an item: a cell is shown by its policy area.
[[nodiscard]] std::optional<NavRow> rowOf(const Item& item);

// The name in the document; "" for sections and what is gone.
[[nodiscard]] QString nameOf(const Model& model, const NavRow& row);
// "policy area", as it reads inside a sentence.
[[nodiscard]] QString kindOf(const NavRow& row);

// Edits of rows, whatever they are. What cannot be done to a row (re-parent a scenario) is refused in a sentence.
[[nodiscard]] Result<NavRow> addRow(Draft& draft, Section section, const std::optional<NavRow>& under,
                                    std::string_view name, ScenarioId from);
[[nodiscard]] Result<> renameRow(Draft& draft, const NavRow& row, std::string_view name);
[[nodiscard]] Result<> removeRow(Draft& draft, const NavRow& row);
// Puts the row under another (a section: at its root) and before a sibling there, or last.
[[nodiscard]] Result<> placeRow(Draft& draft, const NavRow& row, const NavRow& parent,
                                const std::optional<NavRow>& before);

}  // namespace remit
