// SPDX-License-Identifier: MIT
#include "core/exchange/workbook/book_fields.h"

#include <algorithm>
#include <array>

#include "core/base/label.h"

namespace remit {

namespace {

using Kind = BookField::Kind;

constexpr std::array placeFields{
    BookField{"Id", "id"},
    BookField{"Name", "name", Kind::Text, "", 34},
    BookField{"Part of", "parent", Kind::Row, "places", 34},
};
constexpr std::array typeFields{
    BookField{"Id", "id"},
    BookField{"Name", "name", Kind::Text, "", 34},
    BookField{"Tier", "tier"},
    BookField{"Mandate", "mandate"},
    BookField{"Advisory only", "advisoryOnly", Kind::Flag},
    BookField{"Adopted by", "adoptedBy", Kind::Rows, "bodyTypes", 28},
    BookField{"Coterminous with", "coterminousWith", Kind::Rows, "bodyTypes", 28},
    BookField{"Everywhere", "everywhere", Kind::Flag},
    BookField{"Exclusive", "exclusive", Kind::Flag},
    BookField{"Heading", "x-remit-header", Kind::Text, "", 28},
};
constexpr std::array institutionFields{
    BookField{"Id", "id"},
    BookField{"Name", "name", Kind::Text, "", 34},
    BookField{"Body type", "type", Kind::Row, "bodyTypes", 28},
    BookField{"Places", "places", Kind::Rows, "places", 50},
    BookField{"From", "from"},
    BookField{"To", "to"},
};
constexpr std::array areaFields{
    BookField{"Id", "id"},
    BookField{"Name", "name", Kind::Text, "", 34},
    BookField{"Part of", "parent", Kind::Row, "policyAreas", 34},
    BookField{"Heading", "x-remit-header", Kind::Text, "", 28},
};
constexpr std::array kindFields{
    BookField{"Id", "id"},       BookField{"Name", "name", Kind::Text, "", 34}, BookField{"Letter", "letter"},
    BookField{"Class", "class"}, BookField{"Sole", "sole", Kind::Sole},
};
constexpr std::array grantFields{
    BookField{"Id", "id"},
    BookField{"Body", "subject", Kind::Subject, "", 28},
    BookField{"Policy area", "area", Kind::Row, "policyAreas", 34},
    BookField{"Right", "right", Kind::Row, "rightKinds", 24},
    BookField{"With", "with", Kind::Subjects, "", 28},
    BookField{"Condition", "condition", Kind::Text, "", 34},
    BookField{"Wording", "wording", Kind::Text, "", 24},
    BookField{"Voting rule", "votingRule"},
    BookField{"Places", "places", Kind::Rows, "places", 28},
    BookField{"Status", "status"},
    BookField{"Lapses", "lapses", Kind::Flag},
    BookField{"From", "from"},
    BookField{"To", "to"},
    BookField{"Legal basis", "legalBasis", Kind::Text, "", 34},
    BookField{"Source", "source", Kind::Text, "", 34},
    BookField{"Note", "note", Kind::Text, "", 34},
    BookField{"As it came", "x-remit-phrase", Kind::Text, "", 24},
};
constexpr std::array relationFields{
    BookField{"Id", "id"},
    BookField{"Kind", "kind"},
    BookField{"From", "from", Kind::Subject, "", 28},
    BookField{"To", "to", Kind::Subject, "", 28},
    BookField{"Policy area", "area", Kind::Row, "policyAreas", 34},
    BookField{"Right", "right", Kind::Row, "rightKinds", 24},
    BookField{"Competitive", "competitive", Kind::Flag},
    BookField{"Since", "since"},
    BookField{"Until", "until"},
    BookField{"Note", "note", Kind::Text, "", 34},
};
constexpr std::array noteFields{
    BookField{"Body", "subject", Kind::Subject, "", 28},
    BookField{"Policy area", "area", Kind::Row, "policyAreas", 34},
    BookField{"Note", "note", Kind::Text, "", 50},
    BookField{"After", "after"},
};

constexpr std::array tables{
    BookTable{"Grants", "grants", true, grantFields},
    BookTable{"Places", "places", false, placeFields},
    BookTable{"Body types", "bodyTypes", false, typeFields},
    BookTable{"Institutions", "institutions", false, institutionFields},
    BookTable{"Policy areas", "policyAreas", false, areaFields},
    BookTable{"Right kinds", "rightKinds", false, kindFields},
    BookTable{"Relations", "relations", true, relationFields},
    BookTable{"Notes", "x-remit-notes", true, noteFields},
};

std::vector<BookNames::Ref> among(const std::map<std::string, std::set<BookNames::Ref>>& known,
                                  std::span<const std::string_view> lists, const std::string& word) {
    std::vector<BookNames::Ref> out;
    if (const auto found = known.find(word); found != known.end())
        for (const BookNames::Ref& ref : found->second)
            if (std::find(lists.begin(), lists.end(), ref.first) != lists.end())
                out.push_back(ref);
    return out;
}

}  // namespace

std::span<const BookTable> bookTables() { return tables; }

void BookNames::add(const std::string& list, const std::string& id, const std::string& name) {
    m_byId[id].insert({list, id});
    m_byName[std::string(trimmed(name))].insert({list, id});
    m_names[{list, id}] = trimmed(name);
}

std::optional<BookNames::Ref> BookNames::read(std::span<const std::string_view> lists, const std::string& word) const {
    for (const auto* known : {&m_byId, &m_byName}) {
        const auto found = among(*known, lists, word);
        if (found.size() == 1)
            return found.front();
        if (!found.empty())
            break;
    }
    const std::size_t space = word.find(' ');
    if (space == std::string::npos)
        return std::nullopt;
    const std::string_view list(word.data(), space);
    const auto found = among(m_byId, std::span(&list, 1), word.substr(space + 1));
    const bool wanted = std::find(lists.begin(), lists.end(), list) != lists.end();
    return wanted && !found.empty() ? std::optional(found.front()) : std::nullopt;
}

std::string BookNames::written(std::span<const std::string_view> lists, const Ref& ref) const {
    if (const auto name = m_names.find(ref); name != m_names.end() && read(lists, name->second) == ref)
        return name->second;
    return read(lists, ref.second) == ref ? ref.second : ref.first + ' ' + ref.second;
}

std::string joinedList(const std::vector<std::string>& items) {
    std::string out;
    for (const std::string& item : items) {
        out += out.empty() ? "" : "; ";
        for (const char c : item) {
            if (c == ';' || c == '\\')
                out += '\\';
            out += c;
        }
    }
    return out;
}

std::vector<std::string> partedList(std::string_view cell) {
    std::vector<std::string> out;
    std::string item;
    const auto end = [&] {
        if (const std::string_view text = trimmed(item); !text.empty())
            out.emplace_back(text);
        item.clear();
    };
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == ';') {
            end();
            continue;
        }
        if (cell[i] == '\\' && i + 1 < cell.size())
            ++i;
        item += cell[i];
    }
    end();
    return out;
}

}  // namespace remit
