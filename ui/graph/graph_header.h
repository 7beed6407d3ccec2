// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/model/placement.h"

class QLabel;
class QMenu;
class QToolButton;

namespace remit {

// The strip above the graph: view, layout, focus, relations, zoom, legend.
class GraphHeader final : public QWidget {
    Q_OBJECT

public:
    explicit GraphHeader(QWidget* parent);

    void showView(const QString& name);
    // Whoever knows the views fills it as it is about to show.
    [[nodiscard]] QMenu& viewMenu() const;
    void showLayout(Layout layout);
    void showRelations(const HiddenRelations& hides);
    // The name of the node in focus, or "" for none.
    void showFocus(const QString& name, int depth);
    // Something more, which stands in place of the counts while it is shown.
    void add(QWidget* widget);
    void showZoom(qreal zoom);
    void showCounts(int nodes, int edges, int crossings);  // crossings below 0 are not told

signals:
    void layoutChosen(remit::Layout layout);
    void focusChosen(int depth);  // 0 leaves the focus
    void onlyFocusToggled(bool only);
    void relationsChosen(const remit::HiddenRelations& hides);
    void legendToggled(bool shown);
    void zoomAsked(qreal factor);  // 0: show all

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, const QString& name);

    QToolButton* m_view;
    QToolButton* m_layout;
    QToolButton* m_focus;
    QToolButton* m_relations;
    HiddenRelations m_hides;
    QLabel* m_counts;
    QLabel* m_zoom;
};

}  // namespace remit
