// SPDX-License-Identifier: MIT
#include "core/model/integrity.h"

#include "core/model/inspection.h"

namespace remit {

std::optional<Fault> findFault(const Model& model) { return Inspection(model).run(); }

}  // namespace remit
