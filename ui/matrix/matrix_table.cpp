// SPDX-License-Identifier: MIT
#include "ui/matrix/matrix_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include "ui/matrix/cell_editor.h"
#include "ui/matrix/matrix_edits.h"
#include "ui/matrix/paste_block.h"
#include "ui/matrix/seen_edits.h"

namespace remit {

namespace {

// Over the meeting of both headers.
class Corner final : public QWidget {
public:
    Corner(const MatrixStyle& style, QWidget* parent) : QWidget(parent), m_style(style) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintPlainHeader(painter, rect(), MatrixTable::tr("Policy area"), m_style, themeOf(palette()));
    }

private:
    const MatrixStyle& m_style;
};

}  // namespace

MatrixTable::MatrixTable(Desk& desk, MatrixModel& model, QWidget* parent)
    : QTableView(parent),
      m_desk(desk),
      m_model(model),
      m_edits(desk, *this),
      m_delegate(new CellDelegate(m_edits, model, this)),
      m_bodies(new BodyHeader(model, this)),
      m_areas(new AreaHeader(model, this)),
      m_hands(new AxisHands(desk, model, *this)),
      m_style(font()) {
    m_corner = new Corner(m_style, this);
    setAccessibleName(tr("Rights matrix"));
    setProperty("role", "matrix");
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked);
    setHorizontalHeader(m_bodies);
    setVerticalHeader(m_areas);
    setItemDelegate(m_delegate);
    setModel(&model);

    for (MatrixHeader* header : {static_cast<MatrixHeader*>(m_bodies), static_cast<MatrixHeader*>(m_areas)}) {
        const Qt::Orientation orientation = header->orientation();
        connect(header, &MatrixHeader::chosen, this, [this, orientation](int section, bool extend) {
            if (orientation == Qt::Horizontal && m_model.isDecides(section))
                return;
            const CellRef in = m_desk.selection.cell();
            const int anchor = orientation == Qt::Vertical ? m_model.rowOf(in.area) : m_model.columnOf(in.subject);
            chooseSections(orientation, extend && anchor >= 0 ? anchor : section, section);
        });
        connect(header, &MatrixHeader::foldToggled, this,
                [this, orientation](int section) { fold(orientation, section); });
        connect(header, &MatrixHeader::nameRequested, this, [this, orientation](int section) {
            chooseSections(orientation, section, section);
            m_hands->perform(orientation == Qt::Vertical ? MatrixCommand::RenameRow : MatrixCommand::RenameColumn);
        });
        connect(header, &MatrixHeader::dropped, this,
                [this, orientation](int from, int to, bool on) { m_hands->drop(orientation, from, to, on); });
        connect(header, &MatrixHeader::menuRequested, this, [this, orientation](int section, const QPoint& at) {
            const QItemSelectionRange range = block();
            const bool inside = isWhole(orientation) &&
                                (orientation == Qt::Vertical ? section >= range.top() && section <= range.bottom()
                                                             : section >= range.left() && section <= range.right());
            if (!inside)
                chooseSections(orientation, section, section);
            showHeaderMenu(orientation, at);
        });
    }
    connect(m_delegate, &CellDelegate::said, this, &MatrixTable::say);
    connect(m_areas, &AreaHeader::nameWidthChanged, this, &MatrixTable::layOut);
    connect(m_bodies, &QHeaderView::sectionResized, this, [this](int column, int, int size) { resized(column, size); });

    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixTable::layOutSoon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MatrixTable::layOutSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &MatrixTable::layOutSoon);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &MatrixTable::layOutSoon);
    connect(&model, &QAbstractItemModel::columnsInserted, this, &MatrixTable::layOutSoon);
    connect(&model, &QAbstractItemModel::columnsRemoved, this, &MatrixTable::layOutSoon);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &MatrixTable::layOutNames);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                if (!m_model.words() || roles.contains(Qt::BackgroundRole))
                    return;
                from.row() == to.row() ? layOutRows(from.row(), to.row()) : layOutSoon();
            });
    connect(&desk.selection, &Selection::itemChanged, this, &MatrixTable::followSelection);
    layOut();
    followSelection();
}

