// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string_view>

#include "core/exchange/json_object.h"

namespace remit {

// Parses a Remit document into values, but hands each element of /scenarios/S/grants to `onGrant(S, position, value)`
// as soon as it is complete and does not keep it. Syntax errors (with line and column), a field that is there twice and
// nesting deeper than 64 go to the fault; what is returned then is no document.
nlohmann::ordered_json parseDocument(
    std::string_view bytes, JsonFault& fault,
    const std::function<void(std::size_t, std::size_t, const nlohmann::ordered_json&)>& onGrant);

}  // namespace remit
