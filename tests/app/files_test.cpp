// SPDX-License-Identifier: MIT
#include "app/files.h"

#include <gmock/gmock.h>

#include "tests/support/builders.h"
#include "tests/support/temp_folder.h"

namespace remit::test {
namespace {

using testing::HasSubstr;

TEST(Files, ATableThatCouldNotBeOpenedAgainIsNotWritten) {
    constexpr std::size_t more = std::size_t{65} << 20;
    const TempFolder folder;
    const Model model = aModel().scenario("today").type("a").area(
        "x", {}, [](PolicyArea& area) { area.name = std::string(more, 'x'); });
    const Result<> written = writeFile(model, ScenarioId("today"), folder / "t.csv");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::Unwritable);
    EXPECT_THAT(written.error().sentence(), HasSubstr("larger than 64 MiB"));
    EXPECT_FALSE(std::filesystem::exists(folder / "t.csv"));
}

}  // namespace
}  // namespace remit::test
