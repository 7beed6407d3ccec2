// SPDX-License-Identifier: MIT
#include "ui/window/lens_bar.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/icons.h"
#include "ui/look/right_mark.h"

namespace remit {

namespace {

constexpr int shortestName = 9;  // letters

// A right kind's mark that shows or hides its rights everywhere.
class RightButton final : public QToolButton {
public:
    RightButton(const RightKind& kind, QWidget* parent)
        : QToolButton(parent), m_letter(toQt(kind.letter)), m_class(kind.rightClass) {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        const QString name = toQt(kind.name);
        setToolTip(tooltipOf(QObject::tr("Show or hide: %1").arg(name)));
        setAccessibleName(QObject::tr("Show %1").arg(name));
        setAccessibleDescription(QObject::tr("Show or hide: %1").arg(name));
    }
    [[nodiscard]] QSize sizeHint() const override {
        const int side = std::max(30, fontMetrics().height() * 2);  // a target of 24 px and more, at any text size
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(palette());
        if (hasFocus() || underMouse()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(theme.selected);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        painter.setOpacity(isChecked() ? 1.0 : 0.35);
        const qreal side = std::min(width(), height()) * 0.74;
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect()).center());
        drawRightMark(painter, box, {m_letter, m_class}, theme);
        if (!isChecked()) {  // not by paleness alone
            painter.setOpacity(1);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.muted, 1.6));
            painter.drawLine(box.bottomLeft(), box.topRight());
        }
    }

private:
    QString m_letter;
    RightClass m_class;
};

// Opens the palette; gives up its words before the fields beside it lose theirs.
class PaletteButton final : public QPushButton {
public:
    PaletteButton(const QString& words, QWidget* parent) : QPushButton(actionIcon("find"), {}, parent), m_words(words) {
        setAccessibleName(words);
        setToolTip(words);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(m_words) + 60, 34}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {44, 34}; }

protected:
    void resizeEvent(QResizeEvent* event) override {
        setText(width() >= sizeHint().width() ? m_words : QString());
        QPushButton::resizeEvent(event);
    }

private:
    QString m_words;
};

QWidget* field(const QString& title, QWidget* content, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    auto* label = new QLabel(title, box);
    label->setProperty("role", "small");
    label->setBuddy(content);
    layout->addWidget(label);
    content->setMinimumHeight(34);  // so that fields of all sorts stand on one line
    layout->addWidget(content);
    return box;
}

}  // namespace

LensBar::LensBar(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_scenario(new QComboBox(this)),
      m_place(new QComboBox(this)),
      m_dated(new QCheckBox(this)),
      m_date(new QDateEdit(this)),
      m_rights(new QHBoxLayout) {
    for (QComboBox* combo : {m_scenario, m_place}) {
        combo->setProperty("role", "lens");
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMinimumContentsLength(14);
    }
    nameField(*m_scenario, tr("Scenario"));
    m_place->setEditable(true);
    nameField(*m_place, tr("Place"));
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->completer()->setFilterMode(Qt::MatchContains);
    m_place->completer()->setCompletionMode(QCompleter::PopupCompletion);

    auto* dateBox = new QWidget(this);
    auto* dateLayout = new QHBoxLayout(dateBox);
    dateLayout->setContentsMargins(0, 0, 0, 0);
    dateLayout->setSpacing(space::small);
    dateLayout->addWidget(m_dated);
    dateLayout->addWidget(m_date);
    m_dated->setText(tr("On a date"));
    m_dated->setToolTip(tr("Show what holds on one date; without it, life spans are ignored."));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat("d MMM yyyy");
    m_date->setDate(QDate::currentDate());
    m_date->setAccessibleName(tr("Date"));

    auto* rights = new QWidget(this);
    rights->setLayout(m_rights);
    m_rights->setContentsMargins(0, 0, 0, 0);
    m_rights->setSpacing(0);

    auto* palette = new PaletteButton(tr("Find or do anything") + "    Ctrl+K", this);
    connect(palette, &QPushButton::clicked, this, &LensBar::paletteRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::huge);
    layout->addWidget(field(tr("Scenario"), m_scenario, this));
    layout->addWidget(field(tr("Place"), m_place, this));
    layout->addWidget(field(tr("Date"), dateBox, this));
    layout->addWidget(field(tr("Rights shown"), rights, this));
    layout->addStretch();
    palette->setMinimumHeight(34);
    layout->addWidget(palette, 0, Qt::AlignBottom);
    m_layout = layout;

    connect(m_scenario, &QComboBox::activated, this,
            [this](int index) { m_desk.lens.setScenario(ScenarioId(fromQt(m_scenario->itemData(index).toString()))); });
    connect(m_place, &QComboBox::activated, this, &LensBar::choosePlace);
    m_place->installEventFilter(this);
    connect(m_place->lineEdit(), &QLineEdit::editingFinished, this, &LensBar::typedPlace);
    const auto setDate = [this] {
        const QDate day = m_date->date();
        m_desk.lens.setDate(m_dated->isChecked() ? std::optional<Date>(std::chrono::sys_days(
                                                       std::chrono::year(day.year()) / day.month() / day.day()))
                                                 : std::nullopt);
    };
    connect(m_dated, &QCheckBox::toggled, this, setDate);
    connect(m_date, &QDateEdit::dateChanged, this, setDate);

    connect(&desk.lens, &Lens::changed, this, [this] {
        fillScenarios();
        fillPlaces();
        showDate();
        fillRights();
    });
    connect(&desk.document, &DocumentBridge::changed, this, [this](const ChangeSet& change) {
        if (change.touches<Scenario>())
            fillScenarios();
        if (change.touches<RightKind>() || change.touches<Grant>())
            fillRights();
    });
    connect(&desk.analysis, &Analysis::changed, this, &LensBar::fillPlaces);
    fillScenarios();
    fillPlaces();
    showDate();
    fillRights();
    giveWay();
}

// Where text is large the fields give way before the window grows beyond the screen.
void LensBar::giveWay() {
    for (QComboBox* combo : {m_scenario, m_place})
        combo->setMinimumWidth(fontMetrics().averageCharWidth() * shortestName);
}

void LensBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        giveWay();
}

