// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <set>

#include "core/base/label.h"
#include "core/exchange/lines.h"
#include "core/exchange/utf8.h"
#include "core/exchange/workbook/sheet_fill.h"

namespace remit {

namespace {

constexpr int deepestElement = 256;
constexpr std::size_t mostSpan = 1000;  // as browsers have it

std::string_view nameOfNode(const xmlNode* node) {
    return node->name ? reinterpret_cast<const char*>(node->name) : std::string_view();
}

bool isElement(const xmlNode* node, std::string_view name) {
    return node->type == XML_ELEMENT_NODE && nameOfNode(node) == name;
}

std::size_t spanOf(xmlNode* node, const char* attribute) {
    const std::unique_ptr<xmlChar, void (*)(void*)> value(xmlGetProp(node, reinterpret_cast<const xmlChar*>(attribute)),
                                                          [](void* text) { xmlFree(text); });
    if (!value)
        return 1;
    std::size_t span = 0;
    for (const char* c = reinterpret_cast<const char*>(value.get()); *c >= '0' && *c <= '9' && span < mostSpan; ++c)
        span = span * 10 + static_cast<std::size_t>(*c - '0');
    return std::clamp<std::size_t>(span, 1, mostSpan);
}

// Text as a browser shows it: white space is one space, paragraphs and breaks are line breaks.
class ShownText {
public:
    void add(std::string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool hard = text.substr(i).starts_with("\xC2\xA0");  // a space that breaks no line
            if (hard)
                ++i;
            if (!hard && text[i] != ' ' && text[i] != '\n' && text[i] != '\t' && text[i] != '\r') {
                m_out += m_space && !m_out.empty() && m_out.back() != '\n' ? " " : "";
                m_out += text[i];
                m_space = false;
            } else {
                m_space = true;
            }
        }
    }
    void breakLine() {
        m_out += '\n';
        m_space = false;
    }
    // A paragraph starts or ends: one break, however many say so.
    void breakBlock() {
        if (!m_out.empty() && m_out.back() != '\n')
            breakLine();
    }
    std::string take() {
        std::string out(trimmed(m_out));
        m_out.clear();
        m_space = false;
        return out;
    }

private:
    std::string m_out;
    bool m_space = false;
};

class HtmlReader {
public:
    HtmlReader() : m_fill(m_book) {}

    Result<Workbook> read(const xmlNode* root) {
        if (Result<> done = findTables(root, 0); !done)
            return done.error();
        if (m_book.sheets.empty())
            return Error{
                Error::Code::BadInput, "The page holds no table; copy the table itself, or save it as CSV.", {}};
        return std::move(m_book);
    }

private:
    static Error tooDeep() {
        return {Error::Code::BadInput,
                fmt::format("The page has elements nested deeper than {}; save the table as CSV and use that.",
                            deepestElement),
                {}};
    }

    Result<> findTables(const xmlNode* node, int depth) {
        if (depth > deepestElement)
            return tooDeep();
        for (; node; node = node->next) {
            Result<> done = isElement(node, "table") ? readTable(node, depth) : findTables(node->children, depth + 1);
            if (!done)
                return done;
        }
        return {};
    }

    Result<> readTable(const xmlNode* table, int depth) {
        m_fill.addSheet(fmt::format("Table {}", m_book.sheets.size() + 1));
        m_row = 0;
        m_taken.clear();
        return readRows(table->children, depth + 1);
    }

    Result<> readRows(xmlNode* node, int depth) {
        for (; node; node = node->next) {
            Result<> done;
            if (isElement(node, "tr")) {
                done = readRow(node, depth + 1);
            } else if (isElement(node, "caption")) {
                ShownText caption;
                done = readText(node->children, caption, depth + 1);
                if (std::string name = caption.take(); done && !name.empty())
                    m_book.sheets.back().name = std::move(name);
            } else if (isElement(node, "thead") || isElement(node, "tbody") || isElement(node, "tfoot")) {
                done = readRows(node->children, depth + 1);
            }
            if (!done)
                return done;
        }
        return {};
    }

