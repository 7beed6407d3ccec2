// SPDX-License-Identifier: MIT
#include "app/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "core/base/sentence.h"
#include "core/exchange/matrix.h"
#include "core/model/extra_lines.h"
#include "core/words/cell_notes.h"
#include "db/file.h"
#include "db/store.h"

namespace remit {

namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr auto storeExtension = ".remit"sv;
// A million grants in JSON are some 200 MiB; a table that large is no matrix.
constexpr std::size_t mostTableBytes = std::size_t{64} << 20;

std::size_t mostBytes(const Format& format) {
    return format.extension.ends_with(".json") ? mostDocumentBytes : mostTableBytes;
}

std::string lowerName(const fs::path& file) {
    std::string name = file.filename().string();
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    return name;
}

bool isStore(const fs::path& file) { return lowerName(file).ends_with(storeExtension); }

// The file's name as a person would write it: "table1.csv" is "Table 1", "skills_deal-2024.csv" "Skills deal 2024".
std::string title(const fs::path& file, std::string_view extension) {
    const std::string name = file.filename().string();
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::string out;
    std::size_t letters = 0;  // at the end of what is written so far
    for (char c : name.substr(0, name.size() - extension.size())) {
        if (c == '_' || c == '-')
            c = ' ';
        if (c >= '0' && c <= '9' && letters > 2)  // "v2" stays
            out += ' ';
        letters = isLetter(c) ? letters + 1 : 0;
        out += c;
    }
    return raised(std::move(out));
}

// Where a file's name says nothing that we know: what to do about it.
Error unknownFormat(const fs::path& file) {
    const std::string name = lowerName(file);
    for (const std::string_view old : {".xls", ".xlsm", ".xlsb", ".fods", ".numbers"})
        if (name.ends_with(old))
            return {Error::Code::BadInput,
                    "Remit reads and writes no workbooks of this kind; save it as .xlsx or .ods in your spreadsheet "
                    "program "
                    "and use that.",
                    {}};
    if (name.ends_with(".json"))
        return {Error::Code::BadInput, "Remit's JSON documents end in .remit.json; give the file that ending.", {}};
    std::vector<std::string> endings;
    for (FileKind& kind : fileKinds())
        endings.push_back(std::move(kind.extension));
    return {Error::Code::BadInput,
            fmt::format("The name does not say which format this is; give it one of the endings {}.",
                        listed(endings, "or")),
            {}};
}

// The format that the first bytes betray, where it is not the one that the name says: what to do about it.
std::string otherFormat(std::string_view bytes, std::string_view extension) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (extension != storeExtension && bytes.starts_with("SQLite format 3\0"sv))
        return "The file holds a database, not what its name says; if Remit saved it, give it the ending .remit.";
    const bool isExcel = extension == ".xlsx";
    const bool isOpenDocument = extension == ".ods";
    if (bytes.starts_with("PK\x03\x04")) {
        if (!isExcel && bytes.find("xl/workbook.xml") != std::string_view::npos)
            return "The file holds a workbook, not what its name says; give it the ending .xlsx.";
        if (!isOpenDocument && bytes.substr(0, 256).find("opendocument.spreadsheet") != std::string_view::npos)
            return "The file holds a workbook, not what its name says; give it the ending .ods.";
        if (!isExcel && !isOpenDocument)
            return "The file holds a workbook or an archive, not what its name says; if it is a workbook, give it the "
                   "ending .xlsx or .ods.";
        return {};
    }
    if ((isExcel && !bytes.starts_with("\xD0\xCF\x11\xE0")) || isOpenDocument)
        return "The file holds no workbook, whatever its name says; give it the ending of what it is, such as .csv.";
    if (bytes.starts_with("%PDF-"))
        return "The file holds a PDF, not what its name says; choose the table or document that it was made from.";
    const bool decoded = extension == ".csv" || extension == ".tsv" || extension.starts_with(".htm");
    if (extension != storeExtension && !decoded && (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")))
        return "The text is in UTF-16; save it as UTF-8 and use that.";
    const std::size_t start = std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size());
    if (extension != ".remit.json" && bytes.substr(start).starts_with('{') &&
        bytes.substr(0, 4096).find("\"format\"") != std::string_view::npos)
        return "The file holds JSON, not what its name says; give it the ending .remit.json.";
    return {};
}

Result<Reading> readText(const fs::path& file, const Format& format) {
    const Result<std::string> bytes = readFile(file, mostBytes(format));
    if (!bytes)
        return bytes.error();
    if (bytes->empty())
        return Error{Error::Code::BadInput,
                     "The file is empty, so there is nothing to read; open a backup copy, or save it again where it "
                     "comes from.",
                     {}};
    if (std::string other = otherFormat(*bytes, format.extension); !other.empty())
        return Error{Error::Code::BadInput, std::move(other), {}};
    return format.read(*bytes, title(file, format.extension));
}

Result<StoredDocument> readDatabase(const fs::path& file) {
    Result<StoredDocument> document = readStored(file);
    if (document)
        return document;
    if (document.error().code == Error::Code::BadInput) {
        constexpr std::size_t enough = std::size_t{1} << 30;
        const Result<std::string> bytes = readFile(file, enough);
        if (std::string other = bytes ? otherFormat(*bytes, storeExtension) : ""; !other.empty())
            return Error{Error::Code::BadInput, std::move(other), {}};
    }
    return document.error();
}

}  // namespace

