// SPDX-License-Identifier: MIT
// Cut, copy and paste of GraphCanvas. What is copied is the rights of the nodes or the edge in hand: as a table of
// words for other programs, and as themselves for another body, policy area or edge here. The nodes themselves go
// along, to be made anew or, once cut, brought back.
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

#include "core/edits/carried_rows.h"
#include "core/edits/one_place.h"
#include "core/exchange/grants_json.h"
#include "core/exchange/json.h"
#include "core/words/cell_notes.h"
#include "core/words/grant_phrase.h"
#include "ui/bridge/text.h"
#include "ui/graph/graph_canvas.h"

namespace remit {

namespace {

const QString rightsMime = QStringLiteral("application/x-remit-grants+json");  // writeGrants()
const QString nodesMime = QStringLiteral("application/x-remit-nodes+json");    // carriedRows(), as a document
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

QString namesOf(const GraphActions& actions, const std::set<NodeRef>& nodes) {
    QString out;
    for (const NodeRef& each : nodes)
        out += tableLine({actions.nameOf(each)});
    return out;
}

}  // namespace

// The edges of the nodes in hand, or the edge.
std::vector<CellRef> GraphCanvas::cellsInHand() const {
    const std::set<NodeRef> nodes = hand();
    const CellRef selected = cellInHand();
    std::vector<CellRef> out;
    for (const GraphEdge& each : m_scene->content().edges)
        if (nodes.contains(each.cell.subject) || nodes.contains(each.cell.area) ||
            (nodes.empty() && each.cell == selected))
            out.push_back(each.cell);
    return out;
}

QByteArray GraphCanvas::carried(const std::set<NodeRef>& nodes) const {
    std::map<NodeRef, Point> standing;
    for (const NodeRef& each : nodes)
        standing[each] = {m_scene->place(each).x(), m_scene->place(each).y()};
    const ScenarioId scenario = m_desk.lens.scenario();
    const Result<Writing> written = writeJson(carriedRows(m_desk.document.model(), scenario, standing), scenario);
    return written ? QByteArray::fromStdString(written->bytes) : QByteArray();
}

bool GraphCanvas::copy() {
    const std::set<NodeRef> nodes = hand();
    const std::vector<CellRef> inHand = cellsInHand();
    std::set<CellRef> cells(inHand.begin(), inHand.end());
    bool folded = false;
    for (const GraphEdge& each : m_scene->content().edges)
        folded = (each.merged && cells.erase(each.cell) > 0) || folded;
    const Rights rights = rightsIn(m_desk, cells);
    if (rights.empty() && nodes.empty()) {
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
    if (rights.empty())
        copied->setText(namesOf(m_actions, nodes));
    else
        copied->setText(nodes.empty() ? tableLine({words.begin()->second}) : tableOf(m_actions, axes, words));
    if (!rights.empty())
        copied->setData(rightsMime, QByteArray::fromStdString(writeGrants(grants)));
    if (!nodes.empty())
        copied->setData(nodesMime, carried(nodes));
    QGuiApplication::clipboard()->setMimeData(copied);
    QString said = rights.empty()       ? tr("%1 copied.").arg(called(nodes))
                   : grants.size() == 1 ? tr("1 right copied.")
                                        : tr("%1 rights copied.").arg(grants.size());
    if (!nodes.empty())
        said += QLatin1Char(' ') + tr("Paste with nothing in hand makes a copy of %1.").arg(called(nodes));
    if (folded)
        said += QLatin1Char(' ') + tr("Those of what is folded were left out: expand it (+) to copy them too.");
    if (!axes.fitTable())
        said += QLatin1Char(' ') + tr("As text they are a list: a table of them would be too large.");
    emit message(said);
    return true;
}

void GraphCanvas::cut() {
    const std::set<NodeRef> nodes = hand();
    if (!nodes.empty()) {
        cutNodes(nodes);
    } else if (const CellRef cell = cellInHand(); cell.area.empty()) {
        emit message(tr("Choose what to cut first: bodies, policy areas, or an edge with its rights."));
    } else if (copy()) {
        takeEdge(cell);
    }
}

// What was cut is for bringing back: its rights are not offered to others.
void GraphCanvas::cutNodes(const std::set<NodeRef>& nodes) {
    auto cut = std::make_unique<QMimeData>();
    cut->setText(namesOf(m_actions, nodes));
    cut->setData(nodesMime, carried(nodes));
    const QString name = called(nodes);
    if (!removeNodes())
        return;
    QGuiApplication::clipboard()->setMimeData(cut.release());
    emit message(tr("Cut: %1. Paste brings back what was cut.").arg(name));
}

void GraphCanvas::paste() {
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const bool inHand = !hand().empty() || !cellInHand().area.empty();
    if (copied->hasFormat(rightsMime) && (inHand || !copied->hasFormat(nodesMime)))
        pasteRights(copied->data(rightsMime));
    else if (copied->hasFormat(nodesMime))
        pasteNodes(copied->data(nodesMime));
    else
        pasteText(copied->text());
}

void GraphCanvas::pasteRights(const QByteArray& bytes) {
    const Result<std::vector<Grant>> grants = readGrants({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const std::set<NodeRef> nodes = hand();
    const CellRef edge = cellInHand();
    std::vector<GraphCopy> copies;
    for (const Grant& grant : grants ? *grants : std::vector<Grant>()) {
        if (!edge.area.empty())
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
    const QString onto = nodes.empty() ? tr("the edge") : called(nodes);
    m_actions.copyTo(copies, tr("paste rights on %1").arg(onto));
}

void GraphCanvas::pasteNodes(const QByteArray& bytes) {
    const Result<Reading> carried = readJson({bytes.constData(), static_cast<std::size_t>(bytes.size())}, {});
    if (!carried) {
        emit message(tr("What was copied cannot be read: copy it again."));
        return;
    }
    std::set<NodeRef> made;
    if (!m_actions.pasteNodes(carried->model, made))
        return;
    std::erase_if(made, [this](const NodeRef& each) { return !m_scene->content().node(each); });
    if (!made.empty())
        take(made, *made.rbegin());
}

// Words go to the edge, or the body and the policy area in hand; a table that says where each cell goes needs neither.
void GraphCanvas::pasteText(const QString& text) {
    PasteGround ground;
    ground.scenario = m_desk.lens.scenario();
    for (const GraphNode& each : m_scene->content().nodes)
        if (each.isArea())
            ground.areas.emplace_back(each.ref.id);
        else
            ground.bodies.push_back(subjectOf(each.ref));
    const CellRef cell = cellForWords();
    ground.top =
        static_cast<std::size_t>(std::find(ground.areas.begin(), ground.areas.end(), cell.area) - ground.areas.begin());
    ground.left = static_cast<std::size_t>(std::find(ground.bodies.begin(), ground.bodies.end(), cell.subject) -
                                           ground.bodies.begin());
    const PasteChoices read = suggestedChoices(m_desk.document.model(), readTabs(fromQt(text)));
    QString said;
    if (!text.isEmpty() && cell.area.empty() && !(read.bodiesNamed && read.areasNamed))
        said =
            tr("Choose an edge, or a body and a policy area, which the words are for; a table that names bodies above "
               "and policy areas at its left needs no choice.");
    else if (!cell.area.empty() && m_actions.refusesMerged(cell))
        return;
    else
        said = m_actions.pasteText(std::move(ground), text);
    if (!said.isEmpty())
        emit message(said);
}

CellRef GraphCanvas::cellForWords() const {
    const std::set<NodeRef> nodes = hand();
    if (nodes.size() != 2)
        return cellInHand();
    const NodeRef& body = *nodes.begin();  // policy areas come last
    const NodeRef& area = *nodes.rbegin();
    if (body.kind == NodeRef::Kind::PolicyArea || area.kind != NodeRef::Kind::PolicyArea)
        return {};
    return {subjectOf(body), PolicyAreaId(area.id)};
}

}  // namespace remit
