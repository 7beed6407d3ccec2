// SPDX-License-Identifier: MIT
#include "core/exchange/cell.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/edits/rows.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* notesKey = "x-notes";

Json extraOf(const Scenario* scenario) {
    return scenario && !scenario->extra.empty() ? Json::parse(scenario->extra.str()) : Json::object();
}

bool isNoteOf(const Json& note, const Subject& subject, PolicyAreaId area) {
    const char* kind = subject.isBodyType() ? "bodyType" : "institution";
    return note.is_object() && note.value("area", "") == area.str() && note.contains("subject") &&
           note["subject"].is_object() && note["subject"].value(kind, "") == subject.id.str();
}

// A kind's name where it does not open a cell: "advice", but "SEND decision" and "Homes England's say" keep theirs.
std::string lowerFirst(std::string name) {
    if (name.size() > 1 && name[0] >= 'A' && name[0] <= 'Z' && !(name[1] >= 'A' && name[1] <= 'Z'))
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
}

std::string printedName(const RightKind& kind, bool first) {
    return first ? kind.name.str() : lowerFirst(kind.name.str());
}

Tier tierByName(const std::string& folded) {
    if (folded.find("supraregional") != std::string::npos)
        return Tier::SupraRegional;
    if (folded.find("regional") != std::string::npos)
        return Tier::Regional;
    if (folded.find("national") != std::string::npos)
        return Tier::National;
    return Tier::Local;
}

Subject partnerCalled(Draft& draft, const std::string& name) {
    const std::string folded = foldPhrase(name);
    for (const BodyType& type : draft.model().bodyTypes())
        if (foldPhrase(type.name.str()) == folded)
            return type.id;
    for (const Institution& institution : draft.model().institutions())
        if (foldPhrase(institution.name.str()) == folded)
            return institution.id;
    const BodyTypeId id = addBodyType(draft, name).value();
    BodyType type = draft.model().bodyTypes().at(id);
    type.tier = tierByName(folded);
    draft.put(type);
    return id;
}

}  // namespace

std::string cellNote(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area) {
    const Json extra = extraOf(model.scenarios().find(scenario));
    if (!extra.contains(notesKey) || !extra[notesKey].is_array())
        return {};
    for (const Json& note : extra[notesKey])
        if (isNoteOf(note, subject, area))
            return note.value("note", "");
    return {};
}

void setCellNote(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area, std::string_view note) {
    if (cellNote(draft.model(), scenario, subject, area) == note)
        return;
    Scenario row = draft.model().scenarios().at(scenario);
    Json extra = extraOf(&row);
    Json& notes = extra[notesKey];
    if (!notes.is_array())
        notes = Json::array();
    for (auto it = notes.begin(); it != notes.end();)
        it = isNoteOf(*it, subject, area) ? notes.erase(it) : it + 1;
    if (!note.empty())
        notes.push_back({{"subject", {{subject.isBodyType() ? "bodyType" : "institution", subject.id.str()}}},
                         {"area", area.str()},
                         {"note", note}});
    if (notes.empty())
        extra.erase(notesKey);
    row.extra = extra.empty() ? Text() : Text(extra.dump());
    draft.put(row);
}

Grant grantFrom(Draft& draft, const Phrase& phrase, bool first) {
    Grant grant;
    if (phrase.kind) {
        grant.right = *phrase.kind;
    } else {
        RightKind kind = standardKind(*phrase.rightClass);
        for (int i = 2; draft.model().rightKinds().contains(kind.id); ++i)
            kind.id = RightKindId(std::string(nameOf(*phrase.rightClass)) + "-" + std::to_string(i));
        const auto& kinds = draft.model().rightKinds();
        if (std::any_of(kinds.begin(), kinds.end(), [&](const RightKind& each) { return each.letter == kind.letter; }))
            kind.letter = Text();
        kind.order = kinds.nextOrder();
        draft.put(kind);
        grant.right = kind.id;
    }
    const RightKind& kind = draft.model().rightKinds().at(grant.right);
    if (kind.rightClass == RightClass::Standards || phrase.words != printedName(kind, first))
        grant.wording = phrase.words;
    grant.condition = phrase.condition;
    for (const std::string& name : phrase.with)
        grant.with.push_back(partnerCalled(draft, name));
    return grant;
}

std::string phraseOf(const Model& model, const Grant& grant, bool first) {
    std::string out =
        grant.wording.empty() ? printedName(model.rightKinds().at(grant.right), first) : grant.wording.str();
    for (const Subject& partner : grant.with)
        out += " (with " + model.nameOf(partner).str() + ")";
    if (!grant.condition.empty())
        out += " (" + grant.condition.str() + ")";
    return out;
}

}  // namespace remit
