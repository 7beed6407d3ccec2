// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/base/sentence.h"
#include "core/measure/measure_words.h"
#include "core/report/report_parts.h"
#include "core/words/cell_notes.h"
#include "core/words/grant_phrase.h"

namespace remit {

namespace {

using WordsByCell = std::map<std::pair<Subject, PolicyAreaId>, std::string>;

WordsByCell wordsByCell(const ReportGround& ground) {
    struct Content {
        std::vector<const Grant*> grants;
        std::vector<CellNote> notes;
    };
    const Model& model = ground.model();
    std::map<std::pair<Subject, PolicyAreaId>, Content> contents;
    for (std::size_t i = 0; i < ground.facts.grants().size(); ++i)
        if (ground.facts.grants()[i].area >= 0) {
            const Grant& grant = ground.facts.row(static_cast<int>(i));
            contents[{grant.subject, grant.area}].grants.push_back(&grant);
        }
    for (CellNote& note : cellNotes(model, ground.question.scenario))
        contents[{note.subject, note.area}].notes.push_back(std::move(note));
    WordsByCell out;
    for (auto& [cell, content] : contents) {
        std::stable_sort(content.notes.begin(), content.notes.end(),
                         [](const CellNote& a, const CellNote& b) { return a.after < b.after; });
        out.emplace(cell, cellWords(model, content.grants, content.notes));
    }
    return out;
}

// The body types, then the institutions, that something is given to; the body types that nothing is given to, nor to
// any of theirs, and that nobody has as a partner, are named in `others`.
std::vector<Subject> bodiesOf(const ReportGround& ground, const WordsByCell& cells, std::vector<std::string>& others) {
    std::set<Subject> subjects;
    std::set<Subject> partners;
    for (const auto& [cell, words] : cells)
        subjects.insert(cell.first);
    for (const Grant& grant : ground.model().grants())
        if (grant.scenario == ground.question.scenario)
            partners.insert(grant.with.begin(), grant.with.end());
    std::set<BodyTypeId> given;
    for (const Institution& institution : ground.model().institutions())
        if (subjects.contains(institution.id))
            given.insert(institution.type);
    std::vector<Subject> out;
    for (const BodyType& type : ground.model().bodyTypes())
        if (subjects.contains(type.id))
            out.emplace_back(type.id);
        else if (!partners.contains(type.id) && !given.contains(type.id))
            others.push_back(type.name.str());
    for (const Institution& institution : ground.model().institutions())
        if (subjects.contains(institution.id))
            out.emplace_back(institution.id);
    return out;
}

// "Skills › Adult education".
std::string areaWithParent(const Model& model, const PolicyArea& area) {
    const PolicyArea* parent = model.policyAreas().find(area.parent);
    return parent ? fmt::format("{} › {}", parent->name.str(), area.name.str()) : area.name.str();
}

// Says how many rows are not shown, and takes them away.
void shorten(ReportTable& table, std::vector<ReportBlock>& out) {
    const std::size_t all = table.rows.size();
    if (all > mostTableRows) {
        table.rows.resize(mostTableRows);
        out.emplace_back(ReportWords{
            "", fmt::format("The table shows the first {} of {} rows. A workbook of the document has them all.",
                            mostTableRows, all)});
    }
    out.emplace_back(std::move(table));
}

std::vector<ReportBlock> asGiven(const ReportGround& ground) {
    const Model& model = ground.model();
    const WordsByCell cells = wordsByCell(ground);
    std::vector<std::string> others;
    const std::vector<Subject> bodies = bodiesOf(ground, cells, others);
    std::set<PolicyAreaId> parents;
    std::set<PolicyAreaId> filled;
    for (const PolicyArea& area : model.policyAreas())
        parents.insert(area.parent);
    for (const auto& [cell, words] : cells)
        filled.insert(cell.second);
    const auto wordsIn = [&](const Subject& body, PolicyAreaId area) {
        const auto found = cells.find({body, area});
        return found == cells.end() ? std::string() : found->second;
    };
    ReportTable table{.caption = "Which rights each body is given on each policy area", .columns = {}, .rows = {}};
    const bool wide = bodies.size() <= mostColumns;
    table.columns.emplace_back("Policy area");
    if (wide)
        for (const Subject& body : bodies)
            table.columns.push_back(model.nameOf(body).str());
    else
        table.columns.insert(table.columns.end(), {"Body", "Rights"});
    for (const PolicyArea& area : model.policyAreas()) {
        if (parents.contains(area.id) && !filled.contains(area.id))
            continue;
        const std::string name = areaWithParent(model, area);
        if (wide) {
            ReportTable::Row row{name, {}};
            for (const Subject& body : bodies)
                row.cells.push_back(wordsIn(body, area.id));
            table.rows.push_back(std::move(row));
            continue;
        }
        for (const Subject& body : bodies)
            if (std::string words = wordsIn(body, area.id); !words.empty())
                table.rows.push_back({name, {model.nameOf(body).str(), std::move(words)}});
    }
    std::vector<ReportBlock> out;
    if (bodies.empty() || table.rows.empty()) {
        out.emplace_back(ReportWords{"", "Nobody is given any right."});
        return out;
    }
    out.emplace_back(ReportWords{
        "",
        "The rights as they were written down. A right given to a kind of body is given to each body of that kind."});
    if (!others.empty())
        out.emplace_back(
            ReportWords{"", fmt::format("{} {} given no right.", raised(listed(others)),
                                        others.size() > 1 || readsAsPlural(others.front()) ? "are" : "is")});
    shorten(table, out);
    return out;
}

std::string_view howWords(How how) {
    switch (how) {
        case How::Direct:
            return "";
        case How::Adopted:
            return " (adopted)";
        case How::Joint:
            return " (jointly)";
    }
    return "";
}

std::vector<ReportBlock> asHeld(const ReportGround& ground) {
    const Facts& facts = ground.facts;
    const Model& model = ground.model();
    const Territory& territory = facts.territory();
    ReportTable table{
        .caption = fmt::format("Who holds which right on each policy area, {}", whereWords(territory, ground.place)),
        .columns = {"Policy area", "Right", "Held by"},
        .rows = {}};
    std::vector<std::string> nobody;
    bool adopted = false;
    for (const int leaf : facts.leafAreas()) {
        if (ground.isCancelled())
            return {};
        const PolicyArea& area = *facts.areas()[static_cast<std::size_t>(leaf)];
        std::vector<std::pair<RightKindId, std::string>> byKind;
        for (const EffectiveRight& right : facts.rights(leaf, ground.place)) {
            const auto holder = static_cast<std::size_t>(territory.holderIndex(right.holder));
            const std::string who = territory.holders()[holder].name.str() + std::string(howWords(right.how));
            adopted = adopted || right.how == How::Adopted;
            if (byKind.empty() || byKind.back().first != right.right)
                byKind.emplace_back(right.right, who);
            else
                byKind.back().second += ", " + who;
        }
        if (byKind.empty())
            nobody.push_back(area.name.str());
        for (auto& [kind, who] : byKind)
            table.rows.push_back(
                {areaWithParent(model, area), {model.rightKinds().at(kind).name.str(), std::move(who)}});
    }
    std::vector<ReportBlock> out;
    if (adopted)
        out.emplace_back(ReportWords{
            "", "A right is adopted where the body it was given to is not there and another takes its place."});
    if (!nobody.empty())
        out.emplace_back(ReportWords{"", fmt::format("Nobody holds a right on {}.", listed(nobody))});
    if (!table.rows.empty())
        shorten(table, out);
    return out;
}

}  // namespace

std::vector<ReportBlock> matrixInWords(const ReportGround& ground) {
    return ground.place >= 0 ? asHeld(ground) : asGiven(ground);
}

void addMatrix(const ReportGround& ground, ReportSections& out) {
    out.push_back({.id = "matrix", .heading = "Who holds which right", .blocks = matrixInWords(ground)});
}

void addGraph(const ReportGround& ground, ReportSections& out) {
    ReportSection section{.id = "graph", .heading = "The graph"};
    section.blocks.emplace_back(
        ReportGraph{"Bodies, policy areas and the rights between them; a letter on a line says which right it is."});
    if (ground.has(ReportPart::Matrix)) {
        section.blocks.emplace_back(
            ReportWords{"", "The table of who holds which right says the same in words.", "matrix"});
    } else {
        section.blocks.emplace_back(ReportWords{"", "The same in words:"});
        for (ReportBlock& each : matrixInWords(ground))
            section.blocks.push_back(std::move(each));
    }
    out.push_back(std::move(section));
}

}  // namespace remit
