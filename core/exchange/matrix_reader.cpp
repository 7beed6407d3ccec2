// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/base/label.h"
#include "core/exchange/delimited.h"
#include "core/exchange/header_words.h"
#include "core/exchange/import/read_table.h"
#include "core/exchange/matrix.h"
#include "core/exchange/usual_bodies.h"
#include "core/exchange/utf8.h"
#include "core/model/extra.h"
#include "core/model/free_id.h"
#include "core/words/grant_phrase.h"
#include "core/words/tab_text.h"

namespace remit {

namespace {

constexpr std::size_t mostBodies = 2000;

bool isBlank(std::string_view text) { return trimmed(text).empty(); }

class MatrixReader {
public:
    MatrixReader(MatrixRows rows, std::string_view title, const TableWords& words)
        : m_records(std::move(rows.records)),
          m_parts(std::move(rows.parts)),
          m_place(std::move(rows.place)),
          m_unit(rows.unit),
          m_words(words),
          m_draft(startWith(words)) {
        const std::string name(trimmed(title));
        m_title = faultInName(name) ? "Table" : name;
    }

    Result<Reading> read() {
        if (m_parts.empty())
            std::erase_if(m_records, [](const Record& record) {
                return std::all_of(record.fields.begin(), record.fields.end(), isBlank);
            });
        if (m_records.empty())
            return badTable(1,
                            "The table is empty: write policy areas down the first column and body types across the "
                            "first row.");
        addScenario();
        if (Result<> done = readHeader(); !done)
            return done.error();
        for (std::size_t i = 1; i < m_records.size(); ++i) {
            m_partOf = i < m_parts.size() && m_parts[i] < i ? m_areas[m_parts[i]] : PolicyAreaId();
            m_areas.resize(i + 1);
            if (Result<> done = readRow(m_records[i]); !done)
                return done.error();
        }
        markColumns();
        setCellNotes(m_draft, m_scenario, m_notes);
        return Reading{m_draft.model(), std::move(m_remarks)};
    }

private:
    static Model startWith(const TableWords& words) {
        Model model;
        model.table<RightKind>() = words.vocabulary;
        return model;
    }

    [[nodiscard]] Error badTable(std::size_t line, std::string message) const {
        return {Error::Code::BadInput, std::move(message), fmt::format("{} {}", m_place, line)};
    }

    void addScenario() {
        DocumentInfo info;
        info.title = m_title;
        info.extra = withExtraField({}, cornerKey, m_records[0].fields[0]);
        info.order = Table<DocumentInfo>::orderGap;
        m_draft.put(info);
        Scenario scenario;
        m_scenario = freeId(m_draft.model().scenarios(), m_title, "table");
        scenario.id = m_scenario;
        scenario.name = m_title;
        scenario.order = Table<Scenario>::orderGap;
        m_draft.put(scenario);
    }

    Result<> readHeader() {
        const Record& header = m_records[0];
        for (std::size_t column = 1; column < header.fields.size(); ++column) {
            m_columns.emplace_back();
            if (isBlank(header.fields[column]))
                continue;  // refused where something stands under it
            const std::string name = readableName(nameInHeader(header.fields[column]));
            if (const auto wrong = faultInName(name))
                return badTable(header.line, fmt::format("Column {} cannot be a body type's name: {}. Change it.",
                                                         column + 1, *wrong));
            addBodyType(name, header.fields[column]);
        }
        if (m_draft.model().bodyTypes().empty())
            return badTable(header.line,
                            "There are no body types across the first row: write them behind the first column, "
                            "one in each.");
        if (m_draft.model().bodyTypes().size() > mostBodies)
            return badTable(header.line, fmt::format("The table has more than {} body types: split it.", mostBodies));
        relateTypes();
        return {};
    }

    void addBodyType(const std::string& name, const std::string& header) {
        const Table<BodyType>& types = m_draft.model().bodyTypes();
        for (const BodyType& other : types)
            if (other.name.str() == name)
                m_remarks.push_back(fmt::format("Two columns are called “{}”: they were kept apart.", name));
        BodyType type;
        type.id = freeId(types, name, "body");
        type.name = name;
        type.order = types.nextOrder();
        if (const auto usual = usualBody(name)) {
            type.tier = usual->tier;
            type.mandate = usual->mandate;
            type.advisoryOnly = usual->role == UsualBody::Role::Partnership;
        }
        m_columns.back() = type.id;
        m_headers.emplace(type.id, header);
        m_draft.put(std::move(type));
    }

