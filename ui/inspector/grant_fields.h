// SPDX-License-Identifier: MIT
#pragma once

#include "ui/inspector/inspector_page.h"
#include "ui/inspector/row_binding.h"

namespace remit {

// What is said of a right, or of several at once, beside who holds it and on what. `partners` is the list of those that
// hold it too, by keyOf().
void addGrantFields(FieldContext& context, const RowBinding<Grant>& row, Binding partners, Form& form);
// What is said less often.
void addLesserGrantFields(FieldContext& context, const RowBinding<Grant>& row, Form& form);

[[nodiscard]] Binding partnersOf(const RowBinding<Grant>& row, Desk& desk);
// The subjects that the keys name, one a line; refused where one names nobody.
[[nodiscard]] Result<std::vector<Subject>> subjectsIn(const Model& model, const QString& lines);

}  // namespace remit
