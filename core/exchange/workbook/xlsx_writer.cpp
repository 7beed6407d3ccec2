// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <stdlib.h>
#include <xlsxwriter.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

#include "core/exchange/workbook/pages.h"
#include "core/exchange/workbook/workbook.h"

namespace remit {

namespace {

namespace fs = std::filesystem;

// libxlsxwriter writes files alone: a folder of our own, gone with the object.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::error_code ignored;
        std::string path = (fs::temp_directory_path(ignored) / "remit-XXXXXX").string();
        if (mkdtemp(path.data()))
            m_path = path;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

Error notWritten(const char* why) {
    return {
        Error::Code::Unwritable,
        fmt::format("The workbook could not be put together ({}); make room in the folder for temporary files.", why),
        {}};
}

// What looks like an escape of Office Open XML is escaped itself, lest it is read as the character.
std::string escaped(std::string text) {
    for (std::size_t at = 0; (at = text.find("_x", at)) != std::string::npos; at += 2) {
        const std::string_view digits = std::string_view(text).substr(at + 2, 4);
        if (at + 7 <= text.size() && text[at + 6] == '_' &&
            digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos)
            text.insert(at, "_x005F");
        else
            continue;
        at += 6;
    }
    return text;
}

constexpr int usualWidth = 18;
constexpr std::size_t mostUnits = 32'767;  // in a cell

// Excel counts 16-bit units.
std::size_t unitsIn(const std::string& text) {
    std::size_t units = 0;
    for (const char c : text)
        units += (c & 0xC0) == 0x80 ? 0 : (c & 0xF8) == 0xF0 ? 2 : 1;
    return units;
}

class XlsxWriter {
public:
    explicit XlsxWriter(lxw_workbook* book) : m_book(book) {
        for (std::size_t i = 0; i < m_formats.size(); ++i) {
            lxw_format* format = workbook_add_format(book);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            format_set_num_format_index(format, 49);  // text, so that what is typed there later stays text too
            const auto look = static_cast<PaperLook>(i);
            if (look != PaperLook::Plain) {
                format_set_bg_color(format, paperOf(look));
                format_set_border(format, LXW_BORDER_THIN);
                format_set_border_color(format, 0xB8BDC4);
            }
            if (look == PaperLook::Header)
                format_set_bold(format);
            m_formats[i] = format;
        }
    }

    Result<> add(const SheetPage& page) {
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, page.name.c_str());
        if (!sheet)
            return notWritten("a sheet was refused");
        std::size_t width = 0;
        for (std::size_t row = 0; row < page.rows.size(); ++row) {
            width = std::max(width, page.rows[row].size());
            if (const std::size_t lines = linesIn(page, row); lines > 1) {
                constexpr double heightOfALine = 15;
                constexpr double tallest = 409;  // that Excel knows
                worksheet_set_row(sheet, static_cast<lxw_row_t>(row),
                                  std::min(static_cast<double>(lines) * heightOfALine, tallest), nullptr);
            }
            for (std::size_t column = 0; column < page.rows[row].size(); ++column)
                if (Result<> done = put(sheet, page, row, column); !done)
                    return done;
        }
        for (std::size_t column = 0; column < width; ++column)
            worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                                 column < page.widths.size() ? page.widths[column] : usualWidth, nullptr);
        worksheet_freeze_panes(sheet, 1, page.namesStayToo ? 1 : 0);
        if (page.filtered && width > 0)
            worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(page.rows.size() - 1),
                                 static_cast<lxw_col_t>(width - 1));
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9);  // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        return {};
    }

private:
    // How many lines the row needs, about.
    static std::size_t linesIn(const SheetPage& page, std::size_t row) {
        std::size_t most = 1;
        for (std::size_t column = 0; column < page.rows[row].size(); ++column) {
            const auto width = static_cast<std::size_t>(column < page.widths.size() ? page.widths[column] : usualWidth);
            std::size_t lines = 0;
            std::string_view text = page.rows[row][column].text;
            while (true) {
                const std::size_t end = std::min(text.find('\n'), text.size());
                lines += 1 + unitsIn(std::string(text.substr(0, end))) / std::max<std::size_t>(width, 1);
                if (end == text.size())
                    break;
                text.remove_prefix(end + 1);
            }
            most = std::max(most, lines);
        }
        return most;
    }

    Result<> put(lxw_worksheet* sheet, const SheetPage& page, std::size_t row, std::size_t column) {
        const PageCell& cell = page.rows[row][column];
        const auto down = static_cast<lxw_row_t>(row);
        const auto along = static_cast<lxw_col_t>(column);
        lxw_format* format = m_formats[static_cast<std::size_t>(cell.look)];
        const std::string text = escaped(cell.text);
        const std::string note = escaped(cell.note);
        if (unitsIn(text) > mostUnits || unitsIn(note) > mostUnits)
            return Error{Error::Code::Unwritable,
                         "A text is longer than the 32,767 characters that Excel has room for; write .ods instead.",
                         fmt::format("sheet “{}”, {}", page.name, cellName(row, column))};
        const lxw_error wrong = text.empty() ? worksheet_write_blank(sheet, down, along, format)
                                             : worksheet_write_string(sheet, down, along, text.c_str(), format);
        if (wrong == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            return Error{Error::Code::Unwritable,
                         "The table has more rows or columns than a spreadsheet; write .remit.json.",
                         fmt::format("sheet “{}”, {}", page.name, cellName(row, column))};
        if (wrong != LXW_NO_ERROR)
            return notWritten(lxw_strerror(wrong));
        if (!note.empty())
            if (const lxw_error refused = worksheet_write_comment(sheet, down, along, note.c_str());
                refused != LXW_NO_ERROR)
                return notWritten(lxw_strerror(refused));
        return {};
    }

    lxw_workbook* m_book;
    std::array<lxw_format*, 6> m_formats{};
};

}  // namespace

unsigned paperOf(PaperLook look) {
    switch (look) {
        case PaperLook::Plain:
            return 0xFFFFFF;
        case PaperLook::Header:
            return 0xE4E7EB;
        case PaperLook::Decide:
            return 0xD3E4F7;
        case PaperLook::Influence:
            return 0xFCE8C8;
        case PaperLook::Resource:
            return 0xD4EDDF;
        case PaperLook::Check:
            return 0xE6DDF3;
    }
    return 0xFFFFFF;
}

Result<std::string> xlsxOfPages(const std::vector<SheetPage>& pages, const std::string& title) {
    const TemporaryFolder folder;
    if (folder.path().empty())
        return notWritten("there is no folder for temporary files");
    const std::string file = (folder.path() / "book.xlsx").string();
    std::string where = folder.path().string();
    lxw_workbook_options options{};
    options.tmpdir = where.data();
    lxw_workbook* book = workbook_new_opt(file.c_str(), &options);
    if (!book)
        return notWritten("out of memory");
    lxw_doc_properties properties{};
    std::string heading = title;
    char application[] = "Remit";
    properties.title = heading.data();
    properties.author = application;
    constexpr time_t firstOfJanuary1980 = 315'532'800;  // as the archive's own entries: no clock in a file
    properties.created = firstOfJanuary1980;
    workbook_set_properties(book, &properties);
    XlsxWriter writer(book);
    Result<> done;
    for (const SheetPage& page : pages)
        if (done)
            done = writer.add(page);
    const lxw_error closed = workbook_close(book);
    if (!done)
        return done.error();
    if (closed != LXW_NO_ERROR)
        return notWritten(lxw_strerror(closed));
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in.good() && bytes.empty())
        return notWritten("it could not be read again");
    return bytes;
}

}  // namespace remit
