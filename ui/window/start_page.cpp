// SPDX-License-Identifier: MIT
#include "ui/window/start_page.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSvgRenderer>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/icons.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr int pageWidth = 860;

class Logo final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QSvgRenderer(QString(":/icons/remit.svg")).render(&painter, rect());
    }
};

// A template as a button: icon, name, one line.
class TemplateButton final : public QPushButton {
public:
    TemplateButton(const Template& what, QWidget* parent) : QPushButton(parent) {
        setAccessibleName(what.name);
        setAccessibleDescription(what.line);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(space::large, space::large, space::large, space::large);
        layout->setSpacing(space::large);
        auto* picture = new QLabel(this);
        picture->setPixmap(actionIcon(what.icon).pixmap(28, 28));
        auto* words = new QVBoxLayout;
        words->setSpacing(space::hair);
        words->addWidget(plainLabel(what.name, "heading", this));
        words->addWidget(plainLabel(what.line, "small", this));
        words->addStretch();
        layout->addWidget(picture, 0, Qt::AlignTop);
        layout->addLayout(words, 1);
        for (QLabel* each : findChildren<QLabel*>())
            each->setAttribute(Qt::WA_TransparentForMouseEvents);
        setMinimumHeight(84);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint().expandedTo({260, 84}); }
};

}  // namespace

std::vector<Template> templates() {
    return {
        {"table1.csv", StartPage::tr("Table 1"),
         StartPage::tr("The framework of Achieving Levelling-Up (LIPSIT, 2020): six policy areas, four bodies, and "
                       "what is wrong with it."),
         "matrix"},
        {"raci.remit.json", StartPage::tr("RACI"),
         StartPage::tr("Who is responsible, accountable, consulted and informed, on an example to write over."),
         "letters"},
        {"rapid.remit.json", StartPage::tr("RAPID"),
         StartPage::tr("Who recommends, agrees, performs, gives input and decides, on an example to write over."),
         "graph"},
        {"empty.remit.json", StartPage::tr("Empty"), StartPage::tr("The vocabulary of Table 1 and nothing else."),
         "new"},
    };
}

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_logo(new Logo(this)), m_recent(new QListWidget(this)), m_noRecent(nullptr) {
    auto* page = new QWidget(this);
    page->setMaximumWidth(pageWidth);

    m_logo->setFixedSize(64, 64);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::huge);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel("Remit", "display", page));
    words->addWidget(plainLabel(tr("Who holds which right, where, and is that arrangement sound?"), "caption", page));
    heading->addWidget(m_logo);
    heading->addLayout(words, 1);

    auto* cards = new QGridLayout;
    cards->setSpacing(space::large);
    int at = 0;
    for (const Template& what : templates()) {
        auto* button = new TemplateButton(what, page);
        button->setObjectName(what.file);
        connect(button, &QPushButton::clicked, this, [this, file = what.file] { emit templateChosen(file); });
        cards->addWidget(button, at / 2, at % 2);
        ++at;
    }

    auto* open = new QPushButton(actionIcon("open"), tr("&Open a file…"), page);
    open->setObjectName("open");
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto* paste = new QPushButton(actionIcon("paste"), tr("&Paste a table"), page);
    paste->setObjectName("paste");
    paste->setToolTip(tr("Copy a matrix in a spreadsheet, policy areas down and bodies across, then press this."));
    connect(paste, &QPushButton::clicked, this, &StartPage::pasteRequested);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(open);
    buttons->addWidget(paste);
    buttons->addStretch();

    m_recent->setAccessibleName(tr("Recent files"));
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit recentChosen(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit recentChosen(item->data(Qt::UserRole).toString()); });
    m_noRecent = plainLabel(tr("Files you open or save are listed here."), "caption", page);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::huge, 48, space::huge, space::huge);
    layout->setSpacing(space::large);
    layout->addLayout(heading);
    layout->addSpacing(space::huge);
    layout->addWidget(plainLabel(tr("Start from"), "title", page));
    layout->addLayout(cards);
    layout->addLayout(buttons);
    layout->addSpacing(space::large);
    layout->addWidget(plainLabel(tr("Recent files"), "title", page));
    layout->addWidget(m_recent);
    layout->addWidget(m_noRecent);
    layout->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* middle = new QWidget(scroll);
    auto* centring = new QHBoxLayout(middle);
    centring->setContentsMargins(0, 0, 0, 0);
    centring->addStretch(1);
    centring->addWidget(page, 100);
    centring->addStretch(1);
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setRecent({});
    updateColours();
}

void StartPage::setRecent(const QStringList& files) {
    m_recent->clear();
    for (const QString& file : files) {
        const QFileInfo info(file);
        QString folder = info.path();
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), "~");
        auto* item = new QListWidgetItem(actionIcon("matrix"), info.fileName() + "   " + folder, m_recent);
        item->setData(Qt::UserRole, file);
        item->setToolTip(tooltipOf(file));
    }
    m_recent->setFixedHeight(m_recent->count() * (fontMetrics().height() + space::large) + space::large);
    m_recent->setVisible(!files.isEmpty());
    m_noRecent->setVisible(files.isEmpty());
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        updateColours();
    QWidget::changeEvent(event);
}

void StartPage::updateColours() {
    for (QPushButton* button : findChildren<QPushButton*>())
        for (QLabel* picture : button->findChildren<QLabel*>())
            if (!picture->pixmap().isNull())
                for (const Template& what : templates())
                    if (what.file == button->objectName())
                        picture->setPixmap(actionIcon(what.icon).pixmap(28, 28));
}

}  // namespace remit
