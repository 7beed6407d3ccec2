// SPDX-License-Identifier: MIT
#include "core/graph/tiers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

#include "core/graph/layers.h"

namespace remit {

namespace {

constexpr double wishedMargin = 36;  // above the first row and below the last
constexpr double firm = 1e6;         // the weight of a place that must not move

// The positions nearest to the wished ones (least squares, weighted) that keep the order and the distances:
// `offsets` is where each would stand if all were packed. Pool adjacent violators, O(n).
std::vector<double> settle(const std::vector<double>& wished, const std::vector<double>& weights,
                           const std::vector<double>& offsets) {
    struct Block {
        double sum;
        double weight;
        std::size_t count;
        [[nodiscard]] double mean() const { return sum / weight; }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < wished.size(); ++i) {
        blocks.push_back({(wished[i] - offsets[i]) * weights[i], weights[i], 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back() = {blocks.back().sum + last.sum, blocks.back().weight + last.weight,
                             blocks.back().count + last.count};
        }
    }
    std::vector<double> out;
    for (const Block& block : blocks)
        for (std::size_t i = 0; i < block.count; ++i)
            out.push_back(block.mean() + offsets[out.size()]);
    return out;
}

class Arranger {
public:
    Arranger(const std::vector<TierNode>& nodes, const std::vector<Edge>& edges, const TierOptions& options)
        : m_nodes(nodes), m_edges(edges), m_options(options) {}

    Tiers arrange() {
        dealRows();
        chainEdges();
        if (!m_options.routed) {
            orderLoosely();
        } else if (m_options.stood.empty()) {
            reduceCrossings(m_layers, m_options.sweeps, static_cast<int>(m_nodes.size()), m_options.cancelled);
        } else {
            orderAsStood();
            refineOrder(m_layers, static_cast<int>(m_nodes.size()));
        }
        placeAcross();
        if (m_options.room.width > 0)
            useRoom();
        placeDown();
        return collect();
    }

private:
    [[nodiscard]] std::size_t rowOf(int node) const { return m_rowOf[static_cast<std::size_t>(node)]; }
    [[nodiscard]] bool isNode(int vertex) const { return vertex < static_cast<int>(m_nodes.size()); }
    [[nodiscard]] double halfWidth(int vertex) const {
        return isNode(vertex) ? m_nodes[static_cast<std::size_t>(vertex)].size.width / 2 : 0;
    }

    // Lanes become rows; in a lane of several rows, nodes stand nearer to the lanes that most of their edges go to.
    void dealRows() {
        std::vector<int> pull(m_nodes.size(), 0);
        for (const auto& [from, to] : m_edges) {
            const int down = m_nodes[static_cast<std::size_t>(to)].lane - m_nodes[static_cast<std::size_t>(from)].lane;
            pull[static_cast<std::size_t>(from)] += (down > 0) - (down < 0);
            pull[static_cast<std::size_t>(to)] -= (down > 0) - (down < 0);
        }
        std::map<int, std::vector<int>> lanes;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            lanes[m_nodes[i].lane].push_back(static_cast<int>(i));
        m_rowOf.resize(m_nodes.size());
        for (auto& [lane, members] : lanes) {
            const std::size_t rows =
                std::max((members.size() + perRow(members) - 1) / perRow(members), rowsByWidth(members));
            std::vector<std::vector<int>> dealt = rowsAsStood(members, rows);
            if (dealt.empty()) {
                if (rows > 1)
                    std::stable_sort(members.begin(), members.end(), [&](int a, int b) {
                        return pull[static_cast<std::size_t>(a)] < pull[static_cast<std::size_t>(b)];
                    });
                for (std::size_t row = 0; row < rows; ++row) {
                    const auto at = [&](std::size_t share) {
                        return members.begin() + static_cast<std::ptrdiff_t>(members.size() * share / rows);
                    };
                    dealt.emplace_back(at(row), at(row + 1));
                }
            }
            for (std::vector<int>& here : dealt) {
                std::sort(here.begin(), here.end());
                for (int node : here)
                    m_rowOf[static_cast<std::size_t>(node)] = m_layers.rows.size();
                m_layers.rows.push_back(std::move(here));
                m_laneOf.push_back(lane);
            }
        }
    }

    // Hundreds of nodes get longer rows, so that the picture does not become a tower.
    [[nodiscard]] std::size_t perRow(const std::vector<int>& members) const {
        return static_cast<std::size_t>(std::max(
            {1.0, static_cast<double>(m_options.perRow), std::sqrt(2.0 * static_cast<double>(members.size()))}));
    }

    [[nodiscard]] const Point* stoodAt(int node) const {
        if (m_options.stood.empty())
            return nullptr;
        const Point& at = m_options.stood[static_cast<std::size_t>(node)];
        return std::isfinite(at.x) && std::isfinite(at.y) ? &at : nullptr;
    }

    // The rows in which the nodes of a lane stood, new ones in the shortest; none where there are more or fewer now.
    [[nodiscard]] std::vector<std::vector<int>> rowsAsStood(const std::vector<int>& members, std::size_t rows) const {
        std::map<double, std::vector<int>> standing;
        std::vector<int> fresh;
        for (int node : members)
            if (const Point* at = stoodAt(node))
                standing[at->y].push_back(node);
            else
                fresh.push_back(node);
        if (standing.size() != rows)
            return {};
        std::vector<std::vector<int>> out;
        for (auto& [y, row] : standing)
            out.push_back(std::move(row));
        for (int node : fresh)
            std::min_element(out.begin(), out.end(), [](const auto& a, const auto& b) {
                return a.size() < b.size();
            })->push_back(node);
        for (const auto& row : out)
            if (row.size() > perRow(members) + 2)
                return {};
        return out;
    }

    // By the mean of all that a node is tied to, however far away: crossings among thousands are not counted.
    void orderLoosely() {
        if (!m_options.stood.empty())
            return orderAsStood();
        constexpr int sweeps = 8;
        std::vector<double> across(m_layers.above.size());
        const auto note = [&](const std::vector<int>& row) {
            for (std::size_t i = 0; i < row.size(); ++i)
                across[static_cast<std::size_t>(row[i])] =
                    (static_cast<double>(i) + .5) / static_cast<double>(row.size());
        };
        std::for_each(m_layers.rows.begin(), m_layers.rows.end(), note);
        for (int sweep = 0; sweep < std::min(sweeps, m_options.sweeps); ++sweep)
            for (std::size_t step = 0; step < m_layers.rows.size(); ++step) {
                auto& row = m_layers.rows[sweep % 2 == 0 ? step : m_layers.rows.size() - 1 - step];
                std::map<int, double> mean;
                for (int vertex : row) {
                    const auto v = static_cast<std::size_t>(vertex);
                    double sum = 0;
                    for (const auto* side : {&m_layers.above[v], &m_layers.below[v]})
                        for (int each : *side)
                            sum += across[static_cast<std::size_t>(each)];
                    const std::size_t count = m_layers.above[v].size() + m_layers.below[v].size();
                    mean[vertex] = count > 0 ? sum / static_cast<double>(count) : across[v];
                }
                std::stable_sort(row.begin(), row.end(), [&](int a, int b) { return mean[a] < mean[b]; });
                note(row);
            }
    }

    // Rows in the order in which nodes stood; new ones and trunks where their edges pass.
    void orderAsStood() {
        std::vector<double> across(m_layers.above.size(), NAN);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (const Point* at = stoodAt(static_cast<int>(i)))
                across[i] = at->x;
        for (std::size_t e = 0; e < std::min(m_edges.size(), m_options.ran.size()); ++e)
            if (m_options.ran[e].size() == m_chains[e].size())
                for (std::size_t i = 0; i < m_chains[e].size(); ++i)
                    across[static_cast<std::size_t>(m_chains[e][i])] = m_options.ran[e][i].x;
        const std::vector<double> ran = across;
        const auto guess = [&](std::size_t vertex) {
            double sum = 0;
            int count = 0;
            for (const auto* side : {&m_layers.above[vertex], &m_layers.below[vertex]})
                for (int each : *side)
                    if (std::isfinite(across[static_cast<std::size_t>(each)])) {
                        sum += across[static_cast<std::size_t>(each)];
                        ++count;
                    }
            return count > 0 ? sum / count : NAN;
        };
        for (int round = 0; round < 4; ++round)
            for (std::size_t step = 0; step < m_layers.rows.size(); ++step)
                for (int vertex : m_layers.rows[round % 2 == 0 ? step : m_layers.rows.size() - 1 - step])
                    if (!std::isfinite(ran[static_cast<std::size_t>(vertex)]))
                        across[static_cast<std::size_t>(vertex)] = guess(static_cast<std::size_t>(vertex));
        const auto place = [&](int vertex) {
            const double x = across[static_cast<std::size_t>(vertex)];
            return std::isfinite(x) ? x : 1e12;  // what hangs on nothing goes to the end
        };
        for (auto& row : m_layers.rows)
            std::stable_sort(row.begin(), row.end(), [&](int a, int b) { return place(a) < place(b); });
        std::vector<int> order(m_nodes.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return place(a) < place(b); });
        m_layers.rank.resize(m_nodes.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            m_layers.rank[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    }

    [[nodiscard]] std::size_t rowsByWidth(const std::vector<int>& members) const {
        if (m_options.rowWidth <= 0)
            return 1;
        double width = 0;
        for (int node : members)
            width += 2 * halfWidth(node) + m_options.nodeGap;
        return std::min(members.size(), static_cast<std::size_t>(std::ceil(width / m_options.rowWidth)));
    }

    // An edge over several rows gets a vertex of its own in each row between; those of one trunk share them.
    void chainEdges() {
        m_layers.above.resize(m_nodes.size());
        m_layers.below.resize(m_nodes.size());
        m_chains.resize(m_edges.size());
        std::map<std::tuple<int, int, bool>, std::vector<int>> trunks;  // of a node, down or up, from the node on
        for (std::size_t e = 0; e < m_edges.size(); ++e) {
            const auto [from, to] = m_edges[e];
            if (rowOf(from) == rowOf(to))
                continue;
            const bool down = rowOf(from) < rowOf(to);
            if (!m_options.routed) {
                link(from, to, down);
                continue;
            }
            const auto between = down ? rowOf(to) - rowOf(from) - 1 : rowOf(from) - rowOf(to) - 1;
            const int number = e < m_options.trunks.size() ? m_options.trunks[e] : -1;
            std::vector<int> own;
            std::vector<int>& trunk = number >= 0 ? trunks[{from, number, down}] : own;
            while (trunk.size() < between) {
                const auto vertex = static_cast<int>(m_layers.above.size());
                m_layers.above.emplace_back();
                m_layers.below.emplace_back();
                m_layers.rows[down ? rowOf(from) + trunk.size() + 1 : rowOf(from) - trunk.size() - 1].push_back(vertex);
                link(trunk.empty() ? from : trunk.back(), vertex, down);
                trunk.push_back(vertex);
            }
            m_chains[e].assign(trunk.begin(), trunk.begin() + static_cast<std::ptrdiff_t>(between));
            link(between == 0 ? from : trunk[between - 1], to, down);
        }
    }
    void link(int first, int second, bool down) {
        const int upper = down ? first : second;
        const int lower = down ? second : first;
        m_layers.below[static_cast<std::size_t>(upper)].push_back(lower);
        m_layers.above[static_cast<std::size_t>(lower)].push_back(upper);
    }

    [[nodiscard]] std::vector<double> offsetsOf(const std::vector<int>& row) const {
        std::vector<double> out;
        double x = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) {
                const bool nodes = isNode(row[i - 1]) && isNode(row[i]);
                const bool routes = !isNode(row[i - 1]) && !isNode(row[i]);
                x += halfWidth(row[i - 1]) + halfWidth(row[i]) +
                     (nodes    ? m_options.nodeGap
                      : routes ? m_options.routeGap
                               : std::max(m_options.nodeGap * .8, 16.0));
            }
            out.push_back(x);
        }
        return out;
    }

    // Equal distances, wide enough for the routes that pass between any two.
    void spaceEvenly(const std::vector<int>& row) {
        const std::vector<double> offsets = offsetsOf(row);
        std::vector<std::size_t> nodes;
        for (std::size_t i = 0; i < row.size(); ++i)
            if (isNode(row[i]))
                nodes.push_back(i);
        double gap = m_options.nodeGap + m_evenMore;
        for (std::size_t i = 0; i + 1 < nodes.size(); ++i)
            gap = std::max(gap, offsets[nodes[i + 1]] - offsets[nodes[i]] - halfWidth(row[nodes[i]]) -
                                    halfWidth(row[nodes[i + 1]]));
        double width = -gap;
        for (std::size_t i : nodes)
            width += 2 * halfWidth(row[i]) + gap;
        double x = -width / 2;
        for (std::size_t i : nodes) {
            m_x[static_cast<std::size_t>(row[i])] = x + halfWidth(row[i]);
            x += 2 * halfWidth(row[i]) + gap;
        }
    }

    // Rows settle in turn to where their neighbours pull them. The even lane (or the widest row) holds still.
    void placeAcross() {
        m_x.assign(m_layers.above.size(), 0);
        std::size_t widest = 0;
        double width = -1;
        for (std::size_t r = 0; r < m_layers.rows.size(); ++r) {
            const std::vector<double> offsets = offsetsOf(m_layers.rows[r]);
            for (std::size_t i = 0; i < offsets.size(); ++i)
                m_x[static_cast<std::size_t>(m_layers.rows[r][i])] = offsets[i] - offsets.back() / 2;
            if (offsets.back() > width) {
                width = offsets.back();
                widest = r;
            }
        }
        std::vector<bool> still(m_layers.rows.size(), false);
        bool any = false;
        for (std::size_t r = 0; r < m_layers.rows.size(); ++r)
            if (m_laneOf[r] == m_options.evenLane) {
                spaceEvenly(m_layers.rows[r]);
                any = still[r] = true;
            }
        if (!any && !m_layers.rows.empty())
            still[widest] = true;
        const std::size_t count = m_layers.rows.size();
        for (int round = 0; round < 16; ++round)
            for (std::size_t step = 0; step < count; ++step)
                settleRow(round % 2 == 0 ? step : count - 1 - step, still);
    }

    void settleRow(std::size_t r, const std::vector<bool>& still) {
        const std::vector<int>& row = m_layers.rows[r];
        std::vector<double> wished;
        std::vector<double> weights;
        for (int vertex : row) {
            const auto v = static_cast<std::size_t>(vertex);
            double sum = 0;
            double weight = 0;
            const auto pull = [&](const std::vector<int>& neighbours) {
                for (int each : neighbours) {
                    const double strength = isNode(each) || isNode(vertex) ? 1 : 3;  // long edges run straight
                    sum += m_x[static_cast<std::size_t>(each)] * strength;
                    weight += strength;
                }
            };
            pull(m_layers.above[v]);
            pull(m_layers.below[v]);
            const bool holds = still[r] && isNode(vertex);
            wished.push_back(holds || weight == 0 ? m_x[v] : sum / weight);
            weights.push_back(holds ? firm : isNode(vertex) ? 4 : 1);
        }
        const std::vector<double> x = settle(wished, weights, offsetsOf(row));
        for (std::size_t i = 0; i < row.size(); ++i)
            m_x[static_cast<std::size_t>(row[i])] = x[i];
    }

    [[nodiscard]] double width() const {
        double left = 0;
        double right = 0;
        for (const auto& row : m_layers.rows)
            for (int vertex : row) {
                left = std::min(left, m_x[static_cast<std::size_t>(vertex)] - halfWidth(vertex));
                right = std::max(right, m_x[static_cast<std::size_t>(vertex)] + halfWidth(vertex));
            }
        return right - left + m_options.aside;
    }
    [[nodiscard]] double rowHeight(std::size_t r) const {
        double height = 0;
        for (int vertex : m_layers.rows[r])
            if (isNode(vertex))
                height = std::max(height, m_nodes[static_cast<std::size_t>(vertex)].size.height);
        return height;
    }
    // The more edges run between two rows, the farther apart they stand.
    [[nodiscard]] double edgesAbove(std::size_t r) const {
        std::size_t edges = 0;
        for (int vertex : m_layers.rows[r])
            edges += m_layers.above[static_cast<std::size_t>(vertex)].size();
        return static_cast<double>(edges);
    }
    [[nodiscard]] double leastGap(std::size_t r) const {
        return m_options.leastGap * (.8 + std::min(.02 * edgesAbove(r), .6));
    }
    [[nodiscard]] double wishedGap(std::size_t r) const {
        return std::max(leastGap(r), 56 + std::min(4.5 * edgesAbove(r), 110.0));
    }

    // A picture too tall for its room is shown smaller, which leaves room on both sides: the even lane takes of it.
    // Then the rows take what is left of the height.
    void useRoom() {
        double least = 2 * leastMargin();
        double wished = 2 * wishedMargin;
        for (std::size_t r = 0; r < m_layers.rows.size(); ++r) {
            least += rowHeight(r) + (r > 0 ? leastGap(r) : 0);
            wished += rowHeight(r) + (r > 0 ? wishedGap(r) : 0);
        }
        const double scale = std::max(least / m_options.room.height, 1.0);
        std::size_t most = 0;
        for (std::size_t r = 0; r < m_layers.rows.size(); ++r)
            if (m_laneOf[r] == m_options.evenLane)
                most = std::max(most, m_layers.rows[r].size());
        double across = m_options.room.width * scale;
        if (m_options.rowWidth > 0)
            across = std::min(across, m_options.rowWidth + m_options.aside);
        if (const double spare = across - width(); spare > 0 && most > 1) {
            m_evenMore = std::min(spare / static_cast<double>(most - 1), 1.5 * m_options.nodeGap);
            placeAcross();
        }
        const double height = m_options.room.height * std::max(scale, width() / m_options.room.width);
        m_ease = wished > least ? std::clamp((height - least) / (wished - least), 0.0, 1.5) : 1;
    }

    [[nodiscard]] double leastMargin() const { return std::min(m_options.leastGap / 3, wishedMargin); }
    [[nodiscard]] double eased(double least, double wished) const { return least + (wished - least) * m_ease; }

    void placeDown() {
        double y = 0;
        for (std::size_t r = 0; r < m_layers.rows.size(); ++r) {
            if (r > 0)
                y += eased(leastGap(r), wishedGap(r));
            m_half.push_back(rowHeight(r) / 2);
            m_middle.push_back(y + m_half.back());
            y += rowHeight(r);
        }
    }

    Tiers collect() {
        Tiers out;
        out.crossings = m_options.routed ? countCrossings(m_layers) : -1;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            out.centres.push_back({m_x[i], m_middle[m_rowOf[i]]});
        for (std::size_t e = 0; e < m_edges.size(); ++e) {
            std::vector<Point> route;
            const bool down = rowOf(m_edges[e].first) < rowOf(m_edges[e].second);
            std::size_t row = rowOf(m_edges[e].first);
            for (int vertex : m_chains[e]) {
                row = down ? row + 1 : row - 1;
                route.push_back({m_x[static_cast<std::size_t>(vertex)], m_middle[row]});
            }
            out.routes.push_back(std::move(route));
        }
        const double margin = eased(leastMargin(), wishedMargin);
        for (std::size_t r = 0; r < m_layers.rows.size(); ++r) {
            const double top = r == 0 ? m_middle[r] - m_half[r] - margin
                                      : (m_middle[r - 1] + m_half[r - 1] + m_middle[r] - m_half[r]) / 2;
            if (out.bands.empty() || out.bands.back().lane != m_laneOf[r]) {
                if (!out.bands.empty())
                    out.bands.back().bottom = top;
                out.bands.push_back({m_laneOf[r], top, top});
            }
            out.bands.back().bottom = m_middle[r] + m_half[r] + margin;
        }
        return out;
    }

    const std::vector<TierNode>& m_nodes;
    const std::vector<Edge>& m_edges;
    const TierOptions& m_options;
    Layers m_layers;
    std::vector<int> m_laneOf;               // by row
    std::vector<std::size_t> m_rowOf;        // by node
    std::vector<std::vector<int>> m_chains;  // by edge, from its first node on
    std::vector<double> m_x;                 // by vertex
    std::vector<double> m_middle;            // by row
    std::vector<double> m_half;
    double m_evenMore = 0;  // on top of the gap in the even lane
    double m_ease = 1;      // from 0, all as near as may be, to 1, as far apart as edges ask, and a little beyond
};

}  // namespace

Tiers layoutTiers(const std::vector<TierNode>& nodes, const std::vector<Edge>& edges, const TierOptions& options) {
    return Arranger(nodes, edges, options).arrange();
}

}  // namespace remit
