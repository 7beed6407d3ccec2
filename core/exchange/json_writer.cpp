// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/exchange/grants_json.h"
#include "core/exchange/json.h"
#include "core/exchange/json_object.h"
#include "core/model/extra.h"
#include "core/model/standing.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

// One row as an object; fields at their default stay out.
class Object {
public:
    explicit Object(Text extra = {}) : m_extra(extra.empty() ? Json::object() : extraFields(extra)) {}

    Object& put(const char* key, Json value) {
        m_json.get_ref<Json::object_t&>().emplace_back(key, std::move(value));
        return *this;
    }
    Object& text(const char* key, Text value) { return value.empty() ? *this : put(key, value.str()); }
    template <class Tag>
    Object& id(const char* key, Id<Tag> value) {
        return text(key, value.text());
    }
    Object& flag(const char* key, bool value, bool absent = false) { return value == absent ? *this : put(key, value); }
    Object& number(const char* key, double value, double absent) {
        return value == absent ? *this : put(key, inShort(value));
    }
    Object& date(const char* key, const std::optional<Date>& value) {
        return value ? put(key, formatDate(*value)) : *this;
    }
    template <class E>
    Object& word(const char* key, E value, E absent) {
        return value == absent ? *this : put(key, nameOf(value));
    }
    template <class Tag>
    Object& ids(const char* key, const std::vector<Id<Tag>>& values) {
        if (values.empty())
            return *this;
        Json list = Json::array();
        for (const auto& each : values)
            list.push_back(each.str());
        return put(key, std::move(list));
    }
    Object& subject(const char* key, const Subject& value) {
        return put(key, subjectJson(value, "/" + std::string(key)));
    }
    Object& subjects(const char* key, const std::vector<Subject>& values) {
        if (values.empty())
            return *this;
        Json list = Json::array();
        for (auto each = values.begin(); each != values.end(); ++each) {
            const auto same = m_extra.empty() ? 0 : std::count(values.begin(), each, *each);
            list.push_back(subjectJson(*each, extraPath("/" + std::string(key), fieldFor(*each), each->id,
                                                        static_cast<std::size_t>(same) + 1)));
        }
        return put(key, std::move(list));
    }

    // Adds the fields that an object inside the row carries for other programs.
    void extrasOf(const std::string& path, Json& inner) const {
        if (const auto found = m_extra.find(path); found != m_extra.end() && found->is_object())
            for (const auto& [key, value] : found->items())
                inner[key] = value;
    }

    Json take() {
        for (const auto& [key, value] : m_extra.items())
            if (key.starts_with("x-"))
                m_json[key] = value;
        return std::move(m_json);
    }

    static Json inShort(double value) {  // 3, not 3.0
        constexpr double exact = 9007199254740992.0;
        if (std::trunc(value) == value && std::abs(value) < exact)
            return static_cast<std::int64_t>(value);
        return value;
    }

private:
    [[nodiscard]] Json subjectJson(const Subject& subject, const std::string& path) const {
        Json out{{fieldFor(subject), subject.id.str()}};
        if (!m_extra.empty())
            extrasOf(path, out);
        return out;
    }

    Json m_extra;
    Json m_json = Json::object();
};

