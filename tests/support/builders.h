// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <initializer_list>
#include <string_view>

#include "core/model/model.h"

namespace remit::test {

// Builds a model in one expression, ids doubling as names:
//   const Model model = aModel().type("mca").area("schools").grant("g1", "mca", "schools", "decision");
// Rows stand in the order of the calls. The last argument of each call may change the row before it goes in. A grant
// or relation whose scenario was not named goes to the latest scenario ("today" where there is none yet); a right kind
// that is called like a class and was not named is the standard kind of that class.
class ModelBuilder {
public:
    template <class Row>
    using Change = std::function<void(Row&)>;
    using Names = std::initializer_list<std::string_view>;

    ModelBuilder& title(std::string_view title);
    ModelBuilder& place(std::string_view id, std::string_view parent = {}, const Change<Place>& change = {});
    ModelBuilder& type(std::string_view id, const Change<BodyType>& change = {});
    ModelBuilder& institution(std::string_view id, std::string_view type, Names places = {},
                              const Change<Institution>& change = {});
    ModelBuilder& area(std::string_view id, std::string_view parent = {}, const Change<PolicyArea>& change = {});
    ModelBuilder& kind(std::string_view id, RightClass rightClass, std::string_view letter = {},
                       const Change<RightKind>& change = {});
    ModelBuilder& scenario(std::string_view id, const Change<Scenario>& change = {});
    // Subjects and partners are ids of institutions or body types, institutions first.
    ModelBuilder& grant(std::string_view id, std::string_view subject, std::string_view area, std::string_view right,
                        const Change<Grant>& change = {});
    ModelBuilder& joint(std::string_view id, std::string_view subject, Names partners, std::string_view area,
                        std::string_view right, const Change<Grant>& change = {});
    ModelBuilder& relation(std::string_view id, RelationKind kind, std::string_view from, std::string_view to,
                           const Change<Relation>& change = {});
    // Any other row, as it is; its order is the table's next one.
    template <class Row>
    ModelBuilder& with(Row row) {
        row.order = m_model.table<Row>().nextOrder();
        m_model.table<Row>().put(std::move(row));
        return *this;
    }

    [[nodiscard]] Subject subject(std::string_view id) const;
    [[nodiscard]] const Model& model() const { return m_model; }
    operator Model() const { return m_model; }

private:
    template <class Row>
    ModelBuilder& add(Row row, const Change<Row>& change) {
        if (change)
            change(row);
        return with(std::move(row));
    }
    ScenarioId scenarioInHand();

    Model m_model;
};

inline ModelBuilder aModel() { return {}; }

// The combined authority decides on schools (g1) and transport (g2); a county is there and holds nothing.
ModelBuilder decided();
// The same, where the county has a right of that kind on transport (g3): schools alone lack one.
ModelBuilder schoolsWithout(std::string_view kind);

// The ids of a table's rows, in document order, parted by spaces.
template <class Row>
std::string idsOf(const Table<Row>& table) {
    std::string out;
    for (const Row& row : table)
        out += (out.empty() ? "" : " ") + row.id.str();
    return out;
}

// The model as a file would give it back: orders dealt out afresh, grants and relations scenario by scenario.
Model inFileOrder(const Model& model);

}  // namespace remit::test
