// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>

#include "core/exchange/workbook/part.h"
#include "core/exchange/workbook/sheet_fill.h"

namespace remit {

namespace {

constexpr std::string_view content = "content.xml";

struct OdsStyle {
    bool bold = false;
    int indent = 0;
    bool hidden = false;
};

// Spreadsheets indent by 10 points a step, and write that in any unit.
int stepsIn(std::string_view length) {
    double number = 0;
    const auto read = std::from_chars(length.data(), length.data() + length.size(), number);
    const std::string_view unit(read.ptr, static_cast<std::size_t>(length.data() + length.size() - read.ptr));
    const double points = unit == "cm"   ? 72 / 2.54
                          : unit == "mm" ? 72 / 25.4
                          : unit == "in" ? 72
                          : unit == "pt" ? 1
                                         : 0;
    constexpr double step = 10;
    constexpr double deepest = 250;
    return static_cast<int>(std::clamp(number * points / step + 0.5, 0.0, deepest));
}

class OdsReader {
public:
    OdsReader(PartReader reader) : m_reader(std::move(reader)), m_fill(m_book) {}

    Result<Workbook> read() {
        while (true) {
            const Result<bool> more = m_reader.toStart();
            if (!more)
                return more.error();
            if (!*more)
                break;
            const std::string_view element = m_reader.element();
            Result<> done;
            if (element == "style" && !m_reader.attribute("name").empty())
                done = readStyle();
            else if (element == "table" && m_inSpreadsheet)
                done = readTable();
            else if (element == "spreadsheet")
                m_inSpreadsheet = true;
            else if (m_inSpreadsheet)
                done = m_reader.skip();  // changes that were tracked, say, hold cells of old
            if (!done)
                return done.error();
        }
        if (!m_inSpreadsheet)
            return m_reader.within({Error::Code::BadInput,
                                    "The file is no workbook but another document; copy its table into a spreadsheet "
                                    "and use that.",
                                    {}});
        return std::move(m_book);
    }

private:
    // Reads what is in the element that has just started: `start` is asked about each element in it, and must read past
    // its end or do nothing.
    template <class Start>
    Result<> inside(const Start& start) {
        const std::size_t outside = m_reader.depth() - 1;
        while (m_reader.depth() > outside) {
            const Result<XmlReader::Token> token = m_reader.next();
            if (!token)
                return token.error();
            if (*token == XmlReader::Token::Start)
                if (Result<> done = start(m_reader.element()); !done)
                    return done;
        }
        return {};
    }

    Result<> readStyle() {
        OdsStyle& style = m_styles[m_reader.attribute("name")];
        return inside([&](std::string_view element) -> Result<> {
            if (element == "text-properties")
                style.bold = m_reader.attribute("font-weight") == "bold";
            else if (element == "paragraph-properties")
                style.indent = stepsIn(m_reader.attribute("margin-left"));
            else if (element == "table-properties")
                style.hidden = m_reader.attribute("display") == "false";
            return {};
        });
    }

    Result<> readTable() {
        Sheet& sheet = m_fill.addSheet(m_reader.attribute("name"));
        sheet.hidden = styleOf(m_reader.attribute("style-name")).hidden;
        m_row = 0;
        return inside([&](std::string_view element) -> Result<> {
            if (element == "table-row")
                return readRow();
            if (element == "shapes" || element == "table" || element == "forms")
                return m_reader.skip();
            return {};  // rows may stand in groups and headers
        });
    }

    Result<> readRow() {
        const std::size_t times = repeated("number-rows-repeated");
        std::size_t column = 0;
        Result<> done = inside([&](std::string_view element) -> Result<> {
            const bool covered = element == "covered-table-cell";
            if (element != "table-cell" && !covered)
                return m_reader.skip();
            const std::size_t along = repeated("number-columns-repeated");
            const std::size_t here = column;
            column = std::min(column + along, std::size_t{1} << 30);
            if (covered)  // its words are not shown
                return m_reader.skip();
            const MergedCells range{m_row, here, repeated("number-rows-spanned"), repeated("number-columns-spanned")};
            m_fill.merge(range);
            Result<SheetCell> cell = readCell();
            return cell ? m_fill.put(m_row, here, *cell, along, times) : cell.error();
        });
        m_row = std::min(m_row + times, std::size_t{1} << 30);
        return done;
    }

