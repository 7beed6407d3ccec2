// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "core/base/label.h"
#include "core/base/slug.h"
#include "core/exchange/import/read_table.h"
#include "core/exchange/import/table_document.h"
#include "core/words/grant_phrase.h"

namespace remit {

namespace {

class ListReader {
public:
    ListReader(const Sheet& sheet, const TableGuess& guess, const TableSource& source, const TableWords& words)
        : m_rows(sheet, guess), m_source(source), m_words(words), m_document(source.title, words.vocabulary) {}

    Result<Reading> read() {
        m_remarks = m_rows.leftOutColumns();
        for (const std::size_t row : m_rows.rows())
            if (Result<> done = readRow(row); !done)
                return done.error();
        Draft& draft = m_document.draft;
        if (draft.model().bodyTypes().empty())
            return Error{Error::Code::BadInput,
                         "No row of the list names a policy area and a body: write one right in each row, with both.",
                         fmt::format("{} {}", m_source.place, m_source.lineOf(0))};
        setCellNotes(draft, m_document.scenario, m_notes);
        return Reading{draft.model(), std::move(m_remarks)};
    }

private:
    using Meaning = ColumnMeaning;

    [[nodiscard]] Error at(const Error& error, std::size_t row) const {
        return error.within(fmt::format("{} {}", m_source.place, m_source.lineOf(row)));
    }

    void remark(std::size_t row, const std::string& what) {
        m_remarks.push_back(fmt::format("{} {}: {}", m_source.unit, m_source.lineOf(row), what));
    }

    // The body that the row names: of a type where it has one, else a type itself.
    Result<Subject> bodyOf(std::size_t row) {
        const std::string name = m_rows.text(row, Meaning::Body);
        const std::string code = m_rows.text(row, Meaning::BodyCode);
        const std::string type = m_rows.text(row, Meaning::BodyType);
        if (!type.empty() && !(name.empty() && code.empty())) {
            const Result<InstitutionId> body = m_document.institution(name, code, type);
            return body ? Result<Subject>(Subject(*body)) : body.error();
        }
        const Result<BodyTypeId> body = m_document.bodyType(!type.empty() ? type : !name.empty() ? name : code);
        return body ? Result<Subject>(Subject(*body)) : body.error();
    }

    Result<> readRow(std::size_t row) {
        const std::string areaName = m_rows.text(row, Meaning::PolicyArea);
        const std::string group = m_rows.text(row, Meaning::AreaGroup);
        const bool nobody = m_rows.text(row, Meaning::Body).empty() && m_rows.text(row, Meaning::BodyType).empty() &&
                            m_rows.text(row, Meaning::BodyCode).empty();
        if ((areaName.empty() && group.empty()) || nobody) {
            remark(row, fmt::format("It names no {}; it was left out.", nobody ? "body" : "policy area"));
            return {};
        }
        const Result<PolicyAreaId> area =
            areaName.empty() ? m_document.area(group, {}) : m_document.area(areaName, group);
        if (!area)
            return at(area.error(), row);
        const Result<Subject> body = bodyOf(row);
        if (!body)
            return at(body.error(), row);
        const std::string words = m_rows.text(row, Meaning::Right);
        std::vector<Phrase> phrases = readCell(m_document.draft.model(), words);
        if (phrases.empty()) {
            remark(row, "It names no right; it was kept as a note.");
            const std::string condition = m_rows.text(row, Meaning::Condition);
            m_notes.push_back({*body, *area, condition.empty() ? "?" : condition, CellNote::atEnd});
        }
        for (Phrase& phrase : phrases)
            if (Result<> done = readPhrase(row, *body, *area, phrase); !done)
                return done;
        return {};
    }

    Result<> readPhrase(std::size_t row, const Subject& body, PolicyAreaId area, Phrase& phrase) {
        m_words.understand(phrase);
        if (m_words.leavesOut(phrase)) {
            remark(row, fmt::format("“{}” was left out.", phrase.text));
            return {};
        }
        if (!phrase.with.empty() || !m_rows.text(row, Meaning::With).empty())
            m_partners = Partners();  // it knows no body that came since it looked
        Result<Grant> grant = phrase.understood() ? grantFrom(m_document.draft, m_partners, phrase, false)
                                                  : Result<Grant>(Error{Error::Code::BadInput, {}, {}});
        if (!grant) {
            const std::string condition = m_rows.text(row, Meaning::Condition);
            m_notes.push_back(
                {body, area, condition.empty() ? phrase.text : phrase.text + " (" + condition + ")", CellNote::atEnd});
            remark(row, fmt::format("“{}” is no right Remit knows; it was kept as a note.", phrase.text));
            return {};
        }
        Draft& draft = m_document.draft;
        Grant& out = grant.value();
        out.scenario = m_document.scenario;
        out.id = GrantId(fmt::format("g{}", draft.model().grants().size() + 1));
        out.order = draft.model().grants().nextOrder();
        out.subject = body;
        out.area = area;
        if (foldPhrase(out.wording.str()) == foldPhrase(draft.model().rightKinds().at(out.right).name.str()))
            out.wording = Text();
        const std::string condition = m_rows.text(row, Meaning::Condition);
        if (!condition.empty())
            out.condition = out.condition.empty() ? condition : out.condition.str() + "; " + condition;
        out.legalBasis = m_rows.text(row, Meaning::LegalBasis);
        out.source = m_rows.text(row, Meaning::Source);
        out.note = m_rows.text(row, Meaning::Note);
        out.votingRule = m_rows.text(row, Meaning::VotingRule);
        if (Result<> done = readPartners(row, out); !done)
            return done;
        if (Result<> done = readPlace(row, out); !done)
            return done;
        out.span.from = dayIn(row, Meaning::From, out);
        out.span.to = dayIn(row, Meaning::To, out);
        if (const std::string status = m_rows.text(row, Meaning::Status); !status.empty()) {
            if (const auto known = fromName<GrantStatus>(slug(status)))
                out.status = *known;
            else
                keep(row, out, Meaning::Status, status);
        }
        draft.put(std::move(out));
        return {};
    }

