// SPDX-License-Identifier: MIT
#include "ui/places/places_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/dialog_size.h"
#include "ui/look/plain_label.h"
#include "ui/look/quiet_tree.h"
#include "ui/look/theme.h"

namespace remit {

namespace {
constexpr int fewRoots = 12;  // more are seen better folded

// The tree has painted the ground, and the ring of the place in hand.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    }
};
}  // namespace

QString countInWords(const PlaceTree& tree, const PlaceChoice& choice, const QString& nothing) {
    return choice.ids().empty() ? nothing
                                : PlacesDialog::tr("%1 of %2 places").arg(choice.leafCount()).arg(tree.leafCount());
}

PlacesDialog::PlacesDialog(const Table<Place>& places, const std::vector<PlaceId>& chosen, const QString& title,
                           const QString& nothing, QWidget* parent)
    : QDialog(parent),
      m_model(places, chosen),
      m_nothing(nothing),
      m_shown(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)),
      m_tree(new QuietTree(this)),
      m_count(plainLabel({}, "heading", this)),
      m_all(new QPushButton(tr("Choose all &found"), this)),
      m_none(new QPushButton(tr("&None"), this)) {
    setWindowTitle(title);
    resizeFor(*this, 72, 36);
    m_shown->setSourceModel(&m_model);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(tr("Find a place"));
    m_filter->setAccessibleName(tr("Find a place; Enter ticks the first one found"));
    addClearButton(*m_filter);
    m_filter->installEventFilter(this);
    m_tree->setModel(m_shown);
    m_tree->setAccessibleName(tr("Places"));
    m_tree->setItemDelegate(new PlaceDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(22);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_all);
    head->addWidget(m_none);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("Choose these places"), this);
    go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    go->setDefault(true);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    for (QPushButton* each : {m_all, m_none})
        each->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addLayout(head);
    column->addWidget(plainLabel(tr("A place stands for all the places under it."), "caption", this));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &PlacesDialog::narrow);
    connect(m_all, &QPushButton::clicked, this, &PlacesDialog::tickShown);
    connect(m_none, &QPushButton::clicked, this, [this] { m_model.clear(); });
    connect(&m_model, &PlaceTreeModel::choiceChanged, this, &PlacesDialog::count);
    narrow({});
    count();
    m_filter->setFocus();
}

void PlacesDialog::count() {
    m_count->setText(countInWords(m_model.tree(), m_model.choice(), m_nothing));
    m_none->setEnabled(!m_model.choice().ids().empty());
}

void PlacesDialog::narrow(const QString& words) {
    m_shown->setFilterFixedString(words.trimmed());
    m_all->setEnabled(!words.trimmed().isEmpty() && m_shown->rowCount() > 0);
    if (!words.trimmed().isEmpty()) {
        m_tree->expandAll();
    } else {
        m_tree->collapseAll();
        if (m_shown->rowCount() <= fewRoots)
            m_tree->expandToDepth(0);
        for (const PlaceId id : chosen())  // what is chosen is in sight
            for (int each = m_model.tree().parent(m_model.tree().find(id)); each >= 0;
                 each = m_model.tree().parent(each))
                m_tree->expand(m_shown->mapFromSource(m_model.indexOf(each)));
    }
    const std::vector<int> found = matches();
    m_tree->setCurrentIndex(found.empty() || words.trimmed().isEmpty()
                                ? m_shown->index(0, 0)
                                : m_shown->mapFromSource(m_model.indexOf(found.front())));
}

// Those that are found themselves, not shown for what is under them.
std::vector<int> PlacesDialog::matches() const {
    const QString words = m_filter->text().trimmed();
    std::vector<int> out;
    for (int i = 0; i < m_model.tree().size() && !words.isEmpty(); ++i)
        if (toQt(m_model.tree().name(i)).contains(words, Qt::CaseInsensitive))
            out.push_back(i);
    return out;
}

void PlacesDialog::tickFirst() {
    const QModelIndex current = m_shown->mapToSource(m_tree->currentIndex());
    if (!current.isValid())
        return;
    const int place = PlaceTreeModel::placeAt(current);
    m_model.choose({place}, m_model.choice().state(place) != PlaceChoice::State::All);
    m_filter->selectAll();
}

void PlacesDialog::tickShown() { m_model.choose(matches(), true); }

bool PlacesDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_filter->text().trimmed().isEmpty() || static_cast<QKeyEvent*>(event)->modifiers() != Qt::NoModifier)
                return false;  // done
            tickFirst();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            m_tree->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        case Qt::Key_Escape:
            if (m_filter->text().isEmpty())
                return false;
            m_filter->clear();
            return true;
        default:
            return false;
    }
}

}  // namespace remit
