// SPDX-License-Identifier: MIT
#include "core/edits/checks.h"
#include "core/edits/rows.h"

namespace remit {

namespace {
template <class Row>
Result<> renameRow(Draft& draft, typename Row::Key id, std::string_view name) {
    Checks checks(draft.model());
    if (!checks.exists<Row>(id).ok())
        return checks.error();
    Row row = draft.model().table<Row>().at(id);
    row.name = name;
    if (!checks.name(row.name).ok())
        return checks.error();
    draft.put(std::move(row));
    return {};
}
}  // namespace

Result<> rename(Draft& draft, PolicyAreaId id, std::string_view name) { return renameRow<PolicyArea>(draft, id, name); }
Result<> rename(Draft& draft, BodyTypeId id, std::string_view name) { return renameRow<BodyType>(draft, id, name); }
Result<> rename(Draft& draft, InstitutionId id, std::string_view name) {
    return renameRow<Institution>(draft, id, name);
}
Result<> rename(Draft& draft, PlaceId id, std::string_view name) { return renameRow<Place>(draft, id, name); }
Result<> rename(Draft& draft, RightKindId id, std::string_view name) { return renameRow<RightKind>(draft, id, name); }
Result<> rename(Draft& draft, ScenarioId id, std::string_view name) { return renameRow<Scenario>(draft, id, name); }
Result<> rename(Draft& draft, ViewId id, std::string_view name) { return renameRow<View>(draft, id, name); }

Result<> setTitle(Draft& draft, std::string_view title) {
    const Result<Text> checked = typedName(title);
    if (!checked)
        return checked.error();
    DocumentInfo info;
    if (const DocumentInfo* found = draft.model().table<DocumentInfo>().find(info.key()))
        info = *found;
    info.title = *checked;
    draft.put(info);
    return {};
}

}  // namespace remit
