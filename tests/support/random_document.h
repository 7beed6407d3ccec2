// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "core/check/finding.h"
#include "core/model/model.h"

namespace remit::test {

struct RandomDocument {
    Model model;
    Question question;
};

// A small sound document in which clashes are common: frameworks and real institutions, trees of places and policy
// areas, joint partners, life spans, scopes, delegations that go round, settings and users' rules; now and then
// without areas, without places, with one of everything or with everything joint. One seed always gives one document.
[[nodiscard]] RandomDocument randomDocument(std::uint64_t seed);

// The smallest document found by taking rows and parts of rows away while `fails` stays true.
[[nodiscard]] RandomDocument shrink(RandomDocument document, const std::function<bool(const RandomDocument&)>& fails);

// The document for people: as JSON, with the question it was asked.
[[nodiscard]] std::string describe(const RandomDocument& document);

}  // namespace remit::test
