// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit {

// What the workbooks that Remit writes are made of: a sheet for each list of the JSON document (INTERCHANGE) with a row
// for each object and a column for each field. The writer and the reader both go by these tables.
struct BookField {
    enum class Kind { Text, Flag, Sole, Row, Rows, Subject, Subjects };
    const char* heading;
    const char* key;
    Kind kind = Kind::Text;
    const char* of = "";  // the list that a Row or Rows refer to
    int width = 18;
};
struct BookTable {
    const char* sheet;
    const char* list;  // of the document, or of its scenario
    bool inScenario;
    std::span<const BookField> fields;
};
[[nodiscard]] std::span<const BookTable> bookTables();

inline constexpr std::string_view matrixSheet = "Matrix";
// What the matrix was when it was written, with the ids of its rows and columns: by this a reader sees what somebody
// has changed in it. Its first row says that Remit wrote the workbook, then the document's title and its scenario; the
// second what it is for; the third the ids of columns, as "bodyType mca"; then comes the matrix, a column further
// right, behind the ids of its rows.
inline constexpr std::string_view exportedSheet = "As exported";
inline constexpr std::string_view bookMark = "Remit workbook";
inline constexpr std::string_view bookVersion = "1";
inline constexpr std::size_t exportedTop = 3;

// Who is called what in a workbook: references are written as names where these are clear, else as ids, and read as
// either.
class BookNames {
public:
    using Ref = std::pair<std::string, std::string>;  // list and id

    void add(const std::string& list, const std::string& id, const std::string& name);
    [[nodiscard]] std::string written(std::span<const std::string_view> lists, const Ref& ref) const;
    [[nodiscard]] std::optional<Ref> read(std::span<const std::string_view> lists, const std::string& word) const;

private:
    std::map<std::string, std::set<Ref>> m_byId;
    std::map<std::string, std::set<Ref>> m_byName;
    std::map<Ref, std::string> m_names;
};

// Several in one cell: "a; b", with a backslash before what would part them and is part of one.
[[nodiscard]] std::string joinedList(const std::vector<std::string>& items);
[[nodiscard]] std::vector<std::string> partedList(std::string_view cell);

}  // namespace remit
