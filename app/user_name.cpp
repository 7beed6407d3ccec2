// SPDX-License-Identifier: MIT
#include "app/user_name.h"

#include <pwd.h>
#include <unistd.h>

#include <vector>

#include "core/base/label.h"

namespace remit {

std::string userName() {
    constexpr std::size_t room = 16'384;
    std::vector<char> buffer(room);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    const std::string full = found->pw_gecos ? found->pw_gecos : "";
    for (const std::string& name : {full.substr(0, full.find(',')), std::string(found->pw_name)})
        if (!faultInName(name))
            return name;
    return {};
}

}  // namespace remit
