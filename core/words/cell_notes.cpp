// SPDX-License-Identifier: MIT
#include "core/words/cell_notes.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/model/extra.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* notesKey = "x-remit-notes";

std::string field(const Json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<CellNote> noteIn(const Json& json) {
    const Json subject = json.is_object() && json.contains("subject") ? json["subject"] : Json();
    const std::string type = field(subject, "bodyType");
    const std::string institution = field(subject, "institution");
    CellNote note;
    note.subject = type.empty() ? Subject(InstitutionId(institution)) : Subject(BodyTypeId(type));
    note.area = PolicyAreaId(field(json, "area"));
    note.note = field(json, "note");
    if (note.subject.empty() || note.area.empty() || note.note.empty())
        return std::nullopt;
    if (const auto after = json.find("after"); after != json.end() && after->is_number_unsigned())
        note.after = after->get<std::size_t>();
    return note;
}

Json json(const CellNote& note) {
    Json out{{"subject", {{note.subject.isBodyType() ? "bodyType" : "institution", note.subject.id.str()}}},
             {"area", note.area.str()},
             {"note", note.note}};
    if (note.after != CellNote::atEnd)
        out["after"] = note.after;
    return out;
}

}  // namespace

std::vector<CellNote> cellNotes(const Model& model, ScenarioId scenario) {
    const Scenario* row = model.scenarios().find(scenario);
    if (!row || row->extra.empty())
        return {};
    const Json extra = extraFields(row->extra);
    const auto notes = extra.find(notesKey);
    if (notes == extra.end() || !notes->is_array())
        return {};
    std::vector<CellNote> out;
    for (const Json& each : *notes)
        if (auto note = noteIn(each))
            out.push_back(std::move(*note));
    return out;
}

std::vector<CellNote> cellNotes(const Model& model, ScenarioId scenario, const Subject& subject, PolicyAreaId area) {
    std::vector<CellNote> out = cellNotes(model, scenario);
    std::erase_if(out, [&](const CellNote& each) { return each.subject != subject || each.area != area; });
    std::stable_sort(out.begin(), out.end(), [](const CellNote& a, const CellNote& b) { return a.after < b.after; });
    return out;
}

void setCellNotes(Draft& draft, ScenarioId scenario, const std::vector<CellNote>& notes) {
    Scenario row = draft.model().scenarios().at(scenario);
    Json extra = extraFields(row.extra);
    Json list = Json::array();
    for (const CellNote& note : notes)
        list.push_back(json(note));
    const auto old = extra.find(notesKey);
    const bool foreign = old != extra.end() && !old->is_array();
    if (old != extra.end() && old->is_array())
        for (const Json& each : *old)  // what is no note is somebody else's
            if (!noteIn(each))
                list.push_back(each);
    if (!list.empty())
        extra[notesKey] = std::move(list);
    else if (!foreign)
        extra.erase(notesKey);
    row.extra = extraText(extra);
    if (row.extra != draft.model().scenarios().at(scenario).extra)
        draft.put(row);
}

void setCellNotes(Draft& draft, ScenarioId scenario, const Subject& subject, PolicyAreaId area,
                  const std::vector<CellNote>& notes) {
    if (cellNotes(draft.model(), scenario, subject, area) == notes)
        return;
    std::vector<CellNote> all = cellNotes(draft.model(), scenario);
    std::erase_if(all, [&](const CellNote& each) { return each.subject == subject && each.area == area; });
    all.insert(all.end(), notes.begin(), notes.end());
    setCellNotes(draft, scenario, all);
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

}  // namespace remit
