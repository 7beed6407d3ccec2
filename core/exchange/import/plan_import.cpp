// SPDX-License-Identifier: MIT
#include "core/exchange/import/plan_import.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "core/base/slug.h"
#include "core/edits/grant_right.h"
#include "core/exchange/header_words.h"
#include "core/model/extra.h"
#include "core/model/free_id.h"
#include "core/model/integrity.h"
#include "core/words/cell_notes.h"
#include "core/words/phrases.h"

namespace remit {

namespace {

constexpr const char* phraseField = "x-remit-phrase";

std::string inSmallLetters(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

// The rows of a document by their ids, codes and names.
template <class Row>
class RowFinder {
public:
    using Key = typename Row::Key;

    explicit RowFinder(const Table<Row>& rows) : m_rows(rows) {
        for (const Row& row : rows) {
            m_byCode.emplace(inSmallLetters(row.id.str()), row.id);
            const auto [found, isNew] = m_byName.emplace(lettersAndDigits(row.name.str()), row.id);
            if (!isNew)
                found->second = Key();  // of several, none is meant
        }
    }

    // Empty where none is the same.
    [[nodiscard]] Key find(const Key& id, Text name) const {
        const auto called = m_byName.find(lettersAndDigits(name.str()));
        const Key byName = called == m_byName.end() ? Key() : called->second;
        if (const Row* row = m_rows.find(id))
            if (byName.empty() || lettersAndDigits(row->name.str()) == called->first)
                return id;
        if (const auto code = m_byCode.find(inSmallLetters(id.str())); code != m_byCode.end() && byName.empty())
            return code->second;
        return byName;
    }

private:
    const Table<Row>& m_rows;
    std::unordered_map<std::string, Key> m_byCode;
    std::unordered_map<std::string, Key> m_byName;
};

class Importer {
public:
    Importer(const Model& into, ScenarioId scenario, const Model& table, const ImportChoices& choices)
        : m_into(into), m_scenario(scenario), m_table(table), m_choices(choices), m_draft(into) {}

    Result<ImportPlan> plan() {
        if (!m_into.scenarios().contains(m_scenario))
            return Error{Error::Code::BadInput, "The document has no such scenario: choose one that it has.",
                         m_scenario.str()};
        placeRows();
        areaRows();
        kindRows();
        typeRows();
        institutionRows();
        for (const Grant& grant : m_table.grants())
            m_wanted.push_back(mapped(grant));
        grantRows();
        if (m_choices.whole)
            relationRows();
        noteRows();
        if (m_choices.removeMissing)
            if (Result<> done = removeMissing(); !done)
                return done.error();
        if (const auto fault = findFault(m_draft.model()))
            return Error{Error::Code::BadInput, fault->message, fault->pointer};
        ImportPlan out;
        out.change = m_draft.changes();
        out.changes = changesBetween(m_into, m_draft.model());
        for (const ChangeGroup& group : out.changes)
            for (const Change& change : group.changes)
                (change.kind == ChangeKind::Added     ? out.added
                 : change.kind == ChangeKind::Removed ? out.removed
                                                      : out.changed) += 1;
        return out;
    }

private:
    // Finds or adds the document's row for one of the table; `refer` turns the references in it.
    template <class Row, class Refer>
    typename Row::Key sameOrNew(const RowFinder<Row>& finder, Row row, const Refer& refer) {
        const Table<Row>& rows = m_draft.model().template table<Row>();
        typename Row::Key id = finder.find(row.id, row.name);
        refer(row);
        if (!id.empty()) {
            const Row& before = rows.at(id);
            row.id = id;
            row.order = before.order;
            row.extra = before.extra;
            if (m_choices.whole && !(row == before))
                m_draft.put(std::move(row));
            return id;
        }
        if (rows.contains(row.id))
            row.id = freeId(rows, row.name.str(), "row");
        id = row.id;
        row.order = rows.nextOrder();
        m_draft.put(std::move(row));
        return id;
    }

    void placeRows() {
        const RowFinder<Place> finder(m_into.places());
        for (const Place& row : inTreeOrder(m_table.places()))
            m_places[row.id] = sameOrNew(finder, row, [&](Place& out) { out.parent = at(m_places, out.parent); });
    }

    void areaRows() {
        const RowFinder<PolicyArea> finder(m_into.policyAreas());
        for (const PolicyArea& row : inTreeOrder(m_table.policyAreas()))
            m_areas[row.id] = sameOrNew(finder, row, [&](PolicyArea& out) { out.parent = at(m_areas, out.parent); });
    }

    void kindRows() {
        const RowFinder<RightKind> finder(m_into.rightKinds());
        for (const RightKind& row : m_table.rightKinds()) {
            const RightKindId id = finder.find(row.id, row.name);
            if (!id.empty() && (m_choices.whole || m_into.rightKinds().at(id).rightClass == row.rightClass)) {
                m_kinds[row.id] = sameOrNew(finder, row, [](RightKind&) {});
                continue;
            }
            // A phrase that every vocabulary knows stands for the document's own kind of that class.
            const auto same =
                std::find_if(m_into.rightKinds().begin(), m_into.rightKinds().end(), [&](const RightKind& each) {
                    return each.rightClass == row.rightClass && standardKind(row.rightClass).name == row.name;
                });
            if (same != m_into.rightKinds().end()) {
                m_kinds[row.id] = same->id;
                continue;
            }
            RightKind added = row;
            const Table<RightKind>& kinds = m_draft.model().rightKinds();
            if (kinds.contains(added.id))
                added.id = freeId(kinds, added.name.str(), "right");
            for (const RightKind& each : kinds)
                if (each.letter == added.letter)
                    added.letter = Text();
            added.order = kinds.nextOrder();
            m_kinds[row.id] = added.id;
            m_draft.put(std::move(added));
        }
    }

    void typeRows() {
        const RowFinder<BodyType> finder(m_into.bodyTypes());
        const RowFinder<Institution> institutions(m_into.institutions());
        std::vector<BodyTypeId> added;
        for (const BodyType& row : m_table.bodyTypes()) {
            if (finder.find(row.id, row.name).empty())
                if (const InstitutionId body = institutions.find(InstitutionId(row.id.str()), row.name);
                    !body.empty()) {
                    m_bodies[row.id] = body;
                    continue;
                }
            const BodyTypeId id = sameOrNew(finder, row, [&](BodyType& out) {
                out.adoptedBy = types(out.adoptedBy);
                out.coterminousWith = types(out.coterminousWith);
                out.extra = withExtraField({}, headerKey, extraField(out.extra, headerKey));
            });
            m_bodies[row.id] = id;
        }
        // Those that come later in the table than what refers to them are known only now.
        for (const BodyType& row : m_table.bodyTypes()) {
            const Subject body = m_bodies.at(row.id);
            if (!body.isBodyType() || (m_into.bodyTypes().contains(body.bodyType()) && !m_choices.whole))
                continue;
            BodyType now = m_draft.model().bodyTypes().at(body.bodyType());
            now.adoptedBy = types(row.adoptedBy);
            now.coterminousWith = types(row.coterminousWith);
            m_draft.put(std::move(now));
        }
    }

    void institutionRows() {
        const RowFinder<Institution> finder(m_into.institutions());
        const RowFinder<BodyType> typesByName(m_into.bodyTypes());
        for (const Institution& row : m_table.institutions()) {
            const InstitutionId same = finder.find(row.id, row.name);
            const Subject type = at(m_bodies, Subject(row.type));
            if (same.empty() && (!type.isBodyType() || type.empty()))
                continue;
            if (same.empty() && row.places.empty())
                if (const BodyTypeId body = typesByName.find(BodyTypeId(row.id.str()), row.name); !body.empty()) {
                    m_bodies[row.id] = body;
                    continue;
                }
            const InstitutionId id = sameOrNew(finder, row, [&](Institution& out) {
                out.type = type.isBodyType() ? type.bodyType() : m_into.institutions().at(same).type;
                out.places = placesOf(out.places);
            });
            m_bodies[row.id] = id;
            if (!m_into.institutions().contains(id) || m_choices.whole || row.places.empty())
                continue;
            Institution now = m_draft.model().institutions().at(id);
            std::vector<PlaceId> places = placesOf(row.places);
            if (!m_choices.removeMissing)
                places = withAdded(now.places, places);
            if (std::set(places.begin(), places.end()) != std::set(now.places.begin(), now.places.end())) {
                now.places = std::move(places);
                m_draft.put(std::move(now));
            }
        }
    }

    // The places, and of the others those that are not under one of them.
    [[nodiscard]] std::vector<PlaceId> withAdded(std::vector<PlaceId> places,
                                                 const std::vector<PlaceId>& others) const {
        const std::set<PlaceId> there(places.begin(), places.end());
        for (const PlaceId& other : others) {
            PlaceId above = other;
            while (!above.empty() && !there.contains(above))
                above = m_draft.model().places().at(above).parent;
            if (above.empty() && std::find(places.begin(), places.end(), other) == places.end())
                places.push_back(other);
        }
        return places;
    }

    [[nodiscard]] Grant mapped(Grant grant) const {
        grant.scenario = m_scenario;
        grant.subject = at(m_bodies, grant.subject);
        grant.area = at(m_areas, grant.area);
        grant.right = at(m_kinds, grant.right);
        grant.places = placesOf(grant.places);
        std::vector<Subject> with;
        for (const Subject& each : grant.with)
            if (const Subject partner = at(m_bodies, each); !partner.empty() && partner != grant.subject)
                with.push_back(partner);
        grant.with = std::move(with);
        return grant;
    }

    using Cell = std::tuple<Subject, PolicyAreaId, RightKindId>;
    static Cell cellOfGrant(const Grant& grant) { return {grant.subject, grant.area, grant.right}; }

    void grantRows() {
        std::map<Cell, std::vector<const Grant*>> there;
        std::unordered_set<Text> taken;
        for (const Grant& grant : m_into.grants())
            if (grant.scenario == m_scenario) {
                there[cellOfGrant(grant)].push_back(&grant);
                taken.insert(grant.id.text());
            }
        std::vector<const Grant*> same(m_wanted.size(), nullptr);
        const auto match = [&](const auto& fits) {
            for (std::size_t i = 0; i < m_wanted.size(); ++i) {
                std::vector<const Grant*>& cell = there[cellOfGrant(m_wanted[i])];
                const auto found =
                    std::find_if(cell.begin(), cell.end(), [&](const Grant* each) { return fits(*each, m_wanted[i]); });
                if (same[i] || found == cell.end())
                    continue;
                same[i] = *found;
                cell.erase(found);
            }
        };
        if (m_choices.whole)
            match([](const Grant& a, const Grant& b) { return a.id == b.id; });
        match([](const Grant& a, const Grant& b) { return a.condition == b.condition && a.with == b.with; });
        match([](const Grant&, const Grant&) { return true; });
        for (std::size_t i = 0; i < m_wanted.size(); ++i) {
            if (same[i]) {
                m_kept.insert(same[i]->id.text());
                const Grant now =
                    m_choices.whole ? wholeGrant(*same[i], m_wanted[i]) : changedGrant(*same[i], m_wanted[i]);
                if (!(now == *same[i]))
                    m_draft.put(now);
                continue;
            }
            Grant added = m_wanted[i];
            if (!m_choices.whole || taken.contains(added.id.text()))
                added.id = freeGrantId(added, taken);
            taken.insert(added.id.text());
            m_kept.insert(added.id.text());
            added.order = m_draft.model().grants().nextOrder();
            m_draft.put(std::move(added));
        }
    }

    static GrantId freeGrantId(const Grant& grant, const std::unordered_set<Text>& taken) {
        const std::string base = grant.subject.id.str() + '-' + grant.area.str() + '-' + grant.right.str();
        std::string id = base;
        for (int n = 2; taken.contains(Text(id)); ++n)
            id = fmt::format("{}-{}", base, n);
        return GrantId(id);
    }

    // What a cell or a row of a list says of a right; what it leaves open stays.
    [[nodiscard]] Grant changedGrant(Grant grant, const Grant& wanted) const {
        const std::string kind = foldPhrase(m_draft.model().rightKinds().at(grant.right).name.str());
        const bool sameWording =
            grant.wording == wanted.wording || (grant.wording.empty() && foldPhrase(wanted.wording.str()) == kind);
        if (grant.with != wanted.with || grant.condition != wanted.condition || !sameWording) {
            grant.with = wanted.with;
            grant.condition = wanted.condition;
            grant.wording = wanted.wording;
            grant.extra = withExtraField(grant.extra, phraseField, extraField(wanted.extra, phraseField));
        }
        for (const auto field : {&Grant::legalBasis, &Grant::source, &Grant::note, &Grant::votingRule})
            if (!(wanted.*field).empty())
                grant.*field = wanted.*field;
        if (!wanted.places.empty())
            grant.places = wanted.places;
        if (wanted.status != GrantStatus::Proposed)
            grant.status = wanted.status;
        if (wanted.span.from)
            grant.span.from = wanted.span.from;
        if (wanted.span.to)
            grant.span.to = wanted.span.to;
        return grant;
    }

    static Grant wholeGrant(const Grant& before, Grant wanted) {
        wanted.id = before.id;
        wanted.order = before.order;
        wanted.extra = withExtraField(before.extra, phraseField, extraField(wanted.extra, phraseField));
        return wanted;
    }

    void relationRows() {
        std::set<RelationId> wanted;
        for (Relation row : m_table.relations()) {
            row.scenario = m_scenario;
            row.from = at(m_bodies, row.from);
            row.to = at(m_bodies, row.to);
            row.area = at(m_areas, row.area);
            row.right = at(m_kinds, row.right);
            wanted.insert(row.id);
            const Table<Relation>& rows = m_draft.model().relations();
            const Relation* before = rows.find(row.key());
            row.order = before ? before->order : rows.nextOrder();
            row.extra = before ? before->extra : Text();
            if (!before || !(*before == row))
                m_draft.put(std::move(row));
        }
        for (const Relation& row : m_into.relations())
            if (m_choices.removeMissing && row.scenario == m_scenario && !wanted.contains(row.id))
                m_draft.remove<Relation>(row.key());
    }

    void noteRows() {
        if (m_table.scenarios().empty())
            return;
        std::vector<CellNote> notes = cellNotes(m_draft.model(), m_scenario);
        const std::size_t before = notes.size();
        for (CellNote note : cellNotes(m_table, m_table.defaultScenario())) {
            note.subject = at(m_bodies, note.subject);
            note.area = at(m_areas, note.area);
            const bool there = std::any_of(notes.begin(), notes.end(), [&](const CellNote& each) {
                return each.subject == note.subject && each.area == note.area && each.note == note.note;
            });
            if (!there && !note.subject.empty() && !note.area.empty())
                notes.push_back(std::move(note));
        }
        if (notes.size() > before)
            setCellNotes(m_draft, m_scenario, notes);
    }

    Result<> removeMissing() {
        std::set<Subject> subjects;
        std::set<PolicyAreaId> areas;
        for (const BodyType& row : m_table.bodyTypes())
            if (!extraField(row.extra, headerKey).empty())
                subjects.insert(m_bodies.at(row.id));
        for (const Grant& grant : m_wanted)
            subjects.insert(grant.subject);
        for (const auto& [from, to] : m_areas)
            areas.insert(to);
        for (const Grant& grant : m_into.grants())
            if (grant.scenario == m_scenario && !m_kept.contains(grant.id.text()) &&
                (m_choices.whole || (subjects.contains(grant.subject) && areas.contains(grant.area))))
                if (Result<> done = revokeGrant(m_draft, grant.key()); !done)
                    return done;
        return {};
    }

    // Parents before what is under them.
    template <class Row>
    static std::vector<Row> inTreeOrder(const Table<Row>& rows) {
        std::vector<Row> out;
        std::set<typename Row::Key> done;
        while (out.size() < rows.size()) {
            const std::size_t before = out.size();
            for (const Row& row : rows)
                if (!done.contains(row.id) &&
                    (row.parent.empty() || done.contains(row.parent) || !rows.contains(row.parent))) {
                    done.insert(row.id);
                    out.push_back(row);
                }
            if (out.size() == before)
                break;
        }
        return out;
    }

    template <class Map, class Key>
    static typename Map::mapped_type at(const Map& map, const Key& key) {
        const auto found = map.find(key);
        return found == map.end() ? typename Map::mapped_type() : found->second;
    }

    [[nodiscard]] std::vector<PlaceId> placesOf(const std::vector<PlaceId>& places) const {
        std::vector<PlaceId> out;
        for (const PlaceId& each : places)
            if (const PlaceId place = at(m_places, each); !place.empty())
                out.push_back(place);
        return out;
    }

    [[nodiscard]] std::vector<BodyTypeId> types(const std::vector<BodyTypeId>& ids) const {
        std::vector<BodyTypeId> out;
        for (const BodyTypeId& each : ids)
            if (const Subject body = at(m_bodies, Subject(each)); body.isBodyType() && !body.empty())
                out.push_back(body.bodyType());
        return out;
    }

    const Model& m_into;
    ScenarioId m_scenario;
    const Model& m_table;
    const ImportChoices& m_choices;
    Draft m_draft;
    std::map<PlaceId, PlaceId> m_places;
    std::map<PolicyAreaId, PolicyAreaId> m_areas;
    std::map<RightKindId, RightKindId> m_kinds;
    std::map<Subject, Subject> m_bodies;
    std::vector<Grant> m_wanted;  // the table's, in the document's own ids
    std::unordered_set<Text> m_kept;
};

}  // namespace

Result<ImportPlan> planImport(const Model& into, ScenarioId scenario, const Model& table,
                              const ImportChoices& choices) {
    return Importer(into, scenario, table, choices).plan();
}

}  // namespace remit
