// SPDX-License-Identifier: MIT
#include "core/exchange/usual_bodies.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/slug.h"

namespace remit {

namespace {

struct Names {
    UsualBody body;
    std::initializer_list<const char*> names;  // letters and digits alone
};

const std::unordered_map<std::string, UsualBody>& known() {
    using Role = UsualBody::Role;
    static const auto table = [] {
        const Names all[] = {
            {{Role::UpperTier, Tier::Local, Mandate::Elected},
             {"unitarycounty", "countyunitary", "unitary", "unitaries", "unitaryauthority", "unitaryauthorities",
              "unitarycouncil", "ua", "county", "counties", "countycouncil", "countycouncils", "unitaryorcounty",
              "unitaryandcounty", "unitarycountycouncil"}},
            {{Role::District, Tier::Local, Mandate::Elected},
             {"district", "districts", "districtcouncil", "districtcouncils", "borough", "boroughs", "boroughcouncil",
              "metropolitandistrict", "metropolitanborough", "londonborough", "localauthority", "localauthorities",
              "council", "councils", "parish", "parishcouncil", "towncouncil"}},
            {{Role::CombinedAuthority, Tier::Regional, Mandate::Elected},
             {"mca", "mcas", "ca", "cas", "combinedauthority", "combinedauthorities", "mayoralcombinedauthority",
              "mayoralcombinedauthorities", "cca", "mcca", "combinedcountyauthority", "mayoralcombinedcountyauthority",
              "strategicauthority", "mayoralstrategicauthority"}},
            {{Role::Partnership, Tier::Regional, Mandate::Appointed},
             {"lep", "leps", "localenterprisepartnership", "localenterprisepartnerships"}},
            {{Role::CentralGovernment, Tier::National, Mandate::Ministerial},
             {"centralgovt", "centralgov", "centralgovernment", "government", "hmgovernment", "hmg",
              "nationalgovernment", "ukgovernment", "ministers", "whitehall"}},
        };
        std::unordered_map<std::string, UsualBody> out;
        for (const Names& each : all)
            for (const char* name : each.names)
                out.emplace(name, each.body);
        return out;
    }();
    return table;
}

}  // namespace

std::optional<UsualBody> usualBody(std::string_view name) {
    const auto found = known().find(lettersAndDigits(name));
    return found == known().end() ? std::nullopt : std::optional(found->second);
}

std::string readableName(std::string_view header) {
    if (std::any_of(header.begin(), header.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
        return std::string(header);
    const std::string letters = lettersAndDigits(header);
    if (letters == "unitarycounty")
        return "Unitary/County";
    if (letters == "centralgovt")
        return "Central govt.";
    return std::string(header);
}

}  // namespace remit
