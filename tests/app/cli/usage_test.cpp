// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

#include "app/cli/command.h"
#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

TEST(Usage, HelpListsEveryCommandAndNoneThatIsNotThere) {
    const Ran ran = remit({"--help"});
    EXPECT_EQ(ran.exit, 0);
    for (const Command& command : commands())
        EXPECT_THAT(ran.out, HasSubstr(command.summary));
    EXPECT_THAT(ran.out, HasSubstr("remit check table1.csv"));
    // Its examples begin with a command or a file.
    std::istringstream lines(ran.out);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("  remit ")) {
            const std::string word = line.substr(8, line.find(' ', 8) - 8);
            EXPECT_TRUE(word.find('.') != std::string::npos ||
                        std::any_of(commands().begin(), commands().end(),
                                    [&](const Command& command) { return word == command.name; }))
                << line;
        }
    EXPECT_THAT(ran.err, IsEmpty());
}

TEST(Usage, EveryCommandHasItsHelp) {
    for (const Command& command : commands()) {
        const Ran ran = remit({command.name, "--help"});
        EXPECT_EQ(ran.exit, 0) << command.name;
        EXPECT_THAT(ran.out, HasSubstr(std::string("remit ") + command.name + " "));
        EXPECT_THAT(ran.out, HasSubstr("Arguments:")) << command.name;
        EXPECT_THAT(ran.err, IsEmpty()) << command.name;
    }
}

TEST(Usage, VersionIsOneLine) {
    const Ran ran = remit({"--version"});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.out, testing::MatchesRegex("Remit [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

struct Wrong {
    const char* name;
    const char* arguments;  // $FILE is Table 1
    const char* says;

    friend void PrintTo(const Wrong& each, std::ostream* out) { *out << each.name; }
};

class WrongUsage : public testing::TestWithParam<Wrong> {};

TEST_P(WrongUsage, IsExitTwoAndOneSentence) {
    const Ran ran = shell("FILE=" + table1() + "; " REMIT_PROGRAM " " + GetParam().arguments);
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_THAT(ran.err, HasSubstr(GetParam().says));
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
}

INSTANTIATE_TEST_SUITE_P(
    Usage, WrongUsage,
    testing::Values(Wrong{"UnknownCommand", "chekc $FILE", "did you mean check?"},
                    Wrong{"UnknownOption", "check $FILE --loud", "remit check: "},
                    Wrong{"UnknownOptionOfTheProgram", "--loud", "--loud"},
                    Wrong{"NoFile", "check", "FILE is required"}, Wrong{"NoOut", "convert $FILE", "OUT is required"},
                    Wrong{"UnknownFormat", "check $FILE --format xml", "“xml” is no format"},
                    Wrong{"UnknownSeverity", "check $FILE --fail-on off", "choose error, warning or note"},
                    Wrong{"NoSuchDay", "check $FILE --date 2021-02-30", "“2021-02-30” is no day"},
                    Wrong{"DateInWords", "rights $FILE --date today", "“today” is no day"},
                    Wrong{"UnknownScenario", "check $FILE --scenario zzz", "There is no scenario “zzz”; choose "},
                    Wrong{"UnknownArchetype", "rights $FILE --place no:lep", "There is no archetype “no:lep”"},
                    Wrong{"UnknownArea", "rights $FILE --area school", "did you mean schools?"},
                    Wrong{"UnknownHolder", "rights $FILE --holder zzz", "There is no body “zzz”; choose "},
                    Wrong{"UnknownView", "render $FILE none.svg --view grpah", "did you mean graph?"},
                    Wrong{"UnknownPicture", "render $FILE none.gif", ".svg, .png or .pdf"},
                    Wrong{"UnknownTheme", "render $FILE none.svg --theme pink", "choose light or dark"},
                    Wrong{"NoScale", "render $FILE none.png --scale 0", "from 0.1 to 16"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Usage, ResultsThatDoNotArriveAreExitThree) {
    for (const char* command : {"check", "rights"})
        for (const char* format : {"text", "json", "csv"}) {
            const Ran ran = shell(std::string(REMIT_PROGRAM) + " " + command + " --format " + format + " " + table1() +
                                  " > /dev/full");
            EXPECT_EQ(ran.exit, 3) << command << format;
            EXPECT_THAT(ran.err, HasSubstr("standard output: ")) << command << format;
        }
}

}  // namespace
}  // namespace remit::test
