// SPDX-License-Identifier: MIT
#include "core/words/phrases.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "core/edits/cell_text.h"
#include "core/model/integrity.h"
#include "tests/support/builders.h"

namespace {

const remit::Model& cell() {
    static const remit::Model model = remit::test::aModel()
                                          .type("mca")
                                          .type("county")
                                          .area("schools")
                                          .kind("decision", remit::RightClass::Decision, "D")
                                          .kind("advice", remit::RightClass::Advice, "A")
                                          .scenario("today");
    return model;
}

}  // namespace

// Any words in a cell: refused, or rights whose words make the same rights.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace remit;
    const std::string_view words(reinterpret_cast<const char*>(data), size);
    const ScenarioId scenario("today");
    const BodyTypeId body("mca");
    const PolicyAreaId area("schools");
    for (const Phrase& phrase : readCell(cell(), words))
        if (phrase.text.empty())
            std::abort();
    Draft draft(cell());
    if (!setCellText(draft, scenario, body, area, words))
        return 0;
    if (findFault(draft.model()))
        std::abort();
    const std::string printed = cellText(draft.model(), scenario, body, area);
    Draft again(draft.model());
    if (!setCellText(again, scenario, body, area, printed) ||
        again.model().grants().size() != draft.model().grants().size())
        std::abort();
    return 0;
}
