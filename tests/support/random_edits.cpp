// SPDX-License-Identifier: MIT
#include "tests/support/random_edits.h"

#include <array>

#include "core/check/rule_settings.h"
#include "core/edits/cell_text.h"
#include "core/edits/grant_right.h"
#include "core/edits/rows.h"
#include "core/edits/user_rules.h"
#include "tests/support/random_graph_edits.h"
#include "tests/support/random_picks.h"

namespace remit::test {

namespace {

using Random = std::mt19937_64;

const char* letter(Random& random) {
    static constexpr std::array letters{"", "Q", "q", "Z", "9", "QZ"};
    return letters[below(random, letters.size())];
}

const char* cellWords(Random& random) {
    static constexpr std::array texts{"Decision rights",
                                      "advice, Decides (with supra-regional bodies)",
                                      "sets standards / principles; consulted (in year one)",
                                      "",
                                      "veto (with Leeds) (by letter)",
                                      "D/A",
                                      "nonsense",
                                      "funding\ndelivery, scrutiny"};
    return texts[below(random, texts.size())];
}

template <class T>
Result<> only(const Result<T>& result) {
    return result ? Result<>() : result.error();
}

template <class Row, class Change>
Result<> changeAny(Draft& draft, Random& random, const Change& alter) {
    const Row* found = draft.model().table<Row>().find(any<Row>(draft.model(), random));
    if (!found)
        return {};
    Row row = *found;
    alter(row);
    return change(draft, row);
}

template <class Row>
Result<> renameMoveOrRemove(Draft& draft, Random& random) {
    const Model& model = draft.model();
    const auto id = any<Row>(model, random);
    switch (below(random, 8)) {
        case 0:
            return remove(draft, id);
        case 1:
        case 2:
        case 3:
            return moveBefore(draft, id, any<Row>(model, random));
        default:
            return rename(draft, id, word(random));
    }
}

Relation anyRelation(const Model& model, Random& random) {
    Relation relation;
    relation.scenario = any<Scenario>(model, random);
    relation.kind = namesOf(RelationKind{})[below(random, 5)].first;
    relation.from = anyBody(model, random);
    relation.to = anyBody(model, random);
    if (relation.kind == RelationKind::Delegates) {
        relation.area = any<PolicyArea>(model, random);
        relation.right = any<RightKind>(model, random);
    }
    relation.competitive = relation.kind == RelationKind::Funds && chance(random, 2);
    return relation;
}

Result<> addSomething(Draft& draft, Random& random) {
    const Model& model = draft.model();
    switch (below(random, 8)) {
        case 0:
            return only(addPolicyArea(draft, word(random), any<PolicyArea>(model, random)));
        case 1:
            return only(addBodyType(draft, word(random)));
        case 2:
            return only(addInstitution(draft, word(random), any<BodyType>(model, random)));
        case 3:
            return only(addPlace(draft, word(random), any<Place>(model, random)));
        case 4:
            return only(addRightKind(draft, word(random), letter(random), RightClass::Funding));
        case 5:
            return only(addScenario(draft, word(random), any<Scenario>(model, random)));
        case 6:
            return only(addView(draft, word(random)));
        default:
            return only(addRelation(draft, anyRelation(model, random)));
    }
}

Result<> editACell(Draft& draft, Random& random) {
    const Model& model = draft.model();
    const ScenarioId scenario = any<Scenario>(model, random);
    const Subject body = anyBody(model, random);
    const PolicyAreaId area = any<PolicyArea>(model, random);
    const RightKindId right = any<RightKind>(model, random);
    switch (below(random, 6)) {
        case 0:
            return only(grantRight(draft, scenario, body, area, right));
        case 1:
            return clearCell(draft, scenario, body, area);
        case 2:
            return moveGrant(draft, any<Grant>(model, random), body, area);
        case 3:
            return toggleRight(draft, scenario, body, area, right);
        default:
            if (!model.scenarios().contains(scenario))
                return {};
            return setCellText(draft, scenario, body, area, cellWords(random));
    }
}

Result<> changeARow(Draft& draft, Random& random) {
    const Model& model = draft.model();
    switch (below(random, 6)) {
        case 0:
            return changeAny<Grant>(draft, random, [&](Grant& grant) {
                grant.with = {anyBody(model, random)};
                if (chance(random, 2))
                    grant.subject = anyBody(model, random);
                grant.places = {any<Place>(model, random)};
                grant.note = word(random);
                grant.status = GrantStatus::Agreed;
                grant.lapses = chance(random, 2);
                grant.span.from = parseDate("2020-01-01");
            });
        case 1:
            return changeAny<BodyType>(draft, random, [&](BodyType& type) {
                type.adoptedBy = {any<BodyType>(model, random)};
                type.coterminousWith = {any<BodyType>(model, random)};
                type.everywhere = chance(random, 2);
            });
        case 2:
            return changeAny<Institution>(draft, random, [&](Institution& institution) {
                institution.places = {any<Place>(model, random)};
                institution.type = any<BodyType>(model, random);
            });
        case 3:
            return changeAny<RightKind>(draft, random, [&](RightKind& kind) {
                if (chance(random, 2))
                    kind.letter = letter(random);
                else
                    kind.sole = !kind.sole;
            });
        case 4:
            return setParent(draft, any<PolicyArea>(model, random), any<PolicyArea>(model, random));
        default:
            return setParent(draft, any<Place>(model, random), any<Place>(model, random));
    }
}

Result<> editAUserRule(Draft& draft, Random& random) {
    const Model& model = draft.model();
    UserRule rule;
    rule.id = any<UserRule>(model, random);
    if (chance(random, 4))
        return removeUserRule(draft, rule.id);
    rule.name = word(random);
    rule.form = namesOf(RuleForm{})[below(random, 5)].first;
    rule.right = any<RightKind>(model, random);
    rule.other = any<RightKind>(model, random);
    rule.count = static_cast<int>(below(random, 4));
    rule.types = {any<BodyType>(model, random)};
    if (chance(random, 2))
        rule.areas = {any<PolicyArea>(model, random)};
    if (chance(random, 2))
        rule.places = {any<Place>(model, random)};
    return chance(random, 2) ? changeUserRule(draft, rule) : only(addUserRule(draft, rule));
}

Result<> editTheRest(Draft& draft, Random& random) {
    const Model& model = draft.model();
    switch (below(random, 9)) {
        case 0:
            return setTitle(draft, word(random));
        case 1:
            return placeNode(draft, any<View>(model, random), anyBody(model, random), 1.5, -2);
        case 2:
            return setHidden(draft, any<View>(model, random), any<PolicyArea>(model, random), chance(random, 2));
        case 3: {
            Waiver waiver;
            waiver.fingerprint = word(random);
            waiver.reason = "agreed";
            waiver.offset = any<Grant>(model, random).id;
            return waive(draft, waiver);
        }
        case 4:
            return unwaive(draft, word(random));
        case 5:
            return setRuleSetting(draft,
                                  {RuleId("crowded-field"), 0, static_cast<int>(below(random, 4)), Severity::Note});
        case 6:
            return removeRelation(draft, any<Relation>(model, random));
        case 7:
            return editAUserRule(draft, random);
        default:
            return chance(random, 4) ? remove(draft, any<View>(model, random))
                                     : rename(draft, any<View>(model, random), word(random));
    }
}

}  // namespace

Result<> randomEdit(Draft& draft, std::mt19937_64& random) {
    switch (below(random, 20)) {
        case 0:
        case 1:
        case 2:
            return addSomething(draft, random);
        case 3:
        case 4:
            return editTheRest(draft, random);
        case 5:
            return renameMoveOrRemove<PolicyArea>(draft, random);
        case 6:
            return renameMoveOrRemove<BodyType>(draft, random);
        case 7:
            return renameMoveOrRemove<Institution>(draft, random);
        case 8:
            return renameMoveOrRemove<Place>(draft, random);
        case 9:
            return chance(random, 3) ? renameMoveOrRemove<RightKind>(draft, random)
                                     : renameMoveOrRemove<Scenario>(draft, random);
        case 10:
        case 11:
            return changeARow(draft, random);
        case 12:
        case 13:
        case 14:
            return randomGraphEdit(draft, random);
        default:
            return editACell(draft, random);
    }
}

}  // namespace remit::test