Result<Reading> readFile(const fs::path& file) {
    const Format* format = formatOf(file.filename().string());
    if (!format && !isStore(file)) {
        // A folder or a missing file is that first, whatever its name.
        std::error_code ignored;
        if (!fs::is_regular_file(file, ignored))
            if (const Result<std::string> bytes = readFile(file, 0); !bytes)
                return bytes.error().within(file.string());
        return unknownFormat(file).within(file.string());
    }
    if (!format) {
        Result<StoredDocument> document = readDatabase(file);
        if (!document)
            return document.error().within(file.string());
        return Reading{std::move(document->model), {}};
    }
    Result<Reading> reading = readText(file, *format);
    return reading ? std::move(reading) : reading.error().within(file.string());
}

Result<History> readHistory(const fs::path& file) {
    if (!isStore(file)) {
        if (const Result<Reading> reading = readFile(file); !reading)
            return reading.error();
        return Error{Error::Code::BadInput, "This format keeps no history; save the document as .remit to have one.",
                     file.string()};
    }
    Result<StoredDocument> document = readStored(file);
    if (!document)
        return document.error().within(file.string());
    return std::move(document->history);
}

Result<StoredDocument> readDocument(const fs::path& file) {
    if (isStore(file)) {
        Result<StoredDocument> document = readDatabase(file);
        return document ? std::move(document) : document.error().within(file.string());
    }
    Result<Reading> reading = readFile(file);
    if (!reading)
        return reading.error();
    return StoredDocument{std::move(reading->model), {}};
}

Result<> writeDocument(const StoredDocument& document, const fs::path& file, const Replacing& how) {
    if (isStore(file)) {
        const Result<> done = writeStored(document, file, mostDocumentBytes, how);
        return done ? done : done.error().within(file.string());
    }
    const auto done = writeFile(document.model, document.model.defaultScenario(), file, how);
    return done ? Result<>() : done.error();
}

Result<Salvage> salvageDocument(const fs::path& file) {
    if (!isStore(file))
        return Error{Error::Code::BadInput, "Only a .remit document can be read in part.", file.string()};
    const Result<std::string> bytes = readFile(file, mostDocumentBytes);
    return bytes ? salvage(*bytes) : Result<Salvage>(bytes.error());
}

Result<std::string> readBytes(const fs::path& file) { return readFile(file, mostDocumentBytes); }
Result<std::string> readTableBytes(const fs::path& file) { return readFile(file, mostTableBytes); }

Counts findingCounts(const Model& model) {
    if (model.scenarios().empty())
        return {};
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return countBySeverity(check(model, {model.defaultScenario(), std::nullopt, today}));
}

Result<> writeBytes(std::string_view bytes, const fs::path& file, const Replacing& how) {
    const Result<> done = replaceFile(
        file, bytes,
        [&](std::string_view written) -> Result<> {
            if (written == bytes)
                return {};
            return Error{Error::Code::Unwritable,
                         "The file was not saved, because the disk gave back other bytes than were written; save it "
                         "elsewhere.",
                         {}};
        },
        how);
    return done ? done : done.error().within(file.string());
}

