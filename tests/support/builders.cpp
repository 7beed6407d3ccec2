// SPDX-License-Identifier: MIT
#include "tests/support/builders.h"

#include "core/words/phrases.h"

namespace remit::test {

ModelBuilder& ModelBuilder::title(std::string_view title) {
    DocumentInfo info;
    info.title = title;
    return with(info);
}

ModelBuilder& ModelBuilder::place(std::string_view id, std::string_view parent, const Change<Place>& change) {
    Place row;
    row.id = PlaceId(id);
    row.name = id;
    row.parent = PlaceId(parent);
    return add(std::move(row), change);
}

ModelBuilder& ModelBuilder::type(std::string_view id, const Change<BodyType>& change) {
    BodyType row;
    row.id = BodyTypeId(id);
    row.name = id;
    return add(std::move(row), change);
}

ModelBuilder& ModelBuilder::institution(std::string_view id, std::string_view type, Names places,
                                        const Change<Institution>& change) {
    Institution row;
    row.id = InstitutionId(id);
    row.name = id;
    row.type = BodyTypeId(type);
    for (std::string_view place : places)
        row.places.emplace_back(place);
    return add(std::move(row), change);
}

ModelBuilder& ModelBuilder::area(std::string_view id, std::string_view parent, const Change<PolicyArea>& change) {
    PolicyArea row;
    row.id = PolicyAreaId(id);
    row.name = id;
    row.parent = PolicyAreaId(parent);
    return add(std::move(row), change);
}

ModelBuilder& ModelBuilder::kind(std::string_view id, RightClass rightClass, std::string_view letter,
                                 const Change<RightKind>& change) {
    RightKind row;
    row.id = RightKindId(id);
    row.name = id;
    row.letter = letter;
    row.rightClass = rightClass;
    row.sole = soleByDefault(rightClass);
    return add(std::move(row), change);
}

ModelBuilder& ModelBuilder::scenario(std::string_view id, const Change<Scenario>& change) {
    Scenario row;
    row.id = ScenarioId(id);
    row.name = id;
    return add(std::move(row), change);
}

ModelBuilder& ModelBuilder::grant(std::string_view id, std::string_view subjectId, std::string_view area,
                                  std::string_view right, const Change<Grant>& change) {
    return joint(id, subjectId, {}, area, right, change);
}

ModelBuilder& ModelBuilder::joint(std::string_view id, std::string_view subjectId, Names partners,
                                  std::string_view area, std::string_view right, const Change<Grant>& change) {
    if (!m_model.rightKinds().contains(RightKindId(right)))
        if (const auto rightClass = fromName<RightClass>(right))
            with(standardKind(*rightClass));
    Grant row;
    row.scenario = scenarioInHand();
    row.id = GrantId(id);
    row.subject = subject(subjectId);
    row.area = PolicyAreaId(area);
    row.right = RightKindId(right);
    for (std::string_view partner : partners)
        row.with.push_back(subject(partner));
    return add(std::move(row), change);
}

ModelBuilder& ModelBuilder::relation(std::string_view id, RelationKind kind, std::string_view from, std::string_view to,
                                     const Change<Relation>& change) {
    Relation row;
    row.scenario = scenarioInHand();
    row.id = RelationId(id);
    row.kind = kind;
    row.from = subject(from);
    row.to = subject(to);
    return add(std::move(row), change);
}

Subject ModelBuilder::subject(std::string_view id) const {
    if (m_model.institutions().contains(InstitutionId(id)))
        return InstitutionId(id);
    return BodyTypeId(id);
}

ScenarioId ModelBuilder::scenarioInHand() {
    if (m_model.scenarios().empty())
        scenario("today");
    return m_model.scenarios().last()->id;
}

namespace {
template <class Row>
void append(Table<Row>& table, Row row) {
    row.order = table.nextOrder();
    table.put(std::move(row));
}

template <class Row>
void copyInOrder(const Model& from, Model& to) {
    for (const Row& row : from.table<Row>())
        append(to.table<Row>(), row);
}

template <class Row, class Owner, class IsOwned>
void copyByOwner(const Model& from, Model& to, const IsOwned& isOwned) {
    for (const Owner& owner : from.table<Owner>())
        for (const Row& row : from.table<Row>())
            if (isOwned(row, owner))
                append(to.table<Row>(), row);
}
}  // namespace

Model inFileOrder(const Model& model) {
    Model out;
    copyInOrder<DocumentInfo>(model, out);
    copyInOrder<Place>(model, out);
    copyInOrder<BodyType>(model, out);
    copyInOrder<Institution>(model, out);
    copyInOrder<PolicyArea>(model, out);
    copyInOrder<RightKind>(model, out);
    copyInOrder<Scenario>(model, out);
    copyInOrder<RuleSetting>(model, out);
    copyInOrder<Waiver>(model, out);
    copyInOrder<UserRule>(model, out);
    copyInOrder<View>(model, out);
    const auto inScenario = [](const auto& row, const Scenario& scenario) { return row.scenario == scenario.id; };
    copyByOwner<Grant, Scenario>(model, out, inScenario);
    copyByOwner<Relation, Scenario>(model, out, inScenario);
    copyByOwner<Placement, View>(model, out,
                                 [](const Placement& row, const View& view) { return row.view == view.id; });
    return out;
}

ModelBuilder decided() {
    return aModel()
        .type("mca")
        .type("county")
        .area("schools")
        .area("transport")
        .grant("g1", "mca", "schools", "decision")
        .grant("g2", "mca", "transport", "decision");
}

ModelBuilder schoolsWithout(std::string_view kind) { return decided().grant("g3", "county", "transport", kind); }

}  // namespace remit::test
