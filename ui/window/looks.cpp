// SPDX-License-Identifier: MIT
#include "ui/window/looks.h"

#include "ui/graph/graph_view.h"
#include "ui/matrix/matrix_view.h"

namespace remit {

QVariantMap looksOf(const Centre& centre) {
    const FilterBar::State filter = centre.matrix().filterBar().state();
    return {{"words", centre.words()},
            {"totals", centre.totals()},
            {"legend", centre.legend()},
            {"view", centre.graph().viewName()},
            {"filterBar", filter.open},
            {"findings", filter.filter.findings ? static_cast<int>(*filter.filter.findings) : -1},
            {"rows", static_cast<int>(filter.rows)},
            {"columns", static_cast<int>(filter.columns)}};
}

void setLooks(Centre& centre, const QVariantMap& looks) {
    const auto orderOf = [&](const char* key) {
        const int kept = looks.value(key, 0).toInt();
        return kept < 0 || kept > static_cast<int>(MatrixOrder::Deciders) ? MatrixOrder::Document
                                                                          : static_cast<MatrixOrder>(kept);
    };
    centre.setWords(looks.value("words", false).toBool());
    centre.setTotals(looks.value("totals", false).toBool());
    centre.setLegend(looks.value("legend", true).toBool());
    centre.graph().setViewCalled(looks.value("view").toString());
    FilterBar::State filter;
    filter.open = looks.value("filterBar", false).toBool();
    for (const Severity each : {Severity::Note, Severity::Warning, Severity::Error})
        if (looks.value("findings", -1).toInt() == static_cast<int>(each))
            filter.filter.findings = each;
    filter.rows = orderOf("rows");
    filter.columns = orderOf("columns");
    centre.matrix().filterBar().setState(filter);
}

Standpoint standpointOf(const Desk& desk, const Centre& centre) {
    return {centre.page(),         centre.graph().view(),    desk.lens.scenario(),
            desk.lens.place(),     desk.lens.date(),         desk.lens.hidden(),
            desk.selection.item(), desk.selection.finding(), centre.matrix().filterBar().state()};
}

void standAt(const Standpoint& standpoint, Desk& desk, Centre& centre) {
    desk.lens.setScenario(standpoint.scenario);
    desk.lens.setPlace(standpoint.place);
    desk.lens.setDate(standpoint.date);
    for (const RightKindId kind : standpoint.hidden)
        desk.lens.setShown(kind, false);
    centre.matrix().filterBar().setState(standpoint.filter);
    if (!standpoint.view.empty())
        centre.graph().setView(standpoint.view);
    desk.selection.selectFinding(standpoint.finding);
    desk.selection.select(standpoint.item);
    centre.show(standpoint.page);
}

}  // namespace remit
