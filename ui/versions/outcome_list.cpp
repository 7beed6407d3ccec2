// SPDX-License-Identifier: MIT
#include "ui/versions/outcome_list.h"

#include <QEvent>
#include <QHeaderView>

#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"
#include "ui/look/right_mark.h"

namespace remit {

namespace {

constexpr int itemRole = Qt::UserRole;          // where in m_items
constexpr int severityRole = Qt::UserRole + 1;  // of a finding

QString markOf(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Added:
            return "+";
        case ChangeKind::Removed:
            return "−";
        case ChangeKind::Changed:
            return "~";
        case ChangeKind::Moved:
            return "↕";
    }
    return {};
}

// The cell, body or policy area that a finding is about first.
Item itemOf(const Finding& finding, const Model& model) {
    if (finding.causeKind == CauseKind::Grants && !finding.cause.empty())
        for (const Scenario& scenario : model.scenarios())
            if (const Grant* grant = model.grants().find({scenario.id, GrantId(finding.cause.front())}))
                return CellRef{grant->subject, grant->area};
    if (!finding.area.empty())
        return finding.area;
    for (Text holder : finding.holders) {
        if (model.institutions().contains(InstitutionId(holder)))
            return Subject(InstitutionId(holder));
        if (model.bodyTypes().contains(BodyTypeId(holder)))
            return Subject(BodyTypeId(holder));
    }
    return {};
}

}  // namespace

Item itemOf(const RowRef& row) {
    switch (row.kind) {
        case RowKind::Place:
            return PlaceId(row.id);
        case RowKind::BodyType:
            return Subject(BodyTypeId(row.id));
        case RowKind::Institution:
            return Subject(InstitutionId(row.id));
        case RowKind::PolicyArea:
            return PolicyAreaId(row.id);
        case RowKind::RightKind:
            return RightKindId(row.id);
        case RowKind::Scenario:
            return ScenarioId(row.id);
        case RowKind::Grant:
            return GrantKey{ScenarioId(row.home), GrantId(row.id)};
        case RowKind::Relation:
            return RelationKey{ScenarioId(row.home), RelationId(row.id)};
        case RowKind::Document:
        case RowKind::Setting:
        case RowKind::Waiver:
        case RowKind::Rule:
        case RowKind::View:
        case RowKind::Placement:
            break;
    }
    return {};
}

OutcomeList::OutcomeList(const QString& accessibleName, QWidget* parent) : QTreeWidget(parent) {
    setAccessibleName(accessibleName);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(18);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemClicked, this, &OutcomeList::choose);
    connect(this, &QTreeWidget::itemActivated, this, &OutcomeList::choose);
}

QTreeWidgetItem* OutcomeList::addGroup(const QString& title) {
    auto* item = new QTreeWidgetItem(this, {title});
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setFlags(Qt::ItemIsEnabled);
    item->setExpanded(true);
    return item;
}

void OutcomeList::addLine(QTreeWidgetItem* group, const QString& text, Item item) {
    auto* line = new QTreeWidgetItem(group, {text});
    line->setData(0, itemRole, QVariant::fromValue(static_cast<int>(m_items.size())));
    line->setToolTip(0, tooltipOf(text));
    m_items.push_back(std::move(item));
}

void OutcomeList::showChanges(const std::vector<ChangeGroup>& groups, std::size_t most) {
    clear();
    m_items.clear();
    for (const ChangeGroup& group : groups) {
        QTreeWidgetItem* above = addGroup(toQt(group.heading));
        const std::size_t shown = std::min(most, group.changes.size());
        for (std::size_t i = 0; i < shown; ++i)
            addLine(above, markOf(group.changes[i].kind) + "  " + toQt(group.changes[i].sentence),
                    itemOf(group.changes[i].row));
        if (shown < group.changes.size())
            addLine(above, tr("…and %1 more").arg(group.changes.size() - shown), {});
    }
}

void OutcomeList::showFindings(const FindingsChange& findings, const Model& model) {
    clear();
    m_items.clear();
    const auto section = [&](const QString& title, const std::vector<Finding>& list) {
        if (list.empty())
            return;
        QTreeWidgetItem* above = addGroup(title);
        for (const Finding& finding : list) {
            addLine(above, toQt(finding.message), itemOf(finding, model));
            QTreeWidgetItem* line = above->child(above->childCount() - 1);
            line->setData(0, severityRole, static_cast<int>(finding.severity));
            line->setData(0, Qt::AccessibleTextRole,
                          tr("%1: %2").arg(severityWord(finding.severity), toQt(finding.message)));
        }
    };
    const auto came = findings.came.size();
    const auto gone = findings.gone.size();
    section(came == 1 ? tr("1 finding comes") : tr("%1 findings come").arg(came), findings.came);
    section(gone == 1 ? tr("1 finding goes") : tr("%1 findings go").arg(gone), findings.gone);
    drawMarks();
}

void OutcomeList::showSentences(const QStringList& sentences) {
    clear();
    m_items.clear();
    for (const QString& sentence : sentences) {
        auto* line = new QTreeWidgetItem(this, {sentence});
        line->setToolTip(0, tooltipOf(sentence));
    }
}

void OutcomeList::showNothing(const QString& sentence) {
    clear();
    m_items.clear();
    auto* line = new QTreeWidgetItem(this, {sentence});
    line->setFlags(Qt::ItemIsEnabled);
    line->setToolTip(0, tooltipOf(sentence));
}

void OutcomeList::drawMarks() {
    const int side = QFontMetrics(font()).height();
    const qreal ratio = devicePixelRatioF();
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem* line = topLevelItem(i)->child(j);
            const QVariant severity = line->data(0, severityRole);
            if (!severity.isValid())
                continue;
            QPixmap pixmap(QSize(side, side) * ratio);
            pixmap.setDevicePixelRatio(ratio);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            drawSeverity(painter, QRectF(0, 0, side, side).adjusted(2, 2, -2, -2),
                         static_cast<Severity>(severity.toInt()), themeOf(palette()));
            line->setIcon(0, QIcon(pixmap));
        }
}

bool OutcomeList::event(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawMarks();
    return QTreeWidget::event(event);
}

void OutcomeList::choose(QTreeWidgetItem* line) {
    const QVariant at = line ? line->data(0, itemRole) : QVariant();
    if (at.isValid())
        emit chosen(m_items[static_cast<std::size_t>(at.toInt())]);
}

}  // namespace remit
