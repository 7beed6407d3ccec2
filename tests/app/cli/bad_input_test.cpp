// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <algorithm>

#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using namespace std::string_literals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using testing::UnorderedElementsAre;

// A document of Table 1 as bytes in a format.
std::string document(const std::string& ending) {
    const TempFolder folder;
    const std::filesystem::path file = folder / ("a" + ending);
    EXPECT_EQ(remit({"convert", table1(), file.string()}).exit, 0);
    return bytesOf(file);
}

std::string truncated(const std::string& ending) {
    const std::string whole = document(ending);
    return whole.substr(0, whole.size() / 2);
}

struct Bad {
    const char* name;
    const char* file;
    std::string (*bytes)();
    int exit;
    const char* says;

    friend void PrintTo(const Bad& each, std::ostream* out) { *out << each.name; }
};

const Bad bads[] = {
    {"TableOfOneColumn", "a.csv", [] { return "Policy area\nSchools\nTransport\n"s; }, 2, "column"},
    {"EmptyTable", "a.csv", [] { return ""s; }, 2, "The file is empty"},
    {"EmptyJson", "a.remit.json", [] { return ""s; }, 2, "The file is empty"},
    {"EmptyDocument", "a.remit", [] { return ""s; }, 2, "The file is empty"},
    {"UnknownIdInJson", "a.remit.json",
     [] {
         return R"({"format": "remit", "version": 1, "title": "T", "bodyTypes": [{"id": "a", "name": "A"}],
                    "institutions": [{"id": "i", "name": "I", "type": "nobody"}]})"s;
     },
     2, "/institutions/0/type"},
    {"CutJson", "a.remit.json", [] { return truncated(".remit.json"); }, 2, "line "},
    {"NoSqlite", "a.remit", [] { return std::string(5000, 'x'); }, 2, "This is no Remit document"},
    {"CutDocument", "a.remit", [] { return truncated(".remit"); }, 2, "cut short"},
    {"DocumentCalledTable", "a.csv", [] { return document(".remit"); }, 2, "give it the ending .remit."},
    {"DocumentCalledJson", "a.remit.json", [] { return document(".remit"); }, 2, "give it the ending .remit."},
    {"JsonCalledDocument", "a.remit", [] { return document(".remit.json"); }, 2, "give it the ending .remit.json"},
    {"JsonCalledTable", "a.tsv", [] { return document(".remit.json"); }, 2, "give it the ending .remit.json"},
    {"WorkbookCalledTable", "a.csv", [] { return "PK\x03\x04 and so on"s; }, 2, "workbook"},
    {"TableInUtf16", "a.csv", [] { return "\xFF\xFEP\0o\0"s; }, 2, "line 1"},
    {"Workbook", "a.xlsx", [] { return "PK\x03\x04"s; }, 2, "damaged"},
    {"PlainJson", "a.json", [] { return "{}"s; }, 2, ".remit.json"},
    {"UnknownEnding", "a.docx", [] { return "x"s; }, 2,
     ".remit, .remit.json, .csv, .tsv, .xlsx, .ods, .html, .htm, .graphml, .dot, .gv or .gexf"},
    {"NoEnding", "table", [] { return "x"s; }, 2,
     ".remit, .remit.json, .csv, .tsv, .xlsx, .ods, .html, .htm, .graphml, .dot, .gv or .gexf"},
};

class BadInput : public testing::TestWithParam<Bad> {};

TEST_P(BadInput, IsOneSentenceAndChangesNothing) {
    const Bad& bad = GetParam();
    const TempFolder folder;
    const std::string bytes = bad.bytes();
    putBytes(folder / bad.file, bytes);
    const std::string file = (folder / bad.file).string();
    for (const Ran& ran : {remit({"check", file}), remit({"rights", file, "--format", "json"}),
                           remitIn(folder.path(), {"convert", file, "out.remit"}),
                           remitIn(folder.path(), {"render", file, "out.svg"})}) {
        EXPECT_EQ(ran.exit, bad.exit);
        EXPECT_THAT(ran.out, IsEmpty());
        EXPECT_THAT(ran.err, StartsWith(file + ": "));
        EXPECT_THAT(ran.err, HasSubstr(bad.says));
        EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
    }
    EXPECT_EQ(bytesOf(file), bytes);
    EXPECT_THAT(folder.names(), UnorderedElementsAre(bad.file));
}

INSTANTIATE_TEST_SUITE_P(BadInput, BadInput, testing::ValuesIn(bads),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(Unreadable, MissingFilesAndFoldersAreExitThree) {
    const TempFolder folder;
    for (const char* name : {"a.csv", "a.remit", "a.remit.json", "a"}) {
        const Ran missing = remit({"check", (folder / name).string()});
        EXPECT_EQ(missing.exit, 3) << name;
        EXPECT_EQ(missing.err, (folder / name).string() + ": There is no such file; check its name and its folder.\n");
        std::filesystem::create_directory(folder / name);
        const Ran directory = remit({"check", (folder / name).string()});
        EXPECT_EQ(directory.exit, 3) << name;
        EXPECT_THAT(directory.err, HasSubstr("This is a folder"));
    }
}

TEST(Unreadable, FilesThatMayNotBeReadAreExitThree) {
    const TempFolder folder;
    for (const char* name : {"a.csv", "a.remit", "a.remit.json"}) {
        putBytes(folder / name, "x");
        std::filesystem::permissions(folder / name, std::filesystem::perms::none);
        const Ran ran = remitAsNobody({"check", (folder / name).string()});
        EXPECT_EQ(ran.exit, 3) << name;
        EXPECT_THAT(ran.err, HasSubstr("may not be read"));
    }
}

}  // namespace
}  // namespace remit::test
