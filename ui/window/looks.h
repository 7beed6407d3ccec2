// SPDX-License-Identifier: MIT
#pragma once

#include <QVariantMap>
#include <set>

#include "ui/bridge/desk.h"
#include "ui/matrix/filter_bar.h"
#include "ui/window/centre.h"

namespace remit {

// How a window looks at whatever document it shows, as settings keep it between runs: words, totals, legend, the orders
// of the matrix, its filter by findings and whether the filter bar stands there. What is odd in them is left out.
[[nodiscard]] QVariantMap looksOf(const Centre& centre);
void setLooks(Centre& centre, const QVariantMap& looks);

// Where a window stands in its document, for the window that takes its place.
struct Standpoint {
    Centre::Page page = Centre::Page::Matrix;
    ViewId view;  // of the graph
    ScenarioId scenario;
    Text place;
    std::optional<Date> date;
    std::set<RightKindId> hidden;
    Item item;
    std::string finding;
    FilterBar::State filter;
};
[[nodiscard]] Standpoint standpointOf(const Desk& desk, const Centre& centre);
void standAt(const Standpoint& standpoint, Desk& desk, Centre& centre);

}  // namespace remit
