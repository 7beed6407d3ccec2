// SPDX-License-Identifier: MIT
#include "core/graph/separate.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace remit {

namespace {

// One pass over the pairs that overlap, found from left to right. Whether there were any.
bool pushApart(std::vector<Point>& centres, const std::vector<Extent>& sizes, double gap) {
    constexpr double touch = 1e-6;
    std::vector<std::size_t> order(centres.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto left = [&](std::size_t i) { return centres[i].x - sizes[i].width / 2; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return left(a) < left(b); });
    double widest = 0;
    for (const Extent& size : sizes)
        widest = std::max(widest, size.width);
    bool any = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t a = order[i];
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const std::size_t b = order[j];
            // Boxes move as they are looked at, so the list is sorted by and large only.
            if (left(b) > centres[a].x + sizes[a].width / 2 + gap + widest)
                break;
            const double acrossNeeded = (sizes[a].width + sizes[b].width) / 2 + gap;
            const double downNeeded = (sizes[a].height + sizes[b].height) / 2 + gap;
            const double x = acrossNeeded - std::abs(centres[a].x - centres[b].x);
            const double y = downNeeded - std::abs(centres[a].y - centres[b].y);
            if (x <= touch || y <= touch)
                continue;
            any = true;
            if (x < y) {
                const double push = (centres[a].x < centres[b].x || (centres[a].x == centres[b].x && a < b)) ? x : -x;
                centres[a].x -= push / 2;
                centres[b].x += push / 2;
            } else {
                const double push = (centres[a].y < centres[b].y || (centres[a].y == centres[b].y && a < b)) ? y : -y;
                centres[a].y -= push / 2;
                centres[b].y += push / 2;
            }
        }
    }
    return any;
}

class Detour {
public:
    Detour(std::size_t from, std::size_t to, const std::vector<Point>& centres, const std::vector<Extent>& sizes,
           double gap)
        : m_from(from), m_to(to), m_centres(centres), m_sizes(sizes), m_gap(gap) {}

    std::vector<Point> find() {
        bend(m_centres[m_from], m_centres[m_to], 4);
        return m_failed ? std::vector<Point>() : m_points;
    }

private:
    // The box in the way that is nearest to where the line starts; boxes.size() for none.
    [[nodiscard]] std::size_t blockOf(const Point& a, const Point& b) const {
        std::size_t nearest = m_centres.size();
        double least = 0;
        for (std::size_t i = 0; i < m_centres.size(); ++i) {
            if (i == m_from || i == m_to || !passes(a, b, m_centres[i], m_sizes[i], m_gap * .6))
                continue;
            const double away = std::hypot(m_centres[i].x - a.x, m_centres[i].y - a.y);
            if (nearest == m_centres.size() || away < least) {
                nearest = i;
                least = away;
            }
        }
        return nearest;
    }

    void bend(const Point& a, const Point& b, int depth) {
        const std::size_t block = blockOf(a, b);
        if (block == m_centres.size())
            return;
        if (depth == 0) {
            m_failed = true;
            return;
        }
        // Past the corner that takes the shorter way round.
        Point best;
        double least = -1;
        const double halfWidth = m_sizes[block].width / 2 + m_gap;
        const double halfHeight = m_sizes[block].height / 2 + m_gap;
        for (const double x : {-halfWidth, halfWidth})
            for (const double y : {-halfHeight, halfHeight}) {
                const Point corner{m_centres[block].x + x, m_centres[block].y + y};
                double way = std::hypot(corner.x - a.x, corner.y - a.y) + std::hypot(b.x - corner.x, b.y - corner.y);
                for (std::size_t i = 0; i < m_centres.size(); ++i)
                    if (i != block && std::abs(m_centres[i].x - corner.x) < m_sizes[i].width / 2 + m_gap / 2 &&
                        std::abs(m_centres[i].y - corner.y) < m_sizes[i].height / 2 + m_gap / 2)
                        way += 1e4;
                if (passes(a, corner, m_centres[block], m_sizes[block], m_gap * .6))
                    way += 500;
                if (passes(corner, b, m_centres[block], m_sizes[block], m_gap * .6))
                    way += 500;
                if (least < 0 || way < least) {
                    least = way;
                    best = corner;
                }
            }
        bend(a, best, depth - 1);
        m_points.push_back(best);
        bend(best, b, depth - 1);
    }

    std::size_t m_from;
    std::size_t m_to;
    const std::vector<Point>& m_centres;
    const std::vector<Extent>& m_sizes;
    double m_gap;
    std::vector<Point> m_points;
    bool m_failed = false;
};

}  // namespace

bool passes(const Point& a, const Point& b, const Point& centre, const Extent& size, double gap) {
    double enter = 0;
    double leave = 1;
    const auto cut = [&](double from, double to, double low, double high) {
        const double step = to - from;
        if (std::abs(step) < 1e-9)
            return from > low && from < high;
        double first = (low - from) / step;
        double second = (high - from) / step;
        if (first > second)
            std::swap(first, second);
        enter = std::max(enter, first);
        leave = std::min(leave, second);
        return enter < leave;
    };
    const double halfWidth = size.width / 2 + gap;
    const double halfHeight = size.height / 2 + gap;
    return cut(a.x, b.x, centre.x - halfWidth, centre.x + halfWidth) &&
           cut(a.y, b.y, centre.y - halfHeight, centre.y + halfHeight);
}

void separate(std::vector<Point>& centres, const std::vector<Extent>& sizes, double gap,
              const std::function<bool()>& cancelled) {
    constexpr int patience = 12;  // rounds between two spreadings, which always help in the end
    constexpr double spread = 1.06;
    for (int round = 1; !cancelled() && pushApart(centres, sizes, gap); ++round) {
        if (round % patience != 0)
            continue;
        Point middle;
        for (const Point& centre : centres) {
            middle.x += centre.x / static_cast<double>(centres.size());
            middle.y += centre.y / static_cast<double>(centres.size());
        }
        for (Point& centre : centres) {
            centre.x = middle.x + (centre.x - middle.x) * spread;
            centre.y = middle.y + (centre.y - middle.y) * spread;
        }
    }
}

Point freeSpot(const Point& wished, const Extent& size, const std::vector<Point>& centres,
               const std::vector<Extent>& sizes, double gap) {
    const auto isFree = [&](const Point& at) {
        for (std::size_t i = 0; i < centres.size(); ++i)
            if (std::abs(centres[i].x - at.x) < (sizes[i].width + size.width) / 2 + gap &&
                std::abs(centres[i].y - at.y) < (sizes[i].height + size.height) / 2 + gap)
                return false;
        return true;
    };
    if (isFree(wished))
        return wished;
    constexpr int directions = 16;
    const double step = std::max(8.0, std::min(size.width, size.height) / 3);
    // Beside first, which keeps the lane, then all around: no ring that is wider than all boxes together is crowded.
    for (int ring = 1;; ++ring)
        for (int i = 0; i < directions; ++i) {
            const int turn = i % 2 == 0 ? i / 2 : directions - (i + 1) / 2;
            const double angle = 2 * std::numbers::pi * turn / directions;
            const Point at{wished.x + std::cos(angle) * ring * step * 1.5, wished.y + std::sin(angle) * ring * step};
            if (isFree(at))
                return at;
        }
}

std::vector<Point> detour(std::size_t from, std::size_t to, const std::vector<Point>& centres,
                          const std::vector<Extent>& sizes, double gap) {
    return Detour(from, to, centres, sizes, gap).find();
}

}  // namespace remit
