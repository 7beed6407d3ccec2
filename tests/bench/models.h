// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "tests/support/builders.h"

namespace remit::bench {

// The framework of LIPSIT's Table 1: six policy areas, four body types, the MCA absent in one archetype.
inline Model table1() {
    test::ModelBuilder b = test::aModel();
    b.title("Table 1").type("unitary-county").type("lep", [](BodyType& type) { type.advisoryOnly = true; });
    b.type("mca", [](BodyType& type) { type.adoptedBy.emplace_back("unitary-county"); });
    b.type("central-govt").type("supra-regional-bodies");
    int grant = 0;
    const auto id = [&] { return "g" + std::to_string(++grant); };
    for (const std::string area : {"adult-education", "schools", "investment", "business", "planning", "transport"}) {
        const bool local = area == "schools" || area == "planning";
        const bool joint = area == "investment" || area == "transport";
        b.area(area);
        if (joint)
            b.joint(id(), "mca", {"supra-regional-bodies"}, area, "decision");
        else
            b.grant(id(), local ? "unitary-county" : "mca", area, "decision");
        if (area != "business")
            b.grant(id(), local ? "mca" : "unitary-county", area, "consultation");
        if (!local)
            b.grant(id(), "lep", area, "advice").grant(id(), "lep", area, "engagement");
        b.grant(id(), "central-govt", area, "standards").grant(id(), "central-govt", area, "advice");
    }
    return b;
}

// A country of `regions` regions with ten councils each, every second region with an MCA, and `areas` policy areas on
// which councils, MCAs and a ministry share the rights as in Table 1.
inline Model country(int regions, int areas) {
    test::ModelBuilder b = test::aModel();
    b.title("Country").place("country").type("council").type("ministry");
    b.type("mca", [](BodyType& type) { type.adoptedBy.emplace_back("council"); });
    b.institution("the-ministry", "ministry", {"country"});
    for (int region = 0; region < regions; ++region) {
        const std::string regionId = "region-" + std::to_string(region);
        b.place(regionId, "country");
        for (int council = 0; council < 10; ++council) {
            const std::string placeId = regionId + "-" + std::to_string(council);
            b.place(placeId, regionId).institution("council-" + placeId, "council", {placeId});
        }
        if (region % 2 == 0)
            b.institution("mca-" + regionId, "mca", {regionId});
    }
    for (int area = 0; area < areas; ++area) {
        const std::string id = "area-" + std::to_string(area);
        b.area(id);
        b.grant("d" + id, area % 3 == 0 ? "council" : "mca", id, "decision");
        b.grant("c" + id, area % 3 == 0 ? "mca" : "council", id, "consultation");
        b.grant("s" + id, "ministry", id, "standards");
    }
    return b;
}

}  // namespace remit::bench