void MatrixTable::followSelection() {
    if (m_following)  // it was chosen here
        return mark();
    const QScopedValueRollback guard(m_following, true);
    m_model.reveal(m_desk.selection.cell());
    stand();
}

void MatrixTable::arrange(const std::function<void()>& change) {
    const QScopedValueRollback guard(m_following, true);
    change();
    settle();
    const CellRef wanted = m_desk.selection.cell();
    const bool hidden = (!wanted.area.empty() && m_model.rowOf(wanted.area) < 0) ||
                        (!wanted.subject.empty() && m_model.columnOf(wanted.subject) < 0);
    if (hidden)  // until it is shown again, or another cell is chosen, none is in hand here
        selectionModel()->clear();
    hidden ? mark() : stand();
}

// Makes the cell, row or column that is selected the current one, where it is shown.
void MatrixTable::stand() {
    const CellRef wanted = m_desk.selection.cell();
    const int row = wanted.area.empty() ? -1 : m_model.rowOf(wanted.area);
    const int column = wanted.subject.empty() ? -1 : m_model.columnOf(wanted.subject);
    if (m_model.columns().empty() || m_model.rowCount() == 0) {
        // nothing to stand in
    } else if (row >= 0 && column >= 0) {
        if (const QModelIndex index = m_model.index(row, column); index != currentIndex())
            setCurrentIndex(index);
        else if (!visualRect(index).intersects(viewport()->rect()))
            scrollTo(index);
    } else if (row >= 0) {
        if (rowViewportPosition(row) < 0 || rowViewportPosition(row) + rowHeight(row) > viewport()->height())
            scrollTo(m_model.index(row, std::max(0, columnAt(1))));
        if (const QItemSelectionRange range = block();
            !isWhole(Qt::Vertical) || row < range.top() || row > range.bottom())
            chooseSections(Qt::Vertical, row, row);
    } else if (column >= 0) {
        scrollTo(m_model.index(std::max(0, rowAt(1)), column));
        if (const QItemSelectionRange range = block();
            !isWhole(Qt::Horizontal) || column < range.left() || column > range.right())
            chooseSections(Qt::Horizontal, column, column);
    }
    mark();
}

// What is lit follows from the selection alone.
void MatrixTable::mark() {
    const CellRef in = m_desk.selection.cell();
    const int row = in.area.empty() ? -1 : m_model.rowOf(in.area);
    const int column = in.subject.empty() ? -1 : m_model.columnOf(in.subject);
    const bool both = row >= 0 && column >= 0;
    const QItemSelectionRange range = block();
    const bool rows = !both && row >= 0 && isWhole(Qt::Vertical);
    const bool columns = !both && column >= 0 && isWhole(Qt::Horizontal);
    m_areas->setMarked(both ? row : -1, rows ? range.top() : both ? -1 : row, rows ? range.bottom() : both ? -1 : row);
    m_bodies->setMarked(both ? column : -1,
                        columns ? range.left()
                        : both  ? -1
                                : column,
                        columns ? range.right()
                        : both  ? -1
                                : column);
    m_delegate->setBands(row, column, range.isValid() && range.width() * range.height() > 1);
    Block inHand;  // what the other views know of it
    for (int i = range.top(); range.isValid() && i <= range.bottom() && i < m_model.rowCount(); ++i)
        inHand.areas.push_back(m_model.rows()[static_cast<std::size_t>(i)].area);
    for (int i = range.left(); range.isValid() && i <= range.right(); ++i)
        if (i < static_cast<int>(m_model.columns().size()))  // not the column Decides
            inHand.subjects.push_back(m_model.columns()[static_cast<std::size_t>(i)].subject);
    m_desk.selection.setBlock(std::move(inHand));
    viewport()->update();
}

bool MatrixTable::isWhole(Qt::Orientation orientation) const {
    const QItemSelectionRange range = block();
    const auto columns = static_cast<int>(m_model.columns().size());
    if (!range.isValid())
        return false;
    return orientation == Qt::Vertical ? range.left() == 0 && range.right() >= columns - 1
                                       : range.top() == 0 && range.bottom() == m_model.rowCount() - 1;
}

