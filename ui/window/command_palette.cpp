// SPDX-License-Identifier: MIT
#include "ui/window/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int entryRole = Qt::UserRole + 2;
constexpr int mostShown = 60;

// Lower is better; negative for no match. Every word typed must occur.
int rank(const CommandPalette::Entry& entry, const QStringList& words) {
    int total = 0;
    for (const QString& word : words) {
        const qsizetype at = entry.text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0)
            continue;
        if (at > 0)
            total += entry.text.at(at - 1).isLetterOrNumber() ? 3 : 1;
        else if (entry.detail.contains(word, Qt::CaseInsensitive))
            total += 5;
        else
            return -1;
    }
    return total;
}

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.palette);
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.selected);
            painter->drawRoundedRect(row, 6, 6);
        }
        const QRect iconBox(row.left() + 8, row.center().y() - 8, 17, 17);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconBox);
        const QString detail = index.data(detailRole).toString();
        const QFont small = fontFor(TextRole::Caption, option.font);
        const int detailWidth = std::min(QFontMetrics(small).horizontalAdvance(detail) + 4, row.width() / 2);
        QRect text = row.adjusted(36, 0, -detailWidth - 20, 0);
        painter->setFont(option.font);
        painter->setPen(theme.text);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(row.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, detailWidth));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {100, option.fontMetrics.height() + 16};
    }
};

}  // namespace

CommandPalette::CommandPalette(std::vector<Entry> entries, const QString& prompt, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_entries(std::move(entries)),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(prompt);
    setObjectName("palette");
    setStyleSheet(QString("#palette { border: 1px solid %1; }").arg(themeOf(palette()).strongLine.name()));
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_field->setProperty("role", "title");
    m_field->installEventFilter(this);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    resize(std::min(680, parent->width() - 40), std::min(480, parent->height() - 80));
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 72)));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    narrow({});
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down       ? 1
                         : key->key() == Qt::Key_Up       ? -1
                         : key->key() == Qt::Key_PageDown ? 8
                         : key->key() == Qt::Key_PageUp   ? -8
                                                          : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::narrow(const QString& typed) {
    const QStringList words = typed.split(' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> matches;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const int value = rank(m_entries[i], words); value >= 0)
            matches.emplace_back(value, i);
    std::sort(matches.begin(), matches.end());
    m_list->clear();
    for (const auto& [value, i] : matches) {
        if (m_list->count() == mostShown)
            break;
        auto* item = new QListWidgetItem(m_entries[i].icon, m_entries[i].text, m_list);
        item->setData(detailRole, m_entries[i].detail);
        item->setData(entryRole, static_cast<qulonglong>(i));
        item->setToolTip(tooltipOf(m_entries[i].text));
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("Nothing matches “%1”").arg(typed), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->data(entryRole).isValid())
        return;
    const std::function<void()> run = m_entries[item->data(entryRole).toULongLong()].run;
    close();
    run();
}

}  // namespace remit
