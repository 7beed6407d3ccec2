// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace remit::test {

// Which of the operations that pass by is to fail: the one of a number, counted from 1, and with Sticky all after it.
// One plan for the file calls of db (fault_calls.cpp) and for SQLite's (fault_vfs.cpp); of the process, since that is
// what they are of.
struct FaultPlan {
    long failAt = 0;  // 0: none
    bool sticky = false;
    int error = 0;  // errno
    long passed = 0;
    long failed = 0;
    std::string_view only;  // where not empty, other calls than the one of this name pass uncounted

    // Counts one operation, and says whether it fails.
    bool fails(std::string_view call = {}) {
        if (!only.empty() && call != only)
            return false;
        ++passed;
        const bool now = failAt > 0 && (sticky ? passed >= failAt : passed == failAt);
        failed += now;
        return now;
    }
};

FaultPlan& faultPlan();

}  // namespace remit::test
