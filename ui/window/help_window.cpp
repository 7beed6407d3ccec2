// SPDX-License-Identifier: MIT
#include "ui/window/help_window.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/look/accessible.h"
#include "ui/look/dialog_size.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr int lineHeight = 140;    // per cent
constexpr int bestWidth = 80;      // letters of a line that is read with ease
constexpr int contentsWidth = 34;  // letters
constexpr int handsRest = 150;     // milliseconds

bool holdsAll(const HelpTopic& topic, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return topic.title.contains(word, Qt::CaseInsensitive) || topic.text.contains(word, Qt::CaseInsensitive);
    });
}

// Line height, space around headings, and tables with room in them: what Markdown leaves to the reader.
void setType(QTextDocument& document, const QFont& font) {
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        const int level = format.headingLevel();
        if (level > 0) {
            format.setTopMargin(level == 1 ? space::huge * 2 : space::huge);
            format.setBottomMargin(space::small);
            QTextCharFormat letters = block.begin().fragment().charFormat();
            letters.clearProperty(QTextFormat::FontSizeAdjustment);  // even one of 0 would overrule the size
            letters.setFontPointSize(fontFor(level == 1 ? TextRole::Display : TextRole::Title, font).pointSizeF());
            letters.setFontWeight(QFont::DemiBold);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.setCharFormat(letters);
        } else if (!cursor.currentTable()) {
            format.setBottomMargin(space::medium);
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void setTables(QTextDocument& document, const QColor& line) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(line);
        format.setCellPadding(space::medium);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 30),
                                          QTextLength(QTextLength::PercentageLength, 18),
                                          QTextLength(QTextLength::PercentageLength, 52)});
        table->setFormat(format);
    }
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent),
      m_topics(helpTopics()),
      m_search(new QLineEdit(this)),
      m_contents(new QTreeWidget(this)),
      m_nothing(plainLabel(tr("No topic has all these words. Try fewer."), "caption", this)),
      m_text(new QTextBrowser(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remit help"));
    resizeFor(*this, bestWidth + contentsWidth + 24, 44);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    addClearButton(*m_search);
    m_search->installEventFilter(this);
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setIndentation(space::large);
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Help"));

    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(space::large, space::large, space::medium, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    const int letter = fontMetrics().averageCharWidth();
    splitter->setSizes({letter * contentsWidth, letter * (bestWidth + 20)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && !m_filling)
            goTo(item->data(0, Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { goTo(link.fragment()); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &HelpWindow::followScrolling);
    m_due.setSingleShot(true);
    m_due.setInterval(handsRest);
    connect(&m_due, &QTimer::timeout, this, &HelpWindow::settle);
    narrow({});
    settle();
    m_search->setFocus();
}

// The topics with all the words; a chapter that has them in its title is shown whole.
void HelpWindow::narrow(const QString& text) {
    const QStringList words = text.split(' ', Qt::SkipEmptyParts);
    std::vector<const HelpTopic*> shown;
    for (std::size_t i = 0; i < m_topics.size();) {
        std::size_t end = i + 1;
        while (end < m_topics.size() && m_topics[end].level > 1)
            ++end;
        std::vector<const HelpTopic*> found;
        for (std::size_t k = i + 1; k < end; ++k)
            if (holdsAll(m_topics[k], words) || holdsAll({1, m_topics[i].title, {}}, words))
                found.push_back(&m_topics[k]);
        if (!found.empty() || holdsAll(m_topics[i], words)) {
            shown.push_back(&m_topics[i]);
            shown.insert(shown.end(), found.begin(), found.end());
        }
        i = end;
    }
    m_filling = true;
    m_contents->clear();
    QTreeWidgetItem* chapter = nullptr;
    for (const HelpTopic* topic : shown) {
        auto* item = topic->level == 1 ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(chapter);
        item->setText(0, topic->title);
        item->setToolTip(0, topic->title);
        item->setData(0, Qt::UserRole, helpAnchor(topic->title));
        if (topic->level == 1) {
            chapter = item;
            item->setFont(0, fontFor(TextRole::Strong, font()));
        }
    }
    m_contents->expandAll();
    m_filling = false;
    m_nothing->setVisible(shown.empty());
    m_wanted = std::move(shown);
    m_words = words;
    m_due.start();
}

void HelpWindow::settle() {
    m_due.stop();
    if (m_shown != m_wanted) {
        m_shown = m_wanted;
        setText(m_shown);
    }
    lightWords(m_words);
}

void HelpWindow::setText(const std::vector<const HelpTopic*>& shown) {
    QString text;
    for (const HelpTopic* topic : shown)
        text += QString(topic->level, '#') + ' ' + topic->title + "\n\n" + topic->text + "\n\n";
    m_text->document()->setDefaultFont(font());
    m_text->setMarkdown(text);
    m_text->document()->setDocumentMargin(space::huge);
    QTextCursor laying(m_text->document());
    laying.beginEditBlock();  // laid out once, not at every paragraph
    setType(*m_text->document(), font());
    setTables(*m_text->document(), themeOf(palette()).line);
    laying.endEditBlock();
    m_starts.clear();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            m_starts.emplace(helpAnchor(block.text()), block.position());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

void HelpWindow::lightWords(const QStringList& words) {
    constexpr qsizetype shortest = 3;  // shorter ones are everywhere
    QList<QTextEdit::ExtraSelection> lit;
    for (const QString& word : words) {
        if (word.size() < shortest)
            continue;
        for (QTextCursor at = m_text->document()->find(word); !at.isNull(); at = m_text->document()->find(word, at)) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = at;
            selection.format.setBackground(themeOf(palette()).lit);
            lit << selection;
        }
    }
    m_text->setExtraSelections(lit);
}

void HelpWindow::goTo(const QString& anchor) {
    if (m_due.isActive())
        settle();
    const auto found = m_starts.find(anchor);
    if (found == m_starts.end()) {
        if (!m_search->text().isEmpty()) {
            m_search->clear();  // a link leads out of what the search shows
            goTo(anchor);
        }
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(found->second);
    m_text->setTextCursor(cursor);
    QScrollBar* bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + m_text->cursorRect().top() - space::large);
    followScrolling();
}

// The contents show where the reader is.
void HelpWindow::followScrolling() {
    if (m_filling)
        return;
    const int position = m_text->cursorForPosition({space::huge, space::huge * 2}).position();
    QString anchor;
    int best = -1;
    for (const auto& [name, start] : m_starts)
        if (start <= position && start > best) {
            best = start;
            anchor = name;
        }
    m_filling = true;
    for (QTreeWidgetItemIterator each(m_contents); *each; ++each)
        if ((*each)->data(0, Qt::UserRole).toString() == anchor)
            m_contents->setCurrentItem(*each);
    m_filling = false;
}

void HelpWindow::changeEvent(QEvent* event) {
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_text) {
        m_shown.clear();  // its colours and sizes are others now
        narrow(m_search->text());
        settle();
    }
    QDialog::changeEvent(event);
}

// From the search field, Down goes to the contents and Enter to the first topic that has the words.
bool HelpWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        QTreeWidgetItem* first = m_contents->topLevelItem(0);
        if (first && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            QTreeWidgetItem* target = first->childCount() > 0 ? first->child(0) : first;
            m_contents->setFocus(Qt::OtherFocusReason);
            goTo(target->data(0, Qt::UserRole).toString());
            m_filling = true;  // what is found is short, and may not fill the page that it would have to lead
            m_contents->setCurrentItem(target);
            m_filling = false;
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void openHelp(QWidget* window) {
    auto* help = window->findChild<HelpWindow*>();
    if (!help)
        help = new HelpWindow(window);
    help->show();
    help->raise();
    help->activateWindow();
}

}  // namespace remit