void MatrixTable::chooseSections(Qt::Orientation orientation, int anchor, int lead) {
    const auto columns = static_cast<int>(m_model.columns().size());
    const bool rows = orientation == Qt::Vertical;
    if (columns == 0 || m_model.rowCount() == 0) {
        m_desk.selection.select(rows ? Item(m_model.rows()[static_cast<std::size_t>(anchor)].area)
                                     : Item(m_model.columns()[static_cast<std::size_t>(anchor)].subject));
        return;
    }
    const QScopedValueRollback guard(m_following, true);
    const QModelIndex current = currentIndex();
    const int row = current.isValid() ? current.row() : 0;
    const int column = current.isValid() ? std::min(current.column(), columns - 1) : 0;
    selectionModel()->setCurrentIndex(rows ? m_model.index(anchor, column) : m_model.index(row, anchor),
                                      QItemSelectionModel::NoUpdate);
    const int first = std::min(anchor, lead);
    const int last = std::max(anchor, lead);
    selectionModel()->select(rows
                                 ? QItemSelection(m_model.index(first, 0), m_model.index(last, columns - 1))
                                 : QItemSelection(m_model.index(0, first), m_model.index(m_model.rowCount() - 1, last)),
                             QItemSelectionModel::ClearAndSelect);
    m_desk.selection.select(rows ? Item(m_model.rows()[static_cast<std::size_t>(anchor)].area)
                                 : Item(m_model.columns()[static_cast<std::size_t>(anchor)].subject));
    mark();
}

void MatrixTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (m_following || !current.isValid())
        return;
    const CellRef cell = m_model.cell(current);
    const QScopedValueRollback guard(m_following, true);
    m_desk.selection.select(cell.subject.empty() ? Item(cell.area) : Item(cell));
    mark();
}

void MatrixTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    mark();
}

QItemSelectionRange MatrixTable::block() const {
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (!selection.isEmpty() && selection.contains(currentIndex()))
        return selection.first();
    return QItemSelectionRange(currentIndex());
}

std::vector<CellRef> MatrixTable::cells() const {
    std::vector<CellRef> out;
    const QItemSelectionRange range = block();
    if (!range.isValid())
        return out;
    for (int row = range.top(); row <= range.bottom(); ++row)
        for (int column = range.left(); column <= range.right(); ++column)
            if (!m_model.isDecides(column))
                out.push_back(m_model.cell(m_model.index(row, column)));
    return out;
}

void MatrixTable::paintEvent(QPaintEvent* event) {
    m_model.trim();
    const Theme& theme = themeOf(palette());
    {
        QPainter ground(viewport());
        ground.fillRect(event->rect(), theme.window);
    }
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    QPainter painter(viewport());
    paintFrozen(painter);
    if (!current.isValid())
        return;
    if (const QRect frozen = frozenBox(); !frozen.isEmpty() && !m_model.isDecides(current.column()))
        painter.setClipRect(viewport()->rect().adjusted(0, 0, frozen.left() - viewport()->width(), 0));
    const auto outline = [&](const QRect& box, qreal width, const QColor& colour) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(box).adjusted(width / 2 - 1, width / 2 - 1, -width / 2, -width / 2));
    };
    const QItemSelectionRange range = block();
    if (range.width() * range.height() > 1)
        outline(visualRect(range.topLeft()) | visualRect(range.bottomRight()), 1.5, theme.accent);
    const CellRef cell = m_model.cell(current);
    const bool inHand = m_desk.selection.cell() == cell;
    if (inHand || hasFocus())
        outline(visualRect(current), inHand ? 3 : 1.5, inHand ? theme.accent : theme.strongLine);
}

void MatrixTable::updateGeometries() {
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, m_areas->width(), m_bodies->height());
    m_corner->setVisible(m_model.columnCount() > 0);
    m_corner->raise();
}

void MatrixTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const auto* cell = qobject_cast<CellEditor*>(editor);
    if (cell && cell->isRefused() && hint != QAbstractItemDelegate::RevertModelCache) {
        if (hasFocus())
            QMetaObject::invokeMethod(editor, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
        return;  // nothing that was typed disappears
    }
    QTableView::closeEditor(editor, hint);
}

