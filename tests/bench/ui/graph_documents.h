// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit::bench {

// How large a framework is: bodies in four tiers, policy areas, rights.
struct GraphSize {
    int bodies = 0;
    int areas = 0;
    int rights = 0;
};

constexpr GraphSize county{60, 40, 470};
constexpr GraphSize town{1'000, 1'000, 10'000};     // 2,000 nodes
constexpr GraphSize nation{5'000, 5'000, 100'000};  // 10,000 nodes

// Three quarters of a body's rights are on policy areas near to each other. The same size gives the same framework.
inline Model framework(const GraphSize& size) {
    test::ModelBuilder builder = test::aModel();
    const std::vector<std::string> kinds{"decision", "consultation", "advice", "standards"};
    builder.kind("decision", RightClass::Decision, "D").kind("consultation", RightClass::Consultation, "C");
    builder.kind("advice", RightClass::Advice, "A").kind("standards", RightClass::Standards, "S").scenario("today");
    for (int i = 0; i < size.areas; ++i)
        builder.area("area" + std::to_string(i));
    for (int i = 0; i < size.bodies; ++i) {
        const double share = static_cast<double>(i) / size.bodies;
        builder.type("body" + std::to_string(i), [&](BodyType& type) {
            type.tier = share < .08   ? Tier::National
                        : share < .18 ? Tier::SupraRegional
                        : share < .4  ? Tier::Regional
                                      : Tier::Local;
        });
    }
    unsigned state = 20'201'126;
    const auto dice = [&state](int end) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8U) % static_cast<unsigned>(end));
    };
    std::set<std::pair<int, int>> given;
    for (int i = 0; static_cast<int>(given.size()) < size.rights; ++i) {
        const int body = i % size.bodies;
        const int home = static_cast<int>(static_cast<long long>(body) * 7'919 % size.areas);
        const int near = (home + dice(std::max(10, size.areas / 20))) % size.areas;
        const int area = i % 4 == 3 ? dice(size.areas) : near;
        if (given.insert({body, area}).second)
            builder.grant("g" + std::to_string(i), "body" + std::to_string(body), "area" + std::to_string(area),
                          kinds[static_cast<std::size_t>(dice(4))]);
    }
    return builder;
}

}  // namespace remit::bench
