// SPDX-License-Identifier: MIT
#include "ui/places/places_field.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/inspector/row_binding.h"
#include "ui/look/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/places/places_dialog.h"

namespace remit {

namespace {
constexpr std::size_t mostChips = 12;
constexpr int chipCharacters = 26;
}  // namespace

PlacesField::PlacesField(FieldContext& context, Binding binding, QString nothing, QWidget* parent)
    : Field(context, std::move(binding), parent),
      m_nothing(std::move(nothing)),
      m_count(plainLabel({}, "caption", this)),
      m_chips(new QWidget(this)),
      m_add(new QLineEdit(this)),
      m_tree(new QPushButton(tr("Choose…"), this)),
      m_words(new QStringListModel(this)) {
    auto* completer = new QCompleter(m_words, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_add->setCompleter(completer);
    // Once the line has taken the word.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PlacesField::addTyped,
            Qt::QueuedConnection);
    m_chips->setLayout(new FlowLayout);
    m_add->setProperty("role", "inline");
    m_add->setPlaceholderText(tr("add a place"));
    m_add->installEventFilter(this);
    m_tree->setAutoDefault(false);
    m_tree->setToolTip(tr("Choose places in their tree"));
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::medium, 0, 0, 0);
    head->addWidget(m_count, 1);
    head->addWidget(m_tree);
    column->addLayout(head);
    column->addWidget(m_chips);
    column->addWidget(m_add);
    adopt(box);
    box->setFocusProxy(m_add);
    m_add->setAccessibleName(this->binding().name);
    m_tree->setAccessibleName(tr("Choose in the tree: %1").arg(this->binding().name));
    restore();
    connect(m_add, &QLineEdit::returnPressed, this, &PlacesField::addTyped);
    connect(m_tree, &QPushButton::clicked, this, &PlacesField::openTree);
}

bool PlacesField::eventFilter(QObject* watched, QEvent* event) {
    const auto reason = [&] { return static_cast<QFocusEvent*>(event)->reason(); };
    const bool onLine = watched == m_add;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (onLine && key == Qt::Key_Escape && !m_add->text().isEmpty()) {
            m_add->clear();
            judge();
            return true;
        }
        if (!onLine && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            static_cast<QToolButton*>(watched)->click();
            return true;
        }
    }
    if (onLine && event->type() == QEvent::FocusIn && reason() != Qt::PopupFocusReason)
        offer();
    if (onLine && event->type() == QEvent::FocusOut && reason() != Qt::PopupFocusReason)
        addTyped();
    return Field::eventFilter(watched, event);
}

void PlacesField::offer() {
    QStringList words;
    for (const ListField::Entry& each : entriesIn(desk().document.model().places()))
        words << each.name;
    m_words->setStringList(words);
}

// A name that is known is added; another stays in the line, and the binding says why it cannot be.
void PlacesField::addTyped() {
    const QString typed = m_add->text().trimmed();
    if (typed.isEmpty())
        return;
    for (const ListField::Entry& each : entriesIn(desk().document.model().places()))
        if (each.name.compare(typed, Qt::CaseInsensitive) == 0) {
            m_add->clear();
            const PlaceTree tree(desk().document.model().places());
            PlaceChoice choice(tree, m_places);
            choice.set(tree.find(PlaceId(fromQt(each.key))), true);
            show(choice.ids());
            break;
        }
    commit();
}

void PlacesField::take(PlaceId place) {
    const auto at = static_cast<std::size_t>(std::find(m_chipped.begin(), m_chipped.end(), place) - m_chipped.begin());
    std::vector<PlaceId> left = m_places;
    std::erase(left, place);
    const bool keyboard = at < m_buttons.size() && m_buttons[at]->hasFocus();
    show(std::move(left));
    if (keyboard)  // stays among the chips
        (m_buttons.empty() ? static_cast<QWidget*>(m_add) : m_buttons[std::min(at, m_buttons.size() - 1)])
            ->setFocus(Qt::OtherFocusReason);
    commit();
}

void PlacesField::openTree() {
    PlacesDialog dialog(desk().document.model().places(), m_places, binding().name, m_nothing, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    show(dialog.chosen());
    commit();
}

QString PlacesField::text() const {
    const QString typed = m_add->text().trimmed();
    if (m_various && typed.isEmpty())
        return various();
    QStringList lines;
    for (const PlaceId place : m_places)
        lines << toQt(place);
    if (!typed.isEmpty())
        lines << typed;
    return lines.join('\n');
}

void PlacesField::setText(const QString& text) {
    const Table<Place>& known = desk().document.model().places();
    std::vector<PlaceId> places;
    m_add->clear();
    if (text != various())
        for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
            if (known.contains(PlaceId(fromQt(line))))
                places.emplace_back(fromQt(line));
            else
                m_add->setText(line);
        }
    show(std::move(places));
    m_various = text == various();
    if (m_various)
        m_count->setText(tr("various"));
}

void PlacesField::show(std::vector<PlaceId> places) {
    m_various = false;
    m_places = std::move(places);
    const PlaceTree tree(desk().document.model().places());
    m_count->setText(countInWords(tree, PlaceChoice(tree, m_places), m_nothing));
    m_tree->setEnabled(tree.size() > 0);
    fillChips();
}

void PlacesField::fillChips() {
    const Table<Place>& known = desk().document.model().places();
    std::vector<PlaceId> shown(m_places.begin(),
                               m_places.begin() + static_cast<std::ptrdiff_t>(std::min(m_places.size(), mostChips)));
    QStringList names;
    for (const PlaceId each : shown)
        names << toQt(known.at(each).name);
    const std::size_t more = m_places.size() - shown.size();
    const bool same = shown == m_chipped && more == m_more &&
                      std::equal(names.begin(), names.end(), m_buttons.begin(), m_buttons.end(),
                                 [](const QString& name, const QToolButton* chip) {
                                     return chip->property("name").toString() == name;
                                 });
    if (same)
        return;
    while (QLayoutItem* item = m_chips->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_chipped = std::move(shown);
    m_more = more;
    m_buttons.clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* chip = new QToolButton(m_chips);
        chip->setProperty("role", "chip");
        chip->setProperty("name", names[i]);
        chip->setText(names[i].size() > chipCharacters ? names[i].left(chipCharacters - 1) + "…" : names[i]);
        chip->setIcon(actionIcon("close"));
        chip->setIconSize({12, 12});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setMinimumWidth(space::huge * 2);  // large text gives way to a narrow panel
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tooltipOf(tr("Take %1 away").arg(names[i])));
        chip->setAccessibleDescription(tr("Take %1 away").arg(names[i]));
        chip->setAccessibleName(tr("Take %1 away").arg(names[i]));
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this,
                [this, place = m_chipped[static_cast<std::size_t>(i)]] { take(place); });
        m_chips->layout()->addWidget(chip);
        chip->show();  // at once: the keyboard may go there
        m_buttons.push_back(chip);
    }
    if (more > 0) {
        auto* rest = new QToolButton(m_chips);
        rest->setText(tr("and %1 more…").arg(more));
        rest->setFocusPolicy(Qt::StrongFocus);
        connect(rest, &QToolButton::clicked, this, &PlacesField::openTree);
        m_chips->layout()->addWidget(rest);
    }
    m_chips->setVisible(!m_buttons.empty());
    m_chips->updateGeometry();
}

}  // namespace remit
