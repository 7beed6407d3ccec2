// SPDX-License-Identifier: MIT
#pragma once

namespace remit::test {

// While it lives, SQLite's opens, reads, writes, syncs, truncations and deletions of files follow faultPlan(). A write
// that fails leaves half of its bytes.
class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
};

}  // namespace remit::test
