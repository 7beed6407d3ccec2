// SPDX-License-Identifier: MIT
#include "core/check/user_rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/check/explain.h"
#include "core/check/forms.h"
#include "core/check/wording.h"

namespace remit {

UserRuleCheck::UserRuleCheck(const Facts& facts, const UserRule& rule)
    : m_rule(rule), m_places(facts.territory().scope(rule.places)) {
    for (int leaf : facts.leafAreas())
        if (rule.areas.empty() || std::any_of(rule.areas.begin(), rule.areas.end(), [&](PolicyAreaId area) {
                return facts.isAtOrUnder(leaf, facts.areaIndex(area));
            }))
            m_areas.push_back(leaf);
    const auto indexOf = [&](RightKindId id) {
        const auto& kinds = facts.kinds();
        return static_cast<int>(
            std::find_if(kinds.begin(), kinds.end(), [&](const RightKind* kind) { return kind->id == id; }) -
            kinds.begin());
    };
    m_kind = indexOf(rule.right);
    m_other = indexOf(rule.other);
    for (BodyTypeId type : rule.types)
        m_types.push_back(facts.territory().typeIndex(type));
}

FindingKind UserRuleCheck::kind() const {
    switch (m_rule.form) {
        case RuleForm::AtLeast:
        case RuleForm::MustHold:
            return FindingKind::Gap;
        case RuleForm::AtMost:
            return FindingKind::Duplication;
        case RuleForm::NeverBoth:
        case RuleForm::OnlyTypes:
            return FindingKind::Conflict;
    }
    return FindingKind::Note;
}

void UserRuleCheck::checkCell(const Facts& facts, const Cell& cell, CellReporter& reporter) const {
    if (!m_places.test(static_cast<std::size_t>(cell.place)) ||
        !std::binary_search(m_areas.begin(), m_areas.end(), cell.area))
        return;
    const KindsMeant right{.kind = m_kind};
    SeatSet offenders;
    switch (m_rule.form) {
        case RuleForm::AtLeast:
            if (hasFewerSides(cell, right, m_rule.count))
                reporter.hit(cell, holdersOf(cell, right));
            return;
        case RuleForm::AtMost:
            forEachWithMoreSides(cell, right, m_rule.count,
                                 [&](const KindInCell& kind) { reporter.hit(cell, kind.holders); });
            return;
        case RuleForm::NeverBoth:
            offenders = holdersOfBoth(cell, right, {.kind = m_other});
            break;
        case RuleForm::OnlyTypes:
            offenders = holdersOfOtherTypes(facts, cell, right, [&](const Territory::Type& type) {
                return std::find(m_rule.types.begin(), m_rule.types.end(), type.id) != m_rule.types.end();
            });
            break;
        case RuleForm::MustHold:
            offenders = holdersWithout(facts, cell, right, m_types);
            break;
    }
    if (!offenders.empty())
        reporter.hit(cell, offenders);
}

std::string UserRuleCheck::message(const Facts& facts, const Finding& finding) const {
    const std::string where = placesOf(facts, finding);
    std::string text = m_rule.message.str();
    if (text.empty())
        text = fmt::format("The rule “{}” is not kept", m_rule.name.empty() ? m_rule.id.str() : m_rule.name.str());
    while (!text.empty() && text.back() == '.')
        text.pop_back();
    return fmt::format("{} ({}{}{}).", text, areasOf(facts, finding), where.empty() ? "" : ": ", where);
}

std::string UserRuleCheck::conclusion() const {
    return fmt::format("That is against the document's own rule “{}”.",
                       m_rule.name.empty() ? m_rule.id.str() : m_rule.name.str());
}

void UserRuleCheck::explain(const Facts& facts, const Finding& finding, Derivation& derivation) const {
    if (m_rule.form == RuleForm::NeverBoth)
        tellRights(facts, finding, derivation, {m_rule.right, m_rule.other});
    else
        tellRights(facts, finding, derivation, {m_rule.right});
    if (m_rule.form == RuleForm::MustHold)
        tellFootprints(facts, finding, derivation);
}

}  // namespace remit