    Result<SheetCell> readCell() {
        const OdsStyle look = styleOf(m_reader.attribute("style-name"));
        SheetCell cell{{}, {}, look.indent, look.bold};
        const std::string type = m_reader.attribute("value-type");
        const std::string day = type == "date" ? m_reader.attribute("date-value") : std::string();
        const std::string words = m_reader.attribute("string-value");
        bool first = true;
        Result<> done = inside([&](std::string_view element) -> Result<> {
            if (element == "p") {
                if (!std::exchange(first, false))
                    cell.text += '\n';
                return readParagraph(cell.text);
            }
            if (element == "annotation")
                return readNote(cell.note);
            return m_reader.skip();  // a picture, say, or a table in the cell
        });
        if (!done)
            return done.error();
        if (!day.empty()) {
            const std::size_t time = day.find('T');
            cell.text = day.substr(0, time);
            if (time != std::string::npos && day.substr(time + 1, 8) != "00:00:00")
                cell.text += ' ' + day.substr(time + 1, 5);
        } else if (first) {
            cell.text = words;
        }
        return cell;
    }

    // White space in XML is but a space, and none at the ends; more is written as elements.
    Result<> readParagraph(std::string& out) {
        const std::size_t outside = m_reader.depth() - 1;
        bool space = true;  // another one would be too many
        const std::size_t start = out.size();
        while (m_reader.depth() > outside) {
            const Result<XmlReader::Token> token = m_reader.next();
            if (!token)
                return token.error();
            if (*token == XmlReader::Token::Text) {
                for (const char c : m_reader.text()) {
                    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
                    if (!blank || !space)
                        out += blank ? ' ' : c;
                    space = blank;
                }
            } else if (*token == XmlReader::Token::Start) {
                const std::string_view element = m_reader.element();
                if (element == "s") {
                    constexpr std::size_t most = 1000;
                    out += std::string(std::min(std::max<std::size_t>(numberOr(m_reader.attribute("c"), 1), 1), most),
                                       ' ');
                    space = false;
                } else if (element == "tab" || element == "line-break") {
                    out += element == "tab" ? '\t' : '\n';
                    space = element == "line-break";
                } else if (element == "annotation" || element == "ruby-text" || element == "note") {
                    if (Result<> done = m_reader.skip(); !done)
                        return done;
                }
            }
        }
        if (space && out.size() > start && out.back() == ' ')
            out.pop_back();
        return {};
    }

    Result<> readNote(std::string& note) {
        return inside([&](std::string_view element) -> Result<> {
            if (element != "p")
                return m_reader.skip();  // who wrote it when
            if (!note.empty())
                note += '\n';
            return readParagraph(note);
        });
    }

    [[nodiscard]] std::size_t repeated(std::string_view attribute) const {
        const std::string text = m_reader.attribute(attribute);
        // A number too large to be one is more than a sheet holds.
        return text.empty() ? 1
                            : std::clamp<std::size_t>(numberOr(text, std::size_t{1} << 30), 1, std::size_t{1} << 30);
    }

    [[nodiscard]] OdsStyle styleOf(const std::string& name) const {
        const auto found = m_styles.find(name);
        return found == m_styles.end() ? OdsStyle{} : found->second;
    }

    PartReader m_reader;
    Workbook m_book;
    SheetFill m_fill;
    std::map<std::string, OdsStyle> m_styles;
    bool m_inSpreadsheet = false;
    std::size_t m_row = 0;
};

}  // namespace

Result<Workbook> readOds(std::string_view bytes) {
    if (bytes.size() > mostWorkbookBytes)
        return Error{Error::Code::BadInput, "The workbook is over 64 MiB: split it.", {}};
    const Result<ZipFile> archive = ZipFile::open(bytes);
    if (!archive)
        return archive.error();
    if (constexpr auto manifest = "META-INF/manifest.xml"; archive->contains(manifest)) {
        const Result<std::string> parts = archive->read(manifest);
        if (parts && parts->find("encryption-data") != std::string::npos)
            return Error{Error::Code::BadInput,
                         "The workbook is protected by a password; take the password off and use that.",
                         {}};
    }
    Result<PartReader> reader = PartReader::open(*archive, std::string(content));
    if (!reader)
        return reader.error();
    return OdsReader(std::move(reader.value())).read();
}

}  // namespace remit
