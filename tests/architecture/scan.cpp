// SPDX-License-Identifier: MIT
#include "tests/architecture/scan.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace remit::architecture {

namespace fs = std::filesystem;

namespace {

const std::map<std::string, std::set<std::string>> mayInclude = {
    {"core", {"core"}},
    {"db", {"core", "db"}},
    {"ui", {"core", "ui"}},
    {"app", {"app", "core", "db", "ui"}},
    {"tests", {"app", "core", "db", "tests", "ui"}},
};

// The folders of core, each of which may know itself and those before it (core/README.md).
const std::vector<std::string> coreOrder = {"base",   "model",   "change", "document", "graph",
                                            "rights", "measure", "words",  "edits",    "check",
                                            "report", "compare", "merge",  "exchange", "history"};

const std::set<std::string> layout = {
    "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app", "core", "db",
    "dev",          "packaging",      "resources",         "tests",   "ui",
};

std::string text(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool startsWith(const std::string& path, const std::vector<std::string>& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const std::string& p) { return path.starts_with(p); });
}

bool isQt(const std::string& header) {
    return header.size() > 1 && header[0] == 'Q' && (header[1] == 't' || std::isupper(header[1]) != 0);
}

// The folder of core that a path lies in; empty where it lies in none.
std::string coreFolder(const std::string& path) {
    const std::string core = "core/";
    const auto end = path.find('/', core.size());
    return path.starts_with(core) && end != std::string::npos ? path.substr(core.size(), end - core.size()) : "";
}

std::string faultInCore(const std::string& file, const std::string& header) {
    const std::string from = coreFolder(file);
    const std::string to = coreFolder(header);
    if (from.empty() || to.empty()) {
        return {};
    }
    const auto place = [](const std::string& folder) { return std::find(coreOrder.begin(), coreOrder.end(), folder); };
    for (const std::string& folder : {from, to}) {
        if (place(folder) == coreOrder.end()) {
            return "includes \"" + header + "\", but core/" + folder + " has no place in the order of core/README.md";
        }
    }
    return place(from) < place(to) ? "includes \"" + header + "\", but core/" + from + " may not know core/" + to
                                   : std::string();
}

// What is wrong with `#include "header"` in a file; empty where nothing is.
std::string faultOfQuoted(const std::string& file, const std::string& header) {
    if (header.ends_with(".moc")) {
        return {};
    }
    const auto slash = header.find('/');
    const std::string target = header.substr(0, slash);
    if (slash == std::string::npos || !mayInclude.contains(target)) {
        return "includes \"" + header + "\", which is no path from the top of the project";
    }
    const std::string folder = file.substr(0, file.find('/'));
    if (!mayInclude.at(folder).contains(target)) {
        return "includes \"" + header + "\", but " + folder + " may not know " + target;
    }
    return faultInCore(file, header);
}

// The same for `#include <header>`.
std::string faultOfAngled(const std::string& file, const std::string& header) {
    if (isQt(header) && !startsWith(file, {"ui/", "app/", "tests/ui/", "tests/app/", "tests/bench/ui/"})) {
        return "includes <" + header + ">, but Qt belongs to ui and app";
    }
    if (header.starts_with("sqlite3") && !startsWith(file, {"db/", "tests/db/"})) {
        return "includes <" + header + ">, but SQLite belongs to db";
    }
    if (header.starts_with("boost/graph") && !startsWith(file, {"core/graph/"})) {
        return "includes <" + header + ">, but Boost.Graph belongs to core/graph";
    }
    if (mayInclude.contains(header.substr(0, header.find('/')))) {
        return "includes <" + header + ">: quote what is the project's own";
    }
    return {};
}

std::vector<std::string> faultsInSource(const std::string& file, const std::string& content) {
    static const std::regex include(R"re(^\s*#\s*include\s*([<"])([^">]+)[">])re");
    std::vector<std::string> faults;
    std::istringstream lines(content);
    std::string line;
    bool first = true;
    bool once = false;
    while (std::getline(lines, line)) {
        if (first && line != "// SPDX-License-Identifier: MIT") {
            faults.push_back(file + ": does not begin with the licence line");
        }
        first = false;
        once = once || line == "#pragma once";
        std::smatch match;
        if (std::regex_search(line, match, include)) {
            const std::string fault = match[1] == "<" ? faultOfAngled(file, match[2]) : faultOfQuoted(file, match[2]);
            if (!fault.empty()) {
                faults.push_back(file + ": " + fault);
            }
        }
    }
    if (first) {
        faults.push_back(file + ": is empty");
    }
    if (file.ends_with(".h") && !once) {
        faults.push_back(file + ": has no #pragma once");
    }
    return faults;
}

}  // namespace

