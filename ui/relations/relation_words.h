// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

#include "core/model/model.h"

namespace remit {

// A body type or an institution as one string, and back; the two may share an id. Nothing for what is not there.
[[nodiscard]] QString keyOf(const Subject& subject);
[[nodiscard]] std::optional<Subject> subjectOf(const Model& model, const QString& key);

// "delegates to": what stands between the two ends of a relation.
[[nodiscard]] QString verbOf(RelationKind kind);
// "MCA is accountable to Central govt."
[[nodiscard]] QString sentenceOf(const Model& model, const Relation& relation);

}  // namespace remit
