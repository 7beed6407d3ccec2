// SPDX-License-Identifier: MIT
#include "core/graph/force.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "core/graph/separate.h"

namespace remit {

namespace {

using TiedGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

constexpr std::size_t mostPairs = 1'200;  // nodes of a part whose pairs all get a spring
constexpr std::size_t pivots = 40;        // of a larger part
constexpr int rounds = 30;

struct Spring {
    std::uint32_t a;
    std::uint32_t b;
    float length;  // in edges
};

bool known(const Point& point) { return std::isfinite(point.x) && std::isfinite(point.y); }

// A fixed row of numbers: the standard's shuffles differ from library to library.
class Dice {
public:
    std::uint32_t below(std::size_t end) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>((m_state >> 33U) % end);
    }

private:
    std::uint64_t m_state = 20'201'126;
};

// How many edges part `from` from every node; -1 where no path leads.
std::vector<int> stepsFrom(const TiedGraph& graph, std::size_t from) {
    std::vector<int> steps(num_vertices(graph), -1);
    steps[from] = 0;
    boost::breadth_first_search(
        graph, boost::vertex(from, graph),
        boost::visitor(boost::make_bfs_visitor(boost::record_distances(steps.data(), boost::on_tree_edge()))));
    return steps;
}

// One connected part, its nodes numbered from 0.
class Part {
public:
    Part(const std::vector<int>& members, const std::vector<Edge>& edges, const std::vector<Extent>& sizes)
        : m_members(members), m_graph(members.size()) {
        std::vector<int> local(sizes.size(), -1);
        for (std::size_t i = 0; i < members.size(); ++i)
            local[static_cast<std::size_t>(members[i])] = static_cast<int>(i);
        for (const auto& [from, to] : edges)
            if (from != to && local[static_cast<std::size_t>(from)] >= 0)
                add_edge(static_cast<std::size_t>(local[static_cast<std::size_t>(from)]),
                         static_cast<std::size_t>(local[static_cast<std::size_t>(to)]), m_graph);
    }

    // Places around (0, 0), or where they stood.
    std::vector<Point> lay(const std::vector<Extent>& sizes, const ForceOptions& options) {
        tie();
        m_unit = unitOf(sizes, options.gap);
        const bool anew = start(options.stood);
        relax(anew, options);
        if (anew)
            turn();
        return m_places;
    }

private:
    void tie() {
        const std::size_t count = m_members.size();
        if (count <= mostPairs) {
            for (std::size_t i = 0; i < count; ++i) {
                const std::vector<int> steps = stepsFrom(m_graph, i);
                for (std::size_t j = i + 1; j < count; ++j)
                    tieTwo(i, j, steps[j]);
            }
            return;
        }
        for (auto [edge, end] = boost::edges(m_graph); edge != end; ++edge)
            tieTwo(source(*edge, m_graph), target(*edge, m_graph), 1);
        // Each pivot is the node farthest from those before it.
        std::vector<int> nearest(count, static_cast<int>(count));
        std::size_t pivot = 0;
        for (std::size_t i = 0; i < pivots; ++i) {
            const std::vector<int> steps = stepsFrom(m_graph, pivot);
            for (std::size_t j = 0; j < count; ++j) {
                if (steps[j] > 1)
                    tieTwo(pivot, j, steps[j]);
                nearest[j] = std::min(nearest[j], steps[j]);
            }
            pivot = static_cast<std::size_t>(std::max_element(nearest.begin(), nearest.end()) - nearest.begin());
        }
    }
    void tieTwo(std::size_t a, std::size_t b, int steps) {
        m_springs.push_back({static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b), static_cast<float>(steps)});
    }

    // How long an edge wants to be: so that all nodes have room at the distances they want.
    [[nodiscard]] double unitOf(const std::vector<Extent>& sizes, double gap) const {
        double area = 0;
        double across = 0;
        for (int member : m_members) {
            const Extent& size = sizes[static_cast<std::size_t>(member)];
            area += (size.width + gap) * (size.height + gap);
            across += (size.width + size.height) / 2;
        }
        double steps = 0;
        for (const Spring& spring : m_springs)
            steps += spring.length;
        const double mean = m_springs.empty() ? 1 : steps / static_cast<double>(m_springs.size());
        return std::max(across / static_cast<double>(m_members.size()) + gap, 1.25 * std::sqrt(area) / mean);
    }