    Result<> readRow(const xmlNode* row, int depth) {
        std::size_t column = 0;
        for (xmlNode* node = row->children; node; node = node->next) {
            const bool header = isElement(node, "th");
            if (!header && !isElement(node, "td"))
                continue;
            while (m_taken.contains({m_row, column}))
                ++column;
            ShownText text;
            if (Result<> done = readText(node->children, text, depth + 1); !done)
                return done;
            SheetCell cell;
            cell.text = text.take();
            cell.bold = header;
            if (Result<> done = m_fill.put(m_row, column, cell); !done)
                return done;
            const MergedCells range{m_row, column, spanOf(node, "rowspan"), spanOf(node, "colspan")};
            m_fill.merge(range);
            m_spread += range.height * range.width - 1;
            if (m_spread > mostWorkbookCells)
                return Error{Error::Code::BadInput,
                             fmt::format("The table has more than {} cells; split it.", mostWorkbookCells),
                             placeIn(m_book.sheets.back(), m_row, column)};
            for (std::size_t down = 1; down < range.height; ++down)
                for (std::size_t along = 0; along < range.width; ++along)
                    m_taken.insert({m_row + down, column + along});
            column += range.width;
        }
        m_taken.erase(m_taken.begin(), m_taken.lower_bound({m_row + 1, 0}));
        ++m_row;
        return {};
    }

    static Result<> readText(const xmlNode* node, ShownText& out, int depth, bool inParagraph = false) {
        static const std::set<std::string_view> blocks{"p",  "div", "li", "ul",  "ol",      "h1",     "h2",
                                                       "h3", "h4",  "h5", "h6",  "table",   "tr",     "blockquote",
                                                       "dl", "dt",  "dd", "pre", "section", "article"};
        static const std::set<std::string_view> unseen{"script", "style", "template", "noscript",
                                                       "head",   "title", "comment"};
        if (depth > deepestElement)
            return tooDeep();
        for (; node; node = node->next) {
            if ((node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) && node->content)
                out.add(reinterpret_cast<const char*>(node->content));
            if (node->type != XML_ELEMENT_NODE || unseen.contains(nameOfNode(node)))
                continue;
            // A paragraph in a paragraph can only be Word's <o:p>, which the parser calls p and which is none.
            const bool paragraph = nameOfNode(node) == "p";
            const bool block = blocks.contains(nameOfNode(node)) && !(paragraph && inParagraph);
            if (nameOfNode(node) == "br")
                out.breakLine();
            if (block)
                out.breakBlock();
            if (Result<> done = readText(node->children, out, depth + 1, inParagraph || paragraph); !done)
                return done;
            if (block)
                out.breakBlock();
            if (nameOfNode(node) == "td" || nameOfNode(node) == "th")  // of a table in the cell
                out.add(" ");
        }
        return {};
    }

    Workbook m_book;
    SheetFill m_fill;
    std::size_t m_row = 0;
    std::size_t m_spread = 0;                               // cells that merged ones cover
    std::set<std::pair<std::size_t, std::size_t>> m_taken;  // by cells that reach down from rows above
};

}  // namespace

Result<Workbook> readHtmlTables(std::string_view bytes) {
    if (bytes.size() > mostWorkbookBytes)
        return Error{Error::Code::BadInput, "The page is over 64 MiB: split it.", {}};
    const Result<Decoded> text = inUtf8(bytes);
    if (!text)
        return text.error();
    const std::unique_ptr<xmlDoc, void (*)(xmlDoc*)> page(
        htmlReadMemory(text->text.data(), static_cast<int>(text->text.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET),
        &xmlFreeDoc);
    if (!page)
        return Error{Error::Code::BadInput, "The page holds no table; copy the table itself, or save it as CSV.", {}};
    return HtmlReader().read(xmlDocGetRootElement(page.get()));
}

}  // namespace remit
