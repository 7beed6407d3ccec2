// SPDX-License-Identifier: MIT
#include "tests/app/cli/program.h"

#include <unistd.h>

#include <QProcess>
#include <QStringList>
#include <optional>

namespace remit::test {

namespace {

constexpr unsigned nobody = 65534;  // on every Unix
constexpr int cannotBeNobody = 127;

std::optional<Ran> run(const char* program, std::initializer_list<std::string> words,
                       const std::filesystem::path& folder, bool asNobody = false) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromUtf8(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(folder.string()));
    if (asNobody && geteuid() == 0)
        process.setChildProcessModifier([] {
            if (setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(cannotBeNobody);
        });
    QStringList arguments;
    for (const std::string& word : words)
        arguments << QString::fromStdString(word);
    process.start(QString::fromUtf8(program), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return Ran{process.exitCode(), process.readAllStandardOutput().toStdString(),
               process.readAllStandardError().toStdString()};
}

Ran mustRun(const char* program, std::initializer_list<std::string> words, const std::filesystem::path& folder) {
    const std::optional<Ran> ran = run(program, words, folder);
    EXPECT_TRUE(ran) << program << " did not start or did not end by itself";
    return ran.value_or(Ran{});
}

}  // namespace

Ran remit(std::initializer_list<std::string> arguments) {
    return remitIn(std::filesystem::temp_directory_path(), arguments);
}

Ran remitIn(const std::filesystem::path& folder, std::initializer_list<std::string> arguments) {
    return mustRun(REMIT_PROGRAM, arguments, folder);
}

Ran remitAsNobody(std::initializer_list<std::string> arguments) {
    // A copy, since others may not reach where the program was built.
    const TempFolder folder;
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    std::filesystem::copy_file(REMIT_PROGRAM, folder / "remit");
    const std::optional<Ran> ran = run((folder / "remit").c_str(), arguments, "/", true);
    EXPECT_TRUE(ran && ran->exit != cannotBeNobody) << "the program cannot be run as another user";
    return ran.value_or(Ran{});
}

Ran shell(const std::string& line) { return mustRun("/bin/sh", {"-c", line}, std::filesystem::temp_directory_path()); }

std::string table1() { return REMIT_SOURCE_DIR "/resources/templates/table1.csv"; }

void putTable1(const std::filesystem::path& file, const std::string& from, const std::string& to) {
    std::string table = bytesOf(table1());
    const auto at = table.find(from);
    ASSERT_NE(at, std::string::npos);
    putBytes(file, table.replace(at, from.size(), to));
}

}  // namespace remit::test
