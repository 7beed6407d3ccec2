// SPDX-License-Identifier: MIT
#include "db/value_check.h"

#include <fmt/format.h>

#include "core/base/label.h"
#include "core/check/rule_settings.h"
#include "db/rows/tables.h"

namespace remit {

namespace {

template <class Row>
std::optional<std::string> nameFault(const Model& model) {
    for (const Row& row : model.table<Row>())
        if (const auto fault = faultInName(row.name.str()))
            return fmt::format("the name of the {} “{}” cannot be read safely: {}", Columns<Row>::name, row.id.str(),
                               *fault);
    return std::nullopt;
}

template <class... Rows>
std::optional<std::string> firstNameFault(const Model& model) {
    std::optional<std::string> fault;
    (void)((fault = nameFault<Rows>(model)) || ...);
    return fault;
}

}  // namespace

std::optional<std::string> valueFault(const Model& model) {
    if (auto fault = firstNameFault<Place, BodyType, Institution, PolicyArea, RightKind, Scenario, View>(model))
        return fault;
    for (const RuleSetting& setting : model.settings()) {
        if (setting.max && !hasMax(setting.id))
            return fmt::format("rule_setting: the rule “{}” has no number to set, and {} is set", setting.id.str(),
                               *setting.max);
        if (setting.max && *setting.max < leastMax)
            return fmt::format("rule_setting: the number of “{}” is {}, less than {}", setting.id.str(), *setting.max,
                               leastMax);
    }
    for (const UserRule& rule : model.userRules())
        if (rule.count < 0)
            return fmt::format("user_rule: the number of “{}” is {}, less than 0", rule.id.str(), rule.count);
    for (const View& view : model.views())
        if (view.zoom <= 0)
            return fmt::format("view: the zoom of “{}” is {}, not above 0", view.id.str(), view.zoom);
    return std::nullopt;
}

}  // namespace remit
