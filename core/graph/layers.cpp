// SPDX-License-Identifier: MIT
#include "core/graph/layers.h"

#include <algorithm>
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

// Swaps neighbours in rows as long as that takes crossings away.
void swapNeighbours(Layers& layers) {
    std::vector<int> at = positionsOf(layers);
    const auto positions = [&](const std::vector<int>& of) {
        std::vector<int> out;
        for (int each : of)
            out.push_back(at[static_cast<std::size_t>(each)]);
        std::sort(out.begin(), out.end());
        return out;
    };
    for (int pass = 0; pass < 8; ++pass) {
        bool better = false;
        for (auto& row : layers.rows)
            for (std::size_t i = 0; i + 1 < row.size(); ++i) {
                const auto a = static_cast<std::size_t>(row[i]);
                const auto b = static_cast<std::size_t>(row[i + 1]);
                const auto aboveA = positions(layers.above[a]);
                const auto aboveB = positions(layers.above[b]);
                const auto belowA = positions(layers.below[a]);
                const auto belowB = positions(layers.below[b]);
                const int now = crossingsOf(aboveA, aboveB) + crossingsOf(belowA, belowB);
                if (now == 0 || crossingsOf(aboveB, aboveA) + crossingsOf(belowB, belowA) >= now)
                    continue;
                std::swap(row[i], row[i + 1]);
                std::swap(at[a], at[b]);
                better = true;
            }
        if (!better)
            return;
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

void reduceCrossings(Layers& layers, int sweeps) {
    auto best = layers.rows;
    int fewest = countCrossings(layers);
    const auto keepIfBetter = [&] {
        if (const int count = countCrossings(layers); count < fewest) {
            fewest = count;
            best = layers.rows;
        }
    };
    const auto count = static_cast<int>(layers.rows.size());
    for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
        std::vector<int> at = positionsOf(layers);
        const bool down = sweep % 2 == 0;
        for (int step = 1; step < count; ++step) {
            auto& row = layers.rows[static_cast<std::size_t>(down ? step : count - 1 - step)];
            sortByBarycentre(row, down ? layers.above : layers.below, at, sweep % 4 >= 2);
            for (std::size_t i = 0; i < row.size(); ++i)
                at[static_cast<std::size_t>(row[i])] = static_cast<int>(i);
        }
        keepIfBetter();
        if (sweep % 4 == 3) {
            swapNeighbours(layers);
            keepIfBetter();
        }
    }
    layers.rows = best;
    if (sweeps > 0)
        swapNeighbours(layers);
}

}  // namespace remit
