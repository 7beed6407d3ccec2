// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/architecture/scan.h"

using testing::IsEmpty;

namespace remit::architecture {

// The project itself, by the rules that scan_test.cpp shows to bite.

TEST(Project, KeepsItsFoldersApart) { EXPECT_THAT(faultsInSources(REMIT_SOURCE_DIR), IsEmpty()); }

TEST(Project, HasTheAgreedLayout) { EXPECT_THAT(faultsInLayout(REMIT_SOURCE_DIR), IsEmpty()); }

TEST(Project, GivesAReasonForEachBuildPackage) { EXPECT_THAT(faultsInReadme(REMIT_SOURCE_DIR), IsEmpty()); }

TEST(Project, HasOneTypeOfAName) { EXPECT_THAT(faultsInTypes(REMIT_SOURCE_DIR), IsEmpty()); }

TEST(Project, ListsEachIcon) { EXPECT_THAT(faultsInIcons(REMIT_SOURCE_DIR), IsEmpty()); }

}  // namespace remit::architecture
