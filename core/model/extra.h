// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/base/text.h"

namespace remit {

// The fields that a row carries for other programs (its `extra`), as an object; empty where there are none. Keys are
// the row's own "x-" fields, and the paths of objects inside the row ("/subject") with the "x-" fields of those.
// An object in a list inside the row is known by what it refers to, and as which of several that refer to the same.
nlohmann::ordered_json extraFields(Text extra);
Text extraText(const nlohmann::ordered_json& fields);

// "/with/bodyType/1/mca"; `nth` counts from 1.
std::string extraPath(std::string_view list, std::string_view kind, Text id, std::size_t nth = 1);

// One field of an extra that is a text, or "".
std::string extraField(Text extra, const char* key);
// The extra with the field set, or where the value is "" without it; what is there and no text stays then.
Text withExtraField(Text extra, const char* key, std::string_view value);

}  // namespace remit
