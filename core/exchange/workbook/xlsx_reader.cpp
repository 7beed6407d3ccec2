// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/exchange/workbook/number_text.h"
#include "core/exchange/workbook/part.h"
#include "core/exchange/workbook/sheet_fill.h"

namespace remit {

namespace {

// What a part refers to, by the id of the reference.
struct Relationship {
    std::string type;  // the last word of it
    std::string target;
};
using Relationships = std::map<std::string, Relationship>;

struct CellStyle {
    bool day = false;
    bool bold = false;
    int indent = 0;
};

struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;
};

// "B3" as row and column; nothing where it is no such name or of no such column.
std::optional<CellPlace> placeNamed(std::string_view name) {
    std::size_t column = 0;
    while (!name.empty() && name[0] >= 'A' && name[0] <= 'Z' && column < 100'000) {
        column = column * 26 + static_cast<std::size_t>(name[0] - 'A' + 1);
        name.remove_prefix(1);
    }
    const std::size_t row = numberOr(name, 0);
    if (column == 0 || row == 0)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

// Characters that XML cannot hold stand as _x000D_ in texts.
std::string withoutEscapes(std::string text) {
    for (std::size_t at = 0; (at = text.find("_x", at)) != std::string::npos; ++at) {
        const std::string_view digits = std::string_view(text).substr(at + 2, 4);
        if (at + 7 > text.size() || text[at + 6] != '_' ||
            digits.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
            continue;
        const auto code = std::stoul(std::string(digits), nullptr, 16);
        if (code == 0 || code >= 0x80)
            continue;
        text.replace(at, 7, 1, static_cast<char>(code));
    }
    std::erase(text, '\r');
    return text;
}

class XlsxReader {
public:
    explicit XlsxReader(const ZipFile& archive) : m_archive(archive), m_fill(m_book) {}

    Result<Workbook> read() {
        std::string main = "xl/workbook.xml";
        if (const Result<Relationships> roots = relationshipsOf(""); !roots)
            return roots.error();
        else
            for (const auto& [id, root] : *roots)
                if (root.type == "officeDocument")
                    main = root.target;
        const Result<Relationships> parts = relationshipsOf(main);
        if (!parts)
            return parts.error();
        for (const auto& [id, part] : *parts) {
            Result<> done = part.type == "sharedStrings" ? readSharedStrings(part.target)
                            : part.type == "styles"      ? readStyles(part.target)
                                                         : Result<>();
            if (!done)
                return done.error();
        }
        if (Result<> done = readSheets(main, *parts); !done)
            return done.error();
        return std::move(m_book);
    }

private:
    // The file that a target names, from the part that names it; an absolute one starts at the archive's root.
    static std::string resolved(const std::string& from, const std::string& target) {
        if (target.starts_with('/'))
            return target.substr(1);
        std::string folder = from.substr(0, from.rfind('/') + 1);
        std::string_view rest = target;
        while (rest.starts_with("../") && !folder.empty()) {
            rest.remove_prefix(3);
            folder.pop_back();
            folder.erase(folder.rfind('/') + 1);
        }
        return folder + std::string(rest);
    }

    Result<Relationships> relationshipsOf(const std::string& part) {
        const std::size_t slash = part.rfind('/') + 1;
        const std::string name = part.substr(0, slash) + "_rels/" + part.substr(slash) + ".rels";
        Relationships out;
        if (!m_archive.contains(name))
            return out;
        Result<PartReader> reader = PartReader::open(m_archive, name);
        if (!reader)
            return reader.error();
        while (true) {
            const Result<bool> more = reader->toStart();
            if (!more)
                return more.error();
            if (!*more)
                return out;
            // What lies outside the file is not followed.
            if (reader.value().element() != "Relationship" || reader->attribute("TargetMode") == "External")
                continue;
            const std::string type = reader->attribute("Type");
            out[reader->attribute("Id")] = {type.substr(type.rfind('/') + 1),
                                            resolved(part, reader->attribute("Target"))};
        }
    }

    // The text of the element that has just started: runs one behind the other, without the readings of characters.
    static Result<> readRuns(PartReader& reader, std::string& out) {
        const std::size_t outside = reader.depth() - 1;
        while (reader.depth() > outside) {
            const Result<XmlReader::Token> token = reader.next();
            if (!token)
                return token.error();
            if (*token != XmlReader::Token::Start)
                continue;
            Result<> done = reader.element() == "t"     ? reader.skip(out)
                            : reader.element() == "rPh" ? reader.skip()
                                                        : Result<>();
            if (!done)
                return done;
        }
        out = withoutEscapes(std::move(out));
        return {};
    }

    Result<> readSharedStrings(const std::string& part) {
        Result<PartReader> reader = PartReader::open(m_archive, part);
        if (!reader)
            return reader.error();
        while (true) {
            const Result<bool> more = reader->toStart();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if (reader->element() == "si")
                if (Result<> done = readRuns(reader.value(), m_strings.emplace_back()); !done)
                    return done;
        }
    }

    Result<> readStyles(const std::string& part) {
        Result<PartReader> reader = PartReader::open(m_archive, part);
        if (!reader)
            return reader.error();
        std::map<std::size_t, std::string> formats;
        std::vector<bool> bold;
        bool inFonts = false;
        bool inCells = false;
        while (true) {
            const Result<bool> more = reader->toStart();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            const std::string_view element = reader->element();
            if (reader->depth() == 2) {
                inFonts = element == "fonts";
                inCells = element == "cellXfs";
            } else if (element == "numFmt") {
                formats[numberOr(reader->attribute("numFmtId"), 0)] = reader->attribute("formatCode");
            } else if (inFonts && element == "font") {
                bold.push_back(false);
            } else if (inFonts && element == "b" && !bold.empty()) {
                bold.back() = reader->attribute("val") != "0" && reader->attribute("val") != "false";
            } else if (inCells && element == "xf") {
                const std::size_t format = numberOr(reader->attribute("numFmtId"), 0);
                const std::size_t font = numberOr(reader->attribute("fontId"), 0);
                m_styles.push_back({showsDays(format, formats[format]), font < bold.size() && bold[font], 0});
            } else if (inCells && element == "alignment" && !m_styles.empty()) {
                constexpr std::size_t deepest = 250;
                m_styles.back().indent = static_cast<int>(std::min(numberOr(reader->attribute("indent"), 0), deepest));
            }
        }
    }

    Result<> readSheets(const std::string& main, const Relationships& parts) {
        Result<PartReader> reader = PartReader::open(m_archive, main);
        if (!reader)
            return reader.error();
        while (true) {
            const Result<bool> more = reader->toStart();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if (reader->element() == "workbookPr")
                m_since1904 = reader->attribute("date1904") == "1" || reader->attribute("date1904") == "true";
            if (reader->element() != "sheet")
                continue;
            const auto part = parts.find(reader->attribute("id"));
            if (part == parts.end() || part->second.type != "worksheet")
                continue;  // a chart on a sheet of its own
            Sheet& sheet = m_fill.addSheet(reader->attribute("name"));
            sheet.hidden = !reader->attribute("state").empty() && reader->attribute("state") != "visible";
            if (Result<> done = readSheet(part->second.target); !done)
                return done;
            if (Result<> done = readComments(part->second.target); !done)
                return done;
        }
    }

    Result<> readSheet(const std::string& part) {
        Result<PartReader> opened = PartReader::open(m_archive, part);
        if (!opened)
            return opened.error();
        PartReader& reader = opened.value();
        std::size_t row = 0;  // of the next row and column, for those that do not say theirs
        std::size_t column = 0;
        while (true) {
            const Result<bool> more = reader.toStart();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            if (reader.element() == "row") {
                row = numberOr(reader.attribute("r"), row + 1);
                column = 0;
            } else if (reader.element() == "mergeCell") {
                addMerged(reader.attribute("ref"));
            } else if (reader.element() == "c") {
                const auto place = placeNamed(reader.attribute("r")).value_or(CellPlace{row > 0 ? row - 1 : 0, column});
                column = place.column + 1;
                if (Result<> done = readCell(reader, place); !done)
                    return done;
            }
        }
    }

    Result<> readCell(PartReader& reader, const CellPlace& place) {
        const std::string type = reader.attribute("t");
        const std::size_t style = numberOr(reader.attribute("s"), 0);
        const CellStyle look = style < m_styles.size() ? m_styles[style] : CellStyle{};
        std::string value;
        std::string words;
        const std::size_t outside = reader.depth() - 1;
        while (reader.depth() > outside) {
            const Result<XmlReader::Token> token = reader.next();
            if (!token)
                return token.error();
            if (*token != XmlReader::Token::Start)
                continue;
            Result<> done = reader.element() == "v"    ? reader.skip(value)
                            : reader.element() == "is" ? readRuns(reader, words)
                                                       : reader.skip();  // a formula, say
            if (!done)
                return done;
        }
        SheetCell cell{{}, {}, look.indent, look.bold};
        if (type == "s") {
            const std::size_t index = numberOr(value, m_strings.size());
            if (!value.empty() && index >= m_strings.size())
                return reader.within(
                    {Error::Code::BadInput,
                     "A cell's text is missing from the workbook; open it in a spreadsheet program, save it again and "
                     "use that.",
                     placeIn(m_book.sheets.back(), place.row, place.column)});
            cell.text = value.empty() ? std::string() : m_strings[index];
        } else if (type == "inlineStr") {
            cell.text = std::move(words);
        } else if (type == "b") {
            cell.text = value == "1" ? "TRUE" : "FALSE";
        } else if (type == "str" || type == "e" || type == "d") {
            cell.text = withoutEscapes(std::move(value));
        } else {
            cell.text = look.day ? dayText(value, m_since1904) : numberText(value);
        }
        return m_fill.put(place.row, place.column, cell);
    }

    void addMerged(std::string_view range) {
        const std::size_t colon = range.find(':');
        const auto first = placeNamed(range.substr(0, colon));
        const auto last = placeNamed(colon == std::string_view::npos ? range : range.substr(colon + 1));
        if (first && last && first->row <= last->row && first->column <= last->column)
            m_fill.merge({first->row, first->column, last->row - first->row + 1, last->column - first->column + 1});
    }

    Result<> readComments(const std::string& sheet) {
        const Result<Relationships> parts = relationshipsOf(sheet);
        if (!parts)
            return parts.error();
        for (const auto& [id, part] : *parts) {
            if (part.type != "comments")
                continue;
            Result<PartReader> reader = PartReader::open(m_archive, part.target);
            if (!reader)
                return reader.error();
            while (true) {
                const Result<bool> more = reader->toStart();
                if (!more)
                    return more.error();
                if (!*more)
                    break;
                const auto place = placeNamed(reader->attribute("ref"));
                if (reader->element() != "comment" || !place)
                    continue;
                std::string note;
                if (Result<> done = readRuns(reader.value(), note); !done)
                    return done;
                if (Result<> done = m_fill.note(place->row, place->column, std::move(note)); !done)
                    return done;
            }
        }
        return {};
    }

    const ZipFile& m_archive;
    Workbook m_book;
    SheetFill m_fill;
    std::vector<std::string> m_strings;
    std::vector<CellStyle> m_styles;
    bool m_since1904 = false;
};

}  // namespace

Result<Workbook> readXlsx(std::string_view bytes) {
    if (bytes.size() > mostWorkbookBytes)
        return Error{Error::Code::BadInput, "The workbook is over 64 MiB: split it.", {}};
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        return Error{Error::Code::BadInput,
                     "The workbook is protected by a password or of the old kind .xls; save it as .xlsx without a "
                     "password and use that.",
                     {}};
    const Result<ZipFile> archive = ZipFile::open(bytes);
    if (!archive)
        return archive.error();
    return XlsxReader(*archive).read();
}

}  // namespace remit
