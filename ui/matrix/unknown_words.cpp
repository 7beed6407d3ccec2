// SPDX-License-Identifier: MIT
#include "ui/matrix/unknown_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr std::size_t mostRows = 100;

constexpr const char* noteWord = "note";
constexpr const char* newRight = "new";
constexpr const char* skipWord = "skip";
constexpr const char* kindWord = "kind:";

QString wordOf(const WordsAnswer& answer) {
    switch (answer.as) {
        case WordsAnswer::As::Note:
            return noteWord;
        case WordsAnswer::As::Kind:
            return kindWord + toQt(answer.kind);
        case WordsAnswer::As::NewKind:
            return newRight;
        case WordsAnswer::As::Skipped:
            return skipWord;
    }
    return {};
}

WordsAnswer answerFor(const QString& word) {
    WordsAnswer answer;
    if (word == skipWord)
        answer.as = WordsAnswer::As::Skipped;
    else if (word == newRight)
        answer.as = WordsAnswer::As::NewKind;
    else if (word.startsWith(kindWord)) {
        answer.as = WordsAnswer::As::Kind;
        answer.kind = RightKindId(fromQt(word.mid(static_cast<qsizetype>(qstrlen(kindWord)))));
    }
    return answer;
}

}  // namespace

UnknownWordsList::UnknownWordsList(const Desk& desk, QWidget* before, QWidget* parent)
    : QScrollArea(parent), m_desk(desk), m_before(before) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void UnknownWordsList::show(const std::vector<UnknownWords>& words, const std::map<std::string, WordsAnswer>& answers) {
    std::vector<std::string> keys;
    for (const UnknownWords& each : words)
        keys.push_back(each.key);
    if (keys == m_shown)
        return;
    m_shown = std::move(keys);
    m_rows.clear();
    m_all = nullptr;
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, space::medium, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 2);
    grid->setColumnStretch(4, 2);
    if (words.size() > 1)
        addAll(*grid, words.size());
    for (std::size_t i = 0; i < std::min(words.size(), mostRows); ++i) {
        const auto found = answers.find(words[i].key);
        addRow(*grid, words[i], found == answers.end() ? WordsAnswer() : found->second);
    }
    if (words.size() > mostRows)
        grid->addWidget(
            plainLabel(tr("And %1 more: the answer for all of them is theirs too.").arg(words.size() - mostRows),
                       "caption", content),
            grid->rowCount(), 0, 1, 5);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
    QWidget* last = m_before;
    const auto next = [&](QWidget* field) {
        setTabOrder(last, field);
        last = field;
    };
    if (m_all)
        next(m_all);
    for (const Row& row : m_rows)
        for (QWidget* field : {static_cast<QWidget*>(row.answer), static_cast<QWidget*>(row.name),
                               static_cast<QWidget*>(row.rightClass)})
            next(field);
    const int line = content->fontMetrics().height() + 22;
    const auto lines = static_cast<int>(std::min<std::size_t>(words.size() + (words.size() > 1 ? 1 : 0), 5));
    setFixedHeight(std::max(1, lines) * line);
    setVisible(!words.empty());
}

