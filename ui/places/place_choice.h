// SPDX-License-Identifier: MIT
#pragma once

#include <unordered_map>
#include <vector>

#include "core/model/model.h"

namespace remit {

// The tree of a document's places by number, in document order; a snapshot.
class PlaceTree {
public:
    explicit PlaceTree(const Table<Place>& places);

    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] PlaceId id(int place) const { return node(place).id; }
    [[nodiscard]] Text name(int place) const { return node(place).name; }
    [[nodiscard]] int parent(int place) const { return node(place).parent; }  // -1 at the root
    [[nodiscard]] int row(int place) const { return node(place).row; }        // among its siblings
    // Those under a place; -1 for the roots.
    [[nodiscard]] const std::vector<int>& children(int place) const {
        return place < 0 ? m_roots : node(place).children;
    }
    [[nodiscard]] int find(PlaceId id) const;  // -1 where there is none
    [[nodiscard]] int leafCount() const { return m_leaves; }

private:
    struct Node {
        PlaceId id;
        Text name;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    [[nodiscard]] const Node& node(int place) const { return m_nodes[static_cast<std::size_t>(place)]; }

    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::unordered_map<PlaceId, int> m_byId;
    int m_leaves = 0;
};

// Some of the places. A place that is chosen stands for all under it (SPEC section 1), those that come later too; what
// is taken out of it leaves its siblings chosen one by one. What nobody touches stays as it was said.
class PlaceChoice {
public:
    enum class State { None, Some, All };

    PlaceChoice(const PlaceTree& tree, const std::vector<PlaceId>& chosen);

    [[nodiscard]] State state(int place) const { return m_states[static_cast<std::size_t>(place)]; }
    void set(int place, bool chosen);
    void clear();

    // As a document says it.
    [[nodiscard]] std::vector<PlaceId> ids() const;
    // How many leaves they come to.
    [[nodiscard]] int leafCount() const { return m_leaves; }

private:
    void count();
    State count(int place, bool above);
    void dropUnder(int place);

    const PlaceTree& m_tree;
    std::vector<int> m_chosen;
    std::vector<State> m_states;
    int m_leaves = 0;
};

}  // namespace remit
