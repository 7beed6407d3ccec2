// SPDX-License-Identifier: MIT
#include "ui/properties/row_list.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/look/ask_removal.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

enum Role { KeyRole = Qt::UserRole, DetailRole, LetterRole, ClassRole };

// The mark, if any, the name, and under it the detail.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const int lines =
            QFontMetrics(option.font).height() + QFontMetrics(fontFor(TextRole::Caption, option.font)).height();
        return {80, lines + 2 * space::small};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.palette);
        const bool ringed = (option.state & QStyle::State_HasFocus) != 0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(ringed ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(option.state & QStyle::State_Selected    ? QBrush(theme.selected)
                          : option.state & QStyle::State_MouseOver ? QBrush(theme.band)
                                                                   : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        QRect box = option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
        if (index.data(ClassRole).isValid()) {
            const int side = QFontMetrics(option.font).height() + space::small;
            const QRectF mark(box.left(), box.center().y() - side / 2.0, side, side);
            drawRightMark(*painter, mark,
                          {index.data(LetterRole).toString(), static_cast<RightClass>(index.data(ClassRole).toInt()),
                           false, false, false, false},
                          theme);
            box.setLeft(box.left() + side + space::medium);
        }
        const auto line = [&](const QFont& font, const QColor& colour, const QString& text, Qt::Alignment where) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(box, static_cast<int>(where | Qt::AlignLeft),
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        };
        line(option.font, theme.text, index.data(Qt::DisplayRole).toString(), Qt::AlignTop);
        line(fontFor(TextRole::Caption, option.font), theme.muted, index.data(DetailRole).toString(), Qt::AlignBottom);
        painter->restore();
    }
};

}  // namespace

RowList::RowList(Desk& desk, Spec spec, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_spec(std::move(spec)),
      m_list(new QListWidget(this)),
      m_line(new QHBoxLayout),
      m_up(addButton({})),
      m_down(addButton({})),
      m_remove(addButton(tr("Remove"))) {
    m_own = 0;
    m_list->setAccessibleName(m_spec.name);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    const auto dress = [](QPushButton* button, const char* icon, const QString& words, const QString& keys) {
        button->setIcon(actionIcon(icon));
        button->setAccessibleName(words);
        button->setToolTip(tr("%1 (%2)").arg(words, keys));
    };
    dress(m_up, "chevron-up", tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    dress(m_down, "chevron-down", tr("Move down"),
          QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    m_line->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_list, 1);
    column->addLayout(m_line);
    connect(m_up, &QPushButton::clicked, this, [this] { shift(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { shift(1); });
    connect(m_remove, &QPushButton::clicked, this, &RowList::remove);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        updateButtons();
        emit currentChanged();
    });
    connect(m_list, &QListWidget::itemActivated, this, &RowList::changeRequested);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                // Once the view is done with the drop.
                QTimer::singleShot(0, this, [this, from, to] { place(from, to); });
            });
    connect(&desk.document, &DocumentBridge::changed, this, &RowList::fill);
    fill();
}

QPushButton* RowList::addButton(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_line->insertWidget(m_own++, button);
    return button;
}

QString RowList::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(KeyRole).toString() : QString();
}

void RowList::setCurrent(const QString& key) {
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(KeyRole).toString() == key)
            m_list->setCurrentRow(i);
}

void RowList::fill() {
    const QString before = current();
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Entry& each : m_spec.rows()) {
            auto* item = new QListWidgetItem(each.name, m_list);
            item->setData(KeyRole, each.key);
            item->setData(DetailRole, each.detail);
            item->setToolTip(tooltipOf(each.name));
            item->setData(Qt::AccessibleTextRole, tr("%1, %2", "name, detail").arg(each.name, each.detail));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
            if (each.mark) {
                item->setData(LetterRole, each.mark->letter);
                item->setData(ClassRole, static_cast<int>(each.mark->rightClass));
            }
        }
        setCurrent(before);
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    }
    updateButtons();
    if (current() != before)
        emit currentChanged();
}

void RowList::updateButtons() {
    const int row = m_list->currentRow();
    for (const auto& [button, use] :
         {std::pair(m_up, row > 0), std::pair(m_down, row >= 0 && row + 1 < m_list->count()),
          std::pair(m_remove, row >= 0)}) {
        if (!use && button->hasFocus())
            m_list->setFocus(Qt::OtherFocusReason);  // the keyboard does not fall off a button that is done
        button->setEnabled(use);
    }
}

void RowList::shift(int by) {
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < m_list->count())
        place(from, by > 0 ? to + 1 : to);
}

// The document's row number `from` goes before its row number `to`.
void RowList::place(int from, int to) {
    const std::vector<Entry> rows = m_spec.rows();
    const Entry& moved = rows[static_cast<std::size_t>(from)];
    const QString before = to < static_cast<int>(rows.size()) ? rows[static_cast<std::size_t>(to)].key : QString();
    m_desk.document.edit(tr("move %1").arg(moved.name),
                         [&](Draft& draft) { return m_spec.move(draft, moved.key, before); });
    fill();
    setCurrent(moved.key);
}

void RowList::remove() {
    const QString key = current();
    if (key.isEmpty())
        return;
    const QString name = m_list->currentItem()->text();
    Draft draft(m_desk.document.model());
    if (const Result<> possible = m_spec.remove(draft, key); !possible)
        return emit refused(toQt(possible.error().message));
    if (agreesToRemove(this, name, toQt(alongWith(draft.changes()))))
        m_desk.document.edit(tr("remove %1").arg(name), [&](Draft& each) { return m_spec.remove(each, key); });
}

bool RowList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool alt = pressed->modifiers() == Qt::AltModifier;
    switch (pressed->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (!alt)
                return false;
            shift(pressed->key() == Qt::Key_Up ? -1 : 1);
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        case Qt::Key_Insert:
            emit addRequested();
            return true;
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit changeRequested();
            return true;
        default:
            return false;
    }
}

}  // namespace remit