    // Combined authorities are replaced by upper tier councils; partnerships should cover the same ground as they.
    void relateTypes() {
        std::vector<BodyTypeId> upperTier;
        std::vector<BodyTypeId> combined;
        for (const BodyType& type : m_draft.model().bodyTypes()) {
            const auto usual = usualBody(type.name.str());
            if (usual && usual->role == UsualBody::Role::UpperTier)
                upperTier.push_back(type.id);
            if (usual && usual->role == UsualBody::Role::CombinedAuthority)
                combined.push_back(type.id);
        }
        for (BodyTypeId id : m_columns) {
            if (id.empty())
                continue;
            BodyType type = m_draft.model().bodyTypes().at(id);
            const auto usual = usualBody(type.name.str());
            if (usual && usual->role == UsualBody::Role::CombinedAuthority)
                type.adoptedBy = upperTier;
            if (usual && usual->role == UsualBody::Role::Partnership)
                type.coterminousWith = combined;
            m_draft.put(std::move(type));
        }
    }

    Result<> readRow(const Record& record) {
        const std::string name = nameInHeader(record.fields[0]);
        if (name.empty())
            return badTable(record.line, "This row has rights but no policy area: write its name in the first column.");
        if (const auto wrong = faultInName(name))
            return badTable(record.line, fmt::format("This policy area's name cannot be used: {}. Change it.", *wrong));
        const Table<PolicyArea>& areas = m_draft.model().policyAreas();
        PolicyArea area;
        area.id = freeId(areas, name, "policy-area");
        area.name = name;
        area.order = areas.nextOrder();
        if (record.fields[0] != name)
            area.extra = withExtraField({}, headerKey, record.fields[0]);
        if (!m_areaNames.insert(name).second)
            m_remarks.push_back(fmt::format("{} {}: “{}” is there a second time; the two rows were kept apart.", m_unit,
                                            record.line, name));
        area.parent = m_partOf;
        const PolicyAreaId id = area.id;
        m_areas.back() = id;
        m_draft.put(std::move(area));
        for (std::size_t i = 1; i < record.fields.size(); ++i) {
            if (isBlank(record.fields[i]))
                continue;
            if (i > m_columns.size() || m_columns[i - 1].empty())
                return badTable(record.line, fmt::format("Column {} has no body type's name in the first row, but “{}” "
                                                         "stands in it: write the name, or clear the cell.",
                                                         i + 1, shortened(record.fields[i])));
            if (Result<> done = readCellOf(record, m_columns[i - 1], id, record.fields[i]); !done)
                return done;
        }
        return {};
    }

    Result<> readCellOf(const Record& record, BodyTypeId type, PolicyAreaId area, const std::string& text) {
        bool first = true;
        std::size_t rights = 0;
        for (const Phrase& phrase : phrasesOf(text)) {
            if (m_words.leavesOut(phrase)) {
                m_remarks.push_back(fmt::format("{} {}, {}: “{}” was left out.", m_unit, record.line,
                                                m_draft.model().nameOf(type).str(), shortened(phrase.text)));
                continue;
            }
            Result<Grant> grant = phrase.understood() ? grantFrom(m_draft, m_partners, phrase, first)
                                                      : Error{Error::Code::BadInput, {}, {}};
            if (!grant) {
                first = false;
                m_notes.push_back({type, area, phrase.text, rights});
                m_remarks.push_back(fmt::format("{} {}, {}: “{}” is no right Remit knows; it was kept as a note.",
                                                m_unit, record.line, m_draft.model().nameOf(type).str(),
                                                shortened(phrase.text)));
                continue;
            }
            if (m_draft.model().bodyTypes().size() > mostBodies)
                return badTable(record.line, fmt::format("The table names more than {} bodies: split it.", mostBodies));
            grant->scenario = m_scenario;
            grant->id = GrantId(fmt::format("g{}", m_draft.model().grants().size() + 1));
            grant->order = m_draft.model().grants().nextOrder();
            grant->subject = type;
            grant->area = area;
            if (std::erase(grant->with, grant->subject) > 0)
                m_remarks.push_back(
                    fmt::format("{} {}, {}: “{}” names the body as its own partner; the right was "
                                "read without it.",
                                m_unit, record.line, m_draft.model().nameOf(type).str(), shortened(phrase.text)));
            keepPhrase(m_draft.model(), *grant, phrase.text, first);
            m_subjects.insert(type);
            m_draft.put(std::move(*grant));
            first = false;
            ++rights;
        }
        return {};
    }

    // Cells repeat, so each text is read once for each vocabulary.
    const std::vector<Phrase>& phrasesOf(const std::string& text) {
        if (m_kindsKnown != m_draft.model().rightKinds().size()) {
            m_kindsKnown = m_draft.model().rightKinds().size();
            m_phrases.clear();
        }
        const auto [found, isNew] = m_phrases.try_emplace(text);
        if (isNew)
            found->second = readCell(m_draft.model(), text);
        for (Phrase& phrase : found->second)
            m_words.understand(phrase);
        return found->second;
    }

