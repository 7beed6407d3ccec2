// SPDX-License-Identifier: MIT
// Cut, copy and paste of GraphCanvas. What is copied is the rights of the nodes or the edge in hand: as a table of
// words for other programs, and as themselves for another body, policy area or edge here.
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "core/edits/cell_text.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_canvas.h"

namespace remit {

namespace {

const QString rightsMime = QStringLiteral("application/x-remit-rights");  // lines of a scenario's and a grant's id

QString tableLine(QStringList fields) {
    for (QString& each : fields)
        each.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

}  // namespace

// The edges of the nodes in hand, or the edge.
std::vector<CellRef> GraphCanvas::cellsInHand() const {
    const std::set<NodeRef> nodes = hand();
    std::vector<CellRef> out;
    for (const GraphEdge& each : m_scene->content().edges)
        if (nodes.contains(each.cell.subject) || nodes.contains(each.cell.area) ||
            (nodes.empty() && each.cell == m_desk.selection.cell()))
            out.push_back(each.cell);
    return out;
}

// A row for each policy area, a column for each body, as the matrix has them; of one edge its words alone.
QString GraphCanvas::textOf(const std::vector<CellRef>& cells) const {
    const auto words = [this](const CellRef& cell) {
        return toQt(cellText(m_desk.document.model(), m_desk.lens.scenario(), cell.subject, cell.area));
    };
    if (cells.size() == 1 && hand().empty())
        return tableLine({words(cells.front())});
    std::vector<Subject> bodies;
    std::vector<PolicyAreaId> areas;
    for (const GraphNode& each : m_scene->content().nodes) {
        const auto isOne = [&](const CellRef& cell) {
            return NodeRef(cell.subject) == each.ref || NodeRef(cell.area) == each.ref;
        };
        if (std::none_of(cells.begin(), cells.end(), isOne))
            continue;
        if (each.isArea())
            areas.emplace_back(each.ref.id);
        else
            bodies.push_back(subjectOf(each.ref));
    }
    QStringList head{QString()};
    for (const Subject& body : bodies)
        head << m_actions.nameOf(body);
    QString out = tableLine(head);
    for (const PolicyAreaId& area : areas) {
        QStringList row{m_actions.nameOf(area)};
        for (const Subject& body : bodies) {
            const CellRef cell{body, area};
            row << (std::find(cells.begin(), cells.end(), cell) == cells.end() ? QString() : words(cell));
        }
        out += tableLine(row);
    }
    return out;
}

bool GraphCanvas::copy() {
    const std::vector<CellRef> cells = cellsInHand();
    QByteArray ids;
    int count = 0;
    for (const CellRef& cell : cells)
        for (const GrantKey& key : m_actions.grantsOf(cell)) {
            ids +=
                QByteArray::fromStdString(key.scenario.str()) + '\t' + QByteArray::fromStdString(key.id.str()) + '\n';
            ++count;
        }
    if (count == 0) {
        emit message(cells.empty() ? tr("Choose a body, a policy area or an edge first: its rights are copied.")
                                   : tr("There is nothing to copy: these rights are held only through another's."));
        return false;
    }
    auto* copied = new QMimeData;
    copied->setText(textOf(cells));
    copied->setData(rightsMime, ids);
    QGuiApplication::clipboard()->setMimeData(copied);
    emit message(count == 1 ? tr("1 right copied.") : tr("%1 rights copied.").arg(count));
    return true;
}

void GraphCanvas::cut() {
    const CellRef cell = m_desk.selection.cell();
    if (!hand().empty() || !m_scene->edge(cell)) {
        emit message(tr("Only the rights of an edge are cut: choose one, or copy."));
        return;
    }
    if (copy())
        m_actions.clear(cell);
}

void GraphCanvas::paste() {
    const Model& model = m_desk.document.model();
    const QList<QByteArray> lines = QGuiApplication::clipboard()->mimeData()->data(rightsMime).split('\n');
    std::vector<const Grant*> grants;
    for (const QByteArray& each : lines)
        if (const QList<QByteArray> ids = each.split('\t'); ids.size() == 2)
            if (const Grant* grant =
                    model.grants().find({ScenarioId(ids[0].toStdString()), GrantId(ids[1].toStdString())}))
                grants.push_back(grant);
    if (grants.empty()) {
        emit message(tr("Rights that were copied in this graph can be pasted here; paste other cells in the matrix."));
        return;
    }
    const std::set<NodeRef> nodes = hand();
    const CellRef edge = m_desk.selection.cell();
    std::vector<GraphCopy> copies;
    for (const Grant* grant : grants) {
        if (nodes.empty() && m_scene->edge(edge))
            copies.push_back({grant->key(), edge});
        for (const NodeRef& each : nodes)
            copies.push_back({grant->key(), each.kind == NodeRef::Kind::PolicyArea
                                                ? CellRef{grant->subject, PolicyAreaId(each.id)}
                                                : CellRef{subjectOf(each), grant->area}});
    }
    if (copies.empty()) {
        emit message(tr("Choose the body, the policy area or the edge that gets the rights first."));
        return;
    }
    const QString onto = nodes.empty()       ? tr("the edge")
                         : nodes.size() == 1 ? m_actions.nameOf(*nodes.begin())
                                             : tr("%1 nodes").arg(nodes.size());
    m_actions.copyTo(copies, tr("paste rights on %1").arg(onto));
}

}  // namespace remit
