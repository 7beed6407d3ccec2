// SPDX-License-Identifier: MIT
#include "ui/bridge/selection.h"

#include <algorithm>

namespace remit {

Selection::Selection(DocumentBridge& document) : m_document(document) {
    connect(&document, &DocumentBridge::changed, this, [this] {
        if (!exists(m_item))
            select({});
        Block left = m_block;
        std::erase_if(left.subjects, [&](const Subject& each) { return !exists(each); });
        std::erase_if(left.areas, [&](PolicyAreaId each) { return !exists(each); });
        setBlock(std::move(left));
    });
}

void Selection::select(Item item) {
    if (item == m_item)
        return;
    m_item = std::move(item);
    const bool blockGoes = !m_block.empty() && !isInBlock(m_item);
    if (blockGoes)
        m_block = {};
    emit itemChanged();
    if (blockGoes)
        emit blockChanged();
}

void Selection::setBlock(Block block) {
    if (block.size() < 2)
        block = {};
    if (block == m_block)
        return;
    m_block = std::move(block);
    emit blockChanged();
}

bool Selection::isInBlock(const Item& item) const {
    const auto has = [](const auto& list, const auto& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    if (const auto* cell = std::get_if<CellRef>(&item))
        return has(m_block.subjects, cell->subject) && has(m_block.areas, cell->area);
    if (const auto* subject = std::get_if<Subject>(&item))
        return has(m_block.subjects, *subject);
    const auto* area = std::get_if<PolicyAreaId>(&item);
    return area && has(m_block.areas, *area);
}

void Selection::selectFinding(std::string fingerprint) {
    if (fingerprint == m_finding)
        return;
    m_finding = std::move(fingerprint);
    emit findingChanged();
}

CellRef Selection::cell() const {
    if (const auto* cell = std::get_if<CellRef>(&m_item))
        return *cell;
    if (const auto* subject = std::get_if<Subject>(&m_item))
        return {*subject, {}};
    if (const auto* area = std::get_if<PolicyAreaId>(&m_item))
        return {{}, *area};
    if (const auto* key = std::get_if<GrantKey>(&m_item))
        if (const Grant* grant = m_document.model().grants().find(*key))
            return {grant->subject, grant->area};
    return {};
}

bool Selection::exists(const Item& item) const {
    const Model& model = m_document.model();
    struct Visitor {
        const Model& model;
        bool operator()(std::monostate) const { return true; }
        bool operator()(const CellRef& cell) const {
            return model.contains(cell.subject) && model.policyAreas().contains(cell.area);
        }
        bool operator()(const Subject& subject) const { return model.contains(subject); }
        bool operator()(PolicyAreaId id) const { return model.policyAreas().contains(id); }
        bool operator()(const GrantKey& key) const { return model.grants().contains(key); }
        bool operator()(const RelationKey& key) const { return model.relations().contains(key); }
        bool operator()(PlaceId id) const { return model.places().contains(id); }
        bool operator()(ScenarioId id) const { return model.scenarios().contains(id); }
        bool operator()(RightKindId id) const { return model.rightKinds().contains(id); }
    };
    return std::visit(Visitor{model}, item);
}

}  // namespace remit
