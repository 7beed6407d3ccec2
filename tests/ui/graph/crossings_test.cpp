// SPDX-License-Identifier: MIT
// How often edges may cross in tiers. What the benchmarks count beside Graphviz is bounded here, so that no change
// makes it worse unseen.
#include <gtest/gtest.h>

#include "tests/bench/ui/graph_documents.h"
#include "tests/ui/graph/graph_samples.h"

namespace remit::test {
namespace {

int crossingsOf(const Model& model, const GraphRoom& room) {
    const GraphContent content = contentToLayOut(model);
    const GraphLayout layout = layOutGraph(content, Layout::Tiers, {}, QApplication::font(), room);
    return routeGraph(content, layout, layout.places, QApplication::font(), true).crossings;
}

TEST(Crossings, OfTableOneAreFew) {
    EXPECT_LE(crossingsOf(table1(), {}), 16);
    EXPECT_LE(crossingsOf(table1(), {{1600, 900}, .7, 1.2}), 16);
}

// A few more or less where names are as wide as another machine's letters make them.
TEST(Crossings, OfSixtyBodiesByFortyPolicyAreasKeepBelowTheirBound) {
    EXPECT_LE(crossingsOf(bench::framework(bench::county), {}), 5'233 * 102 / 100);
}

}  // namespace
}  // namespace remit::test
