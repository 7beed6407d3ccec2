// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace remit {

// A set of the holders at one place, by seat (Territory::seats). One word holds the first 64 seats, which is all there
// is nearly everywhere, so that sets cost no memory of their own and rules are a few bit operations.
class SeatSet {
public:
    void insert(int seat) { word(seat) |= bit(seat); }
    void clear() {
        m_first = 0;
        m_rest.clear();
    }

    [[nodiscard]] bool empty() const {
        return m_first == 0 && std::all_of(m_rest.begin(), m_rest.end(), [](auto each) { return each == 0; });
    }
    [[nodiscard]] bool contains(int seat) const {
        return (wordAt(static_cast<std::size_t>(seat / 64)) & bit(seat)) != 0;
    }
    [[nodiscard]] int size() const {
        int count = std::popcount(m_first);
        for (std::uint64_t each : m_rest)
            count += std::popcount(each);
        return count;
    }
    [[nodiscard]] bool intersects(const SeatSet& other) const {
        if ((m_first & other.m_first) != 0)
            return true;
        for (std::size_t i = 1; i < std::min(words(), other.words()); ++i)
            if ((wordAt(i) & other.wordAt(i)) != 0)
                return true;
        return false;
    }
    [[nodiscard]] bool isWithin(const SeatSet& other) const {
        if ((m_first & ~other.m_first) != 0)
            return false;
        for (std::size_t i = 1; i < words(); ++i)
            if ((wordAt(i) & ~other.wordAt(i)) != 0)
                return false;
        return true;
    }

    SeatSet& operator|=(const SeatSet& other) {
        m_first |= other.m_first;
        if (!other.m_rest.empty()) {
            m_rest.resize(std::max(m_rest.size(), other.m_rest.size()));
            for (std::size_t i = 0; i < other.m_rest.size(); ++i)
                m_rest[i] |= other.m_rest[i];
        }
        return *this;
    }
    SeatSet& operator&=(const SeatSet& other) {
        m_first &= other.m_first;
        for (std::size_t i = 0; i < m_rest.size(); ++i)
            m_rest[i] &= other.wordAt(i + 1);
        return *this;
    }
    SeatSet& operator-=(const SeatSet& other) {
        m_first &= ~other.m_first;
        for (std::size_t i = 0; i < m_rest.size(); ++i)
            m_rest[i] &= ~other.wordAt(i + 1);
        return *this;
    }
    friend SeatSet operator|(SeatSet a, const SeatSet& b) { return a |= b; }
    friend SeatSet operator&(SeatSet a, const SeatSet& b) { return a &= b; }
    friend SeatSet operator-(SeatSet a, const SeatSet& b) { return a -= b; }

    // Calls visit(seat) in ascending order.
    template <class Visit>
    void forEach(Visit&& visit) const {
        for (std::size_t i = 0; i < words(); ++i)
            for (std::uint64_t left = wordAt(i); left != 0; left &= left - 1)
                visit(static_cast<int>(i) * 64 + std::countr_zero(left));
    }

private:
    static std::uint64_t bit(int seat) { return std::uint64_t{1} << (seat % 64); }
    [[nodiscard]] std::size_t words() const { return m_rest.size() + 1; }
    [[nodiscard]] std::uint64_t wordAt(std::size_t i) const {
        return i == 0 ? m_first : i <= m_rest.size() ? m_rest[i - 1] : 0;
    }
    std::uint64_t& word(int seat) {
        const auto i = static_cast<std::size_t>(seat / 64);
        if (i == 0)
            return m_first;
        if (m_rest.size() < i)
            m_rest.resize(i);
        return m_rest[i - 1];
    }

    std::uint64_t m_first = 0;
    std::vector<std::uint64_t> m_rest;  // seats from 64 on
};

}  // namespace remit
