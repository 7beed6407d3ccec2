// SPDX-License-Identifier: MIT
#include "ui/window/start_page.h"

#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSvgRenderer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/icons.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr int mostColumns = 3;
constexpr int pageLetters = 150;  // the widest page and the narrowest card, in letters of the text's size
constexpr int cardLetters = 40;

class Logo final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QSvgRenderer(QString(":/icons/remit.svg")).render(&painter, rect());
    }
};

// A template as a button: icon, name, one sentence.
class TemplateButton final : public QPushButton {
public:
    TemplateButton(const Template& what, QWidget* parent)
        : QPushButton(parent), m_icon(what.icon), m_picture(new QLabel(this)) {
        setObjectName(what.file);
        setProperty("role", "card");
        setAccessibleName(what.name);
        setAccessibleDescription(what.line);
        auto* words = new QVBoxLayout;
        words->setSpacing(space::small);
        words->addWidget(plainLabel(what.name, "heading", this));
        words->addWidget(plainLabel(what.line, "small", this));
        words->addStretch();
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(space::large, space::large, space::large, space::large);
        layout->setSpacing(space::large);
        layout->addWidget(m_picture, 0, Qt::AlignTop);
        layout->addLayout(words, 1);
        for (QLabel* each : findChildren<QLabel*>())
            each->setAttribute(Qt::WA_TransparentForMouseEvents);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        updateColours();
    }
    void updateColours() { m_picture->setPixmap(actionIcon(m_icon).pixmap(28, 28)); }
    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }

private:
    QString m_icon;
    QLabel* m_picture;
};

QString folderOf(const QFileInfo& file) {
    QString folder = file.path();
    if (folder == QDir::homePath() || folder.startsWith(QDir::homePath() + "/"))
        folder.replace(0, QDir::homePath().size(), "~");
    return QDir::toNativeSeparators(folder);
}

// When the file was last written, as people say it.
QString whenOf(const QFileInfo& file) {
    if (!file.exists())
        return StartPage::tr("not there now");
    const QDateTime time = file.lastModified();
    const QString hour = QLocale().toString(time.time(), QLocale::ShortFormat);
    const qint64 days = time.date().daysTo(QDate::currentDate());
    if (days == 0)
        return StartPage::tr("today, %1").arg(hour);
    if (days == 1)
        return StartPage::tr("yesterday, %1").arg(hour);
    return QLocale().toString(time.date(), "d MMMM yyyy");
}

QString droppedFile(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

}  // namespace