QComboBox* UnknownWordsList::answerBox(const QString& accessibleName, bool withNew) {
    auto* box = new QComboBox;
    nameField(*box, accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItem(tr("Keep as a note"), noteWord);
    for (const RightKind& kind : m_desk.document.model().rightKinds())
        box->addItem(tr("Read as %1").arg(toQt(inSentence(kind.name))), kindWord + toQt(kind.id));
    if (withNew)
        box->addItem(tr("Make it a new right…"), newRight);
    box->addItem(tr("Leave out"), skipWord);
    return box;
}

void UnknownWordsList::addAll(QGridLayout& grid, std::size_t count) {
    QComboBox* box = answerBox(tr("What all of them become"), false);
    m_all = box;
    box->insertItem(0, tr("Each as chosen below"), QString());
    box->setCurrentIndex(0);
    grid.addWidget(plainLabel(tr("All %1").arg(count), "caption", nullptr), 0, 0, 1, 2);
    grid.addWidget(box, 0, 2);
    connect(box, &QComboBox::activated, this, [this, box] {
        if (box->currentData().toString().isEmpty())
            return;
        const WordsAnswer answer = answerFor(box->currentData().toString());
        for (const Row& row : m_rows) {
            const QSignalBlocker quiet(row.answer);
            row.answer->setCurrentIndex(row.answer->findData(wordOf(answer)));
            row.name->hide();
            row.rightClass->hide();
        }
        emit allAnswered(answer);
    });
}

void UnknownWordsList::addRow(QGridLayout& grid, const UnknownWords& words, const WordsAnswer& answer) {
    const QString text = toQt(words.words);
    const int at = grid.rowCount();
    const std::size_t index = m_rows.size();
    auto* label = plainLabel(tr("“%1”").arg(text), "heading", nullptr);
    label->setToolTip(tooltipOf(text));
    label->setAccessibleDescription(text);
    Row row{words.key,
            label,
            plainLabel(words.cells == 1 ? tr("1 cell") : tr("%1 cells").arg(words.cells), "caption", nullptr),
            answerBox(tr("What “%1” becomes").arg(text), true),
            new QLineEdit(text),
            new QComboBox};
    row.count->setWordWrap(false);
    row.name->setAccessibleName(tr("Name of the new right for “%1”").arg(text));
    row.rightClass->setAccessibleName(tr("Class of the new right for “%1”").arg(text));
    for (const auto& [value, name] : namesOf(RightClass{}))
        row.rightClass->addItem(toQt(std::string(name)));
    row.answer->setCurrentIndex(std::max(0, row.answer->findData(wordOf(answer))));
    if (answer.as == WordsAnswer::As::NewKind) {
        row.name->setText(toQt(answer.name));
        row.rightClass->setCurrentIndex(static_cast<int>(answer.rightClass));
    }
    row.name->setVisible(answer.as == WordsAnswer::As::NewKind);
    row.rightClass->setVisible(answer.as == WordsAnswer::As::NewKind);
    grid.addWidget(label, at, 0);
    grid.addWidget(row.count, at, 1);
    grid.addWidget(row.answer, at, 2);
    grid.addWidget(row.name, at, 3);
    grid.addWidget(row.rightClass, at, 4);
    connect(row.answer, &QComboBox::currentIndexChanged, this, [this, index] { tell(index); });
    connect(row.rightClass, &QComboBox::currentIndexChanged, this, [this, index] { tell(index); });
    connect(row.name, &QLineEdit::textEdited, this, [this, index] { tell(index); });
    row.answer->installEventFilter(this);
    label->installEventFilter(this);
    m_rows.push_back(row);
}

bool UnknownWordsList::eventFilter(QObject* watched, QEvent* event) {
    for (const Row& row : m_rows) {
        if (watched == row.answer && event->type() == QEvent::FocusIn)
            emit inHand(row.key);
        if (watched == row.words && event->type() == QEvent::MouseButtonPress)
            row.answer->setFocus(Qt::MouseFocusReason);
    }
    return QScrollArea::eventFilter(watched, event);
}

WordsAnswer UnknownWordsList::answerOf(const Row& row) const {
    WordsAnswer answer = answerFor(row.answer->currentData().toString());
    if (answer.as == WordsAnswer::As::NewKind) {
        answer.name = fromQt(row.name->text());
        answer.rightClass = static_cast<RightClass>(row.rightClass->currentIndex());
    }
    return answer;
}

void UnknownWordsList::tell(std::size_t row) {
    const WordsAnswer answer = answerOf(m_rows[row]);
    const bool isNew = answer.as == WordsAnswer::As::NewKind;
    m_rows[row].name->setVisible(isNew);
    m_rows[row].rightClass->setVisible(isNew);
    emit answered(m_rows[row].key, answer);
}

void UnknownWordsList::choose(const std::string& key) {
    for (const Row& row : m_rows)
        if (row.key == key) {
            ensureWidgetVisible(row.answer);
            row.answer->setFocus(Qt::OtherFocusReason);
        }
}

}  // namespace remit
