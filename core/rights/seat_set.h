// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace remit {

// A set of the holders at one place, by seat (Territory::seats). One word holds the first 64 seats, which is all there
// is nearly everywhere, so that sets cost no memory of their own and rules are a few bit operations.
class SeatSet {
public:
    SeatSet() = default;
    SeatSet(const SeatSet& other) : m_first(other.m_first) {
        if (other.m_rest)
            copyRest(other);
    }
    SeatSet(SeatSet&&) noexcept = default;
    SeatSet& operator=(const SeatSet& other) {
        m_first = other.m_first;
        if (m_rest || other.m_rest)
            copyRest(other);
        return *this;
    }
    SeatSet& operator=(SeatSet&&) noexcept = default;

    // The seats of one word, and back.
    static SeatSet ofWord(std::uint64_t word) {
        SeatSet out;
        out.m_first = word;
        return out;
    }
    [[nodiscard]] std::uint64_t firstWord() const { return m_first; }  // of the first 64 seats
    [[nodiscard]] bool isOneWord() const { return !m_rest; }

    void insert(int seat) {
        if (seat < 64)
            m_first |= bit(seat);
        else
            restWord(static_cast<std::size_t>(seat / 64) - 1) |= bit(seat);
    }
    void clear() {
        m_first = 0;
        if (m_rest)
            m_rest->clear();
    }

    [[nodiscard]] bool empty() const { return m_first == 0 && (!m_rest || size() == 0); }
    [[nodiscard]] bool contains(int seat) const { return (word(static_cast<std::size_t>(seat / 64)) & bit(seat)) != 0; }
    [[nodiscard]] int size() const {
        int count = std::popcount(m_first);
        for (std::size_t i = 1; i < words(); ++i)
            count += std::popcount(word(i));
        return count;
    }
    [[nodiscard]] bool intersects(const SeatSet& other) const {
        return (m_first & other.m_first) != 0 || (m_rest && other.m_rest && !(*this & other).empty());
    }
    [[nodiscard]] bool isWithin(const SeatSet& other) const {
        return (m_first & ~other.m_first) == 0 && (!m_rest || (*this - other).empty());
    }

    SeatSet& operator|=(const SeatSet& other) {
        m_first |= other.m_first;
        for (std::size_t i = 1; i < other.words(); ++i)
            restWord(i - 1) |= other.word(i);
        return *this;
    }
    SeatSet& operator&=(const SeatSet& other) {
        m_first &= other.m_first;
        for (std::size_t i = 1; i < words(); ++i)
            (*m_rest)[i - 1] &= other.word(i);
        return *this;
    }
    SeatSet& operator-=(const SeatSet& other) {
        m_first &= ~other.m_first;
        for (std::size_t i = 1; i < words(); ++i)
            (*m_rest)[i - 1] &= ~other.word(i);
        return *this;
    }
    friend SeatSet operator|(SeatSet a, const SeatSet& b) { return std::move(a |= b); }
    friend SeatSet operator&(SeatSet a, const SeatSet& b) { return std::move(a &= b); }
    friend SeatSet operator-(SeatSet a, const SeatSet& b) { return std::move(a -= b); }

    // Calls visit(seat) in ascending order.
    template <class Visit>
    void forEach(Visit&& visit) const {
        for (std::size_t i = 0; i < words(); ++i)
            for (std::uint64_t left = word(i); left != 0; left &= left - 1)
                visit(static_cast<int>(i) * 64 + std::countr_zero(left));
    }

private:
    using Words = std::vector<std::uint64_t>;

    static std::uint64_t bit(int seat) { return std::uint64_t{1} << (seat % 64); }
    [[nodiscard]] std::size_t words() const { return m_rest ? m_rest->size() + 1 : 1; }
    [[nodiscard]] std::uint64_t word(std::size_t i) const {
        return i == 0 ? m_first : i < words() ? (*m_rest)[i - 1] : 0;
    }
    std::uint64_t& restWord(std::size_t i) {
        if (!m_rest)
            m_rest = std::make_unique<Words>();
        if (m_rest->size() <= i)
            m_rest->resize(i + 1);
        return (*m_rest)[i];
    }
    void copyRest(const SeatSet& other) { m_rest = other.m_rest ? std::make_unique<Words>(*other.m_rest) : nullptr; }

    std::uint64_t m_first = 0;
    std::unique_ptr<Words> m_rest;  // seats from 64 on
};

}  // namespace remit