    // Whether nothing stood anywhere yet.
    bool start(const std::vector<Point>& stood) {
        const std::size_t count = m_members.size();
        m_places.assign(count, {NAN, NAN});
        m_fresh.assign(count, true);
        bool anew = true;
        if (!stood.empty())
            for (std::size_t i = 0; i < count; ++i)
                if (known(stood[static_cast<std::size_t>(m_members[i])])) {
                    m_places[i] = stood[static_cast<std::size_t>(m_members[i])];
                    m_fresh[i] = false;
                    anew = false;
                }
        if (anew) {
            const double radius = m_unit * std::sqrt(static_cast<double>(count)) / 2;
            for (std::size_t i = 0; i < count; ++i) {
                const double angle = 6.283185307179586 * static_cast<double>(i) / static_cast<double>(count);
                m_places[i] = {radius * std::cos(angle), radius * std::sin(angle)};
            }
            return true;
        }
        // New ones between their neighbours, a little aside so that no two coincide.
        for (std::size_t i = 0; i < count; ++i) {
            if (known(m_places[i]))
                continue;
            Point sum;
            int neighbours = 0;
            for (auto [next, end] = adjacent_vertices(i, m_graph); next != end; ++next)
                if (known(m_places[*next])) {
                    sum.x += m_places[*next].x;
                    sum.y += m_places[*next].y;
                    ++neighbours;
                }
            const double aside = m_unit * (neighbours == 1 ? .9 : .2);
            const double angle = 2.4 * static_cast<double>(i);
            m_places[i] = {sum.x / std::max(neighbours, 1) + aside * std::cos(angle),
                           sum.y / std::max(neighbours, 1) + aside * std::sin(angle)};
        }
        return false;
    }

    // Each spring in turn pulls its ends towards its length, ever more weakly. Where some stood already, the new ones
    // find their places among them first; then all give way a little.
    void relax(bool anew, const ForceOptions& options) {
        if (m_springs.empty())
            return;
        float longest = 1;
        for (const Spring& spring : m_springs)
            longest = std::max(longest, spring.length);
        if (anew) {
            pull(static_cast<double>(longest) * longest, .05, rounds, 1, options);
            return;
        }
        if (std::find(m_fresh.begin(), m_fresh.end(), true) != m_fresh.end())
            pull(1, .1, rounds / 2, 0, options);
        pull(.06, .02, rounds / 3, 1, options);
    }

    // `others`: how much of a pull those follow that are not new.
    void pull(double first, double last, int times, double others, const ForceOptions& options) {
        for (int round = 0; round < times && !options.cancelled(); ++round) {
            for (std::size_t i = m_springs.size(); i > 1; --i)
                std::swap(m_springs[i - 1], m_springs[m_dice.below(i)]);
            const double pace = first * std::pow(last / first, static_cast<double>(round) / (times - 1));
            for (const Spring& spring : m_springs) {
                Point& a = m_places[spring.a];
                Point& b = m_places[spring.b];
                const double x = a.x - b.x;
                const double y = a.y - b.y;
                const double away = std::max(std::hypot(x, y), 1e-3);
                const double share = std::min(1.0, pace / (spring.length * spring.length));
                const double move = share * (away - spring.length * m_unit) / 2 / away;
                const double moveA = m_fresh[spring.a] ? move : move * others;
                const double moveB = m_fresh[spring.b] ? move : move * others;
                a = {a.x - moveA * x, a.y - moveA * y};
                b = {b.x + moveB * x, b.y + moveB * y};
            }
        }
    }

