// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace remit {

// SHA-256 (FIPS 180-4) of bytes that come piece by piece: tells whether two contents are the same.
class Sha256 {
public:
    void add(std::string_view bytes);
    // The bytes with their number in front, so that "ab", "c" and "a", "bc" are different.
    void addCounted(std::string_view bytes);
    // 64 digits of 0-9a-f. Once, and nothing is added after it.
    [[nodiscard]] std::string hex();

private:
    void block(const unsigned char* bytes);

    std::array<std::uint32_t, 8> m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_rest{};
    std::uint64_t m_size = 0;
};

[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace remit
