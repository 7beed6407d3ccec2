// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/base/label.h"
#include "core/check/rule_settings.h"
#include "db/rows/tables.h"
#include "db/salvage.h"

namespace remit {

namespace {

class Mending {
public:
    Mending(Model& model, std::vector<std::string>& missing) : m_model(model), m_missing(missing) {}

    void run() {
        replaceLost();
        tree<Place>("place");
        tree<PolicyArea>("policy area");
        bodyTypes();
        institutions();
        grants();
        relations();
        rules();
        placements();
        names<Place, BodyType, Institution, PolicyArea, RightKind, Scenario, View>();
    }

private:
    void say(std::string sentence) { m_missing.push_back(std::move(sentence)); }

    [[nodiscard]] bool has(PlaceId key) const { return m_model.places().contains(key); }
    [[nodiscard]] bool has(BodyTypeId key) const { return m_model.bodyTypes().contains(key); }
    [[nodiscard]] bool has(InstitutionId key) const { return m_model.institutions().contains(key); }
    [[nodiscard]] bool has(PolicyAreaId key) const { return m_model.policyAreas().contains(key); }
    [[nodiscard]] bool has(RightKindId key) const { return m_model.rightKinds().contains(key); }
    [[nodiscard]] bool has(ScenarioId key) const { return m_model.scenarios().contains(key); }
    [[nodiscard]] bool has(const Subject& subject) const { return m_model.contains(subject); }

    // Changes or removes rows while walking over a copy of their table.
    template <class Row, class Mend>
    void each(const Mend& mend) {
        const Table<Row> rows = m_model.table<Row>();
        for (Row row : rows) {
            const Row before = row;
            if (!mend(row))
                m_model.table<Row>().remove(before.key());
            else if (!(row == before))
                m_model.table<Row>().put(row);
        }
    }

    template <class Row>
    void stand(const typename Row::Key& key, const char* what) {
        if (key.empty() || m_model.table<Row>().contains(key))
            return;
        Row row;
        row.id = key;
        row.order = m_model.table<Row>().nextOrder();
        row.name = faultInName(key.str()) ? Text("Lost") : key.text();
        m_model.table<Row>().put(row);
        say(fmt::format("The {} “{}” is lost; only its id is left, which stands for its name.", what, key.str()));
    }
    void stand(const Subject& subject) {
        if (subject.isBodyType())
            stand<BodyType>(subject.bodyType(), "body type");
    }
    void replaceLost() {
        for (const Institution& row : Table<Institution>(m_model.institutions())) {
            stand<BodyType>(row.type, "body type");
            for (const PlaceId& place : row.places)
                stand<Place>(place, "place");
        }
        for (const Grant& row : Table<Grant>(m_model.grants())) {
            stand<Scenario>(row.scenario, "scenario");
            stand<PolicyArea>(row.area, "policy area");
            stand(row.subject);
            for (const PlaceId& place : row.places)
                stand<Place>(place, "place");
            for (const Subject& partner : row.with)
                stand(partner);
        }
        for (const Relation& row : Table<Relation>(m_model.relations())) {
            stand<Scenario>(row.scenario, "scenario");
            stand(row.from);
            stand(row.to);
        }
    }

    template <class Row>
    void tree(const char* what) {
        each<Row>([&](Row& row) {
            std::set<typename Row::Key> seen{row.id};
            bool sound = true;
            for (auto up = row.parent; sound && !up.empty();) {
                const Row* above = m_model.table<Row>().find(up);
                sound = above && seen.insert(up).second;
                up = above ? above->parent : typename Row::Key();
            }
            if (!sound) {
                say(fmt::format("The {} “{}” is at the top now: what it stood under is lost.", what, row.id.str()));
                row.parent = {};
            }
            return true;
        });
    }

    // Takes away what is not there; whether there was any.
    template <class T>
    bool dropLost(std::vector<T>& list) {
        return std::erase_if(list, [&](const T& one) { return !has(one); }) > 0;
    }

