// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>

#include <unordered_map>
#include <unordered_set>

#include "core/model/integrity.h"

namespace remit {

// Walks the model in the order of the JSON document and keeps the first fault.
class Inspection {
public:
    explicit Inspection(const Model& model) : m_model(model) {}

    std::optional<Fault> run() {
        tree(m_model.places(), "places", "place");
        bodyTypes();
        institutions();
        tree(m_model.policyAreas(), "policyAreas", "policy area");
        scenarios();
        waivers();
        userRules();
        placements();
        return m_fault;
    }

    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }

    // One row's way up: it must end at a root.
    template <class Row>
    void branch(const Table<Row>& table, const Row& row, const char* what) {
        std::unordered_set<typename Row::Key> seen;
        for (const Row* each = &row; !each->parent.empty(); each = table.find(each->parent)) {
            expect(table, each->parent, what, {});
            if (m_fault)
                return;
            if (!seen.insert(each->id).second)
                return fail({}, underItself(what, row.key()));
        }
    }
    // One row's references. `pointer` is where it stands in the document.
    void look(const BodyType& type, const std::string& pointer) {
        expectAll(m_model.bodyTypes(), type.adoptedBy, "body type", pointer + "/adoptedBy");
        expectAll(m_model.bodyTypes(), type.coterminousWith, "body type", pointer + "/coterminousWith");
    }

    void look(const Institution& institution, const std::string& pointer) {
        expect(m_model.bodyTypes(), institution.type, "body type", pointer + "/type");
        expectAll(m_model.places(), institution.places, "place", pointer + "/places");
    }

    void look(const Grant& grant, const std::string& pointer) {
        if (!m_model.scenarios().contains(grant.scenario))
            return fail("/scenarios", fmt::format("found grant “{}” in no scenario", grant.id.str()));
        expect(grant.subject, pointer + "/subject");
        expect(m_model.policyAreas(), grant.area, "policy area", pointer + "/area");
        expect(m_model.rightKinds(), grant.right, "right kind", pointer + "/right");
        expectAll(m_model.places(), grant.places, "place", pointer + "/places");
        for (std::size_t i = 0; i < grant.with.size(); ++i)
            expect(grant.with[i], fmt::format("{}/with/{}", pointer, i));
    }

    void look(const Relation& relation, const std::string& pointer) {
        if (!m_model.scenarios().contains(relation.scenario))
            return fail("/scenarios", fmt::format("found relation “{}” in no scenario", relation.id.str()));
        expect(relation.from, pointer + "/from");
        expect(relation.to, pointer + "/to");
        if (relation.from == relation.to)
            fail(pointer + "/to",
                 fmt::format("found a relation of “{}” to itself; expected another body", relation.to.id.str()));
        fieldsOf(relation, pointer);
    }

    void look(const UserRule& rule, const std::string& pointer) {
        expect(m_model.rightKinds(), rule.right, "right kind", pointer + "/right");
        if (rule.form == RuleForm::NeverBoth)
            expect(m_model.rightKinds(), rule.other, "right kind", pointer + "/other");
        expectAll(m_model.bodyTypes(), rule.types, "body type", pointer + "/types");
        expectAll(m_model.policyAreas(), rule.areas, "policy area", pointer + "/areas");
        expectAll(m_model.places(), rule.places, "place", pointer + "/places");
    }

    void look(const Placement& placement) {
        expect(m_model.views(), placement.view, "view", "/views");
        switch (placement.node.kind) {
            case NodeRef::Kind::BodyType:
                expect(m_model.bodyTypes(), BodyTypeId(placement.node.id), "body type", "/views");
                break;
            case NodeRef::Kind::Institution:
                expect(m_model.institutions(), InstitutionId(placement.node.id), "institution", "/views");
                break;
            case NodeRef::Kind::PolicyArea:
                expect(m_model.policyAreas(), PolicyAreaId(placement.node.id), "policy area", "/views");
                break;
        }
    }

    void waivers() {
        std::size_t i = 0;
        for (const Waiver& waiver : m_model.waivers()) {
            const std::string pointer = fmt::format("/waivers/{}/offset", i++);
            if (!waiver.offset.empty() && !m_model.hasGrant(waiver.offset))
                fail(pointer, fmt::format("found right “{}”, which the document does not have; expected the id of a "
                                          "grant",
                                          waiver.offset.str()));
        }
    }

private:
    template <class Key>
    static std::string underItself(const char* what, const Key& key) {
        return fmt::format("found the {} “{}” under itself; expected a tree", what, key.str());
    }

