// SPDX-License-Identifier: MIT
#include "core/exchange/workbook/book_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/label.h"
#include "core/base/slug.h"
#include "core/exchange/header_words.h"
#include "core/exchange/json.h"
#include "core/exchange/workbook/book_fields.h"
#include "core/exchange/workbook/book_matrix.h"
#include "core/exchange/workbook/part.h"
#include "core/exchange/workbook/sheet_fill.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

const Sheet* sheetCalled(const Workbook& book, std::string_view name) {
    const auto found =
        std::find_if(book.sheets.begin(), book.sheets.end(), [&](const Sheet& sheet) { return sheet.name == name; });
    return found == book.sheets.end() ? nullptr : &*found;
}

std::string textAt(const Sheet& sheet, std::size_t row, std::size_t column) {
    return row < sheet.rows.size() && column < sheet.rows[row].size() ? sheet.rows[row][column].text : std::string();
}

std::string smallLetters(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

// A list of the document as its sheet has it.
struct BookList {
    const BookTable* table = nullptr;
    const Sheet* sheet = nullptr;
    std::vector<std::size_t> rows;                    // those that hold something
    std::map<const BookField*, std::size_t> columns;  // by their headers
    std::vector<std::string> ids;                     // of the rows, where they have any
};

class BookReader {
public:
    explicit BookReader(const Workbook& book) : m_book(book), m_exported(*sheetCalled(book, exportedSheet)) {}

    Result<Reading> read() {
        if (const std::string version = textAt(m_exported, 0, 1); version != bookVersion)
            return Error{Error::Code::BadInput, "A later version of Remit wrote this workbook; read it with that one.",
                         placeIn(m_exported, 0, 1)};
        for (const BookTable& table : bookTables())
            if (const Sheet* sheet = sheetCalled(m_book, table.sheet))
                m_lists.push_back(listIn(table, *sheet));
        const Result<Json> json = document();
        if (!json)
            return json.error();
        Result<Reading> reading = readJson(json->dump(-1, ' ', false, Json::error_handler_t::replace), {});
        if (!reading)
            return placed(reading.error());
        const Sheet* matrix = sheetCalled(m_book, matrixSheet);
        if (!matrix)
            return reading;
        Draft draft(reading->model);
        std::vector<std::string> remarks = m_book.remarks;
        if (Result<> done = applyMatrixEdits(draft, draft.model().defaultScenario(), *matrix, m_exported, remarks);
            !done)
            return done.error();
        return Reading{draft.model(), std::move(remarks)};
    }

private:
    BookList listIn(const BookTable& table, const Sheet& sheet) {
        BookList list{&table, &sheet, {}, {}, {}};
        for (const BookField& field : table.fields)
            for (std::size_t column = 0; !sheet.rows.empty() && column < sheet.rows[0].size(); ++column)
                if (trimmed(sheet.rows[0][column].text) == field.heading) {
                    list.columns[&field] = column;
                    break;
                }
        for (std::size_t row = 1; row < sheet.rows.size(); ++row)
            if (std::any_of(sheet.rows[row].begin(), sheet.rows[row].end(),
                            [](const SheetCell& cell) { return !trimmed(cell.text).empty(); }))
                list.rows.push_back(row);
        giveIds(list);
        return list;
    }

    static std::string inColumn(const BookList& list, std::string_view key, std::size_t row) {
        for (const auto& [field, column] : list.columns)
            if (field->key == key)
                return std::string(trimmed(textAt(*list.sheet, row, column)));
        return {};
    }

    // Rows that somebody has added have no id yet: one from their name, or the next number.
    void giveIds(BookList& list) {
        std::set<std::string> taken;
        for (const std::size_t row : list.rows)
            taken.insert(list.ids.emplace_back(inColumn(list, "id", row)));
        for (std::size_t i = 0; i < list.rows.size(); ++i) {
            const std::string name = inColumn(list, "name", list.rows[i]);
            if (list.ids[i].empty()) {
                const std::string base = name.empty() ? std::string() : slug(name);
                const std::string start = !base.empty() ? base : list.table->inScenario ? "new" : "row";
                std::string id = start;
                for (int n = 2; !taken.insert(id).second; ++n)
                    id = fmt::format("{}-{}", start, n);
                list.ids[i] = id;
            }
            m_names.add(list.table->list, list.ids[i], name);
        }
    }

    Result<Json> document() {
        Json scenario{{"id", textAt(m_exported, 0, 3)}, {"name", textAt(m_exported, 0, 4)}};
        Json out{{"format", "remit"}, {"version", 1}, {"title", textAt(m_exported, 0, 2)}};
        for (const BookList& list : m_lists) {
            Json rows = Json::array();
            for (std::size_t i = 0; i < list.rows.size(); ++i) {
                Result<Json> row = object(list, i);
                if (!row)
                    return row.error();
                rows.push_back(std::move(row.value()));
            }
            (list.table->inScenario ? scenario : out)[list.table->list] = std::move(rows);
        }
        out["scenarios"] = Json::array({std::move(scenario)});
        if (const std::string corner = textAt(m_exported, 0, 5); !corner.empty())
            out[cornerKey] = corner;
        return out;
    }

    Result<Json> object(const BookList& list, std::size_t index) {
        const std::size_t row = list.rows[index];
        Json out = Json::object();
        for (const BookField& field : list.table->fields) {
            const auto column = list.columns.find(&field);
            const std::string text = column == list.columns.end() ? "" : textAt(*list.sheet, row, column->second);
            if (std::string_view(field.key) == "id") {
                out["id"] = list.ids[index];
                continue;
            }
            if (trimmed(text).empty())
                continue;
            Result<Json> value = valueOf(field, text);
            if (!value)
                return value.error().within(placeIn(*list.sheet, row, column->second));
            out[field.key] = std::move(value.value());
        }
        return out;
    }

    Result<Json> valueOf(const BookField& field, const std::string& text) const {
        const std::string word(trimmed(text));
        const std::string_view rows[] = {field.of};
        static constexpr std::string_view bodies[] = {"bodyTypes", "institutions"};
        Json items = Json::array();
        switch (field.kind) {
            case BookField::Kind::Text:
                return textOf(field, text, word);
            case BookField::Kind::Flag:
            case BookField::Kind::Sole: {
                const std::string small = smallLetters(word);
                for (const std::string_view yes : {"yes", "true", "y", "1", "x"})
                    if (small == yes)
                        return Json(true);
                for (const std::string_view no : {"no", "false", "n", "0", "-"})
                    if (small == no)
                        return Json(false);
                return Error{
                    Error::Code::BadInput, fmt::format("“{}” is neither yes nor no; write one of them.", word), {}};
            }
            case BookField::Kind::Row:
                return reference(rows, word);
            case BookField::Kind::Subject:
                return reference(bodies, word);
            case BookField::Kind::Rows:
            case BookField::Kind::Subjects:
                for (const std::string& each : partedList(text)) {
                    const bool subject = field.kind == BookField::Kind::Subjects;
                    Result<Json> item = subject ? reference(bodies, each) : reference(rows, each);
                    if (!item)
                        return item;
                    items.push_back(std::move(item.value()));
                }
                return items;
        }
        return items;
    }

    static Json textOf(const BookField& field, const std::string& text, const std::string& word) {
        const std::string_view key = field.key;
        for (const std::string_view known : {"tier", "mandate", "class", "kind", "status"})
            if (key == known)
                return smallLetters(word);
        for (const std::string_view day : {"from", "to", "since", "until", "letter"})
            if (key == day)
                return word;
        if (key == "after")
            return numberOr(word, 0);
        return text;
    }

    Result<Json> reference(std::span<const std::string_view> lists, const std::string& word) const {
        const auto ref = m_names.read(lists, word);
        if (!ref)
            return Error{Error::Code::BadInput,
                         fmt::format("“{}” names nothing of this workbook, or several things; write a name or an id "
                                     "from the sheet that lists them.",
                                     word),
                         {}};
        if (lists.size() == 1)
            return Json(ref->second);
        return Json{{ref->first == "bodyTypes" ? "bodyType" : "institution", ref->second}};
    }

    // An error of the document at the row of the workbook that it came from.
    [[nodiscard]] Error placed(const Error& error) const {
        std::string_view pointer = error.where;
        constexpr std::string_view scenario = "/scenarios/0";
        const bool inScenario = pointer.starts_with(scenario);
        pointer.remove_prefix(inScenario ? scenario.size() : 0);
        for (const BookList& list : m_lists) {
            const std::string start = fmt::format("/{}/", list.table->list);
            if (list.table->inScenario != inScenario || !pointer.starts_with(start))
                continue;
            const std::string_view rest = pointer.substr(start.size());
            const std::size_t index = numberOr(rest.substr(0, rest.find('/')), list.rows.size());
            if (index < list.rows.size())
                return {error.code, error.message,
                        fmt::format("sheet “{}”, row {}", list.sheet->name, list.rows[index] + 1)};
        }
        return error.within(fmt::format("sheet “{}”", m_exported.name));
    }

    const Workbook& m_book;
    const Sheet& m_exported;
    std::vector<BookList> m_lists;
    BookNames m_names;
};

}  // namespace

bool isBook(const Workbook& book) {
    const Sheet* exported = sheetCalled(book, exportedSheet);
    return exported && textAt(*exported, 0, 0) == bookMark;
}

Result<Reading> readBook(const Workbook& book) { return BookReader(book).read(); }

}  // namespace remit
