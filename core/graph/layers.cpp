// SPDX-License-Identifier: MIT
#include "core/graph/layers.h"

#include <algorithm>
#include <compare>
#include <numeric>

namespace remit {

namespace {

std::vector<int> positionsOf(const Layers& layers) {
    std::vector<int> at(layers.above.size());
    for (const auto& row : layers.rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            at[static_cast<std::size_t>(row[i])] = static_cast<int>(i);
    return at;
}

// Vertices with neighbours are sorted by the mean of those; the others keep their places.
void sortByBarycentre(std::vector<int>& row, const std::vector<std::vector<int>>& neighbours,
                      const std::vector<int>& at, bool lastFirst) {
    struct Pull {
        int vertex;
        double mean;
    };
    std::vector<Pull> pulled;
    std::vector<std::size_t> slots;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto& of = neighbours[static_cast<std::size_t>(row[i])];
        if (of.empty())
            continue;
        double sum = 0;
        for (int each : of)
            sum += at[static_cast<std::size_t>(each)];
        pulled.push_back({row[i], sum / static_cast<double>(of.size())});
        slots.push_back(i);
    }
    if (lastFirst)  // ties fall the other way round, which gets sweeps out of dead ends
        std::reverse(pulled.begin(), pulled.end());
    std::stable_sort(pulled.begin(), pulled.end(), [](const Pull& a, const Pull& b) { return a.mean < b.mean; });
    for (std::size_t i = 0; i < slots.size(); ++i)
        row[slots[i]] = pulled[i].vertex;
}

// Crossings between the edges of two vertices if `left` stands left of `right`. Both lists ascending.
int crossingsOf(const std::vector<int>& left, const std::vector<int>& right) {
    int count = 0;
    std::size_t smaller = 0;
    for (int each : left) {
        while (smaller < right.size() && right[smaller] < each)
            ++smaller;
        count += static_cast<int>(smaller);
    }
    return count;
}

// Crossings first; then how many pairs of named vertices stand against their numbers.
struct Cost {
    int crossings = 0;
    int disorder = 0;
    friend auto operator<=>(const Cost&, const Cost&) = default;
};

bool againstRank(const Layers& layers, int left, int right, int named) {
    if (left >= named || right >= named)
        return false;
    return layers.rank.empty()
               ? right < left
               : layers.rank[static_cast<std::size_t>(right)] < layers.rank[static_cast<std::size_t>(left)];
}

Cost costOf(const Layers& layers, int named) {
    constexpr std::size_t longest = 1'000;  // among more, nobody sees an order
    Cost cost{countCrossings(layers), 0};
    for (const auto& row : layers.rows)
        if (row.size() <= longest)
            for (std::size_t i = 0; i < row.size(); ++i)
                for (std::size_t j = i + 1; j < row.size(); ++j)
                    cost.disorder += againstRank(layers, row[i], row[j], named);
    return cost;
}

// Moves each vertex from `first` on to the best place among the others of its row as they stand. Whether any moved.
// O(row^2 * degree).
bool siftRow(Layers& layers, std::size_t r, const std::vector<int>& at, int named, int first) {
    const std::vector<int> row = layers.rows[r];
    const std::size_t count = row.size();
    const auto positions = [&](const std::vector<int>& of) {  // where a vertex's edges lead, ascending
        std::vector<int> out;
        out.reserve(of.size());
        for (int each : of)
            out.push_back(at[static_cast<std::size_t>(each)]);
        std::sort(out.begin(), out.end());
        return out;
    };
    std::vector<std::vector<int>> above;
    std::vector<std::vector<int>> below;
    for (int vertex : row) {
        above.push_back(positions(layers.above[static_cast<std::size_t>(vertex)]));
        below.push_back(positions(layers.below[static_cast<std::size_t>(vertex)]));
    }
    std::vector<Cost> costs(count * count);  // of standing left of another
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j)
            if (i != j)
                costs[i * count + j] = {crossingsOf(above[i], above[j]) + crossingsOf(below[i], below[j]),
                                        againstRank(layers, row[i], row[j], named) ? 1 : 0};
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    bool moved = false;
    for (std::size_t vertex = 0; vertex < count; ++vertex) {
        if (row[vertex] < first)
            continue;
        const auto from = static_cast<std::size_t>(std::find(order.begin(), order.end(), vertex) - order.begin());
        // Against its present place: what each place to the right, then to the left, adds or saves.
        Cost best;
        std::size_t to = from;
        for (const bool right : {true, false}) {
            Cost change;
            for (std::size_t i = from; right ? i + 1 < count : i > 0;) {
                i = right ? i + 1 : i - 1;
                const Cost& leftOf = costs[vertex * count + order[i]];
                const Cost& rightOf = costs[order[i] * count + vertex];
                const Cost& before = right ? leftOf : rightOf;
                const Cost& after = right ? rightOf : leftOf;
                change.crossings += after.crossings - before.crossings;
                change.disorder += after.disorder - before.disorder;
                if (change < best) {
                    best = change;
                    to = i;
                }
            }
        }
        if (to == from)
            continue;
        order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), vertex);
        moved = true;
    }
    for (std::size_t i = 0; i < count; ++i)
        layers.rows[r][i] = row[order[i]];
    return moved;
}

