// SPDX-License-Identifier: MIT
#include "core/model/right_kind.h"

#include <fmt/format.h>

#include "core/base/sentence.h"

namespace remit {

namespace {

// Whether a right kind's name, its first letter small, can stand after "is given": "decision rights", "advice", not
// "accountable" or "sets standards".
bool namesAThing(std::string_view name) {
    return name.ends_with(" rights") || name.ends_with(" right") || name == "stakeholder engagement" ||
           name == "co-ordination" || fromName<RightClass>(name);
}

}  // namespace

std::string inSentence(Text kindName) {
    std::string out = lowered(kindName.str());
    return namesAThing(out) ? out : fmt::format("“{}”", kindName.str());
}

}  // namespace remit
