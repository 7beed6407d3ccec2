// SPDX-License-Identifier: MIT
#include "core/edits/paste_lines.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/base/label.h"

namespace remit {

namespace {

bool isBlank(std::string_view text) { return trimmed(text).empty(); }

// Who is called what, first come first served.
template <class Id>
class Names {
public:
    void add(const Id& id, Text name) {
        if (m_added.insert(id).second)
            m_ids[foldPhrase(name.str())].push_back(id);
    }
    [[nodiscard]] bool has(std::string_view name) const { return m_ids.contains(foldPhrase(nameInHeader(name))); }
    // The next one of that name; empty where there is none any more.
    Id take(std::string_view name) {
        const auto found = m_ids.find(foldPhrase(nameInHeader(name)));
        if (found == m_ids.end() || found->second.empty())
            return {};
        const Id id = found->second.front();
        found->second.erase(found->second.begin());
        return id;
    }

private:
    std::set<Id> m_added;
    std::unordered_map<std::string, std::vector<Id>> m_ids;
};

Names<PolicyAreaId> areaNames(const Model& model, const std::vector<PolicyAreaId>& first = {}) {
    Names<PolicyAreaId> names;
    for (const PolicyAreaId area : first)
        names.add(area, model.policyAreas().at(area).name);
    for (const PolicyArea& area : model.policyAreas())
        names.add(area.id, area.name);
    return names;
}

Names<Subject> bodyNames(const Model& model, const std::vector<Subject>& first = {}) {
    Names<Subject> names;
    for (const Subject& body : first)
        names.add(body, model.nameOf(body));
    for (const BodyType& type : model.bodyTypes())
        names.add(type.id, type.name);
    for (const Institution& institution : model.institutions())
        names.add(institution.id, institution.name);
    return names;
}

bool hasRight(const Model& model, std::string_view cell) {
    const std::vector<Phrase> phrases = readCell(model, cell);
    return std::any_of(phrases.begin(), phrases.end(), [](const Phrase& phrase) { return phrase.understood(); });
}

// Names and no rights: most of them known, or all of them where `beside` another header.
template <class Id>
bool isHeader(const Model& model, const std::vector<std::string>& cells, const Names<Id>& names, bool beside) {
    std::size_t named = 0;
    std::size_t known = 0;
    for (const std::string& cell : cells) {
        if (isBlank(cell))
            continue;
        ++named;
        if (names.has(cell))
            ++known;
        else if (hasRight(model, cell))
            return false;
    }
    return named > 0 && (beside || known * 2 >= named);
}

// What becomes of lines that the document has no place for.
struct Missing {
    const std::string& nameless;
    bool add;
    std::size_t count = 0;