// Vertices before `first` stay where they are among each other.
void sift(Layers& layers, int named, int first = 0) {
    constexpr std::size_t longest = 200;  // longer rows are left to the sweeps: sifting is quadratic
    for (int pass = 0; pass < 8; ++pass) {
        bool better = false;
        for (std::size_t r = 0; r < layers.rows.size(); ++r)
            if (layers.rows[r].size() <= longest)
                better = siftRow(layers, r, positionsOf(layers), named, first) || better;
        if (!better)
            return;
    }
}

void sortRow(Layers& layers, std::size_t r, bool byAbove, std::vector<int>& at, bool lastFirst) {
    auto& row = layers.rows[r];
    sortByBarycentre(row, byAbove ? layers.above : layers.below, at, lastFirst);
    for (std::size_t i = 0; i < row.size(); ++i)
        at[static_cast<std::size_t>(row[i])] = static_cast<int>(i);
}

// Exchanges any two named vertices of a row, the other rows following, as long as that makes the order better: long
// edges keep single moves from finding such.
void exchange(Layers& layers, int named) {
    Cost least = costOf(layers, named);
    const auto better = [&](std::size_t r, std::size_t i, std::size_t j) {
        const auto before = layers.rows;
        std::swap(layers.rows[r][i], layers.rows[r][j]);
        std::vector<int> at = positionsOf(layers);
        for (std::size_t up = r; up-- > 0;)
            sortRow(layers, up, false, at, false);
        for (std::size_t down = r + 1; down < layers.rows.size(); ++down)
            sortRow(layers, down, true, at, false);
        sift(layers, named);
        if (const Cost cost = costOf(layers, named); cost < least) {
            least = cost;
            return true;
        }
        layers.rows = before;
        return false;
    };
    for (bool again = true; again;) {
        again = false;
        for (std::size_t r = 0; r < layers.rows.size(); ++r)
            for (std::size_t i = 0; i < layers.rows[r].size(); ++i)
                for (std::size_t j = i + 1; j < layers.rows[r].size(); ++j)
                    if (layers.rows[r][i] < named && layers.rows[r][j] < named)
                        again = better(r, i, j) || again;
    }
}

// Another start for the sweeps: each row in an order that the number decides.
void shuffle(Layers& layers, unsigned number) {
    for (auto& row : layers.rows)
        for (std::size_t i = row.size(); i > 1; --i) {
            number = number * 1664525U + 1013904223U;
            std::swap(row[i - 1], row[(number >> 16U) % i]);
        }
}

}  // namespace

int countCrossings(const Layers& layers) {
    const std::vector<int> at = positionsOf(layers);
    int count = 0;
    for (std::size_t r = 0; r + 1 < layers.rows.size(); ++r) {
        // Lower ends in the order of the upper ends: crossings are its inversions, counted in a Fenwick tree.
        const std::size_t width = layers.rows[r + 1].size();
        std::vector<int> tree(width + 1, 0);
        int seen = 0;
        for (int upper : layers.rows[r]) {
            std::vector<std::size_t> ends;
            for (int lower : layers.below[static_cast<std::size_t>(upper)])
                ends.push_back(static_cast<std::size_t>(at[static_cast<std::size_t>(lower)]));
            for (std::size_t end : ends) {
                int notRight = 0;
                for (std::size_t i = end + 1; i > 0; i -= i & (~i + 1))
                    notRight += tree[i];
                count += seen - notRight;
            }
            for (std::size_t end : ends)
                for (std::size_t i = end + 1; i <= width; i += i & (~i + 1))
                    ++tree[i];
            seen += static_cast<int>(ends.size());
        }
    }
    return count;
}

void reduceCrossings(Layers& layers, int sweeps, int named, const std::function<bool()>& cancelled) {
    if (sweeps == 0)
        return;
    const auto given = layers.rows;
    auto best = layers.rows;
    Cost least = costOf(layers, named);
    const auto keepIfBetter = [&] {
        if (const Cost cost = costOf(layers, named); cost < least) {
            least = cost;
            best = layers.rows;
        }
    };
    const auto count = static_cast<int>(layers.rows.size());
    std::size_t links = 0;
    for (const auto& below : layers.below)
        links += below.size();
    const bool few = layers.above.size() <= 60 && links <= 90;
    const int starts = few ? 6 : 1;
    for (int start = 0; start < starts && least > Cost{}; ++start) {
        layers.rows = given;
        if (start > 0)
            shuffle(layers, static_cast<unsigned>(start));
        sift(layers, named);
        keepIfBetter();
        for (int sweep = 0; sweep < sweeps && least > Cost{} && !cancelled(); ++sweep) {
            std::vector<int> at = positionsOf(layers);
            const bool down = sweep % 2 == 0;
            for (int step = 1; step < count; ++step)
                sortRow(layers, static_cast<std::size_t>(down ? step : count - 1 - step), down, at, sweep % 4 >= 2);
            keepIfBetter();
            if (sweep % 4 == 3) {
                sift(layers, named);
                keepIfBetter();
            }
        }
    }
    layers.rows = best;
    if (cancelled())
        return;
    sift(layers, named);
    if (!few)
        return;
    exchange(layers, named);
    // The mirror image crosses as little, and may be nearer to the order of the numbers.
    best = layers.rows;
    least = costOf(layers, named);
    for (auto& row : layers.rows)
        std::reverse(row.begin(), row.end());
    exchange(layers, named);
    if (costOf(layers, named) >= least)
        layers.rows = best;
}

void refineOrder(Layers& layers, int named) {
    sift(layers, named, named);
    sift(layers, named);
}

}  // namespace remit
