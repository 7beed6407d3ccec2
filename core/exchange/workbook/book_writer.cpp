// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/sentence.h"
#include "core/check/checker.h"
#include "core/exchange/header_words.h"
#include "core/exchange/json.h"
#include "core/exchange/json_object.h"
#include "core/exchange/workbook/book_fields.h"
#include "core/exchange/workbook/pages.h"
#include "core/exchange/workbook/zip_file.h"
#include "core/exchange/written_matrix.h"
#include "core/model/extra.h"
#include "core/rights/facts.h"
#include "core/words/cell_notes.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

// A workbook that is read again may have a million cells in all (workbook.h).
constexpr std::size_t mostRightRows = 20'000;
constexpr std::size_t mostFindings = 5'000;

PaperLook lookOf(RightClass rightClass) {
    switch (rightClass) {
        case RightClass::Decision:
        case RightClass::Consent:
            return PaperLook::Decide;
        case RightClass::Consultation:
        case RightClass::Advice:
        case RightClass::Engagement:
        case RightClass::Information:
            return PaperLook::Influence;
        case RightClass::Funding:
        case RightClass::Delivery:
            return PaperLook::Resource;
        case RightClass::Standards:
        case RightClass::Coordination:
        case RightClass::Scrutiny:
            return PaperLook::Check;
    }
    return PaperLook::Plain;
}

// The document with this scenario alone and nothing that a workbook has no sheet for.
Model carried(const Model& model, ScenarioId scenario) {
    Model out;
    out.table<DocumentInfo>() = model.table<DocumentInfo>();
    out.table<Place>() = model.places();
    out.table<BodyType>() = model.bodyTypes();
    out.table<Institution>() = model.institutions();
    out.table<PolicyArea>() = model.policyAreas();
    out.table<RightKind>() = model.rightKinds();
    out.table<Scenario>().put(model.scenarios().at(scenario));
    for (const Grant& grant : model.grants())
        if (grant.scenario == scenario)
            out.table<Grant>().put(grant);
    for (const Relation& relation : model.relations())
        if (relation.scenario == scenario)
            out.table<Relation>().put(relation);
    return out;
}

class BookWriter {
public:
    BookWriter(const Model& model, ScenarioId scenario) : m_model(model), m_scenario(scenario) {}

    // The pages, and in `remarks` what is not in them.
    Result<std::vector<SheetPage>> pages(std::vector<std::string>& remarks) {
        const Result<WrittenMatrix> matrix = matrixOf(m_model, m_scenario);
        if (!matrix)
            return matrix.error();
        const Result<Writing> json = writeJson(carried(m_model, m_scenario), m_scenario);
        if (!json)
            return json.error();
        m_json = Json::parse(json->bytes);
        keepSoundNotes();
        learnNames();
        const Facts facts(m_model, m_scenario, std::nullopt);
        std::vector<SheetPage> out{matrixPage(*matrix), rightsPage(facts, remarks)};
        for (const BookTable& table : bookTables()) {
            SheetPage page = listPage(table);
            if (page.rows.size() > 1 || std::string_view(table.list) == "places" ||
                std::string_view(table.list) == "grants")
                out.push_back(std::move(page));
            if (std::string_view(table.list) == "grants")
                out.push_back(findingsPage(remarks));
        }
        out.push_back(exportedPage(*matrix));
        return out;
    }

private:
    static std::vector<PageCell> header(std::initializer_list<const char*> texts) {
        std::vector<PageCell> out;
        for (const char* text : texts)
            out.push_back({text, {}, PaperLook::Header});
        return out;
    }

    [[nodiscard]] const Json& listOf(const BookTable& table) const {
        static const Json none = Json::array();
        const Json& home = table.inScenario ? m_json.at("scenarios").at(0) : m_json;
        const auto found = home.find(table.list);
        return found == home.end() || !found->is_array() ? none : *found;
    }

    // Another program may have put anything among the notes, and what a note stands at may be gone.
    void keepSoundNotes() {
        Json notes = Json::array();
        for (const CellNote& note : cellNotes(m_model, m_scenario))
            if (m_model.contains(note.subject) && m_model.policyAreas().contains(note.area)) {
                Json one{{"subject", {{fieldFor(note.subject), note.subject.id.str()}}},
                         {"area", note.area.str()},
                         {"note", note.note}};
                if (note.after != CellNote::atEnd)
                    one["after"] = note.after;
                notes.push_back(std::move(one));
            }
        m_json["scenarios"][0]["x-remit-notes"] = std::move(notes);
    }

