// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/names.h"

namespace remit {

enum class Severity { Error, Warning, Note, Off };

constexpr EnumNames<Severity, 4> namesOf(Severity) {
    return {
        {{Severity::Error, "error"}, {Severity::Warning, "warning"}, {Severity::Note, "note"}, {Severity::Off, "off"}}};
}

// What a document changes about a built-in rule.
struct RuleSetting {
    using Key = RuleId;
    RuleId id;
    std::int64_t order = 0;
    std::optional<int> max;
    std::optional<Severity> severity;

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const RuleSetting&, const RuleSetting&) = default;
};

enum class RuleForm { AtLeast, AtMost, NeverBoth, OnlyTypes, MustHold };

constexpr EnumNames<RuleForm, 5> namesOf(RuleForm) {
    return {{{RuleForm::AtLeast, "at-least"},
             {RuleForm::AtMost, "at-most"},
             {RuleForm::NeverBoth, "never-both"},
             {RuleForm::OnlyTypes, "only-types"},
             {RuleForm::MustHold, "must-hold"}}};
}

// A rule of the users' own, in one of five forms (SPEC section 4). Empty filters let everything through.
struct UserRule {
    using Key = RuleId;
    RuleId id;
    std::int64_t order = 0;
    Text name;
    RuleForm form = RuleForm::AtLeast;
    RightKindId right;
    RightKindId other;              // never-both alone
    int count = 1;                  // at-least and at-most alone
    std::vector<BodyTypeId> types;  // only-types and must-hold alone
    std::vector<PolicyAreaId> areas;
    std::vector<PlaceId> places;
    Severity severity = Severity::Warning;
    Text message;
    Text extra;

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const UserRule&, const UserRule&) = default;
};

}  // namespace remit
