// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>
#include <set>

#include "core/measure/measure.h"
#include "core/model/placement.h"
#include "core/model/relation.h"
#include "ui/bridge/desk.h"
#include "ui/graph/graph_actions.h"

namespace remit {

class GraphCanvas;
class GraphHeader;
class LegendPanel;
class Measuring;
class NodeSizer;
struct SizedBy;

// The graph of the lens's scenario: bodies and policy areas as nodes, rights as edges, relations as another family of
// edges (EXPERIENCE, The window). Shares selection, finding and edits with the other views through the desk.
class GraphView final : public QWidget {
    Q_OBJECT

public:
    GraphView(Desk& desk, QWidget* parent);

    // The saved view whose picture is shown; the empty id where the document has none yet.
    [[nodiscard]] ViewId view() const;
    void setView(ViewId view);
    [[nodiscard]] QString viewName() const;
    // The first of that name; where there is none, nothing changes.
    void setViewCalled(const QString& name);
    [[nodiscard]] std::optional<SizedBy> sizing() const;

    // Makes each node as large as it has of the measure; nothing gives all their usual size.
    void sizeNodesBy(Measuring& measuring, std::optional<Measure> measure);

    // Asks how the body or policy area in hand, or one that is asked for too, reaches another.
    void askForPath();
    // Focus on the body or policy area in hand, one step deeper or less deep where that has it; without one, says so.
    void focusOnSelection(int deeper);
    // Whether what is outside the focus is left out, and the rest laid out anew.
    void showOnlyFocus(bool only);
    // What is shown where that is so; nothing: everything.
    [[nodiscard]] const std::optional<std::set<NodeRef>>& onlyShown() const { return m_onlyShown; }

    // Saving is near: views keep where they were looked at (GraphActions::keepCameras).
    void keepCameras(bool hasChanges) { m_actions->keepCameras(hasChanges); }

    [[nodiscard]] GraphCanvas& canvas() const { return *m_canvas; }

signals:
    void message(const QString& text);  // one sentence for the status bar
    void inspectRequested();
    void viewChosen();  // another saved view is shown

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] NodeRef nodeInHand() const;
    void focusAt(int depth);
    void followFocus();
    void follow(const ChangeSet& change);
    void refresh();
    void showPicture();  // what there is to tell of it, and the camera
    void showLegend();
    void lookAgain();  // colours and fonts
    void standWhereSaved();
    void stand(const GraphActions::Camera& camera);
    [[nodiscard]] GraphActions::Camera camera() const;

    Desk& m_desk;
    GraphActions* m_actions;
    GraphHeader* m_header;
    GraphCanvas* m_canvas;
    LegendPanel* m_legend;
    NodeSizer* m_sizer = nullptr;
    bool m_onlyFocus = false;
    std::optional<std::set<NodeRef>> m_onlyShown;
    bool m_stood = false;  // where the view was saved, or fitted
    // Where the camera is to stand once the picture has been laid out, and how far the one before let it.
    struct Awaited {
        GraphActions::Camera wanted;
        GraphActions::Camera reached;
    };
    std::optional<Awaited> m_awaited;
};

}  // namespace remit
