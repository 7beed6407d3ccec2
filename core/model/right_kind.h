// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/base/id.h"
#include "core/base/names.h"

namespace remit {

// What a right is, whatever a vocabulary calls it. Rules speak of classes, never of names (SPEC section 1).
enum class RightClass {
    Decision,
    Consent,
    Consultation,
    Advice,
    Engagement,
    Standards,
    Coordination,
    Funding,
    Delivery,
    Scrutiny,
    Information,
};

constexpr EnumNames<RightClass, 11> namesOf(RightClass) {
    return {{{RightClass::Decision, "decision"},
             {RightClass::Consent, "consent"},
             {RightClass::Consultation, "consultation"},
             {RightClass::Advice, "advice"},
             {RightClass::Engagement, "engagement"},
             {RightClass::Standards, "standards"},
             {RightClass::Coordination, "coordination"},
             {RightClass::Funding, "funding"},
             {RightClass::Delivery, "delivery"},
             {RightClass::Scrutiny, "scrutiny"},
             {RightClass::Information, "information"}}};
}

// Whether one holder is expected per place and policy area unless a vocabulary says otherwise.
constexpr bool soleByDefault(RightClass value) {
    switch (value) {
        case RightClass::Decision:
        case RightClass::Engagement:
        case RightClass::Standards:
        case RightClass::Coordination:
        case RightClass::Delivery:
        case RightClass::Scrutiny:
            return true;
        case RightClass::Consent:
        case RightClass::Consultation:
        case RightClass::Advice:
        case RightClass::Funding:
        case RightClass::Information:
            return false;
    }
    return false;
}

// A word of the document's vocabulary: Table 1's, RACI's, RAPID's or the user's own (SPEC section 1).
struct RightKind {
    using Key = RightKindId;
    RightKindId id;
    std::int64_t order = 0;
    Text name;
    Text letter;
    RightClass rightClass = RightClass::Decision;
    bool sole = true;
    Text extra;

    [[nodiscard]] Key key() const { return id; }
    friend bool operator==(const RightKind&, const RightKind&) = default;
};

// "decision rights": a kind's name inside a sentence; in quotes where it names no thing: "“Accountable”".
[[nodiscard]] std::string inSentence(Text kindName);

}  // namespace remit
