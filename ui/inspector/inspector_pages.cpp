// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector_pages.h"

namespace remit {

InspectorPage* makeInspectorPage(FieldContext& context, const Item& item, QWidget* parent) {
    struct Maker {
        FieldContext& context;
        QWidget* parent;
        InspectorPage* operator()(std::monostate) const { return makeDocumentPage(context, parent); }
        InspectorPage* operator()(const CellRef& cell) const { return makeCellPage(context, cell, parent); }
        InspectorPage* operator()(const Subject& subject) const {
            return subject.isBodyType() ? makeBodyTypePage(context, subject.bodyType(), parent)
                                        : makeInstitutionPage(context, subject.institution(), parent);
        }
        InspectorPage* operator()(PolicyAreaId id) const { return makePolicyAreaPage(context, id, parent); }
        InspectorPage* operator()(const GrantKey& key) const {
            const Grant& grant = context.desk.document.model().grants().at(key);
            return makeCellPage(context, {grant.subject, grant.area}, parent);
        }
        InspectorPage* operator()(const RelationKey& key) const { return makeRelationPage(context, key, parent); }
        InspectorPage* operator()(PlaceId id) const { return makePlacePage(context, id, parent); }
        InspectorPage* operator()(ScenarioId id) const { return makeScenarioPage(context, id, parent); }
        InspectorPage* operator()(RightKindId id) const { return makeRightKindPage(context, id, parent); }
    };
    InspectorPage* page = std::visit(Maker{context, parent}, item);
    const bool oneRow = !std::holds_alternative<std::monostate>(item) && !std::holds_alternative<CellRef>(item) &&
                        !std::holds_alternative<GrantKey>(item);  // the cards of a cell's rights have their own
    if (oneRow)
        page->addMore(item);
    return page;
}

}  // namespace remit