Result<std::vector<std::string>> writeFile(const Model& model, ScenarioId scenario, const fs::path& file,
                                           const Replacing& how) {
    if (const Format* format = formatOf(file.filename().string())) {
        Result<Writing> writing = format->write(model, scenario);
        if (!writing)
            return writing.error().within(file.string());
        if (writing->bytes.size() > mostBytes(*format))
            return tooLarge(mostBytes(*format)).within(file.string());
        if (const Result<> done = writeBytes(writing->bytes, file, how); !done)
            return done.error();
        return std::move(writing.value().remarks);
    }
    if (!isStore(file))
        return unknownFormat(file).within(file.string());
    if (const Result<> done = writeStore(model, file); !done)
        return done.error().within(file.string());
    return std::vector<std::string>();
}

Result<std::vector<std::string>> writeExactTable(const Model& model, ScenarioId scenario, const fs::path& file) {
    const Result<Writing> writing = writeExact(model, scenario, lowerName(file).ends_with(".tsv") ? '\t' : ',');
    if (!writing)
        return writing.error().within(file.string());
    if (const Result<> done = writeBytes(writing->bytes, file); !done)
        return done.error();
    return writing->remarks;
}

std::vector<FileKind> fileKinds() {
    std::vector<FileKind> kinds{{std::string(storeExtension), "Remit document"}};
    for (const Format& format : formats())
        kinds.push_back({std::string(format.extension), std::string(format.name)});
    return kinds;
}

bool keepsEverything(const fs::path& file) { return isStore(file) || lowerName(file).ends_with(".remit.json"); }

bool isTable(const fs::path& file) {
    const std::string name = lowerName(file);
    return name.ends_with(".csv") || name.ends_with(".tsv");
}

bool isWorkbook(const fs::path& file) {
    const std::string name = lowerName(file);
    return name.ends_with(".xlsx") || name.ends_with(".ods");
}

bool keepsHistory(const fs::path& file) { return isStore(file); }

namespace {

// How many rows carry fields of other programs ("x-"), Remit's own notes of how a table was written aside.
std::size_t rowsWithForeignFields(const Model& model) {
    std::size_t count = 0;
    const auto look = [&](const auto& table) {
        for (const auto& row : table) {
            const auto lines = extraLines(row.extra);
            count += std::any_of(lines.begin(), lines.end(),
                                 [](const auto& line) { return !line.first.starts_with("x-remit-"); });
        }
    };
    look(model.bodyTypes());
    look(model.institutions());
    look(model.policyAreas());
    look(model.rightKinds());
    look(model.places());
    look(model.scenarios());
    look(model.grants());
    look(model.relations());
    return count;
}

}  // namespace

std::string leftOut(const Model& model, ScenarioId scenario, const fs::path& file) {
    if (keepsEverything(file))
        return {};
    const bool table = isTable(file);
    const bool workbook = isWorkbook(file);
    std::vector<std::string> parts;
    const auto add = [&](auto count, std::string_view one, std::string_view more) {
        if (count > 0)
            parts.push_back(counted(static_cast<std::size_t>(count), one, more));
    };
    add(model.scenarios().size() - (model.scenarios().contains(scenario) ? 1 : 0), "other scenario", "other scenarios");
    if (table) {
        add(model.places().size(), "place", "places");
        add(model.relations().size(), "relation", "relations");
        add(std::count_if(model.grants().begin(), model.grants().end(),
                          [&](const Grant& grant) {
                              return grant.scenario == scenario &&
                                     (!grant.places.empty() || grant.status != GrantStatus::Proposed || grant.lapses ||
                                      grant.span != Span() || !grant.votingRule.empty() || !grant.legalBasis.empty() ||
                                      !grant.source.empty() || !grant.note.empty());
                          }),
            "right's details", "rights' details");
    }
    if (!table && !workbook)
        add(cellNotes(model, scenario).size(), "note on a cell", "notes on cells");
    add(rowsWithForeignFields(model), "row's fields of other programs", "rows' fields of other programs");
    add(model.userRules().size() + model.settings().size(), "rule of your own", "rules of your own");
    add(model.waivers().size(), "accepted finding", "accepted findings");
    if (table || workbook)
        add(model.views().size(), "view", "views");
    else if (model.views().size() > 1)
        add(model.views().size() - 1, "other view", "other views");
    if (parts.empty())
        return {};
    return fmt::format("The {} leaves out {}; .remit and .remit.json keep everything.",
                       table      ? "table"
                       : workbook ? "workbook"
                                  : "graph",
                       listed(parts));
}

}  // namespace remit