    // What has no room in its field goes into the right's note.
    void keep(std::size_t row, Grant& grant, Meaning meaning, const std::string& text) {
        remark(row, fmt::format("“{}” is no {} Remit knows; it was kept in the right's note.", text,
                                meaning == Meaning::Status ? "status" : "day"));
        grant.note = grant.note.empty() ? text : grant.note.str() + "; " + text;
    }

    std::optional<Date> dayIn(std::size_t row, Meaning meaning, Grant& grant) {
        const std::string text = m_rows.text(row, meaning);
        if (text.empty())
            return std::nullopt;
        const std::optional<Date> day = parseDate(std::string_view(text).substr(0, 10));
        if (!day)
            keep(row, grant, meaning, text);
        return day;
    }

    Result<> readPartners(std::size_t row, Grant& grant) {
        std::string names = m_rows.text(row, Meaning::With);
        std::replace(names.begin(), names.end(), '\n', ';');
        for (std::size_t start = 0; start < names.size();) {
            const std::size_t end = std::min(names.find(';', start), names.size());
            const std::string name(trimmed(std::string_view(names).substr(start, end - start)));
            start = end + 1;
            if (name.empty())
                continue;
            const Result<Subject> partner = m_partners.called(m_document.draft, name);
            if (!partner)
                return at(partner.error(), row);
            if (*partner != grant.subject &&
                std::find(grant.with.begin(), grant.with.end(), *partner) == grant.with.end())
                grant.with.push_back(*partner);
        }
        std::erase(grant.with, grant.subject);
        return {};
    }

    Result<> readPlace(std::size_t row, Grant& grant) {
        const std::string name = m_rows.text(row, Meaning::Place);
        const std::string code = m_rows.text(row, Meaning::PlaceCode);
        if (name.empty() && code.empty())
            return {};
        const Result<PlaceId> place = m_document.place(name, code);
        if (!place)
            return at(place.error(), row);
        grant.places = {*place};
        if (grant.subject.isBodyType())
            return {};
        m_document.addPlace(grant.subject.institution(), *place);
        return {};
    }

    TableRows m_rows;
    const TableSource& m_source;
    const TableWords& m_words;
    TableDocument m_document;
    Partners m_partners;
    std::vector<CellNote> m_notes;
    std::vector<std::string> m_remarks;
};

}  // namespace

Result<Reading> readListTable(const Sheet& sheet, const TableGuess& guess, const TableSource& source,
                              const TableWords& words) {
    return ListReader(sheet, guess, source, words).read();
}

Result<Reading> readMembershipTable(const Sheet& sheet, const TableGuess& guess, const TableSource& source) {
    const TableRows rows(sheet, guess);
    TableDocument document(source.title, {});
    std::vector<std::string> remarks = rows.leftOutColumns();
    // "LEP23NM" and "lep_name" say what kind of body it is; "Body" does not.
    std::string kind = rows.header(ColumnMeaning::Body);
    if (kind.empty())
        kind = rows.header(ColumnMeaning::BodyCode);
    kind = slug(kind);
    kind = kind.substr(0, kind.find_first_of("-0123456789"));
    const std::string usual = kind.empty() || kind == "body" || kind == "institution" || kind == "organisation" ? "Body"
                              : kind == "cauth"                                                                   ? "MCA"
                              : kind.size() <= 4 ? [&] {
                                    std::string capitals = kind;
                                    for (char& c : capitals)
                                        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
                                    return capitals;
                                }()
                                                 : std::string("Body");
    for (const std::size_t row : rows.rows()) {
        const std::string placeName = rows.text(row, ColumnMeaning::Place);
        const std::string placeCode = rows.text(row, ColumnMeaning::PlaceCode);
        const std::string bodyName = rows.text(row, ColumnMeaning::Body);
        const std::string bodyCode = rows.text(row, ColumnMeaning::BodyCode);
        const bool nowhere = placeName.empty() && placeCode.empty();
        if (nowhere || (bodyName.empty() && bodyCode.empty())) {
            remarks.push_back(fmt::format("{} {}: It names no {}; it was left out.", source.unit, source.lineOf(row),
                                          nowhere ? "place" : "body"));
            continue;
        }
        const std::string type = rows.text(row, ColumnMeaning::BodyType);
        const Result<PlaceId> place = document.place(placeName, placeCode);
        const Result<InstitutionId> body = document.institution(bodyName, bodyCode, type.empty() ? usual : type);
        if (!place || !body)
            return (place ? body.error() : place.error())
                .within(fmt::format("{} {}", source.place, source.lineOf(row)));
        document.addPlace(*body, *place);
    }
    return Reading{document.draft.model(), std::move(remarks)};
}

}  // namespace remit
