// SPDX-License-Identifier: MIT
#include "core/exchange/delimited.h"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>

#include "core/exchange/lines.h"

namespace remit {

namespace {

constexpr std::size_t mostBytes = 64U << 20;
constexpr std::size_t mostFields = 1'000'000;

Error bad(std::size_t line, std::string message) {
    return {Error::Code::BadInput, std::move(message), fmt::format("line {}", line)};
}

// A field that starts a formula in a spreadsheet, or would after one apostrophe more or less.
bool isFormula(std::string_view field) {
    if (const auto start = field.find_first_not_of('\''); start != std::string_view::npos)
        field.remove_prefix(start);
    return field.size() > 1 && std::string_view("=+-@\t\r\0", 7).find(field[0]) != std::string_view::npos;
}

std::string withoutGuard(std::string field) {
    if (field.size() > 1 && field[0] == '\'' && isFormula(std::string_view(field).substr(1)))
        field.erase(0, 1);
    return field;
}

// Feeds libcsv line by line, since it does not say where a record stands.
class Parse {
public:
    explicit Parse(char delimiter) {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    ~Parse() { csv_free(&m_parser); }
    Parse(const Parse&) = delete;
    Parse& operator=(const Parse&) = delete;

    Result<std::vector<Record>> run(std::string_view bytes) {
        std::size_t line = 0;
        for (std::size_t start = 0; start < bytes.size();) {
            const std::size_t end = endOfLine(bytes, start);
            const std::string_view text = bytes.substr(start, end - start);
            start = end;
            ++line;
            if (!m_inRecord) {
                if (text.find_first_not_of("\r\n") == std::string_view::npos)
                    continue;
                m_record.line = line;
                m_inRecord = true;
            }
            if (csv_parse(&m_parser, text.data(), text.size(), onField, onRecord, this) != text.size())
                return bad(line,
                           "A quotation mark stands where none can be: put the whole field in quotation marks, "
                           "and double those inside it.");
            if (m_fields > mostFields)
                return bad(line, fmt::format("The table has more than {} cells: split it.", mostFields));
        }
        if (csv_fini(&m_parser, onField, onRecord, this) != 0)
            return bad(m_record.line, "A quotation mark that opens in this row is never closed: close it.");
        return std::move(m_records);
    }

private:
    static void onField(void* text, std::size_t size, void* self) {
        auto& parse = *static_cast<Parse*>(self);
        parse.m_record.fields.push_back(withoutGuard(std::string(static_cast<const char*>(text), size)));
        ++parse.m_fields;
    }
    static void onRecord(int, void* self) {
        auto& parse = *static_cast<Parse*>(self);
        parse.m_records.push_back(std::move(parse.m_record));
        parse.m_record = Record{};
        parse.m_inRecord = false;
    }

    csv_parser m_parser{};
    std::vector<Record> m_records;
    Record m_record;
    bool m_inRecord = false;
    std::size_t m_fields = 0;
};

}  // namespace

Result<std::vector<Record>> readDelimited(std::string_view bytes, char delimiter) {
    if (bytes.size() > mostBytes)
        return Error{Error::Code::BadInput, "The table is over 64 MiB: split it.", {}};
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return bad(1, "The table is in UTF-16: save it as CSV in UTF-8.");
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (const std::size_t line = lineOfBadByte(bytes); line > 0)
        return bad(line, "The table is not text in UTF-8: save it as CSV in UTF-8.");
    return Parse(delimiter).run(bytes);
}

std::size_t guardedFields(const std::vector<std::vector<std::string>>& records) {
    std::size_t count = 0;
    for (const auto& record : records)
        count += static_cast<std::size_t>(std::count_if(record.begin(), record.end(), isFormula));
    return count;
}

std::string writeRecord(const std::vector<std::string>& record, char delimiter, Formulas formulas) {
    const std::string special = std::string("\"\r\n") + delimiter;
    std::string out;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const bool guarded = formulas == Formulas::Guarded && isFormula(record[i]);
        const std::string field = (guarded ? "'" : "") + record[i];
        if (i > 0)
            out += delimiter;
        const bool blankRecord = record.size() == 1 && field.empty();
        if (!blankRecord && field.find_first_of(special) == std::string::npos) {
            out += field;
            continue;
        }
        out += '"';
        for (char c : field)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        out += '"';
    }
    return out + '\n';
}

std::string writeDelimited(const std::vector<std::vector<std::string>>& records, char delimiter, Formulas formulas) {
    std::string out;
    for (const auto& record : records)
        out += writeRecord(record, delimiter, formulas);
    return out;
}

char delimiterIn(std::string_view text) {
    bool quoted = false;
    char other = 0;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == ',')
            return ',';
        if ((c == '\n' || c == '\r') && other != 0)
            break;
        if (other == 0 && (c == ';' || c == '\t'))
            other = c;
    }
    return other == 0 ? ',' : other;
}

}  // namespace remit
