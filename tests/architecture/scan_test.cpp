// SPDX-License-Identifier: MIT
#include "tests/architecture/scan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

using remit::architecture::faultsInIcons;
using remit::architecture::faultsInLayout;
using remit::architecture::faultsInReadme;
using remit::architecture::faultsInSources;
using remit::architecture::faultsInTypes;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace fs = std::filesystem;

namespace {

const std::string licence = "// SPDX-License-Identifier: MIT\n";

// A small project of its own for each test, gone with it.
class Tree : public testing::Test {
protected:
    Tree() : m_root(fs::temp_directory_path() / ("remit-scan-" + std::to_string(getpid()))) {
        fs::create_directories(m_root);
    }
    ~Tree() override { fs::remove_all(m_root); }

    void write(const std::string& file, const std::string& content) {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << content;
    }

    // The faults of a tree whose one source file has this line in it.
    std::vector<std::string> faultsOf(const std::string& file, const std::string& line) {
        write(file, licence + line + "\n");
        return faultsInSources(m_root);
    }

    fs::path m_root;
};

using SourceScan = Tree;
using LayoutScan = Tree;
using ReadmeScan = Tree;
using IconScan = Tree;

TEST_F(SourceScan, LeavesASoundTreeAlone) {
    write("core/base/id.h", licence + "#pragma once\n#include <string>\n");
    write("core/graph/cycles.cpp",
          licence + "#include \"core/base/id.h\"\n#include <boost/graph/adjacency_list.hpp>\n");
    write("core/check/rules/a.cpp", licence + "#include \"core/check/rule.h\"\n#include \"core/edits/rows.h\"\n");
    write("db/store.cpp", licence + "#include <sqlite3.h>\n#include \"core/base/id.h\"\n#include \"db/store.h\"\n");
    write("ui/window.cpp", licence + "#include <QWidget>\n#include \"core/base/id.h\"\n#include \"window.moc\"\n");
    write("app/main.cpp", licence + "#include \"ui/window.h\"\n#include \"db/store.h\"\n#include <QtWidgets>\n");
    write("tests/app/session_test.cpp",
          licence + "#include \"app/session.h\"\n#include \"tests/support/builders.h\"\n");
    EXPECT_THAT(faultsInSources(m_root), IsEmpty());
}

struct Slip {
    std::string file;
    std::string line;
    std::string says;