    // Columns whose header or place in the table would not be clear from the model alone remember their header.
    void markColumns() {
        for (BodyTypeId id : m_columns) {
            if (id.empty())
                continue;
            BodyType type = m_draft.model().bodyTypes().at(id);
            if (type.name.str() == m_headers.at(id) && m_subjects.contains(id))
                continue;
            type.extra = withExtraField({}, headerKey, m_headers.at(id));
            m_draft.put(std::move(type));
        }
    }

    static std::string shortened(const std::string& text) {
        constexpr std::size_t longest = 80;
        if (text.size() <= longest)
            return text;
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            --end;
        return text.substr(0, end) + "…";
    }

    std::vector<Record> m_records;
    std::vector<std::size_t> m_parts;
    std::vector<PolicyAreaId> m_areas;  // of the records so far
    PolicyAreaId m_partOf;              // of the record in hand
    std::string m_place;
    std::string_view m_unit;
    const TableWords& m_words;
    std::string m_title;
    Draft m_draft;
    Partners m_partners;
    ScenarioId m_scenario;
    std::vector<BodyTypeId> m_columns;  // empty for a column without a name
    std::unordered_map<BodyTypeId, std::string> m_headers;
    std::unordered_set<BodyTypeId> m_subjects;
    std::unordered_set<std::string> m_areaNames;
    std::unordered_map<std::string, std::vector<Phrase>> m_phrases;
    std::size_t m_kindsKnown = 0;
    std::vector<CellNote> m_notes;
    std::vector<std::string> m_remarks;
};

// By its headers a list of rights or of memberships, by its cells RACI; else a matrix as it stands.
Result<Reading> readRecords(std::vector<Record> records, std::string_view title) {
    Sheet sheet{"line", false, {}, {}};
    TableSource source{std::string(title), "line", "Line"};
    for (const Record& record : records) {
        source.lines.push_back(record.line);
        std::vector<SheetCell>& cells = sheet.rows.emplace_back();
        for (const std::string& field : record.fields)
            cells.push_back({field, {}, 0, false});
    }
    const TableGuess guess = guessShape(sheet);
    if (guess.shape != TableShape::Matrix)
        if (Result<Reading> reading = readTable(sheet, guess, source); reading)
            return reading;  // else a matrix whose bodies happen to be called so
    TableWords words;
    if (guess.raci)
        words.vocabulary = raciVocabulary();
    return readMatrix({std::move(records), "line", "Line", {}}, title, words);
}

Result<Reading> readText(std::string_view bytes, std::string_view title, std::optional<char> delimiter) {
    const Result<Decoded> text = inUtf8(bytes);
    if (!text)
        return text.error();
    const char between = delimiter ? *delimiter : delimiterIn(text->text);
    Result<std::vector<Record>> records = readDelimited(text->text, between);
    if (!records)
        return records.error();
    Result<Reading> reading = readRecords(std::move(records.value()), title);
    if (!reading)
        return reading;
    std::vector<std::string>& remarks = reading.value().remarks;
    if (!delimiter && between != ',')
        remarks.insert(remarks.begin(),
                       fmt::format("The table is parted by {}; a table that Remit writes is parted by commas.",
                                   between == ';' ? "semicolons" : "tabs"));
    if (!text->remark.empty())
        remarks.insert(remarks.begin(), std::string(text->remark));
    return reading;
}

}  // namespace

void TableWords::understand(Phrase& phrase) const {
    if (phrase.understood())
        return;
    if (const auto found = kinds.find(foldPhrase(phrase.words)); found != kinds.end())
        phrase.kind = found->second;
}

bool TableWords::leavesOut(const Phrase& phrase) const {
    return !phrase.understood() && leftOut.contains(foldPhrase(phrase.words));
}

Table<RightKind> raciVocabulary() {
    Table<RightKind> out;
    for (const auto& [letter, name, rightClass] :
         {std::tuple("R", "Responsible", RightClass::Delivery), std::tuple("A", "Accountable", RightClass::Decision),
          std::tuple("C", "Consulted", RightClass::Consultation),
          std::tuple("I", "Informed", RightClass::Information)}) {
        RightKind kind;
        kind.id = freeId(out, name);
        kind.order = out.nextOrder();
        kind.name = name;
        kind.letter = letter;
        kind.rightClass = rightClass;
        kind.sole = soleByDefault(rightClass);
        out.put(kind);
    }
    return out;
}

Result<Reading> readMatrix(MatrixRows rows, std::string_view title, const TableWords& words) {
    return MatrixReader(std::move(rows), title, words).read();
}

Result<Reading> readCsv(std::string_view bytes, std::string_view title) { return readText(bytes, title, std::nullopt); }
Result<Reading> readTsv(std::string_view bytes, std::string_view title) { return readText(bytes, title, '\t'); }

}  // namespace remit
