// SPDX-License-Identifier: MIT
// Cut, copy and paste of GraphCanvas. What is copied is the rights of the nodes or the edge in hand: as a table of
// words for other programs, and as themselves for another body, policy area or edge here.
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

#include "core/edits/one_place.h"
#include "core/exchange/grants_json.h"
#include "core/words/cell_notes.h"
#include "core/words/grant_phrase.h"
#include "ui/bridge/text.h"
#include "ui/graph/folding.h"
#include "ui/graph/graph_canvas.h"

namespace remit {

namespace {

const QString rightsMime = QStringLiteral("application/x-remit-grants+json");  // writeGrants()
constexpr std::size_t mostInTable = 1'000'000;                                 // cells

using Rights = std::map<CellRef, std::vector<const Grant*>>;

// What the cells hold themselves, where the desk looks; where a right is selected, that one. O(grants).
Rights rightsIn(const Desk& desk, const std::set<CellRef>& cells) {
    const Model& model = desk.document.model();
    const ScenarioId scenario = desk.lens.scenario();
    const PlaceId at = leafOfLens(desk);
    const auto* selected = std::get_if<GrantKey>(&desk.selection.item());
    Rights out;
    for (const Grant& grant : model.grants())
        if (const CellRef cell{grant.subject, grant.area}; grant.scenario == scenario && cells.contains(cell) &&
                                                           (!selected || grant.key() == *selected) &&
                                                           (at.empty() || scopeHolds(model, grant, at)))
            out[cell].push_back(&grant);
    return out;
}

std::map<CellRef, QString> wordsOf(const Desk& desk, const Rights& rights) {
    const Model& model = desk.document.model();
    std::map<CellRef, std::vector<CellNote>> notes;
    if (!std::holds_alternative<GrantKey>(desk.selection.item()))
        for (CellNote& each : cellNotes(model, desk.lens.scenario()))
            notes[{each.subject, each.area}].push_back(std::move(each));
    std::map<CellRef, QString> out;
    for (const auto& [cell, grants] : rights)
        out[cell] = toQt(cellWords(model, grants, notes[cell]));
    return out;
}

QString tableLine(QStringList fields) {
    for (QString& each : fields)
        each.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

// Bodies and policy areas in the order of the picture.
struct Axes {
    std::vector<Subject> bodies;
    std::vector<PolicyAreaId> areas;
    [[nodiscard]] bool fitTable() const { return bodies.size() * areas.size() <= mostInTable; }
};

Axes axesOf(const GraphContent& content, const Rights& rights) {
    std::set<NodeRef> ends;
    for (const auto& [cell, grants] : rights)
        ends.insert({cell.subject, cell.area});
    Axes out;
    for (const GraphNode& each : content.nodes)
        if (each.isArea() && ends.contains(each.ref))
            out.areas.emplace_back(each.ref.id);
        else if (ends.contains(each.ref))
            out.bodies.push_back(subjectOf(each.ref));
    return out;
}

// A row for each policy area, a column for each body, as the matrix has them; too large, a line for each cell.
QString tableOf(const GraphActions& actions, const Axes& axes, const std::map<CellRef, QString>& words) {
    QString out;
    if (!axes.fitTable()) {
        for (const auto& [cell, text] : words)
            out += tableLine({actions.nameOf(cell.subject), actions.nameOf(cell.area), text});
        return out;
    }
    QStringList head{QString()};
    for (const Subject& body : axes.bodies)
        head << actions.nameOf(body);
    out = tableLine(head);
    for (const PolicyAreaId& area : axes.areas) {
        QStringList row{actions.nameOf(area)};
        for (const Subject& body : axes.bodies) {
            const auto found = words.find({body, area});
            row << (found == words.end() ? QString() : found->second);
        }
        out += tableLine(row);
    }
    return out;
}

}  // namespace

// The edges of the nodes in hand, or the edge.
std::vector<CellRef> GraphCanvas::cellsInHand() const {
    const std::set<NodeRef> nodes = hand();
    const CellRef selected = shownAs(m_scene->content(), m_desk.selection.cell());
    std::vector<CellRef> out;
    for (const GraphEdge& each : m_scene->content().edges)
        if (nodes.contains(each.cell.subject) || nodes.contains(each.cell.area) ||
            (nodes.empty() && each.cell == selected))
            out.push_back(each.cell);
    return out;
}

bool GraphCanvas::copy() {
    const std::vector<CellRef> inHand = cellsInHand();
    std::set<CellRef> cells(inHand.begin(), inHand.end());
    bool folded = false;
    for (const GraphEdge& each : m_scene->content().edges)
        folded = (each.merged && cells.erase(each.cell) > 0) || folded;
    const Rights rights = rightsIn(m_desk, cells);
    if (rights.empty()) {
        emit message(inHand.empty() ? tr("Choose a body, a policy area or an edge first: its rights are copied.")
                     : folded       ? tr("These rights are those of what is folded: expand it (+) and copy them there.")
                                    : tr("There is nothing to copy: these rights are held only through another's."));
        return false;
    }
    std::vector<Grant> grants;
    for (const auto& [cell, own] : rights)
        for (const Grant* each : own)
            grants.push_back(*each);
    std::sort(grants.begin(), grants.end(), [](const Grant& a, const Grant& b) { return a.order < b.order; });
    const std::map<CellRef, QString> words = wordsOf(m_desk, rights);
    const Axes axes = axesOf(m_scene->content(), rights);
    auto* copied = new QMimeData;
    copied->setText(hand().empty() ? tableLine({words.begin()->second}) : tableOf(m_actions, axes, words));
    copied->setData(rightsMime, QByteArray::fromStdString(writeGrants(grants)));
    QGuiApplication::clipboard()->setMimeData(copied);
    QString said = grants.size() == 1 ? tr("1 right copied.") : tr("%1 rights copied.").arg(grants.size());
    if (folded)
        said += QLatin1Char(' ') + tr("Those of what is folded were left out: expand it (+) to copy them too.");
    if (!axes.fitTable())
        said += QLatin1Char(' ') + tr("As text they are a list: a table of them would be too large.");
    emit message(said);
    return true;
}

void GraphCanvas::cut() {
    const CellRef cell = shownAs(m_scene->content(), m_desk.selection.cell());
    if (!hand().empty() || !m_scene->edge(cell)) {
        emit message(tr("Only the rights of an edge are cut: choose one, or copy."));
        return;
    }
    const Item selected = m_desk.selection.item();
    if (!copy())
        return;
    if (const auto* right = std::get_if<GrantKey>(&selected)) {
        if (m_actions.revoke(*right) && m_scene->edge(cell))
            choose(cell);
    } else {
        m_actions.clear(cell);
    }
}

void GraphCanvas::paste() {
    const QByteArray bytes = QGuiApplication::clipboard()->mimeData()->data(rightsMime);
    const Result<std::vector<Grant>> grants = readGrants({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!grants || grants->empty()) {
        emit message(tr("Rights that were copied in this graph can be pasted here; paste other cells in the matrix."));
        return;
    }
    const std::set<NodeRef> nodes = hand();
    const CellRef edge = m_desk.selection.cell();
    std::vector<GraphCopy> copies;
    for (const Grant& grant : *grants) {
        if (nodes.empty() && m_scene->edge(edge))
            copies.push_back({grant, edge});
        for (const NodeRef& each : nodes)
            copies.push_back({grant, each.kind == NodeRef::Kind::PolicyArea
                                         ? CellRef{grant.subject, PolicyAreaId(each.id)}
                                         : CellRef{subjectOf(each), grant.area}});
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