    void bodyTypes() {
        each<BodyType>([&](BodyType& row) {
            const bool adopters = dropLost(row.adoptedBy);
            if (dropLost(row.coterminousWith) || adopters)
                say(fmt::format("The body type “{}” named others that are lost.", row.id.str()));
            return true;
        });
    }
    void institutions() {
        each<Institution>([&](Institution& row) {
            if (has(row.type))
                return true;
            say(fmt::format("The institution “{}” is left out: its body type is lost.", row.id.str()));
            return false;
        });
    }
    void grants() {
        each<Grant>([&](Grant& row) {
            if (!has(row.subject) || !has(row.area) || !has(row.right) || !has(row.scenario)) {
                say(fmt::format("The right “{}” is left out: whose, what or on what it was is lost.", row.id.str()));
                return false;
            }
            if (dropLost(row.with))
                say(fmt::format("The right “{}” has lost a partner.", row.id.str()));
            return true;
        });
        each<Waiver>([&](Waiver& row) {
            if (!row.offset.empty() && !m_model.hasGrant(row.offset)) {
                row.offset = {};
                say("What offset an accepted finding is lost.");
            }
            return true;
        });
    }
    void relations() {
        each<Relation>([&](Relation& row) {
            const bool delegates = row.kind == RelationKind::Delegates;
            const bool sound = has(row.from) && has(row.to) && !(row.from == row.to) && has(row.scenario) &&
                               delegates == !row.area.empty() && delegates == !row.right.empty() &&
                               (!delegates || (has(row.area) && has(row.right))) &&
                               (!row.competitive || row.kind == RelationKind::Funds);
            if (!sound)
                say(fmt::format("The relation “{}” is left out: one of its ends is lost.", row.id.str()));
            return sound;
        });
    }
    void rules() {
        each<UserRule>([&](UserRule& row) {
            const std::size_t had = row.types.size() + row.areas.size() + row.places.size();
            dropLost(row.types);
            dropLost(row.areas);
            dropLost(row.places);
            // A filter that lost a part would let through what it kept out.
            const bool sound = has(row.right) && (row.other.empty() || has(row.other)) &&
                               (row.form != RuleForm::NeverBoth || !row.other.empty()) && row.count >= 0 &&
                               had == row.types.size() + row.areas.size() + row.places.size();
            if (!sound)
                say(fmt::format("The rule “{}” is left out: what it was about is lost.", row.id.str()));
            return sound;
        });
        each<RuleSetting>([&](RuleSetting& row) {
            if (row.max && (!hasMax(row.id) || *row.max < leastMax)) {
                row.max.reset();
                say(fmt::format("The number of the rule “{}” is its usual one again.", row.id.str()));
            }
            return true;
        });
    }
    void placements() {
        each<View>([&](View& row) {
            if (row.zoom <= 0)
                row.zoom = 1;
            return true;
        });
        std::size_t lost = 0;
        each<Placement>([&](Placement& row) {
            const bool sound = m_model.views().contains(row.view) &&
                               (row.node.kind == NodeRef::Kind::BodyType      ? has(BodyTypeId(row.node.id))
                                : row.node.kind == NodeRef::Kind::Institution ? has(InstitutionId(row.node.id))
                                                                              : has(PolicyAreaId(row.node.id)));
            lost += !sound;
            return sound;
        });
        if (lost > 0)
            say("Some places of nodes in views are lost.");
    }

    template <class... Rows>
    void names() {
        (each<Rows>([&](Rows& row) {
             if (faultInName(row.name.str())) {
                 row.name = faultInName(row.id.str()) ? Text("Lost") : row.id.text();
                 say(fmt::format("The name of “{}” could not be read safely; its id stands for it.", row.name.str()));
             }
             return true;
         }),
         ...);
    }

    Model& m_model;
    std::vector<std::string>& m_missing;
};

}  // namespace

void makeSound(Model& model, std::vector<std::string>& missing) { Mending(model, missing).run(); }

}  // namespace remit
