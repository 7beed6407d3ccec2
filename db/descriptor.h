// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <utility>

namespace remit {

// A file descriptor, closed with the object.
class Descriptor {
public:
    explicit Descriptor(int value) : m_value(value) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int operator*() const { return m_value; }
    explicit operator bool() const { return m_value >= 0; }
    // Some file systems report a failed write only here.
    bool close() {
        const int value = std::exchange(m_value, -1);
        return value < 0 || ::close(value) == 0;
    }

private:
    int m_value;
};

}  // namespace remit