std::string printed(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json json(const Place& row) {
    return Object(row.extra).id("id", row.id).text("name", row.name).id("parent", row.parent).take();
}

Json json(const PolicyArea& row) {
    return Object(row.extra).id("id", row.id).text("name", row.name).id("parent", row.parent).take();
}

Json json(const BodyType& row) {
    return Object(row.extra)
        .id("id", row.id)
        .text("name", row.name)
        .word("tier", row.tier, Tier::Local)
        .word("mandate", row.mandate, Mandate::None)
        .flag("advisoryOnly", row.advisoryOnly)
        .ids("adoptedBy", row.adoptedBy)
        .ids("coterminousWith", row.coterminousWith)
        .flag("everywhere", row.everywhere)
        .flag("exclusive", row.exclusive)
        .take();
}

Json json(const Institution& row) {
    return Object(row.extra)
        .id("id", row.id)
        .text("name", row.name)
        .id("type", row.type)
        .ids("places", row.places)
        .date("from", row.span.from)
        .date("to", row.span.to)
        .take();
}

Json json(const RightKind& row) {
    return Object(row.extra)
        .id("id", row.id)
        .text("name", row.name)
        .text("letter", row.letter)
        .put("class", nameOf(row.rightClass))
        .flag("sole", row.sole, soleByDefault(row.rightClass))
        .take();
}

Json json(const Grant& row) {
    return Object(row.extra)
        .id("id", row.id)
        .subject("subject", row.subject)
        .id("area", row.area)
        .id("right", row.right)
        .ids("places", row.places)
        .subjects("with", row.with)
        .text("votingRule", row.votingRule)
        .text("condition", row.condition)
        .text("wording", row.wording)
        .word("status", row.status, GrantStatus::Proposed)
        .flag("lapses", row.lapses)
        .date("from", row.span.from)
        .date("to", row.span.to)
        .text("legalBasis", row.legalBasis)
        .text("source", row.source)
        .text("note", row.note)
        .take();
}

Json json(const Relation& row) {
    return Object(row.extra)
        .id("id", row.id)
        .put("kind", nameOf(row.kind))
        .subject("from", row.from)
        .subject("to", row.to)
        .id("area", row.area)
        .id("right", row.right)
        .flag("competitive", row.competitive)
        .date("since", row.span.from)
        .date("until", row.span.to)
        .text("note", row.note)
        .take();
}

Json json(const Waiver& row) {
    return Object(row.extra)
        .text("fingerprint", row.fingerprint)
        .text("by", row.by)
        .date("on", row.on)
        .text("reason", row.reason)
        .id("offset", row.offset)
        .date("until", row.until)
        .take();
}

Json json(const UserRule& row) {
    Object out(row.extra);
    out.id("id", row.id).text("name", row.name).put("form", nameOf(row.form)).id("right", row.right);
    switch (row.form) {
        case RuleForm::AtLeast:
        case RuleForm::AtMost:
            out.number("count", row.count, 1);
            break;
        case RuleForm::NeverBoth:
            out.id("other", row.other);
            break;
        case RuleForm::OnlyTypes:
        case RuleForm::MustHold:
            if (row.types.empty())
                out.put("types", Json::array());  // nobody may, which is not the same as saying nothing
            out.ids("types", row.types);
            break;
    }
    return out.ids("areas", row.areas)
        .ids("places", row.places)
        .word("severity", row.severity, Severity::Warning)
        .text("message", row.message)
        .take();
}

class Writer {
public:
    explicit Writer(const Model& model) : m_model(model) {}

    Result<Writing> write() {
        for (const View& view : m_model.views())
            if (!std::isfinite(view.zoom) || !std::isfinite(view.centreX) || !std::isfinite(view.centreY))
                return Error{Error::Code::Unwritable, "A view stands at no number: place it again.", view.name.str()};
        const DocumentInfo* info = m_model.table<DocumentInfo>().find(Text(DocumentInfo::theKey));
        m_info = Object(info ? info->extra : Text());
        m_out = "{\n  \"format\": \"remit\",\n  \"version\": 1,\n  \"title\": " + printed(m_model.title().str());
        list("places", m_model.places());
        list("bodyTypes", m_model.bodyTypes());
        list("institutions", m_model.institutions());
        list("policyAreas", m_model.policyAreas());
        list("rightKinds", m_model.rightKinds());
        scenarios();
        if (const Json settings = settingsJson(); !settings.empty())
            m_out += ",\n  \"settings\": " + printed(settings);
        list("waivers", m_model.waivers());
        list("rules", m_model.userRules());
        views();
        const Json extra = m_info.take();
        for (const auto& [key, value] : extra.items())
            m_out += ",\n  " + printed(key) + ": " + printed(value);
        m_out += "\n}\n";
        return Writing{std::move(m_out), {}};
    }

private:
    template <class Row>
    void list(const char* key, const Table<Row>& table) {
        std::vector<const Row*> rows;
        for (const Row& row : table)
            rows.push_back(&row);
        list(key, rows, "  ");
    }
    template <class Row>
    void list(const char* key, const std::vector<const Row*>& rows, const std::string& indent) {
        if (rows.empty())
            return;
        m_out += ",\n" + indent + '"' + key + "\": [";
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_out += (i == 0 ? "\n" : ",\n") + indent + "  " + printed(json(*rows[i]));
        m_out += "\n" + indent + "]";
    }

    template <class Row>
    static auto byScenario(const Table<Row>& table) {
        std::unordered_map<ScenarioId, std::vector<const Row*>> out;
        for (const Row& row : table)
            out[row.scenario].push_back(&row);
        return out;
    }

    void scenarios() {
        if (m_model.scenarios().empty())
            return;
        auto grants = byScenario(m_model.grants());
        auto relations = byScenario(m_model.relations());
        const char* separator = "";
        m_out += ",\n  \"scenarios\": [";
        for (const Scenario& scenario : m_model.scenarios()) {
            m_out += std::string(separator) + "\n    {\"id\": " + printed(scenario.id.str()) +
                     ", \"name\": " + printed(scenario.name.str());
            list("grants", grants[scenario.id], "     ");
            list("relations", relations[scenario.id], "     ");
            const Json extra = Object(scenario.extra).take();
            for (const auto& [key, value] : extra.items())
                m_out += ",\n     " + printed(key) + ": " + printed(value);
            m_out += '}';
            separator = ",";
        }
        m_out += "\n  ]";
    }

    Json settingsJson() {
        Json out = Json::object();
        for (const RuleSetting& setting : m_model.settings()) {
            Json one = Json::object();
            if (setting.max)
                one["max"] = *setting.max;
            if (setting.severity)
                one["severity"] = nameOf(*setting.severity);
            m_info.extrasOf("/settings/" + setting.id.str(), one);
            out[setting.id.str()] = std::move(one);
        }
        m_info.extrasOf("/settings", out);
        return out;
    }

    void views() {
        if (m_model.views().empty())
            return;
        std::unordered_map<ViewId, std::vector<const Placement*>> nodes;
        for (const Placement& row : m_model.placements())
            nodes[row.view].push_back(&row);
        m_out += ",\n  \"views\": [";
        const char* separator = "\n    ";
        for (const View& view : m_model.views()) {
            m_out += separator + printed(viewJson(view, nodes[view.id]));
            separator = ",\n    ";
        }
        m_out += "\n  ]";
    }

    [[nodiscard]] bool isThere(const NodeRef& node) const {
        switch (node.kind) {
            case NodeRef::Kind::BodyType:
                return m_model.bodyTypes().contains(BodyTypeId(node.id));
            case NodeRef::Kind::Institution:
                return m_model.institutions().contains(InstitutionId(node.id));
            case NodeRef::Kind::PolicyArea:
                return m_model.policyAreas().contains(PolicyAreaId(node.id));
        }
        return false;
    }

    [[nodiscard]] Json viewJson(const View& view, const std::vector<const Placement*>& nodes) const {
        Object out(view.extra);
        out.id("id", view.id)
            .text("name", view.name)
            .word("layout", view.layout, Layout::Tiers)
            .number("zoom", view.zoom, 1);
        if (view.centreX != 0 || view.centreY != 0)
            out.put("centre", Json::array({Object::inShort(view.centreX), Object::inShort(view.centreY)}));
        out.flag("chosen", view.chosen);
        Json hides = Json::array();
        for (const auto& [kind, word] : namesOf(RelationKind{}))
            if (view.hides[kind])
                hides.push_back(word);
        if (!hides.empty())
            out.put("hides", std::move(hides));
        if (view.roomWidth != 0 || view.roomHeight != 0)
            out.put("room", Json::array({Object::inShort(view.roomWidth), Object::inShort(view.roomHeight)}));
        Json standing = Json::array();
        for (const auto& [node, at] : readStanding(view.standing))
            if (isThere(node))
                standing.push_back(
                    Object().text(fieldFor(node), node.id).number("x", at.x, 0).number("y", at.y, 0).take());
        if (!standing.empty())
            out.put("standing", std::move(standing));
        Json list = Json::array();
        for (const Placement* node : nodes) {
            Json one = Object()
                           .text(fieldFor(node->node), node->node.id)
                           .number("x", node->x, 0)
                           .number("y", node->y, 0)
                           .flag("hidden", node->hidden)
                           .flag("folded", node->folded)
                           .take();
            if (!node->placed)
                one["placed"] = false;
            out.extrasOf(extraPath("/nodes", fieldFor(node->node), node->node.id), one);
            list.push_back(std::move(one));
        }
        if (!list.empty())
            out.put("nodes", std::move(list));
        return out.take();
    }

    const Model& m_model;
    Object m_info;
    std::string m_out;
};

}  // namespace

std::string writeGrants(const std::vector<Grant>& grants) {
    std::string out = "[";
    for (const Grant& each : grants)
        out += (out.size() == 1 ? "\n" : ",\n") + printed(json(each));
    return out + "\n]";
}

Result<Writing> writeJson(const Model& model, ScenarioId) { return Writer(model).write(); }

}  // namespace remit
