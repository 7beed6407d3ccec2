// SPDX-License-Identifier: MIT
#include "core/report/column_shares.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace remit {

namespace {

// Of the text's words the longest, in letters; very long ones, as addresses are, break all the same.
double longestWord(std::string_view text) {
    constexpr std::size_t longest = 18;
    std::size_t out = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" /"), text.size());
        out = std::max(out, end);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return static_cast<double>(std::min(out, longest));
}

}  // namespace

std::vector<double> columnShares(const ReportTable& table) {
    // Long texts wrap, so that twice the letters ask for less than twice the room.
    constexpr double least = 7;
    constexpr double most = 60;
    const auto room = [&](const std::string& text) {
        return std::clamp(static_cast<double>(text.size()), least, most);
    };
    std::vector<double> out;
    double all = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        double sum = 0;
        double widest = room(table.columns[column]);
        double word = longestWord(table.columns[column]);
        for (const ReportTable::Row& row : table.rows) {
            const std::string& text = column == 0 ? row.header : row.cells[column - 1];
            sum += room(text);
            widest = std::max(widest, room(text));
            word = std::max(word, longestWord(text));
        }
        const double mean = table.rows.empty() ? widest : sum / static_cast<double>(table.rows.size());
        out.push_back(std::max(std::sqrt(mean * widest), word * 1.5 + 3));
        all += out.back();
    }
    for (double& each : out)
        each /= all;
    return out;
}

}  // namespace remit
