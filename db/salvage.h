// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/model.h"

namespace remit {

// What can be read of a damaged document, made sound, and in sentences what is missing or was changed to make it so.
// Nothing in the bytes is run. It is another document than the one that was saved: it never replaces that unasked.
struct Salvage {
    Model model;
    std::vector<std::string> missing;
};

// BadInput where not a single row can be read.
[[nodiscard]] Result<Salvage> salvage(std::string_view bytes);

// Makes a model sound by leaving out what cannot be: rows without what they need, references to nothing, names that
// mislead. Where only the id of a body type, a policy area, a place or a scenario is left, a row with that id as its
// name takes its place, so that the rights that name it survive. Adds a sentence for each.
void makeSound(Model& model, std::vector<std::string>& missing);

}  // namespace remit
