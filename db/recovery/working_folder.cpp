// SPDX-License-Identifier: MIT
#include "db/recovery/working_folder.h"

#include <string>
#include <system_error>
#include <vector>

#include "db/file.h"
#include "db/recovery/folder_lock.h"

namespace remit {

namespace fs = std::filesystem;

void removeWorkingFolder(const fs::path& home) {
    std::error_code ignored;
    // What is left of a base that was being written has a name of its own (db/file.h).
    std::vector<fs::path> halves;
    for (const fs::directory_entry& entry : fs::directory_iterator(home, ignored))
        if (entry.path().filename().string().starts_with(temporaryPrefix))
            halves.push_back(entry.path());
    for (const fs::path& half : halves)
        fs::remove(half, ignored);
    // The lock goes last: while it is there, nobody takes what remains for something to be recovered.
    for (const std::string name : {workingLog, "work.db-journal", workingBase, FolderLock::name})
        fs::remove(home / name, ignored);
    fs::remove(home, ignored);
}

}  // namespace remit
