// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/model/model.h"
#include "core/report/body_account.h"

namespace remit {

// The words that accounts of bodies are made of, beside those of base/sentence.h.

// Where rights of the class stand.
[[nodiscard]] BodyAccount::Heading headingOf(RightClass rightClass);
// "Must be consulted": what is written over the lines.
[[nodiscard]] std::string_view headingWords(BodyAccount::Heading heading);
// "must be consulted on": what a body does by the rights under a heading, before the policy areas.
[[nodiscard]] std::string_view verbOf(BodyAccount::Heading heading, bool many);
// "by majority"; the user's own words as they are.
[[nodiscard]] std::string votingWords(Text rule);
// "elected", "appointed, advisory only".
[[nodiscard]] std::string mandateWords(Mandate mandate, bool advisoryOnly);
// As the body at one end says it: "Accountable to Central govt.", "Central govt. appoints it".
[[nodiscard]] std::string relationWords(const Model& model, const Relation& relation, bool fromHere);

}  // namespace remit
