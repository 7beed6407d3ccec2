// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace remit::test {

using Rows = std::vector<std::vector<std::string>>;

// The table as other programs write it, in the plainest way that each format knows.
[[nodiscard]] std::string xlsxOf(const Rows& rows);
[[nodiscard]] std::string odsOf(const Rows& rows);
[[nodiscard]] std::string htmlOf(const Rows& rows);

// A workbook with one sheet called “S” whose rows are this XML (<row>..., <table:table-row>...); `after` stands behind
// them in the sheet, `strings` in the list of shared strings, `styles` in the styles.
[[nodiscard]] std::string xlsxWith(std::string_view rows, std::string_view after = {}, std::string_view strings = {},
                                   std::string_view styles = {});
[[nodiscard]] std::string odsWith(std::string_view rows, std::string_view styles = {});

}  // namespace remit::test
