// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"

namespace remit {

// How a written cell looks: plain, a header, or the colour of what a right does for its holder.
enum class PaperLook { Plain, Header, Decide, Influence, Resource, Check };

struct PageCell {
    PageCell(std::string words = {}, std::string noteOnIt = {}, PaperLook looks = PaperLook::Plain)
        : text(std::move(words)), note(std::move(noteOnIt)), look(looks) {}
    std::string text;
    std::string note;
    PaperLook look;
};

// A sheet to be written. The first row is its header: it stays in sight and filters the rows under it.
struct SheetPage {
    std::string name;
    std::vector<std::vector<PageCell>> rows;
    std::vector<int> widths;    // of the columns, in characters
    bool namesStayToo = false;  // the first column stays in sight
    bool filtered = true;
};

// Cells are texts, whatever they look like: nothing in them is ever a formula. The same pages always give the same
// bytes. Refuse what the format cannot hold, with the sheet and cell: a text over 32,767 characters in .xlsx, more rows
// or columns than a spreadsheet has.
Result<std::string> xlsxOfPages(const std::vector<SheetPage>& pages, const std::string& title);
Result<std::string> odsOfPages(const std::vector<SheetPage>& pages, const std::string& title);

// The colours of a look, as 0xRRGGBB; of Plain white.
[[nodiscard]] unsigned paperOf(PaperLook look);

}  // namespace remit
