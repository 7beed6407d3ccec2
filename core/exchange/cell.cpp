// SPDX-License-Identifier: MIT
#include "core/exchange/cell.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/label.h"
#include "core/edits/rows.h"
#include "core/exchange/extra.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* notesKey = "x-notes";
constexpr const char* phraseKey = "x-phrase";

const char* kindWord(const Subject& subject) { return subject.isBodyType() ? "bodyType" : "institution"; }

std::string field(const Json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
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

// "supra-regional bodies" in a bracket is the body type "Supra-regional bodies".
std::string raiseFirst(const std::string& name) {
    auto text = icu::UnicodeString::fromUTF8(name);
    const int first = text.moveIndex32(0, 1);
    icu::UnicodeString head(text, 0, first);
    std::string out;
    text.replace(0, first, head.toUpper()).toUTF8String(out);
    return out;
}

// Whether the words that a grant came with still say what it is.
bool stillSays(const Model& model, const Grant& grant, const std::string& words) {
    const std::vector<Phrase> phrases = readCell(model, words);
    if (phrases.size() != 1 || phrases[0].kind != grant.right || phrases[0].condition != grant.condition.str() ||
        phrases[0].with.size() != grant.with.size())
        return false;
    const std::string wording =
        grant.wording.empty() ? model.rightKinds().at(grant.right).name.str() : grant.wording.str();
    if (foldPhrase(phrases[0].words) != foldPhrase(wording))
        return false;
    for (std::size_t i = 0; i < grant.with.size(); ++i)
        if (foldPhrase(phrases[0].with[i]) != foldPhrase(model.nameOf(grant.with[i]).str()))
            return false;
    return true;
}

std::string phraseByParts(const Model& model, const Grant& grant, bool first) {
    std::string out =
        grant.wording.empty() ? printedName(model.rightKinds().at(grant.right), first) : grant.wording.str();
    for (const Subject& partner : grant.with)
        out += " (with " + model.nameOf(partner).str() + ")";
    if (!grant.condition.empty())
        out += " (" + grant.condition.str() + ")";
    return out;
}

}  // namespace

std::vector<CellNote> cellNotes(const Model& model, ScenarioId scenario) {
    const Scenario* row = model.scenarios().find(scenario);
    if (!row || row->extra.empty())
        return {};
    std::vector<CellNote> out;
    const Json extra = extraFields(row->extra);
    const auto notes = extra.find(notesKey);
    if (notes == extra.end() || !notes->is_array())
        return {};
    for (const Json& note : *notes) {
        const Json subject = note.is_object() && note.contains("subject") ? note["subject"] : Json();
        const std::string type = field(subject, "bodyType");
        const std::string institution = field(subject, "institution");
        const Subject who = type.empty() ? Subject(InstitutionId(institution)) : Subject(BodyTypeId(type));
        out.push_back({who, PolicyAreaId(field(note, "area")), field(note, "note")});
        if (out.back().note.empty())  // another program may have written anything here
            out.pop_back();
    }
    return out;
}

void setCellNotes(Draft& draft, ScenarioId scenario, const std::vector<CellNote>& notes) {
    Scenario row = draft.model().scenarios().at(scenario);
    Json extra = extraFields(row.extra);
    extra.erase(notesKey);
    Json list = Json::array();
    for (const CellNote& note : notes)
        list.push_back({{"subject", {{kindWord(note.subject), note.subject.id.str()}}},
                        {"area", note.area.str()},
                        {"note", note.note}});
    if (!list.empty())
        extra[notesKey] = std::move(list);
    row.extra = extraText(extra);
    if (row.extra != draft.model().scenarios().at(scenario).extra)
        draft.put(row);
}

std::string cellNote(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area) {
    for (const CellNote& note : cellNotes(model, scenario))
        if (note.subject == subject && note.area == area)
            return note.note;
    return {};
}

void setCellNote(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area, std::string_view note) {
    if (cellNote(draft.model(), scenario, subject, area) == note)
        return;
    std::vector<CellNote> notes = cellNotes(draft.model(), scenario);
    std::erase_if(notes, [&](const CellNote& each) { return each.subject == subject && each.area == area; });
    if (!note.empty())
        notes.push_back({subject, area, std::string(note)});
    setCellNotes(draft, scenario, notes);
}

void dropCellNotes(Draft& draft, const std::function<bool(const Subject&, PolicyAreaId)>& gone) {
    std::vector<ScenarioId> scenarios;
    for (const Scenario& scenario : draft.model().scenarios())
        if (!scenario.extra.empty())
            scenarios.push_back(scenario.id);
    for (ScenarioId scenario : scenarios) {
        std::vector<CellNote> notes = cellNotes(draft.model(), scenario);
        if (std::erase_if(notes, [&](const CellNote& each) { return gone(each.subject, each.area); }) > 0)
            setCellNotes(draft, scenario, notes);
    }
}

Result<Subject> Partners::called(Draft& draft, const std::string& name) {
    if (m_byName.empty()) {
        for (const BodyType& type : draft.model().bodyTypes())
            m_byName.try_emplace(foldPhrase(type.name.str()), type.id);
        for (const Institution& institution : draft.model().institutions())
            m_byName.try_emplace(foldPhrase(institution.name.str()), institution.id);
    }
    const std::string folded = foldPhrase(name);
    if (const auto found = m_byName.find(folded); found != m_byName.end())
        return found->second;
    const Result<BodyTypeId> made = addBodyType(draft, raiseFirst(name));
    if (!made)
        return made.error();
    BodyType type = draft.model().bodyTypes().at(*made);
    type.tier = tierByName(folded);
    draft.put(type);
    return m_byName.emplace(folded, *made).first->second;
}

Result<Grant> grantFrom(Draft& draft, Partners& partners, const Phrase& phrase, bool first) {
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
    for (const std::string& name : phrase.with) {
        const Result<Subject> partner = partners.called(draft, name);
        if (!partner)
            return partner.error();
        if (std::find(grant.with.begin(), grant.with.end(), *partner) == grant.with.end())
            grant.with.push_back(*partner);
    }
    keepPhrase(draft.model(), grant, phrase.text, first);
    return grant;
}

void keepPhrase(const Model& model, Grant& grant, std::string_view words, bool first) {
    const bool needed = phraseByParts(model, grant, first) != words && stillSays(model, grant, std::string(words));
    grant.extra = withExtraField(grant.extra, phraseKey, needed ? words : std::string_view());
}

std::string phraseOf(const Model& model, const Grant& grant, bool first) {
    if (std::string words = extraField(grant.extra, phraseKey); !words.empty() && stillSays(model, grant, words))
        return words;
    return phraseByParts(model, grant, first);
}

}  // namespace remit
