// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

#include "core/model/shared.h"

namespace remit {

// The rows of one kind, in document order: by `order`, then by key. Copying a table is O(1) and shares everything;
// the first write after a copy clones two lists of pages, then only the pages it touches (STYLE: shared pages, copied
// on write). Lookup, insertion and removal are O(log n). A pointer to a row stays valid until that table is written.
// Copies may be read on different threads.
template <class Row>
class Table {
    using Key = typename Row::Key;
    using Page = std::vector<Row>;
    struct Slot {
        Key key;
        std::int64_t order;
    };
    using Bucket = std::vector<Slot>;
    static constexpr std::size_t pageRows = 128;
    static constexpr std::size_t bucketSlots = 32;

    struct State {
        std::vector<Shared<Page>> pages;      // none is empty
        std::vector<Shared<Bucket>> buckets;  // a hash table from key to order; size a power of two
        std::size_t rows = 0;
    };

public:
    using value_type = Row;

    class Iterator {
    public:
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using reference = const Row&;
        using pointer = const Row*;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        reference operator*() const { return (*(*m_pages)[m_page])[m_row]; }
        pointer operator->() const { return &**this; }
        Iterator& operator++() {
            if (++m_row == (*m_pages)[m_page]->size()) {
                m_row = 0;
                ++m_page;
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
        friend class Table;
        Iterator(const std::vector<Shared<Page>>* pages, std::size_t page) : m_pages(pages), m_page(page) {}
        const std::vector<Shared<Page>>* m_pages = nullptr;
        std::size_t m_page = 0;
        std::size_t m_row = 0;
    };

    [[nodiscard]] std::size_t size() const { return m_state->rows; }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] Iterator begin() const { return {&m_state->pages, 0}; }
    [[nodiscard]] Iterator end() const { return {&m_state->pages, m_state->pages.size()}; }

    [[nodiscard]] const Row* find(const Key& key) const {
        const Slot* slot = findSlot(key);
        if (!slot)
            return nullptr;
        const std::size_t page = pageOf(slot->order, key);
        const Page& rows = *m_state->pages[page];
        auto it = lowerBound(rows, slot->order, key);
        assert(it != rows.end() && it->key() == key);
        return &*it;
    }
    [[nodiscard]] bool contains(const Key& key) const { return findSlot(key) != nullptr; }

    // The row must be there.
    [[nodiscard]] const Row& at(const Key& key) const {
        const Row* row = find(key);
        assert(row && "the caller knows that the row exists");
        return *row;
    }

    [[nodiscard]] const Row* last() const { return empty() ? nullptr : &m_state->pages.back()->back(); }

    // An order that puts a new row last.
    [[nodiscard]] std::int64_t nextOrder() const { return empty() ? orderGap : last()->order + orderGap; }

    // Adds the row, or puts it in place of the one with its key.
    void put(Row row) {
        const Key key = row.key();
        if (const Slot* slot = findSlot(key)) {
            if (slot->order == row.order) {
                Page& rows = writablePage(pageOf(row.order, key));
                *lowerBound(rows, row.order, key) = std::move(row);
                return;
            }
            remove(key);
        }
        insert(std::move(row));
    }

    // Returns false where no row has the key.
    bool remove(const Key& key) {
        const Slot* slot = findSlot(key);
        if (!slot)
            return false;
        const std::size_t page = pageOf(slot->order, key);
        const std::int64_t order = slot->order;
        Page& rows = writablePage(page);
        rows.erase(lowerBound(rows, order, key));
        State& state = writable();
        if (rows.empty())
            state.pages.erase(state.pages.begin() + static_cast<std::ptrdiff_t>(page));
        Bucket& bucket = writableBucket(bucketOf(key));
        std::erase_if(bucket, [&](const Slot& each) { return each.key == key; });
        --state.rows;
        return true;
    }

    friend bool operator==(const Table& a, const Table& b) {
        return a.m_state == b.m_state || (a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin()));
    }

    static constexpr std::int64_t orderGap = 1 << 16;

private:
    static bool before(const Row& row, std::int64_t order, const Key& key) {
        return row.order != order ? row.order < order : row.key() < key;
    }
    template <class Rows>
    static auto lowerBound(Rows& rows, std::int64_t order, const Key& key) {
        return std::lower_bound(rows.begin(), rows.end(), 0,
                                [&](const Row& row, int) { return before(row, order, key); });
    }
    // The page where (order, key) is or belongs; pages.size() - 1 past the end. Needs a page.
    [[nodiscard]] std::size_t pageOf(std::int64_t order, const Key& key) const {
        const auto& pages = m_state->pages;
        auto it = std::partition_point(pages.begin(), pages.end(),
                                       [&](const Shared<Page>& page) { return before(page->back(), order, key); });
        return it == pages.end() ? pages.size() - 1 : static_cast<std::size_t>(it - pages.begin());
    }
    [[nodiscard]] std::size_t bucketOf(const Key& key) const {
        std::size_t hash = std::hash<Key>{}(key)*0x9e3779b97f4a7c15ULL;
        return (hash >> 20) & (m_state->buckets.size() - 1);
    }
    [[nodiscard]] const Slot* findSlot(const Key& key) const {
        if (m_state->buckets.empty())
            return nullptr;
        const auto& bucket = m_state->buckets[bucketOf(key)];
        if (!bucket)
            return nullptr;
        for (const Slot& slot : *bucket)
            if (slot.key == key)
                return &slot;
        return nullptr;
    }

    State& writable() { return m_state.own(); }
    Page& writablePage(std::size_t index) { return writable().pages[index].own(); }
    Bucket& writableBucket(std::size_t index) { return writable().buckets[index].own(); }

    void insert(Row row) {
        State& state = writable();
        growBuckets();
        const Key key = row.key();
        writableBucket(bucketOf(key)).push_back({key, row.order});
        ++state.rows;
        if (state.pages.empty())
            state.pages.emplace_back(Page());
        const std::size_t index = state.pages.size() == 1 ? 0 : pageOf(row.order, key);
        Page& rows = writablePage(index);
        const bool atEnd = index + 1 == state.pages.size() && (rows.empty() || before(rows.back(), row.order, key));
        if (rows.size() < pageRows) {
            const std::int64_t order = row.order;
            rows.insert(lowerBound(rows, order, key), std::move(row));
            return;
        }
        Page next;
        if (atEnd) {  // rows that arrive in order fill their pages
            next.push_back(std::move(row));
        } else {
            next.assign(std::make_move_iterator(rows.begin() + pageRows / 2), std::make_move_iterator(rows.end()));
            rows.resize(pageRows / 2);
            const std::int64_t order = row.order;
            Page& home = before(rows.back(), order, key) ? next : rows;
            home.insert(lowerBound(home, order, key), std::move(row));
        }
        state.pages.insert(state.pages.begin() + static_cast<std::ptrdiff_t>(index) + 1, Shared<Page>(std::move(next)));
    }

    void growBuckets() {
        State& state = writable();
        if (!state.buckets.empty() && state.rows < state.buckets.size() * bucketSlots)
            return;
        const auto old = std::move(state.buckets);
        state.buckets = std::vector<Shared<Bucket>>(std::max<std::size_t>(old.size() * 2, 1));
        for (const auto& bucket : old)
            if (bucket)
                for (const Slot& slot : *bucket)
                    state.buckets[bucketOf(slot.key)].own().push_back(slot);
    }

    Shared<State> m_state = Shared<State>(State());
};

}  // namespace remit