    // Windows are wide, so the picture lies on its longer side; and its first node is in the upper left half.
    void turn() {
        Point mean;
        const auto count = static_cast<double>(m_places.size());
        for (const Point& place : m_places) {
            mean.x += place.x / count;
            mean.y += place.y / count;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (Point& place : m_places) {
            place = {place.x - mean.x, place.y - mean.y};
            xx += place.x * place.x;
            xy += place.x * place.y;
            yy += place.y * place.y;
        }
        const double angle = std::atan2(2 * xy, xx - yy) / 2;
        const double cosine = std::cos(angle);
        const double sine = std::sin(angle);
        for (Point& place : m_places)
            place = {place.x * cosine + place.y * sine, place.y * cosine - place.x * sine};
        const double flipX = m_places.front().x > 0 ? -1 : 1;
        const double flipY = m_places.front().y > 0 ? -1 : 1;
        for (Point& place : m_places)
            place = {place.x * flipX, place.y * flipY};
    }

    const std::vector<int>& m_members;
    TiedGraph m_graph;
    std::vector<Spring> m_springs;
    std::vector<Point> m_places;
    std::vector<bool> m_fresh;  // by node: whether it stood nowhere
    Dice m_dice;
    double m_unit = 1;
};

struct Bounds {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

Bounds boundsOf(const std::vector<int>& members, const std::vector<Point>& centres, const std::vector<Extent>& sizes) {
    Bounds out{1e300, -1e300, 1e300, -1e300};
    for (int member : members) {
        const auto i = static_cast<std::size_t>(member);
        out.left = std::min(out.left, centres[i].x - sizes[i].width / 2);
        out.right = std::max(out.right, centres[i].x + sizes[i].width / 2);
        out.top = std::min(out.top, centres[i].y - sizes[i].height / 2);
        out.bottom = std::max(out.bottom, centres[i].y + sizes[i].height / 2);
    }
    return out;
}

// Parts in lines under each other, the largest first; each is moved as a whole.
void pack(const std::vector<std::vector<int>>& parts, std::vector<Point>& centres, const std::vector<Extent>& sizes,
          double top, double gap) {
    double area = 0;
    double widest = 0;
    for (const auto& part : parts) {
        const Bounds box = boundsOf(part, centres, sizes);
        area += (box.right - box.left + gap) * (box.bottom - box.top + gap);
        widest = std::max(widest, box.right - box.left);
    }
    const double width = std::max(widest, std::sqrt(area * 1.7));
    double x = 0;
    double y = top;
    double high = 0;
    for (const auto& part : parts) {
        const Bounds box = boundsOf(part, centres, sizes);
        if (x > 0 && x + box.right - box.left > width) {
            x = 0;
            y += high + gap;
            high = 0;
        }
        for (int member : part) {
            Point& centre = centres[static_cast<std::size_t>(member)];
            centre = {centre.x - box.left + x - width / 2, centre.y - box.top + y};
        }
        x += box.right - box.left + gap;
        high = std::max(high, box.bottom - box.top);
    }
}

}  // namespace

std::vector<Point> layoutForce(const std::vector<Extent>& nodes, const std::vector<Edge>& edges,
                               const ForceOptions& options) {
    if (nodes.empty())
        return {};
    TiedGraph graph(nodes.size());
    for (const auto& [from, to] : edges)
        add_edge(static_cast<std::size_t>(from), static_cast<std::size_t>(to), graph);
    std::vector<int> partOf(nodes.size());
    const int count = connected_components(graph, partOf.data());
    std::vector<std::vector<int>> parts(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < nodes.size(); ++i)
        parts[static_cast<std::size_t>(partOf[i])].push_back(static_cast<int>(i));
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });

    std::vector<Point> centres(nodes.size());
    std::vector<std::vector<int>> fresh;
    std::vector<int> standing;
    for (const auto& part : parts) {
        const std::vector<Point> places = Part(part, edges, nodes).lay(nodes, options);
        std::vector<Point> own;
        std::vector<Extent> sizes;
        for (std::size_t i = 0; i < part.size(); ++i) {
            own.push_back(places[i]);
            sizes.push_back(nodes[static_cast<std::size_t>(part[i])]);
        }
        separate(own, sizes, options.gap, options.cancelled);
        for (std::size_t i = 0; i < part.size(); ++i)
            centres[static_cast<std::size_t>(part[i])] = own[i];
        const bool stood = !options.stood.empty() && std::any_of(part.begin(), part.end(), [&](int member) {
            return known(options.stood[static_cast<std::size_t>(member)]);
        });
        if (stood)
            standing.insert(standing.end(), part.begin(), part.end());
        else
            fresh.push_back(part);
    }
    const double between = 2 * options.gap;
    pack(fresh, centres, nodes, standing.empty() ? 0 : boundsOf(standing, centres, nodes).bottom + between, between);
    separate(centres, nodes, options.gap, options.cancelled);
    if (!standing.empty())
        return centres;
    std::vector<int> all(nodes.size());
    std::iota(all.begin(), all.end(), 0);
    const Bounds box = boundsOf(all, centres, nodes);
    for (Point& centre : centres)
        centre = {centre.x - (box.left + box.right) / 2, centre.y - (box.top + box.bottom) / 2};
    return centres;
}

}  // namespace remit
