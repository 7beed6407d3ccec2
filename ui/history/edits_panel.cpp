// SPDX-License-Identifier: MIT
#include "ui/history/edits_panel.h"

#include "ui/bridge/text.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace remit {

EditsModel::EditsModel(DocumentBridge& document, QObject* parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_rows(static_cast<int>(document.document().history().size()) + 1) {
    connect(&document, &DocumentBridge::changed, this, &EditsModel::follow);
}

int EditsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

QVariant EditsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Document& document = m_document.document();
    const auto row = static_cast<std::size_t>(index.row());
    const bool ahead = row > document.position();
    const auto label = [&] {
        if (row == 0)
            return tr("As it was opened");
        const QString text = toQt(document.history()[row - 1].label);
        return text.left(1).toUpper() + text.mid(1);
    };
    switch (role) {
        case Qt::DisplayRole:
            return label();
        case Qt::ToolTipRole:
            return tooltipOf(ahead ? tr("Taken back: %1").arg(label()) : label());
        case Qt::AccessibleTextRole:
            return row == document.position() ? tr("%1, where the document stands").arg(label())
                   : ahead                    ? tr("%1, taken back").arg(label())
                                              : label();
        case Qt::DecorationRole:
            return actionIcon(row == document.position() ? "check" : ahead ? "redo" : "undo");
        case Qt::ForegroundRole:
            return ahead ? QVariant(themeOf(QPalette()).muted) : QVariant();
        default:
            return {};
    }
}

QModelIndex EditsModel::now() const { return index(static_cast<int>(m_document.document().position())); }

void EditsModel::follow() {
    // Steps taken back and made again leave the rows as they are; an edit replaces what was ahead, and may join the
    // last step.
    const int rows = static_cast<int>(m_document.document().history().size()) + 1;
    if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    emit dataChanged(index(0), index(m_rows - 1));
}

EditsPanel::EditsPanel(Desk& desk, QWidget* parent)
    : QListView(parent), m_desk(desk), m_model(new EditsModel(desk.document, this)) {
    setAccessibleName(tr("Undo history"));
    setModel(m_model);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    connect(this, &QListView::clicked, this, &EditsPanel::goTo);
    connect(this, &QListView::activated, this, &EditsPanel::goTo);
    connect(m_model, &EditsModel::dataChanged, this, &EditsPanel::showNow);
    showNow();
}

void EditsPanel::goTo(const QModelIndex& index) { m_desk.document.goTo(static_cast<std::size_t>(index.row())); }

void EditsPanel::showNow() {
    setCurrentIndex(m_model->now());
    scrollTo(m_model->now());
}

}  // namespace remit
