// SPDX-License-Identifier: MIT
#include "ui/inspector/extra_lines.h"

#include <QGridLayout>
#include <QLineEdit>

#include "core/model/extra_lines.h"
#include "ui/bridge/text.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

using Lines = std::vector<std::pair<QString, QString>>;

template <class Row>
Lines linesOf(const Row* row) {
    if (!row)
        return {};
    Lines out{{ExtraLines::tr("Id"), toQt(row->id)}};
    for (const auto& [name, value] : extraLines(row->extra))
        out.emplace_back(toQt(name), toQt(value));
    return out;
}

Lines linesOf(const Model& model, const Item& item) {
    struct Visitor {
        const Model& model;
        Lines operator()(std::monostate) const { return {}; }
        Lines operator()(const CellRef&) const { return {}; }
        Lines operator()(const Subject& subject) const {
            return subject.isBodyType() ? linesOf(model.bodyTypes().find(subject.bodyType()))
                                        : linesOf(model.institutions().find(subject.institution()));
        }
        Lines operator()(PolicyAreaId id) const { return linesOf(model.policyAreas().find(id)); }
        Lines operator()(const GrantKey& key) const { return linesOf(model.grants().find(key)); }
        Lines operator()(const RelationKey& key) const { return linesOf(model.relations().find(key)); }
        Lines operator()(PlaceId id) const { return linesOf(model.places().find(id)); }
        Lines operator()(ScenarioId id) const { return linesOf(model.scenarios().find(id)); }
        Lines operator()(RightKindId id) const { return linesOf(model.rightKinds().find(id)); }
    };
    return std::visit(Visitor{model}, item);
}

}  // namespace

ExtraLines::ExtraLines(const Desk& desk, Item item, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_item(std::move(item)), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    refresh();
}

void ExtraLines::refresh() {
    Lines lines = linesOf(m_desk.document.model(), m_item);
    if (lines == m_shown)
        return;
    m_shown = std::move(lines);
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const auto& [name, value] : m_shown) {
        const int row = m_grid->rowCount();
        m_grid->addWidget(plainLabel(name, "caption", this), row, 0);
        auto* line = new QLineEdit(value, this);
        line->setReadOnly(true);
        line->setCursorPosition(0);
        line->setAccessibleName(name);
        m_grid->addWidget(line, row, 1);
    }
}

}  // namespace remit