    void learnNames() {
        for (const BookTable& table : bookTables())
            for (const Json& row : listOf(table))
                if (row.contains("name"))
                    m_names.add(table.list, row.at("id"), row.at("name"));
    }

    // What somebody must know of a cell beside its words.
    [[nodiscard]] std::string noteOn(const std::vector<const Grant*>& grants) const {
        std::vector<std::string> lines;
        for (const Grant* grant : grants) {
            const std::string right = m_model.rightKinds().at(grant->right).name.str();
            const auto add = [&](const char* what, Text text) {
                if (!text.empty())
                    lines.push_back(fmt::format("{}{}: {}", right, what, text.str()));
            };
            add(", if", grant->condition);
            add(", decided by", grant->votingRule);
            add(", by", grant->legalBasis);
            add("", grant->note);
        }
        return fmt::format("{}", fmt::join(lines, "\n"));
    }

    [[nodiscard]] SheetPage matrixPage(const WrittenMatrix& matrix) const {
        std::map<std::pair<Subject, PolicyAreaId>, std::vector<const Grant*>> grants;
        for (const Grant& grant : m_model.grants())
            if (grant.scenario == m_scenario)
                grants[{grant.subject, grant.area}].push_back(&grant);
        SheetPage page{std::string(matrixSheet), {}, {34}, true, true};
        page.widths.resize(matrix.columns.size() + 1, 26);
        for (std::size_t row = 0; row < matrix.records.size(); ++row) {
            std::vector<PageCell>& cells = page.rows.emplace_back();
            for (std::size_t column = 0; column < matrix.records[row].size(); ++column) {
                PageCell& cell = cells.emplace_back();
                cell.text = matrix.records[row][column];
                cell.look = row == 0 || column == 0 ? PaperLook::Header : PaperLook::Plain;
                if (row == 0 || column == 0)
                    continue;
                const auto found = grants.find({matrix.columns[column - 1], matrix.areas[row - 1]});
                if (found == grants.end())
                    continue;
                RightClass first = RightClass::Information;
                for (const Grant* grant : found->second)
                    first = std::min(first, m_model.rightKinds().at(grant->right).rightClass);
                cell.look = lookOf(first);
                cell.note = noteOn(found->second);
            }
        }
        return page;
    }

    [[nodiscard]] SheetPage rightsPage(const Facts& facts, std::vector<std::string>& remarks) const {
        SheetPage page{
            "Effective rights", {header({"Place", "Policy area", "Right", "Holder", "How"})}, {34, 34, 24, 34, 12}};
        const Territory& ground = facts.territory();
        for (int place = 0; place < ground.placeCount(); ++place)
            for (const int area : facts.leafAreas())
                for (const EffectiveRight& right : facts.rights(area, place)) {
                    if (page.rows.size() > mostRightRows) {
                        remarks.push_back(
                            fmt::format("The sheet Effective rights ends after {} rows; “remit rights” lists "
                                        "them all.",
                                        mostRightRows));
                        return page;
                    }
                    const auto holder = static_cast<std::size_t>(ground.holderIndex(right.holder));
                    const RightKind& kind = m_model.rightKinds().at(right.right);
                    page.rows.push_back({{ground.placeName(place)},
                                         {m_model.policyAreas().at(right.area).name.str()},
                                         {kind.name.str(), {}, lookOf(kind.rightClass)},
                                         {ground.holders()[holder].name.str()},
                                         {std::string(nameOf(right.how))}});
                }
        return page;
    }

    [[nodiscard]] SheetPage findingsPage(std::vector<std::string>& remarks) const {
        SheetPage page{"Findings",
                       {header({"Severity", "Kind", "Finding", "Why", "Rule", "Source", "Accepted"})},
                       {12, 14, 60, 60, 24, 18, 12}};
        Checker checker;
        checker.run(m_model, {m_scenario, std::nullopt, std::nullopt});
        for (std::size_t i = 0; i < std::min(checker.size(), mostFindings); ++i) {
            const Finding finding = checker.finding(i);
            page.rows.push_back({{std::string(nameOf(finding.severity))},
                                 {std::string(nameOf(finding.kind))},
                                 {finding.message},
                                 {fmt::format("{}", fmt::join(finding.why, "\n"))},
                                 {finding.rule.str()},
                                 {finding.source},
                                 {finding.waived ? "yes" : ""}});
        }
        if (checker.size() > mostFindings)
            remarks.push_back(fmt::format("The sheet Findings has the first {} of {}; “remit check” lists them all.",
                                          mostFindings, checker.size()));
        return page;
    }

