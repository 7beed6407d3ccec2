// SPDX-License-Identifier: MIT
#include "core/check/rule.h"
#include "core/check/rule_settings.h"
#include "core/exchange/grants_json.h"
#include "core/exchange/json.h"
#include "core/exchange/json_parse.h"
#include "core/model/extra.h"
#include "core/model/integrity.h"
#include "core/model/standing.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

Grant grantIn(const Json& value, const JsonPlace& place, JsonFault& fault) {
    JsonObject object(value, place, fault,
                      {"id", "subject", "area", "right", "places", "with", "votingRule", "condition", "wording",
                       "status", "lapses", "from", "to", "legalBasis", "source", "note"});
    Grant row;
    row.id = object.id<GrantId>("id");
    row.subject = object.subject("subject");
    row.area = object.id<PolicyAreaId>("area");
    row.right = object.id<RightKindId>("right");
    row.places = object.references<PlaceId>("places");
    row.with = object.subjects("with");
    row.votingRule = object.text("votingRule");
    row.condition = object.text("condition");
    row.wording = object.text("wording");
    row.status = object.word<GrantStatus>("status", row.status);
    row.lapses = object.flag("lapses");
    row.span = {object.date("from"), object.date("to")};
    row.legalBasis = object.text("legalBasis");
    row.source = object.text("source");
    row.note = object.text("note");
    row.extra = object.extra();
    return row;
}

class DocumentReader {
public:
    Result<Reading> read(std::string_view bytes) {
        const Json root = parseDocument(bytes, m_fault, [this](std::size_t scenario, std::size_t i, const Json& value) {
            readGrant(scenario, i, value);
        });
        if (!m_fault)
            readRoot(root);
        if (m_fault)
            return m_fault.error();
        if (const auto fault = findFault(m_model))
            return Error{Error::Code::BadInput, fault->message, fault->pointer};
        return Reading{std::move(m_model), {}};
    }

private:
    void readRoot(const Json& root) {
        const JsonPlace top;
        if (root.is_object())
            checkFormat(root, top);
        if (m_fault)
            return;
        JsonObject object(root, top, m_fault,
                          {"format", "version", "title", "places", "bodyTypes", "institutions", "policyAreas",
                           "rightKinds", "scenarios", "settings", "waivers", "rules", "views"});
        each(object, "places", &DocumentReader::readPlace);
        each(object, "bodyTypes", &DocumentReader::readBodyType);
        each(object, "institutions", &DocumentReader::readInstitution);
        each(object, "policyAreas", &DocumentReader::readPolicyArea);
        each(object, "rightKinds", &DocumentReader::readRightKind);
        each(object, "scenarios", &DocumentReader::readScenario);
        each(object, "waivers", &DocumentReader::readWaiver);
        each(object, "rules", &DocumentReader::readUserRule);
        readSettings(object);
        each(object, "views", &DocumentReader::readView);
        DocumentInfo info;
        info.title = object.text("title");
        info.extra = object.extra();
        if (!info.title.empty() || !info.extra.empty())
            add(std::move(info));
    }

    void checkFormat(const Json& root, const JsonPlace& top) {
        const auto format = root.find("format");
        if (format == root.end() || *format != "remit")
            return m_fault.report(format == root.end() ? top : top.member("format"),
                                  fmt::format("found {}; expected “format”: “remit”, which every Remit document has",
                                              format == root.end() ? "no “format”" : inWords(*format)));
        const auto version = root.find("version");
        if (version == root.end())
            return m_fault.report(top, "found no “version”; expected 1");
        if (*version != 1)
            m_fault.report(top.member("version"),
                           fmt::format("found {}; expected 1: a newer Remit may be able to read this document",
                                       inWords(*version)));
    }

    void each(JsonObject& object, std::string_view key,
              void (DocumentReader::*readOne)(const Json&, const JsonPlace&)) {
        const Json* values = object.list(key);
        if (!values)
            return;
        const JsonPlace list = object.place().member(key);
        for (std::size_t i = 0; i < values->size() && !m_fault; ++i)
            (this->*readOne)((*values)[i], list.element(i));
    }

