// SPDX-License-Identifier: MIT
#include "core/edits/checks.h"
#include "core/edits/rows.h"

namespace remit {

Result<> waive(Draft& draft, Waiver waiver) {
    waiver.reason = trimmed(waiver.reason.str());
    const bool offsetKnown = waiver.offset.empty() || draft.model().hasGrant(waiver.offset);
    const Checks checks =
        Checks(draft.model())
            .that(!faultInName(waiver.fingerprint.str()), "Choose the finding that you accept.")
            .that(!waiver.reason.empty(), "Say why the finding is acceptable: the reason stays with it.")
            .that(offsetKnown, fmt::format("The document has no right “{}” that could offset the finding: choose one "
                                           "that it has.",
                                           waiver.offset.str()))
            .span({waiver.on, waiver.until});
    if (!checks.ok())
        return checks.error();
    const Waiver* old = draft.model().waivers().find(waiver.fingerprint);
    waiver.order = old ? old->order : draft.model().waivers().nextOrder();
    draft.put(waiver);
    return {};
}

Result<> unwaive(Draft& draft, std::string_view fingerprint) {
    const Text key(fingerprint);
    if (!draft.model().waivers().contains(key))
        return Error{Error::Code::Refused, "This finding is not accepted, so there is nothing to take back.", {}};
    draft.remove<Waiver>(key);
    return {};
}

}  // namespace remit