    [[nodiscard]] SheetPage listPage(const BookTable& table) const {
        SheetPage page{table.sheet, {{}}, {}};
        for (const BookField& field : table.fields) {
            page.rows[0].push_back({field.heading, {}, PaperLook::Header});
            page.widths.push_back(field.width);
        }
        for (const Json& row : listOf(table)) {
            std::vector<PageCell>& cells = page.rows.emplace_back();
            for (const BookField& field : table.fields) {
                const auto found = row.find(field.key);
                cells.push_back({found == row.end() ? std::string() : words(*found, field)});
            }
        }
        return page;
    }

    [[nodiscard]] std::string words(const Json& value, const BookField& field) const {
        const auto subject = [&](const Json& each) {
            constexpr std::string_view bodies[] = {"bodyTypes", "institutions"};
            return each.contains("bodyType") ? m_names.written(bodies, {"bodyTypes", each.at("bodyType")})
                                             : m_names.written(bodies, {"institutions", each.at("institution")});
        };
        const auto row = [&](const Json& each) {
            const std::string_view list = field.of;
            return m_names.written(std::span(&list, 1), {field.of, each});
        };
        std::vector<std::string> items;
        switch (field.kind) {
            case BookField::Kind::Text:
                return value.is_string() ? value.get<std::string>() : value.is_number() ? value.dump() : std::string();
            case BookField::Kind::Flag:
            case BookField::Kind::Sole:
                return value.get<bool>() ? "yes" : "no";
            case BookField::Kind::Row:
                return row(value);
            case BookField::Kind::Subject:
                return subject(value);
            case BookField::Kind::Rows:
                std::transform(value.begin(), value.end(), std::back_inserter(items), row);
                return joinedList(items);
            case BookField::Kind::Subjects:
                std::transform(value.begin(), value.end(), std::back_inserter(items), subject);
                return joinedList(items);
        }
        return {};
    }

    [[nodiscard]] SheetPage exportedPage(const WrittenMatrix& matrix) const {
        const Scenario& scenario = m_model.scenarios().at(m_scenario);
        const DocumentInfo* info = m_model.table<DocumentInfo>().find(Text(DocumentInfo::theKey));
        const std::string corner = info ? extraField(info->extra, cornerKey) : std::string();
        SheetPage page{std::string(exportedSheet), {}, {24, 34}, false, false};
        page.rows.push_back({{std::string(bookMark), {}, PaperLook::Header},
                             {std::string(bookVersion)},
                             {m_model.title().str()},
                             {scenario.id.str()},
                             {scenario.name.str()},
                             {corner}});
        page.rows.push_back({{"Remit reads here what you have changed in the sheet Matrix: leave this one as it is."}});
        std::vector<PageCell>& ids = page.rows.emplace_back();
        ids.resize(2);
        for (const Subject& column : matrix.columns)
            ids.push_back({std::string(fieldFor(column)) + ' ' + column.id.str()});
        for (std::size_t row = 0; row < matrix.records.size(); ++row) {
            std::vector<PageCell>& cells = page.rows.emplace_back();
            cells.push_back({row == 0 ? std::string() : matrix.areas[row - 1].str()});
            for (const std::string& text : matrix.records[row])
                cells.push_back({text});
        }
        return page;
    }

    const Model& m_model;
    ScenarioId m_scenario;
    Json m_json;
    BookNames m_names;
};

Result<Writing> writeBook(const Model& model, ScenarioId scenario,
                          Result<std::string> (*bytesOf)(const std::vector<SheetPage>&, const std::string&)) {
    if (!model.scenarios().contains(scenario))
        return Error{Error::Code::Unwritable, "The document has no such scenario: choose one that it has.",
                     scenario.str()};
    Writing out;
    const Result<std::vector<SheetPage>> pages = BookWriter(model, scenario).pages(out.remarks);
    if (!pages)
        return pages.error();
    Result<std::string> bytes = bytesOf(*pages, model.title().str());
    if (!bytes)
        return bytes.error();
    if (!ZipFile::open(*bytes))
        return Error{Error::Code::Unwritable,
                     "The workbook would be larger than Remit reads again; write .remit or .remit.json.",
                     {}};
    out.bytes = std::move(bytes.value());
    return out;
}

}  // namespace

Result<Writing> writeXlsx(const Model& model, ScenarioId scenario) { return writeBook(model, scenario, xlsxOfPages); }
Result<Writing> writeOds(const Model& model, ScenarioId scenario) { return writeBook(model, scenario, odsOfPages); }

Result<Writing> writeHtml(const Model&, ScenarioId) {
    return Error{
        Error::Code::Unwritable, "Remit reads tables from web pages and writes none; write .xlsx, .ods or .csv.", {}};
}

}  // namespace remit
