// SPDX-License-Identifier: MIT
#include "ui/graph/path_bar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

#include "ui/graph/graph_canvas.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace remit {

PathBar::PathBar(GraphCanvas& canvas, QWidget* parent)
    : QWidget(parent),
      m_canvas(canvas),
      m_label(new QLabel(this)),
      m_find(new QLineEdit(this)),
      m_names(new QStandardItemModel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_label->setTextFormat(Qt::PlainText);
    row->addWidget(m_label);
    m_find->setPlaceholderText(tr("Click a node or type its name"));
    m_find->setMinimumWidth(m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + 2 * space::huge);
    m_find->installEventFilter(this);
    auto* completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_find->setCompleter(completer);
    row->addWidget(m_find);
    auto* leave = new QToolButton(this);
    leave->setIcon(actionIcon(QStringLiteral("close")));
    leave->setAutoRaise(true);
    leave->setMinimumSize(24, 24);
    leave->setAccessibleName(tr("Leave the path"));
    leave->setToolTip(tr("Leave the path (Escape)"));
    row->addWidget(leave);
    connect(leave, &QToolButton::clicked, &m_canvas, &GraphCanvas::leavePath);
    connect(m_find, &QLineEdit::returnPressed, this, [this, completer] {
        const QModelIndex chosen = completer->popup()->isVisible() ? completer->popup()->currentIndex() : QModelIndex();
        take(chosen.isValid() ? chosen.data().toString() : completer->currentCompletion());
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PathBar::take);
    connect(&m_canvas, &GraphCanvas::pathChanged, this, &PathBar::follow);
    follow();
}

void PathBar::follow() {
    const bool asks = m_canvas.asksForPath();
    const bool asked = m_find->hasFocus();
    const std::optional<GraphPath>& path = m_canvas.path();
    setVisible(asks || path);
    m_find->setVisible(asks);
    const auto name = [this](const NodeRef& ref) {
        return fontMetrics().elidedText(m_canvas.actions().nameOf(ref), Qt::ElideRight, 140);
    };
    m_label->setToolTip({});
    if (path) {
        m_label->setText(
            path->empty() ? tr("No path from %1 to %2").arg(name(path->from), name(path->to))
            : path->steps() == 1
                ? tr("%1 to %2: 1 step").arg(name(path->from), name(path->to))
                : tr("%1 to %2: %3 steps").arg(name(path->from), name(path->to), QString::number(path->steps())));
        m_label->setToolTip(sentenceOf(m_canvas.scene().content(), *path).toHtmlEscaped());
    } else if (asks) {
        m_label->setText(m_canvas.pathFrom().id.empty() ? tr("Path from")
                                                        : tr("Path from %1 to").arg(name(m_canvas.pathFrom())));
        m_find->setAccessibleName(m_label->text());
        m_find->clear();
        listNodes();
        m_find->setFocus();
    }
    if (asked && !asks)
        m_canvas.setFocus();
}

void PathBar::listNodes() {
    m_names->clear();
    for (const GraphNode& each : m_canvas.scene().content().nodes)
        if (each.ref != m_canvas.pathFrom())
            m_names->appendRow(new QStandardItem(each.name));
}

void PathBar::take(const QString& name) {
    for (const GraphNode& each : m_canvas.scene().content().nodes)
        if (each.name == name && each.ref != m_canvas.pathFrom()) {
            m_canvas.endPathAt(each.ref);
            return;
        }
}

bool PathBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_find || event->type() != QEvent::KeyPress ||
        static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    m_canvas.leavePath();
    return true;
}

}  // namespace remit
