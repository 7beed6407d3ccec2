// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>

#include "core/change/draft.h"

namespace remit {

// Who in a document is called what, for reading many phrases: it looks once, and knows of bodies that it adds itself.
class Partners {
public:
    // The body type or institution of that name (as foldPhrase compares), body types first; else a new body type with
    // mandate none (SPEC section 6). Refuses what cannot be a name.
    Result<Subject> called(Draft& draft, const std::string& name);
    // The same without making one: empty for nobody.
    [[nodiscard]] Subject known(const Model& model, const std::string& name);

private:
    void look(const Model& model);

    std::unordered_map<std::string, Subject> m_byName;
};

}  // namespace remit
