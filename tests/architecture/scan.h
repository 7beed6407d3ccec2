// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace remit::architecture {

// Reads a source tree and says where it breaks the rules by which the folders stay apart. Each fault is one line, the
// file (relative to the root, with slashes) first; the order is by path. None throws for a file they cannot
// read as text: what is not there is not at fault.

// Who includes whom, among the folders of core too, Qt, SQLite and Boost.Graph in their places, the licence line,
// #pragma once.
std::vector<std::string> faultsInSources(const std::filesystem::path& root);

// Types of one name in two headers: one namespace holds them all, and a linker would take one for the other unseen.
std::vector<std::string> faultsInTypes(const std::filesystem::path& root);

// What stands at the top level beside the agreed layout; hidden files and build/ are nobody's business.
std::vector<std::string> faultsInLayout(const std::filesystem::path& root);

// Packages that ./dev installs to build and that the README does not give a reason for.
std::vector<std::string> faultsInReadme(const std::filesystem::path& root);

// Icons that are missing from remit.qrc, or listed there and missing.
std::vector<std::string> faultsInIcons(const std::filesystem::path& root);

}  // namespace remit::architecture