void LensBar::addButton(QAction& action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(&action);
    button->setIconSize({20, 20});
    button->setMinimumSize(34, 34);
    m_layout->addWidget(button, 0, Qt::AlignBottom);
}

// A click takes all of the name in hand, so that another is typed in its place.
bool LensBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_place && event->type() == QEvent::FocusIn)
        QTimer::singleShot(0, m_place->lineEdit(), &QLineEdit::selectAll);
    return QWidget::eventFilter(watched, event);
}

void LensBar::fillScenarios() {
    const QSignalBlocker blocker(m_scenario);
    m_scenario->clear();
    for (const Scenario& scenario : m_desk.document.model().scenarios())
        m_scenario->addItem(toQt(scenario.name), toQt(scenario.id));
    m_scenario->setCurrentIndex(m_scenario->findData(toQt(m_desk.lens.scenario())));
}

void LensBar::fillPlaces() {
    if (m_place->lineEdit()->isModified() && m_place->hasFocus())
        return;  // somebody is typing
    const QSignalBlocker blocker(m_place);
    const Verdict& verdict = m_desk.analysis.verdict();
    m_place->clear();
    m_place->addItem(verdict.framework ? tr("Framework: as given") : tr("All places: as given"), QString());
    bool found = m_desk.lens.place().empty();
    for (const Verdict::NamedPlace& place : verdict.places) {
        m_place->addItem(toQt(place.name), toQt(place.id));
        found = found || place.id == m_desk.lens.place();
    }
    if (!found && !verdict.places.empty())
        m_desk.lens.setPlace({});  // the place has gone
    m_place->setCurrentIndex(std::max(0, m_place->findData(toQt(m_desk.lens.place()))));
}

void LensBar::choosePlace(int index) { m_desk.lens.setPlace(Text(fromQt(m_place->itemData(index).toString()))); }

// Of a part of a name the one place that has it is meant, or the first that the list offers.
void LensBar::typedPlace() {
    const QString typed = m_place->currentText().trimmed();
    int index = m_place->findText(typed, Qt::MatchFixedString);
    for (const Qt::MatchFlag match : {Qt::MatchStartsWith, Qt::MatchContains})
        if (index < 0 && !typed.isEmpty())
            index = m_place->findText(typed, match);
    m_place->lineEdit()->setModified(false);
    if (index >= 0) {
        m_place->setCurrentIndex(index);
        choosePlace(index);
    } else {
        m_place->setCurrentIndex(std::max(0, m_place->findData(toQt(m_desk.lens.place()))));
    }
}

void LensBar::showDate() {
    const QSignalBlocker one(m_dated);
    const QSignalBlocker two(m_date);
    m_dated->setChecked(m_desk.lens.date().has_value());
    m_date->setVisible(m_desk.lens.date().has_value());
    if (m_desk.lens.date()) {
        const std::chrono::year_month_day day(*m_desk.lens.date());
        m_date->setDate(QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                              static_cast<int>(static_cast<unsigned>(day.day()))));
    }
}

void LensBar::fillRights() {
    std::set<RightKindId> used;
    for (const Grant& grant : m_desk.document.model().grants())
        if (grant.scenario == m_desk.lens.scenario())
            used.insert(grant.right);
    std::vector<RightKindId> kinds;
    for (const RightKind& kind : m_desk.document.model().rightKinds())
        if (used.contains(kind.id) || used.empty())
            kinds.push_back(kind.id);
    if (kinds != m_kinds) {
        while (QLayoutItem* item = m_rights->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        m_kinds = kinds;
        for (RightKindId id : m_kinds) {
            auto* button = new RightButton(m_desk.document.model().rightKinds().at(id), this);
            connect(button, &QToolButton::toggled, this, [this, id](bool shown) { m_desk.lens.setShown(id, shown); });
            m_rights->addWidget(button);
        }
        m_rights->addStretch();
    }
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        if (auto* button = qobject_cast<QToolButton*>(m_rights->itemAt(static_cast<int>(i))->widget())) {
            const QSignalBlocker blocker(button);
            button->setChecked(m_desk.lens.shows(m_kinds[i]));
            button->update();
        }
}

}  // namespace remit
