// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "app/cli/command.h"
#include "tests/app/cli/program.h"

namespace remit::test {
namespace {

using testing::HasSubstr;

constexpr const char* linuxFolder = REMIT_SOURCE_DIR "/packaging/linux/";

std::string textOf(const std::string& file) {
    std::ifstream in(linuxFolder + file);
    std::string out{std::istreambuf_iterator<char>(in), {}};
    EXPECT_FALSE(out.empty()) << file;
    return out;
}

// The long options that a command's help lists, as the parser knows them.
std::set<std::string> optionsOf(const std::string& command) {
    const std::string help = command.empty() ? remit({"--help"}).out : remit({command, "--help"}).out;
    static const std::regex option(R"(\n  (?:-\w,)?(--[a-z-]+))");
    std::set<std::string> out;
    for (std::sregex_iterator i(help.begin(), help.end(), option), end; i != end; ++i)
        out.insert((*i)[1]);
    EXPECT_FALSE(out.empty()) << command;
    return out;
}

// The part of the text about a command: from its name up to the next command's.
std::string partAbout(const std::string& text, const std::string& start, const std::string& end) {
    const std::size_t from = text.find(start);
    EXPECT_NE(from, std::string::npos) << start;
    return from == std::string::npos ? std::string() : text.substr(from, text.find(end, from + start.size()) - from);
}

TEST(Manual, TellsEveryCommandAndOption) {
    std::string page = textOf("remit.1");
    std::erase(page, '\\');
    for (const std::string& option : optionsOf({}))
        EXPECT_THAT(page, HasSubstr(option));
    for (const Command& command : commands()) {
        const std::string part = partAbout(page, std::string(".SS remit ") + command.name + " ", ".S");
        for (const std::string& option : optionsOf(command.name))
            if (option != "--help" && option != "--quiet") {  // told once, of all commands
                EXPECT_THAT(part, HasSubstr(option)) << command.name;
            }
    }
}

TEST(Manual, NamesNoOptionThatIsNotThere) {
    std::string page = textOf("remit.1");
    std::erase(page, '\\');
    std::set<std::string> known = optionsOf({});
    for (const Command& command : commands())
        known.merge(optionsOf(command.name));
    static const std::regex option(R"(--[a-z][a-z-]*)");
    for (const char* file : {"remit.1", "completions/remit.bash", "completions/_remit"}) {
        std::string text = textOf(file);
        std::erase(text, '\\');
        for (std::sregex_iterator i(text.begin(), text.end(), option), end; i != end; ++i)
            EXPECT_TRUE(known.contains((*i)[0])) << file << " " << (*i)[0];
    }
}

TEST(Manual, IsSoundRoff) {
    if (shell("command -v mandoc").exit == 0) {
        EXPECT_EQ(shell(std::string("mandoc -T lint -W warning ") + linuxFolder + "remit.1").out, "");
    }
    const std::string page = textOf("remit.1");
    EXPECT_TRUE(page.starts_with(".\\\" SPDX-License-Identifier: MIT\n.TH REMIT 1 "));
    static const std::regex request(R"((^|\n)\.(\S*))");
    static const std::set<std::string> known{"\\\"", "TH", "SH", "SS", "TP", "PP", "B",  "I",
                                             "BR",   "RB", "BI", "RI", "IR", "br", "nf", "fi"};
    for (std::sregex_iterator i(page.begin(), page.end(), request), end; i != end; ++i)
        EXPECT_TRUE(known.contains((*i)[2])) << (*i)[2];
}

TEST(Completions, OfBashKnowEveryCommandAndOption) {
    const auto offered = [](const std::string& words, int at) {
        return shell("bash -c 'source " + std::string(linuxFolder) + "completions/remit.bash; COMP_WORDS=(" + words +
                     "); COMP_CWORD=" + std::to_string(at) + "; _remit; printf \"%s\\n\" \"${COMPREPLY[@]}\"'")
            .out;
    };
    for (const Command& command : commands()) {
        EXPECT_THAT(offered("remit \"\"", 1), HasSubstr(std::string(command.name) + "\n"));
        const std::string options = offered(std::string("remit ") + command.name + " --", 2);
        for (const std::string& option : optionsOf(command.name))
            EXPECT_THAT(options, HasSubstr(option + "\n")) << command.name;
    }
    EXPECT_THAT(offered("remit check --format \"\"", 3), HasSubstr("sarif\n"));
    EXPECT_EQ(offered("remit merge --format s", 3), "\n");
}

TEST(Completions, OfZshKnowEveryCommandAndOption) {
    const std::string text = textOf("completions/_remit");
    for (const Command& command : commands()) {
        EXPECT_THAT(text, HasSubstr(std::string("    '") + command.name + ":"));
        std::string part = partAbout(text, std::string("    ") + command.name + ")\n", ";;");
        for (const char* shared : {"scenario", "date", "place", "common"})
            if (part.find(std::string("$") + shared) != std::string::npos)
                part += partAbout(text, std::string("  ") + shared + "=", "\n");
        for (const std::string& option : optionsOf(command.name))
            EXPECT_THAT(part, HasSubstr(option)) << command.name;
    }
    if (shell("command -v zsh").exit == 0) {
        EXPECT_EQ(shell(std::string("zsh -n ") + linuxFolder + "completions/_remit").exit, 0);
    }
}

TEST(Completions, OfFishKnowEveryCommandAndOption) {
    const std::string text = textOf("completions/remit.fish");
    for (const Command& command : commands()) {
        EXPECT_THAT(text, HasSubstr(std::string(" -a ") + command.name + " -d "));
        for (const std::string& option : optionsOf(command.name)) {
            const std::regex line("\n[^\n]*(" + std::string(command.name) + R"([ "]|commands"|-s h )[^\n]*-l )" +
                                  option.substr(2) + " ");
            EXPECT_TRUE(std::regex_search(text, line)) << command.name << " " << option;
        }
    }
    if (shell("command -v fish").exit == 0) {
        EXPECT_EQ(shell(std::string("fish -n ") + linuxFolder + "completions/remit.fish").exit, 0);
    }
}

}  // namespace
}  // namespace remit::test
