// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "core/model/model.h"

namespace remit {

class ChangeSet;

// What breaks a model's references, in words, with the JSON pointer of the field in the document that INTERCHANGE
// describes.
struct Fault {
    std::string pointer;
    std::string message;
};

// The first fault in document order: an id that refers to nothing, a place or policy area under itself, a relation of
// a subject to itself, a delegation without area or right or another relation with one. None in a model that is sound.
// O(rows).
[[nodiscard]] std::optional<Fault> findFault(const Model& model);

// A fault that the change brought into a model that was sound before it; its pointer is of no use. O(rows changed), and
// O(rows) where a row is gone that others may refer to.
[[nodiscard]] std::optional<Fault> findFault(const Model& model, const ChangeSet& change);

}  // namespace remit
