// SPDX-License-Identifier: MIT
#include "ui/inspector/relation_list.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/relations/relation_dialog.h"
#include "ui/relations/relation_words.h"

namespace remit {

namespace {

// A line of text at the left that gives way to an ellipsis.
class OpenButton final : public QToolButton {
public:
    OpenButton(const QString& words, QWidget* parent) : QToolButton(parent) {
        setText(words);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const QRect area = rect().adjusted(space::medium, 0, -space::small, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    }
};

}  // namespace

RelationList::RelationList(Desk& desk, const Subject& subject, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_subject(subject), m_rows(new QVBoxLayout) {
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(m_rows);
    auto* add = new QPushButton(tr("Add a relation…"), this);
    add->setObjectName("addRelation");
    connect(add, &QPushButton::clicked, this, [this] { addRelationFrom(m_desk, m_subject, window()); });
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(&desk.lens, &Lens::changed, this, &RelationList::refresh);
    refresh();
}

void RelationList::refresh() {
    const Model& model = m_desk.document.model();
    std::vector<std::pair<RelationKey, QString>> now;
    for (const Relation& relation : model.relations())
        if (relation.scenario == m_desk.lens.scenario() && (relation.from == m_subject || relation.to == m_subject))
            now.emplace_back(relation.key(), sentenceOf(model, relation));
    if (now == m_shown)
        return;
    m_shown = std::move(now);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const auto& [key, sentence] : m_shown)
        addRow(model.relations().at(key));
}

void RelationList::addRow(const Relation& relation) {
    const Model& model = m_desk.document.model();
    const QString sentence = sentenceOf(model, relation);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    // The body of the page goes without saying where it comes first.
    const QString words = relation.from == m_subject
                              ? tr("%1 %2", "verb, body").arg(verbOf(relation.kind), toQt(model.nameOf(relation.to)))
                              : sentence;
    auto* open = new OpenButton(words, row);
    open->setToolTip(tooltipOf(sentence));
    open->setAccessibleDescription(sentence);
    open->setObjectName("openRelation");
    open->setAccessibleName(tr("Open: %1").arg(sentence));
    connect(open, &QToolButton::clicked, this, [this, key = relation.key()] { m_desk.selection.select(key); });
    auto* away = new QToolButton(row);
    away->setIcon(actionIcon("delete"));
    away->setIconSize({16, 16});
    away->setObjectName("removeRelation");
    away->setToolTip(tr("Remove this relation"));
    away->setAccessibleName(tr("Remove: %1").arg(sentence));
    connect(away, &QToolButton::clicked, this, [this, key = relation.key()] { removeRelationFrom(m_desk, key); });
    line->addWidget(open, 1);
    line->addWidget(away);
    m_rows->addWidget(row);
}

}  // namespace remit
