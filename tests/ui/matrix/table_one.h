// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include "core/edits/cell_text.h"
#include "tests/support/builders.h"
#include "ui/bridge/desk.h"

namespace remit::test {

// LIPSIT's Table 1, cell by cell, in the scenario "today".
inline Model tableOne() {
    struct Type {
        const char* id;
        const char* name;
        Tier tier;
        Mandate mandate;
    };
    struct Area {
        const char* id;
        const char* name;
        const char* cells[4];
    };
    const Type types[] = {{"unitary", "Unitary/County", Tier::Local, Mandate::Elected},
                          {"mca", "MCA", Tier::Regional, Mandate::Elected},
                          {"lep", "LEP", Tier::Regional, Mandate::Appointed},
                          {"central", "Central govt.", Tier::National, Mandate::Ministerial}};
    const char* const both = "Advice, stakeholder engagement";
    const char* const jointly = "Decision rights (with supra-regional bodies)";
    const char* const consulted = "Consultation rights";
    const char* const decides = "Decision rights";
    const Area areas[] = {
        {"adult",
         "Adult education, FE colleges, business skills, careers advice",
         {consulted, decides, both, "Sets standards / principles, advice"}},
        {"schools", "Schools", {decides, consulted, "", "Sets standards, advice"}},
        {"investment", "Inward investment", {consulted, jointly, both, "Co-ordination, sets principles, advice"}},
        {"business", "Business support, innovation", {"", decides, both, "Sets principles, advice"}},
        {"planning", "Spatial planning and housing", {decides, consulted, "", "Sets standards/principles, advice"}},
        {"transport",
         "Transport, infrastructure",
         {consulted, jointly, both, "Co-ordination, sets principles, advice"}}};
    ModelBuilder builder = aModel().title("Table 1");
    for (const Type& each : types)
        builder.type(each.id, [&](BodyType& type) {
            type.name = each.name;
            type.tier = each.tier;
            type.mandate = each.mandate;
            type.advisoryOnly = type.name == Text("LEP");
            if (type.name == Text("MCA"))
                type.adoptedBy = {BodyTypeId("unitary")};
        });
    for (const Area& each : areas)
        builder.area(each.id, {}, [&](PolicyArea& area) { area.name = each.name; });
    builder.scenario("today", [](Scenario& scenario) { scenario.name = "Strong local institutions"; });
    Draft draft(builder.model());
    for (const Area& area : areas)
        for (std::size_t i = 0; i < 4; ++i)
            EXPECT_TRUE(
                setCellText(draft, ScenarioId("today"), BodyTypeId(types[i].id), PolicyAreaId(area.id), area.cells[i])
                    .ok());
    return draft.model();
}

// What the engine says of the document as the lens looks at it.
inline void analyse(Desk& desk) {
    const Model& model = desk.document.model();
    Verdict verdict;
    verdict.revision = desk.document.document().revision();
    verdict.question.scenario = desk.lens.scenario();
    verdict.question.date = desk.lens.date();
    verdict.findings = check(model, verdict.question);
    for (EffectiveRight& right : effectiveRights(model, desk.lens.scenario(), desk.lens.date()))
        if (right.place == desk.lens.place())
            verdict.rights.push_back(std::move(right));
    desk.analysis.set(std::move(verdict));
}

}  // namespace remit::test
