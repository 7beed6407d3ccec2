// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <vector>

#include "core/base/id.h"

namespace remit {

// Where a finding happens. The policy area is a leaf; the place is the id of a leaf place, of an archetype ("all",
// "no:mca") or of the implied leaf "everywhere". Either is empty where the rule has none (SPEC section 4).
struct Hit {
    PolicyAreaId area;
    Text place;
    friend bool operator==(const Hit&, const Hit&) = default;
};

// The hits of a finding, policy area by policy area, in document order. Policy areas that are hit in the same places
// share one list of them, so that a finding about a whole country on a thousand services stays small; read it as hits,
// or by areas() and places() where their number would be countless.
class HitSet {
public:
    using Places = std::shared_ptr<const std::vector<Text>>;
    struct Strip {
        PolicyAreaId area;
        Places places;  // never empty
    };

    class Iterator {
    public:
        using value_type = Hit;
        using difference_type = std::ptrdiff_t;
        using reference = Hit;
        using pointer = void;
        using iterator_category = std::input_iterator_tag;

        Iterator() = default;
        Hit operator*() const { return {m_strip->area, (*m_strip->places)[m_place]}; }
        Iterator& operator++() {
            if (++m_place == m_strip->places->size()) {
                m_place = 0;
                ++m_strip;
            }
            return *this;
        }
        Iterator operator++(int) {
            Iterator old = *this;
            ++*this;
            return old;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        friend class HitSet;
        explicit Iterator(const Strip* strip) : m_strip(strip) {}
        const Strip* m_strip = nullptr;
        std::size_t m_place = 0;
    };

    HitSet() = default;
    HitSet(std::initializer_list<Hit> hits);

    // Adds the hits of one more policy area, which stands after those before it.
    void add(PolicyAreaId area, Places places);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] Hit front() const { return *begin(); }
    [[nodiscard]] Iterator begin() const { return Iterator(m_strips.data()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_strips.data() + m_strips.size()); }
    [[nodiscard]] const std::vector<Strip>& strips() const { return m_strips; }

    // Each once, in the order of the hits, without the empty one. O(strips), and for places of different strips
    // O(hits).
    [[nodiscard]] std::vector<PolicyAreaId> areas() const;
    [[nodiscard]] std::vector<Text> places() const;

private:
    std::vector<Strip> m_strips;
    std::size_t m_size = 0;
};

}  // namespace remit