    void fail(std::string pointer, std::string message) {
        if (!m_fault)
            m_fault = Fault{std::move(pointer), std::move(message)};
    }

    template <class Row>
    void expect(const Table<Row>& table, const typename Row::Key& key, std::string_view what,
                const std::string& pointer) {
        if (!table.contains(key))
            fail(pointer, fmt::format("found {} “{}”, which the document does not have; expected the id of a {}", what,
                                      key.str(), what));
    }
    template <class Row>
    void expectAll(const Table<Row>& table, const std::vector<typename Row::Key>& keys, std::string_view what,
                   const std::string& pointer) {
        for (std::size_t i = 0; i < keys.size() && !m_fault; ++i)
            expect(table, keys[i], what, fmt::format("{}/{}", pointer, i));
    }
    void expect(const Subject& subject, const std::string& pointer) {
        if (subject.isBodyType())
            expect(m_model.bodyTypes(), subject.bodyType(), "body type", pointer + "/bodyType");
        else
            expect(m_model.institutions(), subject.institution(), "institution", pointer + "/institution");
    }

    template <class Row>
    void tree(const Table<Row>& table, const char* list, const char* what) {
        std::size_t i = 0;
        for (const Row& row : table) {
            const std::string pointer = fmt::format("/{}/{}/parent", list, i++);
            if (row.parent.empty())
                continue;
            expect(table, row.parent, what, pointer);
            if (m_fault)
                return;
        }
        // A chain longer than the table has gone round; colour what is known to end at a root.
        std::unordered_set<typename Row::Key> sound;
        i = 0;
        for (const Row& row : table) {
            std::vector<typename Row::Key> chain;
            std::unordered_set<typename Row::Key> seen;
            for (auto key = row.key(); !key.empty() && !sound.contains(key); key = table.at(key).parent) {
                if (!seen.insert(key).second) {
                    fail(fmt::format("/{}/{}/parent", list, i), underItself(what, row.key()));
                    return;
                }
                chain.push_back(key);
            }
            sound.insert(chain.begin(), chain.end());
            ++i;
        }
    }

    void bodyTypes() {
        std::size_t i = 0;
        for (const BodyType& type : m_model.bodyTypes()) {
            look(type, fmt::format("/bodyTypes/{}", i++));
        }
    }
    void institutions() {
        std::size_t i = 0;
        for (const Institution& institution : m_model.institutions()) {
            look(institution, fmt::format("/institutions/{}", i++));
        }
    }
    void scenarios() {
        std::unordered_map<ScenarioId, std::size_t> position;
        for (const Scenario& scenario : m_model.scenarios())
            position.emplace(scenario.id, position.size());
        std::unordered_map<ScenarioId, std::size_t> count;
        for (const Grant& grant : m_model.grants()) {
            const auto home = position.find(grant.scenario);
            if (home == position.end())
                return fail("/scenarios", fmt::format("found grant “{}” in no scenario", grant.id.str()));
            look(grant, fmt::format("/scenarios/{}/grants/{}", home->second, count[grant.scenario]++));
            if (m_fault)
                return;
        }
        count.clear();
        for (const Relation& relation : m_model.relations()) {
            const auto home = position.find(relation.scenario);
            if (home == position.end())
                return fail("/scenarios", fmt::format("found relation “{}” in no scenario", relation.id.str()));
            look(relation, fmt::format("/scenarios/{}/relations/{}", home->second, count[relation.scenario]++));
            if (m_fault)
                return;
        }
    }

    void fieldsOf(const Relation& relation, const std::string& pointer) {
        if (relation.kind == RelationKind::Delegates) {
            expect(m_model.policyAreas(), relation.area, "policy area", pointer + "/area");
            expect(m_model.rightKinds(), relation.right, "right kind", pointer + "/right");
        } else if (!relation.area.empty()) {
            fail(pointer + "/area", "found a policy area; expected one for a relation “delegates” alone");
        } else if (!relation.right.empty()) {
            fail(pointer + "/right", "found a right kind; expected one for a relation “delegates” alone");
        }
        if (relation.kind != RelationKind::Funds && relation.competitive)
            fail(pointer + "/competitive", "found true; expected it for a relation “funds” alone");
    }

    void userRules() {
        std::size_t i = 0;
        for (const UserRule& rule : m_model.userRules()) {
            look(rule, fmt::format("/rules/{}", i++));
        }
    }
    void placements() {
        for (const Placement& placement : m_model.placements()) {
            look(placement);
            if (m_fault)
                return;
        }
    }
    const Model& m_model;
    std::optional<Fault> m_fault;
};

}  // namespace remit
