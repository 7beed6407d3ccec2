// SPDX-License-Identifier: MIT
#pragma once

#include <unistd.h>

#include <filesystem>
#include <initializer_list>

namespace remit::test {

// While it lives, the superuser counts as an ordinary user, to whom the paths belong; nothing for anybody else. So that
// tests of permissions run wherever tests run.
class OrdinaryUser {
public:
    explicit OrdinaryUser(std::initializer_list<std::filesystem::path> paths) : m_was(::geteuid()) {
        if (m_was != 0)
            return;
        for (const std::filesystem::path& path : paths)
            m_failed = ::chown(path.c_str(), nobody, static_cast<gid_t>(-1)) != 0 || m_failed;
        m_failed = ::seteuid(nobody) != 0 || m_failed;
    }
    ~OrdinaryUser() {
        if (m_was == 0)
            m_failed = ::seteuid(0) != 0;
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

    [[nodiscard]] bool ok() const { return !m_failed; }

private:
    static constexpr uid_t nobody = 65534;
    uid_t m_was;
    bool m_failed = false;
};

}  // namespace remit::test
