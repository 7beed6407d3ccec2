// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace remit {

// The start of an OpenDocument file with the root element, and the names it may use.
[[nodiscard]] std::string odtOpening(std::string_view root);

// How a report looks as a text document: styles by the names that word processors give them, so that a template of the
// house can take their place. On A4, that lies on its side where it is `wide`.
[[nodiscard]] std::string odtStyles(bool wide);
// Those of its tables, which must stand with the text.
[[nodiscard]] std::string_view odtTableStyles();

}  // namespace remit
