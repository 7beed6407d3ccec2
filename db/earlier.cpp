// SPDX-License-Identifier: MIT
#include "db/earlier.h"

#include <algorithm>
#include <system_error>
#include <vector>

#include "core/base/sha256.h"
#include "db/utc.h"

namespace remit {

namespace fs = std::filesystem;

bool keepEarlier(const fs::path& file, const fs::path& folder) {
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return true;
    constexpr std::size_t enough = 16;
    const fs::path home = folder / sha256(fs::absolute(file).string()).substr(0, enough);
    fs::create_directories(home, error);
    if (error)
        return false;
    fs::permissions(home, fs::perms::owner_all, error);
    std::string time = utcNow();
    std::replace(time.begin(), time.end(), ':', '.');  // which some file systems do not take
    fs::copy_file(file, home / (time + " " + file.filename().string()), fs::copy_options::overwrite_existing, error);
    if (error)
        return false;
    std::vector<fs::path> kept;
    for (const fs::directory_entry& entry : fs::directory_iterator(home, error))
        kept.push_back(entry.path());
    std::sort(kept.begin(), kept.end());
    while (kept.size() > mostEarlier) {
        fs::remove(kept.front(), error);
        kept.erase(kept.begin());
    }
    return true;
}

}  // namespace remit