std::vector<std::string> faultsInSources(const fs::path& root) {
    std::set<std::string> files;
    for (const auto& [folder, targets] : mayInclude) {
        if (!fs::is_directory(root / folder)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const auto extension = entry.path().extension();
            if (entry.is_regular_file() && (extension == ".cpp" || extension == ".h")) {
                files.insert(entry.path().lexically_relative(root).generic_string());
            }
        }
    }
    std::vector<std::string> faults;
    for (const std::string& file : files) {
        const auto more = faultsInSource(file, text(root / file));
        faults.insert(faults.end(), more.begin(), more.end());
    }
    return faults;
}

std::vector<std::string> faultsInLayout(const fs::path& root) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(root)) {
        names.insert(entry.path().filename().string());
    }
    std::vector<std::string> faults;
    for (const std::string& name : names) {
        if (!name.starts_with('.') && name != "build" && !layout.contains(name)) {
            faults.push_back(name + ": is not in the agreed layout");
        }
    }
    for (const std::string& name : layout) {
        if (!names.contains(name)) {
            faults.push_back(name + ": is missing");
        }
    }
    return faults;
}

std::vector<std::string> faultsInReadme(const fs::path& root) {
    const std::string dev = text(root / "dev");
    const std::string readme = text(root / "README.md");
    std::smatch match;
    static const std::regex list(R"(build_packages=\(([^)]*)\))");
    if (!std::regex_search(dev, match, list)) {
        return {"dev: has no build_packages=(...)"};
    }
    std::string rows;
    std::istringstream lines(readme);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("| `")) {
            rows += line + '\n';
        }
    }
    std::vector<std::string> faults;
    std::istringstream packages(match[1].str());
    for (std::string package; packages >> package;) {
        if (rows.find('`' + package + '`') == std::string::npos) {
            faults.push_back("README.md: gives no reason for the package " + package);
        }
    }
    return faults;
}

std::vector<std::string> faultsInTypes(const fs::path& root) {
    // A definition stands at the start of a line; templates have a name apart for each of their arguments.
    static const std::regex definition(R"((^|\n)(?:struct|class|enum class) (\w+)(?: final)?(?: : [^;{]*)? \{)");
    std::map<std::string, std::set<std::string>> homes;
    for (const char* folder : {"app", "core", "db", "ui"}) {
        if (!fs::exists(root / folder)) {
            continue;
        }
        for (const auto& file : fs::recursive_directory_iterator(root / folder)) {
            if (file.path().extension() != ".h") {
                continue;
            }
            const std::string content = text(file.path());
            for (std::sregex_iterator i(content.begin(), content.end(), definition), end; i != end; ++i) {
                const std::string before = content.substr(0, static_cast<std::size_t>(i->position()));
                const std::string line = before.substr(before.rfind('\n') + 1);
                if (!line.starts_with("template")) {
                    homes[(*i)[2]].insert(fs::relative(file.path(), root).generic_string());
                }
            }
        }
    }
    std::vector<std::string> faults;
    for (const auto& [name, files] : homes) {
        if (files.size() > 1) {
            faults.push_back(*files.begin() + ": has a type " + name + ", as has " + *files.rbegin());
        }
    }
    std::sort(faults.begin(), faults.end());
    return faults;
}

std::vector<std::string> faultsInIcons(const fs::path& root) {
    const fs::path resources = root / "resources";
    const std::string qrc = text(resources / "remit.qrc");
    static const std::regex entry(R"(<file>(icons/[^<]+)</file>)");
    std::set<std::string> listed;
    for (std::sregex_iterator i(qrc.begin(), qrc.end(), entry), end; i != end; ++i) {
        listed.insert((*i)[1]);
    }
    std::set<std::string> present;
    for (const auto& file : fs::directory_iterator(resources / "icons")) {
        if (file.path().extension() == ".svg") {
            present.insert("icons/" + file.path().filename().string());
        }
    }
    std::vector<std::string> faults;
    for (const std::string& icon : present) {
        if (!listed.contains(icon)) {
            faults.push_back("resources/" + icon + ": is not listed in remit.qrc");
        }
    }
    for (const std::string& icon : listed) {
        if (!present.contains(icon)) {
            faults.push_back("resources/" + icon + ": is listed in remit.qrc and is not there");
        }
    }
    return faults;
}

}  // namespace remit::architecture
