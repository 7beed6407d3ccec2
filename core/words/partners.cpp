// SPDX-License-Identifier: MIT
#include "core/words/partners.h"

#include <unicode/unistr.h>

#include "core/base/label.h"
#include "core/model/free_id.h"
#include "core/words/phrases.h"

namespace remit {

namespace {

Tier tierByName(const std::string& folded) {
    if (folded.find("supraregional") != std::string::npos)
        return Tier::SupraRegional;
    if (folded.find("regional") != std::string::npos)
        return Tier::Regional;
    if (folded.find("national") != std::string::npos)
        return Tier::National;
    return Tier::Local;
}

// "supra-regional bodies" in a bracket is the body type "Supra-regional bodies".
std::string raiseFirst(const std::string& name) {
    auto text = icu::UnicodeString::fromUTF8(name);
    const int first = text.moveIndex32(0, 1);
    icu::UnicodeString head(text, 0, first);
    std::string out;
    text.replace(0, first, head.toUpper()).toUTF8String(out);
    return out;
}

}  // namespace

void Partners::look(const Model& model) {
    if (!m_byName.empty())
        return;
    for (const BodyType& type : model.bodyTypes())
        m_byName.try_emplace(foldPhrase(type.name.str()), type.id);
    for (const Institution& institution : model.institutions())
        m_byName.try_emplace(foldPhrase(institution.name.str()), institution.id);
}

Subject Partners::known(const Model& model, const std::string& name) {
    look(model);
    const auto found = m_byName.find(foldPhrase(name));
    return found == m_byName.end() ? Subject() : found->second;
}

Result<Subject> Partners::called(Draft& draft, const std::string& name) {
    if (const Subject body = known(draft.model(), name); !body.empty())
        return body;
    const std::string folded = foldPhrase(name);
    const Result<Text> typed = typedName(raiseFirst(name));
    if (!typed)
        return typed.error();
    const Table<BodyType>& types = draft.model().bodyTypes();
    BodyType type;
    type.id = freeId(types, typed->str());
    type.name = *typed;
    type.order = types.nextOrder();
    type.tier = tierByName(folded);
    draft.put(type);
    return m_byName.emplace(folded, type.id).first->second;
}

}  // namespace remit
