// SPDX-License-Identifier: MIT
#include "ui/graph/graph_path.h"

#include <QCoreApplication>

#include "core/graph/paths.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {

struct PathWords {
    Q_DECLARE_TR_FUNCTIONS(GraphPath)
};

// What the second body of a relation is to the first.
QString passiveVerbOf(RelationKind kind) {
    switch (kind) {
        case RelationKind::Delegates:
            return PathWords::tr("acts by delegation from");
        case RelationKind::AccountableTo:
            return PathWords::tr("holds to account");
        case RelationKind::MemberOf:
            return PathWords::tr("has as a member");
        case RelationKind::Funds:
            return PathWords::tr("is funded by");
        case RelationKind::Appoints:
            return PathWords::tr("is appointed by");
    }
    return {};
}

// The clauses of the sentence, one a step.
class Telling {
public:
    explicit Telling(const GraphContent& content) : m_content(content) {}

    QString tell(const GraphPath& path) {
        m_here = path.from;
        for (std::size_t i = 0; i < path.first.size(); ++i) {
            if (const auto* relation = std::get_if<RelationKey>(&path.first[i])) {
                go(*relation);
                continue;
            }
            const CellRef& cell = std::get<CellRef>(path.first[i]);
            const auto* next = i + 1 < path.first.size() ? std::get_if<CellRef>(&path.first[i + 1]) : nullptr;
            if (m_here.kind == NodeRef::Kind::PolicyArea) {
                add(PathWords::tr("is acted on by %1 (%2)").arg(name(cell.subject), rights(cell)));
                m_here = cell.subject;
            } else if (next) {
                meet(cell, *next);
                ++i;
            } else {
                add(PathWords::tr("acts on %1 (%2)").arg(name(cell.area), rights(cell)));
                m_here = cell.area;
            }
        }
        return m_told;
    }

private:
    // What somebody does, said of where the way has come to.
    void add(const QString& clause) {
        if (m_told.isEmpty())
            m_told = PathWords::tr("%1 %2", "who, does what").arg(name(m_here), clause);
        else if (m_ambiguous)  // "which" would be the policy area
            m_told = PathWords::tr("%1; %2 %3", "told so far, who, does what").arg(m_told, name(m_here), clause);
        else
            m_told = PathWords::tr("%1, which %2", "told so far, does what").arg(m_told, clause);
        m_ambiguous = false;
    }

    void go(const RelationKey& key) {
        for (const GraphRelation& each : m_content.relations) {
            if (each.key != key)
                continue;
            const bool forward = each.from == m_here;
            const NodeRef other = forward ? each.to : each.from;
            add(PathWords::tr("%1 %2", "does what, to whom")
                    .arg(forward ? verbOf(each.kind) : passiveVerbOf(each.kind), name(other)));
            m_here = other;
            return;
        }
    }

    void meet(const CellRef& own, const CellRef& others) {
        add(PathWords::tr("meets %1 on %2 (%3: %4; %1: %5)")
                .arg(name(others.subject), name(own.area), name(own.subject), rights(own), rights(others)));
        m_here = others.subject;
        m_ambiguous = true;
    }

    [[nodiscard]] QString name(const NodeRef& ref) const {
        const GraphNode* node = m_content.node(ref);
        return node ? node->name : QString();
    }

    [[nodiscard]] QString rights(const CellRef& cell) const {
        QStringList out;
        if (const GraphEdge* edge = m_content.edge(cell))
            for (const GraphRight& each : edge->rights)
                out << each.name.toLower();
        return out.join(QStringLiteral(", "));
    }

    const GraphContent& m_content;
    NodeRef m_here;
    QString m_told;
    bool m_ambiguous = false;
};

}  // namespace

int GraphPath::steps() const {
    int out = 0;
    NodeRef here = from;
    for (std::size_t i = 0; i < first.size(); ++i) {
        ++out;
        const auto* cell = std::get_if<CellRef>(&first[i]);
        if (!cell)
            continue;
        const bool fromBody = here != NodeRef(cell->area);
        here = fromBody ? NodeRef(cell->area) : NodeRef(cell->subject);
        if (fromBody && i + 1 < first.size())  // in and out of a policy area is one step
            here = std::get<CellRef>(first[++i]).subject;
    }
    return out;
}

GraphPath pathBetween(const GraphContent& content, const NodeRef& from, const NodeRef& to) {
    GraphPath out{from, to};
    std::map<NodeRef, int> index;
    for (const GraphNode& each : content.nodes)
        index.emplace(each.ref, static_cast<int>(index.size()));
    if (!index.contains(from) || !index.contains(to))
        return out;
    std::vector<Edge> edges;
    std::vector<bool> weak;
    std::vector<std::variant<CellRef, RelationKey>> things;
    const auto add = [&](const NodeRef& a, const NodeRef& b, const auto& thing, bool isRight) {
        const auto first = index.find(a);
        const auto second = index.find(b);
        if (first == index.end() || second == index.end() || first == second)
            return;
        edges.emplace_back(first->second, second->second);
        weak.push_back(isRight);
        things.emplace_back(thing);
    };
    for (const GraphRelation& each : content.relations)
        add(each.from, each.to, each.key, false);
    for (const GraphEdge& each : content.edges)
        add(each.cell.subject, each.cell.area, each.cell, true);

    const ShortestPaths paths =
        shortestPaths(static_cast<int>(content.nodes.size()), edges, weak, index.at(from), index.at(to));
    out.count = paths.count;
    for (const int edge : paths.first)
        out.first.push_back(things[static_cast<std::size_t>(edge)]);
    for (const int edge : paths.edges) {
        const auto& [a, b] = edges[static_cast<std::size_t>(edge)];
        out.nodes.insert(
            {content.nodes[static_cast<std::size_t>(a)].ref, content.nodes[static_cast<std::size_t>(b)].ref});
        const auto& thing = things[static_cast<std::size_t>(edge)];
        if (const auto* cell = std::get_if<CellRef>(&thing))
            out.cells.insert(*cell);
        else
            out.relations.insert(std::get<RelationKey>(thing));
    }
    return out;
}

QString sentenceOf(const GraphContent& content, const GraphPath& path) {
    const auto name = [&](const NodeRef& ref) {
        const GraphNode* node = content.node(ref);
        return node ? node->name : QString();
    };
    if (path.empty())
        return PathWords::tr("Nothing joins %1 and %2 in this picture.").arg(name(path.from), name(path.to));
    const int steps = path.steps();
    const QString told = Telling(content).tell(path);
    const QString out = steps == 1 ? PathWords::tr("%1: 1 step.").arg(told)
                                   : PathWords::tr("%1: %2 steps.").arg(told, QString::number(steps));
    return path.count > 1 ? PathWords::tr("%1 One of %2 ways as short.").arg(out, QString::number(path.count, 'g', 6))
                          : out;
}

}  // namespace remit
