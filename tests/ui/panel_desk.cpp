// SPDX-License-Identifier: MIT
#include "tests/ui/panel_desk.h"

#include <QApplication>

#include "core/check/finding.h"
#include "core/edits/cell_text.h"
#include "core/edits/rows.h"
#include "core/rights/territory.h"

namespace remit::test {

namespace {

struct Line {
    const char* area;
    const char* cells[4];
};

constexpr const char* bodies[] = {"Unitary/County", "MCA", "LEP", "Central govt."};

constexpr Line lines[] = {
    {"Adult education, FE colleges, business skills, careers advice",
     {"Consultation rights", "Decision rights", "Advice, stakeholder engagement",
      "Sets standards / principles, advice"}},
    {"Schools", {"Decision rights", "Consultation rights", "", "Sets standards, advice"}},
    {"Inward investment",
     {"Consultation rights", "Decision rights (with supra-regional bodies)", "Advice, stakeholder engagement",
      "Co-ordination, sets principles, advice"}},
    {"Business support, innovation",
     {"", "Decision rights", "Advice, stakeholder engagement", "Sets principles, advice"}},
    {"Spatial planning and housing",
     {"Decision rights", "Consultation rights", "", "Sets standards/principles, advice"}},
    {"Transport, infrastructure",
     {"Consultation rights", "Decision rights (with supra-regional bodies)", "Advice, stakeholder engagement",
      "Co-ordination, sets principles, advice"}},
};

}  // namespace

Model printedTable() {
    Draft draft{Model()};
    const ScenarioId scenario = *addScenario(draft, "Today");
    std::vector<BodyTypeId> types;
    for (const char* name : bodies)
        types.push_back(*addBodyType(draft, name));
    const auto set = [&](std::size_t i, Tier tier, Mandate mandate) {
        BodyType type = draft.model().bodyTypes().at(types[i]);
        type.tier = tier;
        type.mandate = mandate;
        if (i == 1)
            type.adoptedBy = {types[0]};
        draft.put(type);
    };
    set(0, Tier::Local, Mandate::Elected);
    set(1, Tier::Regional, Mandate::Elected);
    set(2, Tier::Regional, Mandate::Appointed);
    set(3, Tier::National, Mandate::Ministerial);
    for (const Line& line : lines) {
        const PolicyAreaId area = *addPolicyArea(draft, line.area);
        for (std::size_t i = 0; i < 4; ++i)
            if (*line.cells[i] && !setCellText(draft, scenario, types[i], area, line.cells[i]))
                std::abort();
    }
    return draft.model();
}

PanelDesk::PanelDesk(Model model) : document(std::move(model)), desk(document) {
    QObject::connect(&desk.document, &DocumentBridge::changed, &desk.analysis, [this] { judge(); });
    judge();
}

void PanelDesk::judge() {
    Verdict verdict;
    verdict.revision = document.revision();
    verdict.question = {desk.lens.scenario(), {}, parseDate("2026-01-01")};
    verdict.findings = check(model(), verdict.question);
    const Territory ground(model(), {});
    for (int i = 0; i < ground.placeCount(); ++i)
        verdict.places.push_back({ground.places()[static_cast<std::size_t>(i)], ground.placeName(i)});
    verdict.framework = ground.isFramework();
    desk.analysis.set(std::move(verdict));
}

const Finding* PanelDesk::finding(std::string_view rule) const {
    for (const Finding& each : desk.analysis.findings())
        if (each.rule.str() == rule)
            return &each;
    return nullptr;
}

int PanelDesk::count(std::string_view rule) const {
    int out = 0;
    for (const Finding& each : desk.analysis.findings())
        out += each.rule.str() == rule;
    return out;
}

PolicyAreaId PanelDesk::area(std::string_view name) const {
    for (const PolicyArea& each : model().policyAreas())
        if (each.name.str() == name)
            return each.id;
    return {};
}

BodyTypeId PanelDesk::type(std::string_view name) const {
    for (const BodyType& each : model().bodyTypes())
        if (each.name.str() == name)
            return each.id;
    return {};
}

const Grant* PanelDesk::grant(std::string_view typeName, std::string_view areaName, RightClass rightClass) const {
    for (const Grant& each : model().grants())
        if (each.subject == Subject(type(typeName)) && each.area == area(areaName) &&
            model().rightKinds().at(each.right).rightClass == rightClass)
            return &each;
    return nullptr;
}

void bringUp(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    (void)QTest::qWaitForWindowActive(&widget);
}

}  // namespace remit::test