std::vector<Template> templates() {
    return {
        {"table1.csv", StartPage::tr("Table 1"),
         StartPage::tr("The framework of Achieving Levelling-Up (LIPSIT, 2020): six policy areas, four bodies, and "
                       "what is wrong with it."),
         "matrix"},
        {"greater-manchester.remit.json", StartPage::tr("Greater Manchester"),
         StartPage::tr("Ten boroughs and their councils, the combined authority, the LEP and central government."),
         "place"},
        {"west-midlands.remit.json", StartPage::tr("West Midlands"),
         StartPage::tr("Seven constituent councils, ten others, and a combined authority that sits over three LEPs."),
         "place"},
        {"oxford-cambridge-arc.remit.json", StartPage::tr("Oxford–Cambridge Arc"),
         StartPage::tr("Counties, unitaries and districts, four LEPs, one combined authority and no single decider."),
         "place"},
        {"england.remit.json", StartPage::tr("England"),
         StartPage::tr("Every council, strategic authority and LEP, and the devolution framework of 2024 to 2026 with "
                       "its sources."),
         "institution"},
        {"raci.remit.json", StartPage::tr("RACI"),
         StartPage::tr("Who is responsible, accountable, consulted and informed, on an example to write over."),
         "letters"},
        {"rapid.remit.json", StartPage::tr("RAPID"),
         StartPage::tr("Who recommends, agrees, performs, gives input and decides, on an example to write over."),
         "letters"},
        {"daci.remit.json", StartPage::tr("DACI"),
         StartPage::tr("Who drives, approves, contributes and is informed, on an example to write over."), "letters"},
        {"empty.remit.json", StartPage::tr("Empty"), StartPage::tr("The vocabulary of Table 1 and nothing else."),
         "new"},
    };
}

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      m_page(new QWidget(this)),
      m_cards(new QGridLayout),
      m_recent(new QTreeWidget(this)),
      m_noRecent(plainLabel(tr("Files you open or save are listed here."), "caption", this)),
      m_dropHint(plainLabel(tr("Let go to open the file."), "notice", this)) {
    setAcceptDrops(true);
    auto* logo = new Logo(m_page);
    logo->setFixedSize(64, 64);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::huge);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel("Remit", "display", m_page));
    words->addWidget(plainLabel(tr("Who holds which right, where, and is that arrangement sound?"), "caption", m_page));
    heading->addWidget(logo);
    heading->addLayout(words, 1);

    m_cards->setSpacing(space::large);
    for (const Template& what : templates()) {
        auto* button = new TemplateButton(what, m_page);
        connect(button, &QPushButton::clicked, this, [this, file = what.file] { emit templateChosen(file); });
    }

    auto* open = new QPushButton(actionIcon("open"), tr("&Open a file…"), m_page);
    open->setObjectName("open");
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto* paste = new QPushButton(actionIcon("paste"), tr("&Paste a table"), m_page);
    paste->setObjectName("paste");
    paste->setToolTip(
        tr("Copy a matrix in a spreadsheet, policy areas down and bodies across, then press this or "
           "Ctrl+V."));
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
    auto* pasteKey = new QShortcut(QKeySequence::Paste, this);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, &StartPage::pasteRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addSpacing(space::medium);
    buttons->addWidget(plainLabel(tr("or drag a file onto this page."), "caption", m_page), 1);

    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setColumnCount(3);
    m_recent->setHeaderHidden(true);
    m_recent->setRootIsDecorated(false);
    m_recent->setUniformRowHeights(true);
    m_recent->setAllColumnsShowFocus(true);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->header()->setStretchLastSection(false);
    m_recent->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_recent->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    const auto choose = [this](const QTreeWidgetItem* item) {
        emit fileChosen(item->data(0, Qt::UserRole).toString());
    };
    connect(m_recent, &QTreeWidget::itemActivated, this, choose);
    connect(m_recent, &QTreeWidget::itemClicked, this, choose);
    m_dropHint->hide();

    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(space::huge, space::huge * 2, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addLayout(heading);
    layout->addWidget(m_dropHint);
    layout->addSpacing(space::large);
    layout->addLayout(buttons);
    layout->addSpacing(space::large);
    layout->addWidget(plainLabel(tr("Recent files"), "title", m_page));
    layout->addWidget(m_recent);
    layout->addWidget(m_noRecent);
    layout->addSpacing(space::large);
    layout->addWidget(plainLabel(tr("Start from"), "title", m_page));
    layout->addLayout(m_cards);
    layout->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* middle = new QWidget(scroll);
    auto* centring = new QHBoxLayout(middle);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addStretch(1);
    centring->addWidget(m_page, 100);
    centring->addStretch(1);
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setRecent({});
    placeCards();
}

void StartPage::setRecent(const QStringList& files) {
    m_recent->clear();
    const QBrush muted = themeOf(palette()).muted;
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* item = new QTreeWidgetItem(m_recent, {info.fileName(), folderOf(info), whenOf(info)});
        item->setIcon(0, actionIcon("matrix"));
        item->setData(0, Qt::UserRole, file);
        for (int column = 0; column < 3; ++column) {
            item->setToolTip(column, tooltipOf(file));
            if (column > 0)
                item->setForeground(column, muted);
        }
    }
    m_recent->setFixedHeight(m_recent->topLevelItemCount() * std::max(fontMetrics().height() + space::medium, 30) +
                             space::medium);
    m_recent->setVisible(!files.isEmpty());
    m_noRecent->setVisible(files.isEmpty());
}

// As many columns as there is room for at the size of the text.
void StartPage::placeCards() {
    const int letter = fontMetrics().averageCharWidth();
    m_page->setMaximumWidth(letter * pageLetters);
    const int columns = std::clamp(std::min(width(), m_page->maximumWidth()) / (letter * cardLetters), 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int at = 0;
    for (auto* button : m_page->findChildren<QPushButton*>())
        if (button->property("role") == "card") {
            m_cards->addWidget(button, at / columns, at % columns);
            ++at;
        }
    for (int column = 0; column < mostColumns; ++column)
        m_cards->setColumnStretch(column, column < columns ? 1 : 0);
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    if (event->type() == QEvent::FontChange)
        placeCards();
    QWidget::changeEvent(event);
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeCards();
}

void StartPage::updateColours() {
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->property("role") == "card")
            static_cast<TemplateButton*>(button)->updateColours();
    const QBrush muted = themeOf(palette()).muted;
    for (int row = 0; row < m_recent->topLevelItemCount(); ++row)
        for (const int column : {1, 2})
            m_recent->topLevelItem(row)->setForeground(column, muted);
}

void StartPage::showDropping(bool dropping) { m_dropHint->setVisible(dropping); }

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    showDropping(true);
}

void StartPage::dragLeaveEvent(QDragLeaveEvent*) { showDropping(false); }

void StartPage::dropEvent(QDropEvent* event) {
    showDropping(false);
    event->acceptProposedAction();
    emit fileChosen(droppedFile(event->mimeData()));
}

}  // namespace remit