void MatrixTable::editCell() {
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.isDecides(current.column()))
        return;
    scrollTo(current);
    edit(current);
    const auto& marks = m_model.content(current.row(), current.column()).marks;
    if (m_model.isPlaced() && std::any_of(marks.begin(), marks.end(), [](const CellMark& each) { return !each.own; }))
        say(tr("The text has the cell’s own rights. Its letter or Delete changes one that comes from elsewhere."));
}

void MatrixTable::clearBlock() { clear(tr("clear")); }

void MatrixTable::cut() {
    copy();
    clear(tr("cut"));
}

void MatrixTable::clear(const QString& verb) {
    const std::vector<CellRef> chosen = cells();
    const SeenRights seen = seenIn(m_desk, m_model, chosen);
    if (seen.further)
        return say(takeSeen(m_desk, seen, this));
    say(clearCells(m_edits, chosen, verb));
    if (!m_model.isPlaced() && !seen.list.empty())
        say(tr("What policy areas above give is still there: Delete again asks about it."));
}

void MatrixTable::copy() {
    if (const QItemSelectionRange range = block(); range.isValid())
        QGuiApplication::clipboard()->setText(copyBlock(m_model, range));
}

void MatrixTable::paste() { say(pasteBlock(m_edits, m_model, block(), QGuiApplication::clipboard()->text(), this)); }

void MatrixTable::toggle(RightKindId kind) {
    const std::vector<CellRef> chosen = cells();
    if (chosen.empty())
        say(tr("This column says who decides; it follows from the other cells."));
    else if (const SeenRights seen = seenIn(m_desk, m_model, chosen, kind); seen.further)
        say(takeSeen(m_desk, seen, this));
    else
        say(toggleRightIn(m_edits, m_model, chosen, kind));
}

void MatrixTable::typeLetter(const QString& letter) {
    const RightKindId kind = kindOfLetter(m_desk.document.model(), letter);
    if (kind.empty())
        say(tr("No right has the letter %1. Enter opens the cell as text.").arg(letter.toUpper()));
    else
        toggle(kind);
}

void MatrixTable::fold(Qt::Orientation orientation, int section) {
    if (orientation == Qt::Vertical) {
        const MatrixRow at = m_model.rows()[static_cast<std::size_t>(section)];
        if (at.parent)
            m_model.setFolded(at.area, !at.folded);
    } else if (!m_model.isDecides(section)) {
        const MatrixColumn at = m_model.columns()[static_cast<std::size_t>(section)];
        if (at.parent)
            m_model.setFolded(at.subject.bodyType(), !at.folded);
    }
}

// The row of the cell in hand, or where that has nothing to fold its column; what is chosen as a whole comes first.
void MatrixTable::foldInHand() {
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const bool column = std::holds_alternative<Subject>(m_desk.selection.item()) ||
                        !m_model.rows()[static_cast<std::size_t>(current.row())].parent;
    fold(column ? Qt::Horizontal : Qt::Vertical, column ? current.column() : current.row());
}

void MatrixTable::settle() {
    if (m_layoutDue)
        layOut();
}

QRect MatrixTable::nameBox(Qt::Orientation orientation, int section) {
    const int high = std::max(24, qRound(m_style.mark * 1.3));
    if (orientation == Qt::Vertical) {
        if (m_model.columnCount() > 0)
            scrollTo(m_model.index(section, std::max(0, currentIndex().column())));
        const int top = m_areas->y() + m_areas->sectionViewportPosition(section);
        return {m_areas->x(), top + (m_areas->sectionSize(section) - high) / 2, m_areas->width() - 1, high};
    }
    if (m_model.rowCount() > 0)
        scrollTo(m_model.index(std::max(0, currentIndex().row()), section));
    const int wide = std::max(m_bodies->sectionSize(section), qRound(m_style.mark * 7));
    const int left = std::min(m_bodies->x() + m_bodies->sectionViewportPosition(section), width() - wide);
    return {left, m_bodies->y() + m_bodies->height() - high - 2, wide, high};
}

void MatrixTable::setWords(bool words) {
    m_model.setWords(words);
    layOut();
}

void MatrixTable::say(const QString& text) {
    if (!text.isEmpty())
        emit message(text);
}

}  // namespace remit
