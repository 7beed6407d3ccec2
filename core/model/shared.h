// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <utility>

namespace remit {

// A value that copies of the handle share until one of them writes. Handles may be copied, read and destroyed on
// different threads; one handle is used by one thread at a time. (A std::shared_ptr cannot tell safely that it is the
// last one: its use_count() orders nothing that other owners did before they let go.)
template <class T>
class Shared {
public:
    Shared() = default;  // null
    explicit Shared(T value) : m_box(new Box{1, std::move(value)}) {}
    Shared(const Shared& other) : m_box(other.m_box) {
        if (m_box)
            m_box->owners.fetch_add(1, std::memory_order_relaxed);
    }
    Shared(Shared&& other) noexcept : m_box(std::exchange(other.m_box, nullptr)) {}
    Shared& operator=(Shared other) noexcept {
        std::swap(m_box, other.m_box);
        return *this;
    }
    ~Shared() {
        if (m_box && m_box->owners.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete m_box;
    }

    explicit operator bool() const { return m_box != nullptr; }
    const T& operator*() const { return m_box->value; }
    const T* operator->() const { return &m_box->value; }

    // The value for writing: this handle's own, copied first where others share it, a new one where it is null.
    T& own() {
        if (!m_box)
            *this = Shared(T());
        else if (m_box->owners.load(std::memory_order_acquire) != 1)
            *this = Shared(T(m_box->value));
        return m_box->value;
    }

    // Whether both are the same value, not merely equal ones.
    friend bool operator==(const Shared& a, const Shared& b) { return a.m_box == b.m_box; }

private:
    struct Box {
        std::atomic<long> owners;
        T value;
    };
    Box* m_box = nullptr;
};

}  // namespace remit