    // Puts the row last.
    template <class Row>
    void add(Row row) {
        Table<Row>& table = m_model.table<Row>();
        row.order = table.nextOrder();
        table.put(std::move(row));
    }
    // The same, where no row may have its key yet; `name` is the id as written.
    template <class Row>
    void addOnce(Row row, const JsonPlace& place, std::string_view field, const std::string& name) {
        if (m_model.table<Row>().contains(row.key()))
            m_fault.report(place.member(field),
                           fmt::format("found “{}” a second time; expected an id of its own", name));
        else
            add(std::move(row));
    }
    template <class Row>
    void addById(Row row, const JsonPlace& place) {
        const std::string name = row.id.str();
        addOnce(std::move(row), place, "id", name);
    }

    void readPlace(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault, {"id", "name", "parent"});
        Place row;
        row.id = object.id<PlaceId>("id");
        row.name = object.name("name");
        row.parent = object.reference<PlaceId>("parent");
        row.extra = object.extra();
        addById(std::move(row), place);
    }

    void readBodyType(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault,
                          {"id", "name", "tier", "mandate", "advisoryOnly", "adoptedBy", "coterminousWith",
                           "everywhere", "exclusive"});
        BodyType row;
        row.id = object.id<BodyTypeId>("id");
        row.name = object.name("name");
        row.tier = object.word<Tier>("tier", row.tier);
        row.mandate = object.word<Mandate>("mandate", row.mandate);
        row.advisoryOnly = object.flag("advisoryOnly");
        row.adoptedBy = object.references<BodyTypeId>("adoptedBy");
        row.coterminousWith = object.references<BodyTypeId>("coterminousWith");
        row.everywhere = object.flag("everywhere");
        row.exclusive = object.flag("exclusive");
        row.extra = object.extra();
        addById(std::move(row), place);
    }

    void readInstitution(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault, {"id", "name", "type", "places", "from", "to"});
        Institution row;
        row.id = object.id<InstitutionId>("id");
        row.name = object.name("name");
        row.type = object.id<BodyTypeId>("type");
        row.places = object.references<PlaceId>("places");
        row.span = {object.date("from"), object.date("to")};
        row.extra = object.extra();
        addById(std::move(row), place);
    }

    void readPolicyArea(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault, {"id", "name", "parent"});
        PolicyArea row;
        row.id = object.id<PolicyAreaId>("id");
        row.name = object.name("name");
        row.parent = object.reference<PolicyAreaId>("parent");
        row.extra = object.extra();
        addById(std::move(row), place);
    }

    void readRightKind(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault, {"id", "name", "letter", "class", "sole"});
        RightKind row;
        row.id = object.id<RightKindId>("id");
        row.name = object.name("name");
        row.letter = object.text("letter");
        row.rightClass = object.word<RightClass>("class", std::nullopt);
        row.sole = object.has("sole") ? object.flag("sole") : soleByDefault(row.rightClass);
        row.extra = object.extra();
        addById(std::move(row), place);
    }

    void readScenario(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault, {"id", "name", "grants", "relations"});
        Scenario row;
        row.id = object.id<ScenarioId>("id");
        row.name = object.name("name");
        row.extra = object.extra();
        m_scenario = row.id;
        object.list("grants");
        addById(std::move(row), place);
        if (place.index < m_grants.size())
            addGrants(m_grants[place.index], place.member("grants"));
        each(object, "relations", &DocumentReader::readRelation);
    }

    void addGrants(std::vector<Grant>& grants, const JsonPlace& list) {
        for (std::size_t i = 0; i < grants.size() && !m_fault; ++i) {
            grants[i].scenario = m_scenario;
            addById(std::move(grants[i]), list.element(i));
        }
        grants = {};
    }

    // Comes before its scenario is complete, so it waits there.
    void readGrant(std::size_t scenario, std::size_t i, const Json& value) {
        const JsonPlace top;
        const JsonPlace scenarios = top.member("scenarios");
        const JsonPlace home = scenarios.element(scenario);
        const JsonPlace list = home.member("grants");
        Grant row = grantIn(value, list.element(i), m_fault);
        if (m_grants.size() <= scenario)
            m_grants.resize(scenario + 1);
        m_grants[scenario].push_back(std::move(row));
    }

    void readRelation(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault,
                          {"id", "kind", "from", "to", "area", "right", "competitive", "since", "until", "note"});
        Relation row;
        row.scenario = m_scenario;
        row.id = object.id<RelationId>("id");
        row.kind = object.word<RelationKind>("kind", std::nullopt);
        row.from = object.subject("from");
        row.to = object.subject("to");
        const bool delegates = row.kind == RelationKind::Delegates;
        row.area = delegates ? object.id<PolicyAreaId>("area") : object.reference<PolicyAreaId>("area");
        row.right = delegates ? object.id<RightKindId>("right") : object.reference<RightKindId>("right");
        row.competitive = object.flag("competitive");
        row.span = {object.date("since"), object.date("until")};
        row.note = object.text("note");
        row.extra = object.extra();
        addById(std::move(row), place);
    }

    void readSettings(JsonObject& document) {
        const Json* value = document.find("settings");
        if (!value)
            return;
        const JsonPlace place = document.place().member("settings");
        if (!value->is_object())
            return m_fault.report(place, fmt::format("found {}; expected an object", inWords(*value)));
        Json extra = Json::object();
        for (const auto& [key, setting] : value->get_ref<const Json::object_t&>()) {
            if (key.starts_with("x-")) {
                extra[key] = setting;
                continue;
            }
            const JsonPlace at = place.member(key);
            if (!findRule(RuleId(key)) && !m_model.userRules().contains(RuleId(key)))
                return m_fault.report(at, fmt::format("found {}; expected the id of a rule", inWords(Json(key))));
            JsonObject object(setting, at, m_fault, {"max", "severity"});
            RuleSetting row;
            row.id = RuleId(key);
            if (object.has("max") && !hasMax(row.id))
                m_fault.report(at.member("max"), "found “max”; expected none in a rule that has no number to set");
            else
                row.max = object.whole("max", leastMax);
            if (object.has("severity"))
                row.severity = object.word<Severity>("severity", std::nullopt);
            document.keepExtra("/settings/" + key, object);
            add(std::move(row));
        }
        document.keepExtra("/settings", JsonObject(extra, place, m_fault, {}));
    }

    void readWaiver(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault, {"fingerprint", "by", "on", "reason", "offset", "until"});
        Waiver row;
        row.fingerprint = object.id<Text>("fingerprint");
        row.by = object.text("by");
        row.on = object.date("on");
        row.reason = object.text("reason");
        row.offset = object.reference<GrantId>("offset");
        row.until = object.date("until");
        row.extra = object.extra();
        const std::string name = row.fingerprint.str();
        addOnce(std::move(row), place, "fingerprint", name);
    }

    void readUserRule(const Json& value, const JsonPlace& place) {
        JsonObject object(
            value, place, m_fault,
            {"id", "name", "form", "right", "other", "count", "types", "areas", "places", "severity", "message"});
        UserRule row;
        row.id = object.id<RuleId>("id");
        row.name = object.text("name");
        row.form = object.word<RuleForm>("form", std::nullopt);
        row.right = object.id<RightKindId>("right");
        const bool both = row.form == RuleForm::NeverBoth;
        const bool counts = row.form == RuleForm::AtLeast || row.form == RuleForm::AtMost;
        const bool ofTypes = row.form == RuleForm::OnlyTypes || row.form == RuleForm::MustHold;
        row.other = both ? object.id<RightKindId>("other") : object.reference<RightKindId>("other");
        row.count = object.whole("count", 0).value_or(row.count);
        row.types = object.references<BodyTypeId>("types");
        row.areas = object.references<PolicyAreaId>("areas");
        row.places = object.references<PlaceId>("places");
        row.severity = object.word<Severity>("severity", row.severity);
        row.message = object.text("message");
        row.extra = object.extra();
        belongs(object, "other", both);
        belongs(object, "count", counts);
        belongs(object, "types", ofTypes);
        if (ofTypes && !object.has("types"))
            m_fault.report(place, "found no “types”; expected a list of body types");
        addById(std::move(row), place);
    }

    void belongs(const JsonObject& object, std::string_view key, bool allowed) {
        if (!allowed && object.has(key))
            m_fault.report(object.place().member(key),
                           fmt::format("found “{}”; expected none in a rule of this form", key));
    }

    void readView(const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault,
                          {"id", "name", "layout", "zoom", "centre", "chosen", "hides", "room", "standing", "nodes"});
        View row;
        row.id = object.id<ViewId>("id");
        row.name = object.name("name");
        row.layout = object.word<Layout>("layout", row.layout);
        row.zoom = object.number("zoom", row.zoom);
        if (row.zoom <= 0)
            m_fault.report(place.member("zoom"), fmt::format("found {}; expected a number above 0", row.zoom));
        readPair(object, "centre", row.centreX, row.centreY);
        readPair(object, "room", row.roomWidth, row.roomHeight);
        readHides(object, row.hides);
        row.standing = readStood(object);
        row.chosen = object.flag("chosen");
        if (const Json* nodes = object.list("nodes"))
            for (std::size_t i = 0; i < nodes->size() && !m_fault; ++i) {
                const JsonPlace list = place.member("nodes");
                readNode(object, row.id, (*nodes)[i], list.element(i));
            }
        row.extra = object.extra();
        addById(std::move(row), place);
    }

    void readPair(JsonObject& object, const char* key, double& first, double& second) {
        const Json* pair = object.list(key);
        if (!pair)
            return;
        if (pair->size() != 2 || !(*pair)[0].is_number() || !(*pair)[1].is_number())
            return m_fault.report(object.place().member(key), "found another list; expected two numbers");
        first = (*pair)[0].get<double>();
        second = (*pair)[1].get<double>();
    }

    Text readStood(JsonObject& object) {
        Standing standing;
        const Json* list = object.list("standing");
        const JsonPlace all = object.place().member("standing");  // places refer to those they are in
        for (std::size_t i = 0; list && i < list->size() && !m_fault; ++i) {
            const JsonPlace place = all.element(i);
            JsonObject one((*list)[i], place, m_fault, {"bodyType", "institution", "policyArea", "x", "y"});
            const NodeRef node = one.node();
            standing[node] = {one.number("x", 0), one.number("y", 0)};
        }
        return writtenStanding(standing);
    }

    void readHides(JsonObject& object, HiddenRelations& hides) {
        const Json* list = object.list("hides");
        for (std::size_t i = 0; list && i < list->size() && !m_fault; ++i) {
            const Json& word = (*list)[i];
            const auto kind =
                word.is_string() ? fromName<RelationKind>(word.get_ref<const std::string&>()) : std::nullopt;
            if (kind)
                hides[*kind] = true;
            else
                m_fault.report(object.place().member("hides").element(i),
                               fmt::format("found {}; expected a kind of relation", inWords(word)));
        }
    }

    void readNode(JsonObject& view, ViewId id, const Json& value, const JsonPlace& place) {
        JsonObject object(value, place, m_fault,
                          {"bodyType", "institution", "policyArea", "x", "y", "hidden", "folded", "placed"});
        Placement row;
        row.view = id;
        row.node = object.node();
        row.x = object.number("x", 0);
        row.y = object.number("y", 0);
        row.hidden = object.flag("hidden");
        row.folded = object.flag("folded");
        row.placed = !object.has("placed") || object.flag("placed");
        view.keepExtra(extraPath("/nodes", fieldFor(row.node), row.node.id), object);
        if (m_model.placements().contains(row.key()))
            m_fault.report(place, fmt::format("found “{}” a second time; expected each node once", row.node.id.str()));
        else
            add(std::move(row));
    }

    JsonFault m_fault;
    Model m_model;
    ScenarioId m_scenario;                     // whose relations and grants are being read
    std::vector<std::vector<Grant>> m_grants;  // by position of the scenario
};

}  // namespace

Result<std::vector<Grant>> readGrants(std::string_view bytes) {
    const Json list = Json::parse(bytes, nullptr, false);
    if (!list.is_array())
        return Error{Error::Code::BadInput, "These are no rights: copy them again.", {}};
    const JsonPlace top;
    JsonFault fault;
    std::vector<Grant> out;
    for (std::size_t i = 0; i < list.size() && !fault; ++i)
        out.push_back(grantIn(list[i], top.element(i), fault));
    if (fault)
        return fault.error();
    return out;
}

Result<Reading> readJson(std::string_view bytes, std::string_view) { return DocumentReader().read(bytes); }

}  // namespace remit
