// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace remit {

// SHA-256 (FIPS 180-4) of bytes that come piece by piece: tells whether two contents are the same.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::string_view bytes);
    // The bytes with their number in front, so that "ab", "c" and "a", "bc" are different.
    void addCounted(std::string_view bytes);
    // 64 digits of 0-9a-f. Once, and nothing is added after it.
    [[nodiscard]] std::string hex();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace remit
