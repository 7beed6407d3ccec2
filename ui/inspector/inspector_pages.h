// SPDX-License-Identifier: MIT
#pragma once

#include <QVariant>

#include "ui/inspector/inspector_page.h"

namespace remit {

// The page for an item of the selection; for nothing, the document's. The item must exist.
[[nodiscard]] InspectorPage* makeInspectorPage(FieldContext& context, const Item& item, QWidget* parent);

// The page for several cells of the matrix.
[[nodiscard]] InspectorPage* makeBlockPage(FieldContext& context, const Block& block, QWidget* parent);

// One page per kind of row.
InspectorPage* makeCellPage(FieldContext& context, const CellRef& cell, QWidget* parent);
InspectorPage* makeBodyTypePage(FieldContext& context, BodyTypeId id, QWidget* parent);
InspectorPage* makeInstitutionPage(FieldContext& context, InstitutionId id, QWidget* parent);
InspectorPage* makePolicyAreaPage(FieldContext& context, PolicyAreaId id, QWidget* parent);
InspectorPage* makeRelationPage(FieldContext& context, const RelationKey& key, QWidget* parent);
InspectorPage* makePlacePage(FieldContext& context, PlaceId id, QWidget* parent);
InspectorPage* makeScenarioPage(FieldContext& context, ScenarioId id, QWidget* parent);
InspectorPage* makeRightKindPage(FieldContext& context, RightKindId id, QWidget* parent);
InspectorPage* makeDocumentPage(FieldContext& context, QWidget* parent);

}  // namespace remit
