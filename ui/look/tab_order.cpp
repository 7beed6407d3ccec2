// SPDX-License-Identifier: MIT
#include "ui/look/tab_order.h"

#include <QScrollArea>
#include <algorithm>

namespace remit {

namespace {

// The widgets in it that are seen, from line to line: what begins above the middle of the highest is in its line.
std::vector<QWidget*> asRead(const QWidget& pane) {
    std::vector<QWidget*> all;
    for (QObject* child : pane.children())
        if (auto* widget = qobject_cast<QWidget*>(child);
            widget && !widget->isWindow() && widget->isVisible() && widget->isEnabled() &&
            (widget->geometry().intersects(pane.rect()) || widget->size().isEmpty()))
            all.push_back(widget);
    std::stable_sort(all.begin(), all.end(), [](const QWidget* a, const QWidget* b) { return a->y() < b->y(); });
    for (auto line = all.begin(); line != all.end();) {
        const int middle = (*line)->y() + (*line)->height() / 2;
        const auto end = std::find_if(line, all.end(), [&](const QWidget* each) { return each->y() >= middle; });
        const auto next = std::max(end, std::next(line));
        std::stable_sort(line, next, [](const QWidget* a, const QWidget* b) { return a->x() < b->x(); });
        line = next;
    }
    return all;
}

void addStops(const QWidget& pane, std::vector<QWidget*>& stops) {
    for (QWidget* each : asRead(pane)) {
        if ((each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !each->focusProxy())
            stops.push_back(each);
        addStops(*each, stops);
    }
}

}  // namespace

std::vector<QWidget*> tabStops(const QWidget& pane) {
    std::vector<QWidget*> stops;
    addStops(pane, stops);
    return stops;
}

bool tabOn(QWidget& window, bool forward) {
    const std::vector<QWidget*> stops = tabStops(window);
    const auto here = std::find(stops.begin(), stops.end(), window.focusWidget());
    if (here == stops.end())
        return false;
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    QWidget* next = stops[static_cast<std::size_t>((here - stops.begin() + (forward ? 1 : count - 1)) % count)];
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* above = next->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(next);
    return true;
}

}  // namespace remit
