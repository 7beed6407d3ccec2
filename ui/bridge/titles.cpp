// SPDX-License-Identifier: MIT
#include "ui/bridge/titles.h"

#include <QCoreApplication>
#include <set>

#include "core/base/slug.h"
#include "core/words/phrases.h"

namespace remit {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Titles)
};
}  // namespace

QString titleOf(Tier tier) {
    switch (tier) {
        case Tier::National:
            return Words::tr("National");
        case Tier::SupraRegional:
            return Words::tr("Supra-regional");
        case Tier::Regional:
            return Words::tr("Regional");
        case Tier::Local:
            return Words::tr("Local");
    }
    return {};
}

QString titleOf(Mandate mandate) {
    switch (mandate) {
        case Mandate::Elected:
            return Words::tr("Elected");
        case Mandate::Indirect:
            return Words::tr("Indirect");
        case Mandate::Appointed:
            return Words::tr("Appointed");
        case Mandate::Ministerial:
            return Words::tr("Ministerial");
        case Mandate::None:
            return Words::tr("None", "mandate");
    }
    return {};
}

QString titleOf(GrantStatus status) {
    switch (status) {
        case GrantStatus::Existing:
            return Words::tr("Existing");
        case GrantStatus::Proposed:
            return Words::tr("Proposed");
        case GrantStatus::Agreed:
            return Words::tr("Agreed");
        case GrantStatus::Contested:
            return Words::tr("Contested");
    }
    return {};
}

QString titleOf(RightClass rightClass) {
    switch (rightClass) {
        case RightClass::Decision:
            return Words::tr("Decision");
        case RightClass::Consent:
            return Words::tr("Consent");
        case RightClass::Consultation:
            return Words::tr("Consultation");
        case RightClass::Advice:
            return Words::tr("Advice");
        case RightClass::Engagement:
            return Words::tr("Engagement");
        case RightClass::Standards:
            return Words::tr("Standards");
        case RightClass::Coordination:
            return Words::tr("Co-ordination");
        case RightClass::Funding:
            return Words::tr("Funding");
        case RightClass::Delivery:
            return Words::tr("Delivery");
        case RightClass::Scrutiny:
            return Words::tr("Scrutiny");
        case RightClass::Information:
            return Words::tr("Information");
    }
    return {};
}

QString drawnAs(RightClass rightClass) {
    switch (rightClass) {
        case RightClass::Decision:
            return Words::tr("a filled blue square");
        case RightClass::Consent:
            return Words::tr("a blue square with two corners cut");
        case RightClass::Consultation:
            return Words::tr("a green circle");
        case RightClass::Advice:
            return Words::tr("a flat green oval");
        case RightClass::Engagement:
            return Words::tr("a green diamond");
        case RightClass::Standards:
            return Words::tr("an orange hexagon");
        case RightClass::Coordination:
            return Words::tr("an orange pentagon");
        case RightClass::Funding:
            return Words::tr("a purple octagon");
        case RightClass::Delivery:
            return Words::tr("a purple arrow");
        case RightClass::Scrutiny:
            return Words::tr("an orange shield");
        case RightClass::Information:
            return Words::tr("a green sheet with a corner cut");
    }
    return {};
}

QString vocabularyName(const Table<RightKind>& kinds) {
    static const std::pair<const char*, std::set<std::string>> known[] = {
        {"RACI", {"responsible", "accountable", "consulted", "informed"}},
        {"RAPID", {"recommend", "agree", "perform", "input", "decide"}},
        {"DACI", {"driver", "approver", "contributor", "informed"}},
    };
    std::set<std::string> names;
    for (const RightKind& kind : kinds)
        names.insert(lettersAndDigits(kind.name.str()));
    for (const auto& [title, vocabulary] : known)
        if (names == vocabulary)
            return QString::fromLatin1(title);
    if (names.empty())
        return Words::tr("none yet");
    for (const auto& [value, word] : namesOf(RightClass{}))
        names.erase(lettersAndDigits(standardKind(value).name.str()));
    return names.empty() ? Words::tr("Table 1 of LIPSIT") : Words::tr("its own");
}

}  // namespace remit
