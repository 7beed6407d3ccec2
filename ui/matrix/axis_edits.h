// SPDX-License-Identifier: MIT
#pragma once

#include "ui/bridge/desk.h"
#include "ui/navigator/navigator_rows.h"

namespace remit {

// What hands do to the rows and columns of the matrix themselves. Each is one step of history; a refusal changes
// nothing and says why through the document.

// A row or column just added waits for its name; naming it is part of adding it.
struct NewAxis {
    NavRow row;
    Section section = Section::Areas;
    std::optional<NavRow> under;
    std::optional<NavRow> before;
    std::uint64_t gesture = 0;
};
// Behind `at` where it stands, or last of its section; nothing where that was refused.
[[nodiscard]] std::optional<NewAxis> insertBehind(Desk& desk, Section section, const std::optional<NavRow>& at);
// The last under `parent`: a policy area under a policy area, an institution of a body type.
[[nodiscard]] std::optional<NewAxis> insertUnder(Desk& desk, const NavRow& parent);
// What it is once it is called so; nothing where the name is refused, which `refusal` says.
[[nodiscard]] std::optional<NavRow> nameNew(Desk& desk, const NewAxis& added, const QString& name, QString& refusal);
// As if it had never been added.
void dropNew(Desk& desk, const NewAxis& added);

// "" or why not.
[[nodiscard]] QString renameAxis(Desk& desk, const NavRow& row, const QString& name);

// Among its siblings, in the document's order. False where there is nowhere to go.
bool shiftAxis(Desk& desk, const NavRow& row, int by);
// Under the sibling before it; behind its parent. Policy areas alone.
bool indentAxis(Desk& desk, const NavRow& row);
bool outdentAxis(Desk& desk, const NavRow& row);
// Where a drag drops it: under `parent` (a section: at the root), before a sibling there or last.
bool placeAxis(Desk& desk, const NavRow& row, const NavRow& parent, const std::optional<NavRow>& before);

// What a removal would take along, in words, "" for nothing.
[[nodiscard]] QString takenAlong(const Desk& desk, const std::vector<NavRow>& rows);
bool removeAxes(Desk& desk, const std::vector<NavRow>& rows);

// What it stands under: a row, or its section at the root.
[[nodiscard]] NavRow parentOf(const Model& model, const NavRow& row);
// All that stand under the same, in document order, itself among them.
[[nodiscard]] std::vector<NavRow> siblingsOf(const Model& model, const NavRow& row);

}  // namespace remit
