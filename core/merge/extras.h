// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/text.h"

namespace remit {

// The fields that rows carry for other programs, put together field by field, and the words kept beside rights cell by
// cell. Where both sides changed one of them, `preferTheirs` settles it and `clash` says that it had to.
struct MergedExtra {
    Text extra;
    bool clash = false;
};
[[nodiscard]] MergedExtra mergedExtra(Text base, Text ours, Text theirs, bool preferTheirs);

}  // namespace remit
