// SPDX-License-Identifier: MIT
#include "core/words/tab_text.h"

#include <algorithm>

#include "core/base/label.h"

namespace remit {

namespace {

constexpr std::string_view ends = "\t\r\n";

// Where the quoted cell that starts at `open` closes, or npos where it is none.
std::size_t closingQuote(std::string_view text, std::size_t open) {
    for (std::size_t i = text.find('"', open + 1); i != std::string_view::npos; i = text.find('"', i + 1)) {
        const std::size_t next = i + 1;
        if (next == text.size() || ends.find(text[next]) != std::string_view::npos)
            return i;
        if (text[next] != '"')
            return std::string_view::npos;
        i = next;
    }
    return std::string_view::npos;
}

std::string withoutDoubling(std::string_view quoted) {
    std::string out;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        out += quoted[i];
        if (quoted[i] == '"')
            ++i;
    }
    return out;
}

}  // namespace

std::string writeTabs(const TextTable& table) {
    std::string out;
    for (const auto& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                out += '\t';
            if (row[i].find_first_of(ends) == std::string::npos && !row[i].starts_with('"')) {
                out += row[i];
                continue;
            }
            out += '"';
            for (const char c : row[i])
                out += c == '"' ? std::string("\"\"") : std::string(1, c);
            out += '"';
        }
        out += '\n';
    }
    return out;
}

TextTable readTabs(std::string_view text) {
    TextTable rows(1);
    for (std::size_t at = 0;;) {
        const std::size_t close = at < text.size() && text[at] == '"' ? closingQuote(text, at) : std::string_view::npos;
        std::size_t end = std::min(text.find_first_of(ends, at), text.size());
        if (close != std::string_view::npos) {
            rows.back().push_back(withoutDoubling(text.substr(at + 1, close - at - 1)));
            end = close + 1;
        } else {
            rows.back().emplace_back(text.substr(at, end - at));
        }
        if (end == text.size())
            return rows;
        at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        if (text[end] == '\t')
            continue;
        if (at == text.size())
            return rows;
        rows.emplace_back();
    }
}

std::string nameInHeader(std::string_view header) {
    std::string out;
    for (const char c : trimmed(header)) {
        const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!space)
            out += c;
        else if (out.back() != ' ')
            out += ' ';
    }
    return out;
}

}  // namespace remit