    friend void PrintTo(const Slip& each, std::ostream* out) { *out << each.says; }
};

class SlipScan : public Tree, public testing::WithParamInterface<Slip> {};

TEST_P(SlipScan, IsFound) {
    EXPECT_THAT(faultsOf(GetParam().file, GetParam().line), ElementsAre(HasSubstr(GetParam().says)));
}

INSTANTIATE_TEST_SUITE_P(
    Includes, SlipScan,
    testing::Values(Slip{"core/a.cpp", "#include <QString>", "Qt belongs"},
                    Slip{"core/a.cpp", "#  include <QtCore/QString>", "Qt belongs"},
                    Slip{"db/a.cpp", "#include <QtSql>", "Qt belongs"},
                    Slip{"tests/core/a.cpp", "#include <QString>", "Qt belongs"},
                    Slip{"core/a.cpp", "#include <sqlite3.h>", "SQLite belongs"},
                    Slip{"ui/a.cpp", "#include <sqlite3.h>", "SQLite belongs"},
                    Slip{"core/rights/a.cpp", "#include <boost/graph/graph_traits.hpp>", "Boost.Graph belongs"},
                    Slip{"core/a.cpp", "#include \"db/store.h\"", "core may not know db"},
                    Slip{"core/a.cpp", "#include \"ui/lens.h\"", "core may not know ui"},
                    Slip{"db/a.cpp", "#include \"ui/lens.h\"", "db may not know ui"},
                    Slip{"db/a.cpp", "#include \"app/session.h\"", "db may not know app"},
                    Slip{"ui/a.cpp", "#include \"db/store.h\"", "ui may not know db"},
                    Slip{"ui/a.cpp", "#include \"app/session.h\"", "ui may not know app"},
                    Slip{"app/a.cpp", "#include \"tests/support/builders.h\"", "app may not know tests"},
                    Slip{"core/rights/a.cpp", "#include \"core/check/a.h\"", "core/rights may not know core/check"},
                    Slip{"core/edits/a.cpp", "#include \"core/check/a.h\"", "core/edits may not know core/check"},
                    Slip{"core/edits/a.cpp", "#include \"core/exchange/a.h\"", "core/edits may not know core/exchange"},
                    Slip{"core/base/a.cpp", "#include \"core/model/a.h\"", "core/base may not know core/model"},
                    Slip{"core/helpers/a.cpp", "#include \"core/base/a.h\"", "core/helpers has no place"},
                    Slip{"core/a.cpp", "#include \"id.h\"", "no path from the top"},
                    Slip{"core/base/a.cpp", "#include \"../model/model.h\"", "no path from the top"},
                    Slip{"core/a.cpp", "#include <core/base/id.h>", "quote what is the project's own"}));

TEST_F(SourceScan, WantsTheLicenceFirst) {
    write("core/a.cpp", "\n" + licence);
    EXPECT_THAT(faultsInSources(m_root), ElementsAre("core/a.cpp: does not begin with the licence line"));
}

TEST_F(SourceScan, WantsEachHeaderReadOnce) {
    EXPECT_THAT(faultsOf("ui/a.h", "// #pragma once"), ElementsAre("ui/a.h: has no #pragma once"));
}

TEST_F(SourceScan, RefusesAnEmptyFile) {
    write("core/a.cpp", "");
    EXPECT_THAT(faultsInSources(m_root), ElementsAre("core/a.cpp: is empty"));
}

TEST_F(LayoutScan, NamesWhatIsTooMuchAndWhatIsMissing) {
    write("scripts/x.sh", "");
    write("build/x", "");
    write(".ci/run", "");
    const auto faults = faultsInLayout(m_root);
    EXPECT_THAT(faults, Contains("scripts: is not in the agreed layout"));
    EXPECT_THAT(faults, Contains("LICENSE: is missing"));
    EXPECT_THAT(faults, Not(Contains(HasSubstr("build"))));
    EXPECT_THAT(faults, Not(Contains(HasSubstr(".ci"))));
}

TEST_F(ReadmeScan, MissesAPackageWithoutAReason) {
    write("dev", "build_packages=(g++ libfmt-dev\n  libcsv-dev)\n");
    write("README.md", "| `g++` | compiler |\nWe use `libcsv-dev` too.\n| `libfmt-dev` | sentences |\n");
    EXPECT_THAT(faultsInReadme(m_root), ElementsAre("README.md: gives no reason for the package libcsv-dev"));
}

TEST_F(ReadmeScan, SaysWhenThereIsNoListToCompare) {
    write("dev", "packages=(g++)\n");
    EXPECT_THAT(faultsInReadme(m_root), ElementsAre(HasSubstr("build_packages")));
}

TEST_F(LayoutScan, FindsTypesOfOneName) {
    write("core/a.h",
          "namespace remit {\nstruct Tally {\n};\nstruct Twice;\ntemplate <class T>\nstruct Field {\n};\n}\n");
    write("ui/b.h",
          "namespace remit {\nclass Tally final : public Base {\n};\nstruct Twice {\n};\nclass Field {\n};\n}\n");
    EXPECT_THAT(faultsInTypes(m_root), ElementsAre("core/a.h: has a type Tally, as has ui/b.h"));
}

TEST_F(IconScan, ComparesFolderAndList) {
    write("resources/icons/open.svg", "");
    write("resources/icons/save.svg", "");
    write("resources/remit.qrc", "<file>icons/save.svg</file>\n<file>icons/print.svg</file>\n");
    EXPECT_THAT(faultsInIcons(m_root),
                ElementsAre("resources/icons/open.svg: is not listed in remit.qrc",
                            "resources/icons/print.svg: is listed in remit.qrc and is not there"));
}

}  // namespace
