// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace remit {

struct Decoded {
    std::string text;         // in UTF-8, without a byte order mark
    std::string_view remark;  // what the user should know of it, or ""
};

// Text of another program: in UTF-8, in UTF-16 with a byte order mark or plainly so, else in Windows-1252 as Excel's
// old "CSV" is, with a remark. Refuses, with the line, what is text in none of them: a NUL or another control
// character.
Result<Decoded> inUtf8(std::string_view bytes);

}  // namespace remit
