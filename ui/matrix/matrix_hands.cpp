// SPDX-License-Identifier: MIT
// Keys and the menu of the matrix.
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "core/edits/grant_right.h"
#include "ui/bridge/text.h"
#include "ui/look/icons.h"
#include "ui/matrix/matrix_table.h"

namespace remit {

namespace {

QIcon iconOf(const RightKind& kind, const Theme& theme, qreal ratio) {
    constexpr int size = 20;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawRightMark(painter, QRectF(0, 0, size, size), {toQt(kind.letter), kind.rightClass, false, false, false, false},
                  theme);
    return QIcon(pixmap);
}

}  // namespace

bool MatrixTable::event(QEvent* event) {
    // The window's own Copy and Paste may be for something else; here they mean the block in hand.
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState) {
        auto* key = static_cast<QKeyEvent*>(event);
        for (auto each : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Delete})
            if (key->matches(each)) {
                event->accept();
                return true;
            }
    }
    return QTableView::event(event);
}

void MatrixTable::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState && !hasFocus()) {
        // What the editor has no use for; its Enter is on the way to the delegate already.
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QTableView::keyPressEvent(event);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (m_hands->press(*event))
        return;
    const bool plain = modifiers == Qt::NoModifier;
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (modifiers == Qt::ShiftModifier && extendSections(event->key()))
                return;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            if (plain)
                return editCell();
            break;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (plain)
                return clearBlock();
            break;
        case Qt::Key_Escape:
            if (plain && block().width() * block().height() > 1) {
                const QModelIndex current = currentIndex();
                clearSelection();
                setCurrentIndex(current);
                m_desk.selection.select(m_model.cell(current));
                return;
            }
            break;
        case Qt::Key_Space:
            if (plain)
                return foldInHand();
            break;
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (modifiers == Qt::ShiftModifier && extendSections(event->key()))
                return;
            // The keyboard's way to drag an edge: of the names while a row is chosen, else of the column in hand.
            if (modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
                const int step = (event->key() == Qt::Key_Left ? -1 : 1) * qRound(m_style.mark);
                if (std::holds_alternative<PolicyAreaId>(m_desk.selection.item()))
                    m_areas->setNameWidth(m_areas->nameWidth() + step);
                else if (currentIndex().isValid())
                    setColumnWidth(currentIndex().column(), columnWidth(currentIndex().column()) + step);
                return;
            }
            break;
        default:
            break;
    }
    const QString text = event->text();
    const bool typed = (modifiers & ~Qt::ShiftModifier) == 0 && text.size() == 1 && text[0].isLetterOrNumber();
    if (typed && currentIndex().isValid())
        return typeLetter(text);
    QTableView::keyPressEvent(event);
}

// Shift and an arrow along the axis on which whole rows or columns are chosen.
bool MatrixTable::extendSections(int key) {
    const Item& item = m_desk.selection.item();
    const bool rows = std::holds_alternative<PolicyAreaId>(item) && isWhole(Qt::Vertical);
    const bool columns = std::holds_alternative<Subject>(item) && isWhole(Qt::Horizontal);
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (!(vertical ? rows : columns))
        return false;
    const QItemSelectionRange range = block();
    const CellRef in = m_desk.selection.cell();
    const int anchor = vertical ? m_model.rowOf(in.area) : m_model.columnOf(in.subject);
    const int first = vertical ? range.top() : range.left();
    const int last = vertical ? range.bottom() : range.right();
    const int end = vertical ? m_model.rowCount() : static_cast<int>(m_model.columns().size());
    const int lead = (anchor == first ? last : first) + (key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1);
    if (lead >= 0 && lead < end)
        chooseSections(vertical ? Qt::Vertical : Qt::Horizontal, anchor, lead);
    return true;
}

void MatrixTable::showHeaderMenu(Qt::Orientation orientation, const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_hands->fillMenu(*menu, orientation);
    addFolding(*menu);
    menu->popup(globalPosition);
}

QModelIndex MatrixTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !(modifiers & Qt::ControlModifier))
        return QTableView::moveCursor(action, modifiers);
    switch (action) {
        case MoveUp:
            return m_model.index(0, current.column());
        case MoveDown:
            return m_model.index(m_model.rowCount() - 1, current.column());
        case MoveLeft:
            return m_model.index(current.row(), 0);
        case MoveRight:
            return m_model.index(current.row(), m_model.columnCount() - 2);
        default:
            return QTableView::moveCursor(action, modifiers);
    }
}

void MatrixTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex under = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!under.isValid())
        return;
    if (event->reason() != QContextMenuEvent::Mouse) {
        if (std::holds_alternative<PolicyAreaId>(m_desk.selection.item()))
            return showHeaderMenu(Qt::Vertical,
                                  m_areas->mapToGlobal(QPoint(20, m_areas->sectionViewportPosition(under.row()) + 20)));
        if (std::holds_alternative<Subject>(m_desk.selection.item()))
            return showHeaderMenu(Qt::Horizontal,
                                  m_bodies->mapToGlobal(QPoint(m_bodies->sectionViewportPosition(under.column()), 30)));
    }
    if (!selectionModel()->isSelected(under))
        setCurrentIndex(under);
    QMenu* menu = menuFor(cells());
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : viewport()->mapToGlobal(visualRect(under).bottomLeft());
    menu->popup(at);
}

QMenu* MatrixTable::menuFor(const std::vector<CellRef>& chosen) {
    const Model& document = m_desk.document.model();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!chosen.empty()) {
        for (const RightKind& kind : document.rightKinds()) {
            QAction* action =
                menu->addAction(iconOf(kind, themeOf(palette()), devicePixelRatioF()),
                                toQt(kind.name).replace('&', QStringLiteral("&&")) + '\t' + toQt(kind.letter));
            action->setCheckable(true);
            action->setChecked(std::all_of(chosen.begin(), chosen.end(), [&](const CellRef& cell) {
                return !grantsInCell(document, m_desk.lens.scenario(), cell.subject, cell.area, kind.id,
                                     m_edits.place())
                            .empty();
            }));
            connect(action, &QAction::triggered, this, [this, id = kind.id] { toggle(id); });
        }
        menu->addSeparator();
        menu->addAction(actionIcon("rename"), tr("Edit text…") + "\tEnter", this, &MatrixTable::editCell)
            ->setEnabled(chosen.size() == 1);
        menu->addAction(tr("Conditions…"), this, &MatrixTable::inspectRequested)->setEnabled(chosen.size() == 1);
        menu->addAction(tr("Joint partners…"), this, &MatrixTable::inspectRequested)->setEnabled(chosen.size() == 1);
        menu->addSeparator();
        menu->addAction(actionIcon("cut"), tr("Cut") + "\tCtrl+X", this, &MatrixTable::cut);
    }
    menu->addAction(actionIcon("copy"), tr("Copy") + "\tCtrl+C", this, &MatrixTable::copy);
    if (!chosen.empty()) {
        menu->addAction(actionIcon("paste"), tr("Paste") + "\tCtrl+V", this, &MatrixTable::paste);
        menu->addAction(actionIcon("delete"), tr("Clear") + "\tDelete", this, &MatrixTable::clearBlock);
    }
    menu->addSeparator();
    m_hands->fillMenu(*menu->addMenu(tr("Policy area")), Qt::Vertical);
    if (!chosen.empty())
        m_hands->fillMenu(*menu->addMenu(tr("Body")), Qt::Horizontal);
    addFolding(*menu);
    return menu;
}

void MatrixTable::addFolding(QMenu& menu) {
    const MatrixRow row = m_model.rows()[static_cast<std::size_t>(currentIndex().row())];
    const int at = currentIndex().column();
    const MatrixColumn column =
        m_model.isDecides(at) ? MatrixColumn() : m_model.columns()[static_cast<std::size_t>(at)];
    if (row.parent || column.parent)
        menu.addSeparator();
    if (row.parent)
        menu.addAction((row.folded ? tr("Unfold %1") : tr("Fold %1")).arg(row.name) + "\tSpace", this,
                       [this, row] { m_model.setFolded(row.area, !row.folded); });
    if (column.parent)
        menu.addAction(
            (column.folded ? tr("Show the institutions of %1") : tr("Hide the institutions of %1")).arg(column.name),
            this, [this, column] { m_model.setFolded(column.subject.bodyType(), !column.folded); });
}

}  // namespace remit
