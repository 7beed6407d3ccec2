// SPDX-License-Identifier: MIT
#include "ui/graph/chip_places.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "ui/graph/polyline.h"

namespace remit {

namespace {

constexpr qreal firstSpot = .06;  // along an edge
constexpr qreal lastSpot = .94;
constexpr int fewestSpots = 27;
constexpr int mostSpots = 160;
constexpr qreal spotStep = 9;        // scene units between spots on long edges
constexpr qreal hidesLetters = 100;  // the price of covering a node or other letters
constexpr qreal hidesLine = 6;       // of covering another edge
constexpr qreal besideLine = .42;    // of the letters' height: how far off its line they may stand where it is crowded
constexpr qreal cellSize = 48;       // of the grid, in scene units

QRectF around(const QPointF& centre, const QSizeF& size) {
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

// Evenly along the line.
std::vector<QPointF> spotsOf(const QPolygonF& line, qreal length) {
    const int count = std::clamp(static_cast<int>(length / spotStep), fewestSpots, mostSpots);
    std::vector<QPointF> out;
    qreal passed = 0;
    for (int i = 0; i + 1 < line.size(); ++i) {
        const QLineF step(line[i], line[i + 1]);
        const qreal stepLength = step.length();
        while (static_cast<int>(out.size()) < count) {
            const qreal wanted =
                length * (firstSpot + (lastSpot - firstSpot) * static_cast<qreal>(out.size()) / (count - 1));
            if (wanted > passed + stepLength)
                break;
            out.push_back(stepLength > 0 ? step.pointAt((wanted - passed) / stepLength) : step.p1());
        }
        passed += stepLength;
    }
    while (!line.isEmpty() && static_cast<int>(out.size()) < count)
        out.push_back(line.last());
    return out;
}

// What lies where, so that a spot looks at what is near it alone.
template <class What>
class Grid {
public:
    void add(const QRectF& box, const What& what) {
        forCells(box, [&](std::uint64_t key) { m_cells[key].push_back(what); });
    }
    void remove(const QRectF& box, const What& what) {
        forCells(box, [&](std::uint64_t key) { std::erase(m_cells[key], what); });
    }
    // Some more than once.
    template <class See>
    void forNear(const QRectF& box, const See& see) const {
        forCells(box, [&](std::uint64_t key) {
            if (const auto here = m_cells.find(key); here != m_cells.end())
                for (const What& each : here->second)
                    see(each);
        });
    }

private:
    template <class Do>
    static void forCells(const QRectF& box, const Do& act) {
        const auto index = [](qreal along) { return static_cast<std::int64_t>(std::floor(along / cellSize)); };
        for (std::int64_t x = index(box.left()); x <= index(box.right()); ++x)
            for (std::int64_t y = index(box.top()); y <= index(box.bottom()); ++y)
                act((static_cast<std::uint64_t>(x) << 32U) ^ static_cast<std::uint32_t>(y));
    }

    std::unordered_map<std::uint64_t, std::vector<What>> m_cells;
};

struct Sample {
    QPointF at;
    std::uint32_t edge = 0;
    friend bool operator==(const Sample&, const Sample&) = default;
};

class Placing {
public:
    Placing(const std::vector<QPolygonF>& lines, const std::vector<QSizeF>& sizes, const std::vector<QRectF>& nodes)
        : m_lines(lines), m_sizes(sizes), m_places(lines.size()) {
        for (const QPolygonF& line : lines) {
            m_lengths.push_back(lengthOf(line));
            m_spots.push_back(spotsOf(line, m_lengths.back()));
        }
        for (const QRectF& node : nodes)
            m_nodes.add(node.adjusted(-5, -9, 5, 9), node.adjusted(-5, -9, 5, 9));
        for (std::uint32_t i = 0; i < lines.size(); ++i)
            for (qsizetype k = 0; k < lines[i].size(); ++k) {
                addSample(i, lines[i][k]);
                if (k + 1 < lines[i].size())
                    addSample(i, (lines[i][k] + lines[i][k + 1]) / 2);
            }
    }

    std::vector<QRectF> run() {
        // Short edges have the least choice.
        std::vector<std::uint32_t> turns(m_lines.size());
        std::iota(turns.begin(), turns.end(), 0U);
        std::stable_sort(turns.begin(), turns.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return m_lengths[a] < m_lengths[b]; });
        for (int round = 0; round < 2; ++round)
            for (const std::uint32_t edge : turns)
                if (!m_sizes[edge].isEmpty())
                    place(edge);
        return std::move(m_places);
    }

private:
    void addSample(std::uint32_t edge, const QPointF& at) { m_samples.add(QRectF(at, QSizeF(0, 0)), {at, edge}); }

    void place(std::uint32_t edge) {
        if (!m_places[edge].isNull())
            m_letters.remove(m_places[edge], edge);
        m_places[edge] = QRectF();
        // On its line; where that finds no room, half beside it.
        QRectF chosen = best(edge, 0);
        if (chosen.isNull())
            chosen = best(edge, besideLine);
        m_places[edge] = chosen;
        if (!chosen.isNull())
            m_letters.add(chosen, edge);
    }

    [[nodiscard]] QRectF best(std::uint32_t edge, qreal beside) const {
        const std::vector<QPointF>& spots = m_spots[edge];
        qreal least = hidesLetters;
        QRectF chosen;
        for (std::size_t i = 0; i < spots.size(); ++i) {
            const qreal along =
                firstSpot + (lastSpot - firstSpot) * static_cast<qreal>(i) / static_cast<qreal>(spots.size() - 1);
            const QPointF off = beside * m_sizes[edge].height() * normalAt(spots, i);
            for (const qreal side : {-1.0, 1.0}) {
                const QRectF box = around(spots[i] + side * off, m_sizes[edge]);
                if (const qreal price = cost(edge, box, along, least); price < least) {
                    least = price;
                    chosen = box;
                }
                if (beside == 0)
                    break;
            }
        }
        return chosen;
    }

    [[nodiscard]] static QPointF normalAt(const std::vector<QPointF>& spots, std::size_t i) {
        const QPointF step = spots[std::min(i + 1, spots.size() - 1)] - spots[i == 0 ? 0 : i - 1];
        const qreal length = std::max<qreal>(std::hypot(step.x(), step.y()), 1e-6);
        return {-step.y() / length, step.x() / length};
    }

    // Whatever is not less than `limit` is as good as that.
    [[nodiscard]] qreal cost(std::uint32_t edge, const QRectF& box, qreal along, qreal limit) const {
        qreal sum = std::abs(along - .55) * 1.5;
        if (sum >= limit)
            return limit;
        m_nodes.forNear(box, [&](const QRectF& node) { sum += node.intersects(box) ? 2 * hidesLetters : 0; });
        const QRectF wide = box.adjusted(-3, -3, 3, 3);
        m_letters.forNear(wide,
                          [&](std::uint32_t other) { sum += m_places[other].intersects(wide) ? hidesLetters : 0; });
        if (sum >= limit)
            return limit;
        m_hidden.clear();
        const QRectF room = box.adjusted(-2, -2, 2, 2);
        m_samples.forNear(room, [&](const Sample& sample) {
            if (sample.edge != edge && room.contains(sample.at) &&
                std::find(m_hidden.begin(), m_hidden.end(), sample.edge) == m_hidden.end())
                m_hidden.push_back(sample.edge);
        });
        // However many lines it hides, letters are worth more: they are hidden behind it in turn.
        return sum + std::min(hidesLine * static_cast<qreal>(m_hidden.size()), hidesLetters * .9);
    }

    const std::vector<QPolygonF>& m_lines;
    const std::vector<QSizeF>& m_sizes;
    std::vector<QRectF> m_places;
    std::vector<qreal> m_lengths;
    std::vector<std::vector<QPointF>> m_spots;  // by edge
    Grid<QRectF> m_nodes;
    Grid<Sample> m_samples;  // of the lines
    Grid<std::uint32_t> m_letters;
    mutable std::vector<std::uint32_t> m_hidden;
};

}  // namespace

std::vector<QRectF> placeChips(const std::vector<QPolygonF>& lines, const std::vector<QSizeF>& sizes,
                               const std::vector<QRectF>& nodes) {
    return Placing(lines, sizes, nodes).run();
}

std::vector<QRectF> placeChipsQuickly(const std::vector<QLineF>& lines, const std::vector<QSizeF>& sizes,
                                      const std::vector<QRectF>& nodes) {
    constexpr qreal step = 26;
    constexpr int mostOffered = 40;
    Grid<QRectF> taken;
    for (const QRectF& node : nodes)
        taken.add(node, node.adjusted(-5, -9, 5, 9));
    std::vector<QRectF> out(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qreal length = lines[i].length();
        if (sizes[i].isEmpty() || length < 1)
            continue;
        const int spots = std::clamp(static_cast<int>(length * (lastSpot - firstSpot) / step), 1, mostOffered);
        for (int spot = 0; spot < spots && out[i].isNull(); ++spot) {
            const int off = (spot + 1) / 2 * (spot % 2 == 0 ? 1 : -1);  // the middle first, then to both sides
            const QRectF box =
                around(lines[i].pointAt(.5 + (lastSpot - firstSpot) * off / std::max(spots, 2)), sizes[i]);
            bool isFree = true;
            taken.forNear(box.adjusted(-5, -9, 5, 9),
                          [&](const QRectF& other) { isFree = isFree && !other.intersects(box); });
            if (isFree)
                out[i] = box;
        }
        if (!out[i].isNull())
            taken.add(out[i], out[i].adjusted(-3, -3, 3, 3));
    }
    return out;
}

}  // namespace remit
