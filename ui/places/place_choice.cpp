// SPDX-License-Identifier: MIT
#include "ui/places/place_choice.h"

#include <algorithm>

namespace remit {

PlaceTree::PlaceTree(const Table<Place>& places) {
    m_nodes.reserve(places.size());
    for (const Place& place : places) {
        m_byId[place.id] = size();
        m_nodes.push_back({place.id, place.name, -1, 0, {}});
    }
    int i = 0;
    for (const Place& place : places) {
        const int parent = find(place.parent);
        std::vector<int>& siblings = parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(parent)].children;
        Node& node = m_nodes[static_cast<std::size_t>(i)];
        node.parent = parent;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(i++);
    }
    m_leaves = static_cast<int>(
        std::count_if(m_nodes.begin(), m_nodes.end(), [](const Node& node) { return node.children.empty(); }));
}

int PlaceTree::find(PlaceId id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? -1 : found->second;
}

PlaceChoice::PlaceChoice(const PlaceTree& tree, const std::vector<PlaceId>& chosen) : m_tree(tree) {
    for (const PlaceId id : chosen)
        if (const int place = tree.find(id); place >= 0)
            m_chosen.push_back(place);
    count();
}

void PlaceChoice::set(int place, bool chosen) {
    if (chosen) {
        if (state(place) == State::All)
            return;
        dropUnder(place);
        m_chosen.push_back(place);
        return count();
    }
    dropUnder(place);
    // What stands for it from above makes way for all that it stood for but this.
    for (int child = place; child >= 0; child = m_tree.parent(child)) {
        const int above = m_tree.parent(child);
        const auto standing = std::find(m_chosen.begin(), m_chosen.end(), above);
        bool covered = false;
        for (int each = above; each >= 0; each = m_tree.parent(each))
            covered = covered || std::find(m_chosen.begin(), m_chosen.end(), each) != m_chosen.end();
        if (!covered)
            break;
        if (standing != m_chosen.end())
            m_chosen.erase(standing);
        for (const int sibling : m_tree.children(above))
            if (sibling != child && std::find(m_chosen.begin(), m_chosen.end(), sibling) == m_chosen.end()) {
                dropUnder(sibling);
                m_chosen.push_back(sibling);
            }
    }
    count();
}

void PlaceChoice::clear() {
    m_chosen.clear();
    count();
}

std::vector<PlaceId> PlaceChoice::ids() const {
    std::vector<PlaceId> out;
    for (const int place : m_chosen)
        out.push_back(m_tree.id(place));
    return out;
}

void PlaceChoice::dropUnder(int place) {
    std::erase_if(m_chosen, [&](int each) {
        while (each >= 0 && each != place)
            each = m_tree.parent(each);
        return each == place;
    });
}

void PlaceChoice::count() {
    m_states.assign(static_cast<std::size_t>(m_tree.size()), State::None);
    for (const int place : m_chosen)
        m_states[static_cast<std::size_t>(place)] = State::All;
    m_leaves = 0;
    for (const int root : m_tree.children(-1))
        count(root, false);
}

PlaceChoice::State PlaceChoice::count(int place, bool above) {
    State& state = m_states[static_cast<std::size_t>(place)];
    const bool chosen = above || state == State::All;
    const std::vector<int>& children = m_tree.children(place);
    bool all = true;
    bool some = false;
    for (const int child : children) {
        const State under = count(child, chosen);
        all = all && under == State::All;
        some = some || under != State::None;
    }
    if (children.empty()) {
        all = some = chosen;
        m_leaves += chosen;
    }
    return state = all ? State::All : some ? State::Some : State::None;
}

}  // namespace remit