    void put(PasteLine& line, std::string name, bool added) {
        line.to = added ? PasteLine::To::New : PasteLine::To::LeftOut;
        line.area = PolicyAreaId();
        line.body = Subject();
        line.name = !name.empty() ? std::move(name) : ++count > 1 ? nameless + " " + std::to_string(count) : nameless;
    }
    void put(PasteLine& line, std::string name) { put(line, std::move(name), add); }
};

// Puts the line where somebody has said it goes.
void settle(PasteLine& line, const std::map<std::size_t, LineAnswer>& answers, const std::string& name,
            Missing& missing) {
    const auto found = answers.find(line.at);
    if (found == answers.end() || line.to == PasteLine::To::Header || line.to == PasteLine::To::Blank)
        return;
    if (found->second.to != LineAnswer::To::There)
        return missing.put(line, name, found->second.to == LineAnswer::To::New);
    line.to = PasteLine::To::There;
    line.area = found->second.area;
    line.body = found->second.body;
}

}  // namespace

PasteChoices suggestedChoices(const Model& model, const TextTable& table) {
    PasteChoices choices;
    const std::size_t wide = std::max_element(table.begin(), table.end(), [](const auto& a, const auto& b) {
                                 return a.size() < b.size();
                             })->size();
    std::vector<std::string> first;
    for (std::size_t i = 1; i < table.size(); ++i)
        first.push_back(table[i].empty() ? std::string() : table[i][0]);
    const std::vector<std::string> top(table[0].begin() + (table[0].empty() ? 0 : 1), table[0].end());
    const Names<Subject> bodies = bodyNames(model);
    const Names<PolicyAreaId> areas = areaNames(model);
    const std::string corner = table[0].empty() ? std::string() : table[0][0];
    const bool cornerIsNone = !hasRight(model, corner) && !areas.has(corner);
    if (table.size() > 1 && wide > 1) {
        const bool both = cornerIsNone && !bodies.has(corner);
        const bool bare = model.policyAreas().empty() && model.bodyTypes().empty();  // any names are headers
        choices.bodiesNamed = isHeader(model, top, bodies, bare) && both;
        choices.areasNamed = isHeader(model, first, areas, choices.bodiesNamed);
        if (!choices.bodiesNamed && choices.areasNamed)
            choices.bodiesNamed = both && isHeader(model, top, bodies, true);
        if (choices.areasNamed || choices.bodiesNamed)
            return choices;
    }
    // One of them alone, from the corner on.
    first.insert(first.begin(), corner);
    choices.bodiesNamed = table.size() > 1 && isHeader(model, table[0], bodies, false);
    choices.areasNamed = wide > 1 && !choices.bodiesNamed && isHeader(model, first, areas, false);
    return choices;
}

std::vector<PasteLine> pastedRows(const Model& model, const PasteGround& ground, const TextTable& table,
                                  const PasteChoices& choices) {
    std::vector<PasteLine> lines;
    Names<PolicyAreaId> names = areaNames(model, ground.areas);
    Missing missing{ground.newArea, choices.addMissing};
    std::size_t next = ground.top;
    for (std::size_t i = 0; i < table.size(); ++i) {
        PasteLine line{i, PasteLine::To::There, {}, {}, {}};
        const bool blank = std::all_of(table[i].begin(), table[i].end(), isBlank);
        if (i == 0 && choices.bodiesNamed) {
            line.to = PasteLine::To::Header;
        } else if (choices.areasNamed) {
            line.area = names.take(table[i][0]);
            if (blank)
                line.to = PasteLine::To::Blank;
            else if (line.area.empty())
                missing.put(line, nameInHeader(table[i][0]));
        } else if (next < ground.areas.size()) {
            line.area = ground.areas[next++];
        } else if (blank) {
            line.to = PasteLine::To::Blank;
        } else {
            missing.put(line, {});
        }
        settle(line, choices.rows, choices.areasNamed ? nameInHeader(table[i][0]) : std::string(), missing);
        if (!line.area.empty())
            line.name = model.policyAreas().at(line.area).name.str();
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<PasteLine> pastedColumns(const Model& model, const PasteGround& ground, const TextTable& table,
                                     const PasteChoices& choices) {
    std::vector<PasteLine> lines;
    Names<Subject> names = bodyNames(model, ground.bodies);
    Missing missing{ground.newBody, choices.addMissing};
    std::size_t next = ground.left;
    for (std::size_t i = 0; i < table[0].size(); ++i) {
        PasteLine line{i, PasteLine::To::There, {}, {}, {}};
        const bool blank = std::all_of(table.begin(), table.end(), [&](const auto& row) { return isBlank(row[i]); });
        if (i == 0 && choices.areasNamed) {
            line.to = PasteLine::To::Header;
        } else if (choices.bodiesNamed) {
            line.body = names.take(table[0][i]);
            if (blank)
                line.to = PasteLine::To::Blank;
            else if (line.body.empty())
                missing.put(line, nameInHeader(table[0][i]));
        } else if (next < ground.bodies.size()) {
            line.body = ground.bodies[next++];
        } else if (blank) {
            line.to = PasteLine::To::Blank;
        } else {
            missing.put(line, {});
        }
        settle(line, choices.columns, choices.bodiesNamed ? nameInHeader(table[0][i]) : std::string(), missing);
        if (!line.body.empty())
            line.name = model.nameOf(line.body).str();
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace remit
