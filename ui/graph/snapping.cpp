// SPDX-License-Identifier: MIT
#include "ui/graph/snapping.h"

#include <array>
#include <cmath>
#include <optional>

namespace remit {

namespace {

struct Stretch {
    qreal low;
    qreal high;
    [[nodiscard]] std::array<qreal, 3> lines() const { return {(low + high) / 2, low, high}; }
};

Stretch acrossOf(const QRectF& box) { return {box.left(), box.right()}; }
Stretch downOf(const QRectF& box) { return {box.top(), box.bottom()}; }

// The shortest way from a line of the one to the same line of the other, centres before edges where they tie.
class Nearest {
public:
    explicit Nearest(qreal reach) : m_reach(reach) {}
    void offer(const Stretch& moved, const Stretch& other, bool centreAlone) {
        const auto from = moved.lines();
        const auto to = other.lines();
        for (std::size_t i = 0; i < (centreAlone ? 1 : from.size()); ++i)
            if (const qreal way = to.at(i) - from.at(i);
                std::abs(way) <= m_reach && (!m_way || std::abs(way) < std::abs(*m_way) - .01))
                m_way = way;
    }
    [[nodiscard]] bool found() const { return m_way.has_value(); }
    [[nodiscard]] qreal orGrid(qreal centre) const {
        return m_way ? *m_way : std::round(centre / gridStep) * gridStep - centre;
    }

private:
    qreal m_reach;
    std::optional<qreal> m_way;
};

bool sameLine(qreal a, qreal b) { return std::abs(a - b) < .25; }

}  // namespace

Snap snapped(const QRectF& box, const std::vector<QRectF>& beside, const std::vector<QRectF>& elsewhere, qreal reach) {
    Nearest x(reach);
    Nearest y(reach);
    for (const QRectF& each : beside) {
        x.offer(acrossOf(box), acrossOf(each), false);
        y.offer(downOf(box), downOf(each), false);
    }
    for (const QRectF& each : elsewhere)
        x.offer(acrossOf(box), acrossOf(each), true);
    Snap out;
    out.by = {x.orGrid(box.center().x()), y.orGrid(box.center().y())};
    const QRectF stands = box.translated(out.by);

    const auto guide = [&](std::size_t line, bool upright, bool centreAlone) {
        const qreal at = (upright ? acrossOf(stands) : downOf(stands)).lines().at(line);
        Stretch reached = upright ? downOf(stands) : acrossOf(stands);
        bool shared = false;
        const auto join = [&](const QRectF& each) {
            if (!sameLine((upright ? acrossOf(each) : downOf(each)).lines().at(line), at))
                return;
            shared = true;
            const Stretch its = upright ? downOf(each) : acrossOf(each);
            reached = {std::min(reached.low, its.low), std::max(reached.high, its.high)};
        };
        for (const QRectF& each : beside)
            join(each);
        if (centreAlone)
            for (const QRectF& each : elsewhere)
                join(each);
        if (shared)
            out.guides.push_back(upright ? QLineF(at, reached.low, at, reached.high)
                                         : QLineF(reached.low, at, reached.high, at));
    };
    for (std::size_t line = 0; line < 3; ++line) {
        if (x.found())
            guide(line, true, line == 0);
        if (y.found())
            guide(line, false, false);
    }
    return out;
}

}  // namespace remit
