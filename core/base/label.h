// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/text.h"

namespace remit {

// What makes a text unfit to be the name of a row, as the end of a sentence ("it is empty"), or nothing: names are
// UTF-8, not blank, at most 1,000 characters, and hold no control characters and none that turn the direction of
// writing (they could make one name look like another).
std::optional<std::string> faultInName(std::string_view name);

// A name as a person typed it: white space taken off its ends and its accents composed (NFC). Refuses what faultInName
// finds, with a sentence that says what to do.
Result<Text> typedName(std::string_view typed);

// White space taken off both ends.
std::string_view trimmed(std::string_view text);

}  // namespace remit
