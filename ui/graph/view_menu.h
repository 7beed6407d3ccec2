// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <set>
#include <vector>

#include "core/model/placement.h"
#include "ui/bridge/desk.h"

class QMenu;

namespace remit {

class GraphCanvas;

// What can be done about the graph's saved views and what they show, as menus offer it: the header of the graph and the
// menu View of the window. Asks for names; the edits are GraphActions'.
class ViewMenu final : public QObject {
    Q_OBJECT

public:
    ViewMenu(Desk& desk, GraphCanvas& canvas);

    // Of the view shown; the first edit of the picture makes a view of that name.
    [[nodiscard]] QString name() const;
    // Puts in what there is to choose and to do now.
    void fill(QMenu& menu);
    void offerHidden(QMenu& menu);  // how what the view leaves out is shown again

    void step(int by);  // to the view so many after this one, and round
    void addView();
    void renameView();
    void removeView();
    void keepPosition();
    void foldAll();
    void expandAll();
    // Leaves the nodes in hand where these are several, else the focus, else what is in hand and its neighbours.
    void showOnly();
    void showOnlyAround(const NodeRef& node);  // that node and its neighbours
    // What the view leaves out by itself, not with what it is under; where it shows what was chosen for it, what is not
    // tied to that too.
    [[nodiscard]] std::vector<NodeRef> hidden() const;
    // Lists it, to show single nodes again.
    void listHidden();

signals:
    void message(const QString& text);

private:
    void keepOnly(const std::set<NodeRef>& kept);
    [[nodiscard]] QString askName(const QString& title, const QString& proposal, const QString& accept) const;

    Desk& m_desk;
    GraphCanvas& m_canvas;
};

}  // namespace remit
