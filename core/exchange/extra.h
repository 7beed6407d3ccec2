// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/base/text.h"

namespace remit {

// The fields that a row carries for other programs (its `extra`), as an object; empty where there are none. Keys are
// the row's own "x-" fields, and the paths of objects inside the row ("/subject") with the "x-" fields of those.
nlohmann::ordered_json extraFields(Text extra);
Text extraText(const nlohmann::ordered_json& fields);

// One field of an extra that is a text, or "".
std::string extraField(Text extra, const char* key);
// The extra with the field set, or without it where the value is "".
Text withExtraField(Text extra, const char* key, std::string_view value);

}  // namespace remit
