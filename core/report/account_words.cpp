// SPDX-License-Identifier: MIT
#include "core/report/account_words.h"

#include <fmt/format.h>

#include "core/base/sentence.h"

namespace remit {

using Heading = BodyAccount::Heading;

BodyAccount::Heading headingOf(RightClass rightClass) {
    switch (rightClass) {
        case RightClass::Decision:
            return Heading::Decides;
        case RightClass::Consent:
            return Heading::Consents;
        case RightClass::Consultation:
            return Heading::Consulted;
        case RightClass::Advice:
            return Heading::Advises;
        case RightClass::Engagement:
            return Heading::Engages;
        case RightClass::Standards:
            return Heading::SetsStandards;
        case RightClass::Coordination:
            return Heading::Coordinates;
        case RightClass::Funding:
            return Heading::Funds;
        case RightClass::Delivery:
            return Heading::Delivers;
        case RightClass::Scrutiny:
            return Heading::Scrutinises;
        case RightClass::Information:
            return Heading::Informed;
    }
    return Heading::Informed;
}

std::string_view headingWords(Heading heading) {
    switch (heading) {
        case Heading::Decides:
            return "Decides";
        case Heading::Consents:
            return "Must be asked for consent";
        case Heading::Consulted:
            return "Must be consulted";
        case Heading::Advises:
            return "Advises";
        case Heading::Engages:
            return "Engages stakeholders";
        case Heading::SetsStandards:
            return "Sets standards";
        case Heading::Coordinates:
            return "Co-ordinates";
        case Heading::Funds:
            return "Funds";
        case Heading::Delivers:
            return "Delivers";
        case Heading::Scrutinises:
            return "Scrutinises";
        case Heading::Informed:
            return "Must be informed";
        case Heading::TakesOn:
            return "Takes on from bodies that are not there";
        case Heading::InPart:
            return "Holds only in part or on a condition";
        case Heading::Relations:
            return "Stands to other bodies";
        case Heading::NoRight:
            return "Has no right on";
        case Heading::Findings:
            return "Findings that concern it";
    }
    return "";
}

std::string_view verbOf(Heading heading, bool many) {
    switch (heading) {
        case Heading::Decides:
            return many ? "decide on" : "decides on";
        case Heading::Consents:
            return "must be asked for consent on";
        case Heading::Consulted:
            return "must be consulted on";
        case Heading::Advises:
            return many ? "advise on" : "advises on";
        case Heading::Engages:
            return many ? "engage stakeholders on" : "engages stakeholders on";
        case Heading::SetsStandards:
            return many ? "set standards on" : "sets standards on";
        case Heading::Coordinates:
            return many ? "co-ordinate" : "co-ordinates";
        case Heading::Funds:
            return many ? "fund" : "funds";
        case Heading::Delivers:
            return many ? "deliver" : "delivers";
        case Heading::Scrutinises:
            return many ? "scrutinise" : "scrutinises";
        case Heading::Informed:
            return "must be informed on";
        case Heading::TakesOn:
        case Heading::InPart:
        case Heading::Relations:
        case Heading::NoRight:
        case Heading::Findings:
            break;
    }
    return "";
}

std::string votingWords(Text rule) {
    const std::string& word = rule.str();
    if (word == "each")
        return "each agreeing for itself";
    if (word == "majority")
        return "by majority";
    if (word == "majority-with-mayor")
        return "by a majority that includes the mayor";
    if (word == "two-thirds")
        return "by two thirds";
    if (word == "unanimous")
        return "unanimously";
    return word;
}

std::string mandateWords(Mandate mandate, bool advisoryOnly) {
    std::string out(mandate == Mandate::None       ? "no mandate"
                    : mandate == Mandate::Indirect ? "indirectly elected"
                                                   : nameOf(mandate));
    return advisoryOnly ? out + ", advisory only" : out;
}

std::string relationWords(const Model& model, const Relation& relation, bool fromHere) {
    std::string other = model.nameOf(fromHere ? relation.to : relation.from).str();
    const bool many = readsAsPlural(other);
    const char* competitive = relation.competitive ? ", by competition" : "";
    switch (relation.kind) {
        case RelationKind::Delegates: {
            const RightKind* kind = model.rightKinds().find(relation.right);
            const PolicyArea* area = model.policyAreas().find(relation.area);
            const std::string what = fmt::format("{} on {}", kind ? inSentence(kind->name) : "rights",
                                                 area ? area->name.str() : "everything");
            return fromHere ? fmt::format("Delegates {} to {}", what, other)
                            : fmt::format("{} {} {} to it", other, many ? "delegate" : "delegates", what);
        }
        case RelationKind::AccountableTo:
            return fromHere ? fmt::format("Accountable to {}", other)
                            : fmt::format("{} {} accountable to it", other, many ? "are" : "is");
        case RelationKind::MemberOf:
            return fromHere ? fmt::format("Member of {}", other)
                            : fmt::format("{} {} of it", other, many ? "are members" : "is a member");
        case RelationKind::Funds:
            return fromHere ? fmt::format("Funds {}{}", other, competitive)
                            : fmt::format("{} {} it{}", other, many ? "fund" : "funds", competitive);
        case RelationKind::Appoints:
            return fromHere ? fmt::format("Appoints {}", other)
                            : fmt::format("{} {} it", other, many ? "appoint" : "appoints");
    }
    return other;
}

}  // namespace remit
