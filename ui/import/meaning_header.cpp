// SPDX-License-Identifier: MIT
#include "ui/import/meaning_header.h"

#include <QComboBox>

#include "ui/import/meaning_words.h"
#include "ui/look/accessible.h"
#include "ui/look/theme.h"

namespace remit {

namespace {
constexpr int boxHeight = 30;
}

MeaningHeader::MeaningHeader(QWidget* before, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_before(before) {
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &MeaningHeader::place);
    connect(this, &QHeaderView::sectionCountChanged, this, &MeaningHeader::place);
}

void MeaningHeader::setMeanings(const std::vector<ColumnMeaning>& columns, const std::vector<ColumnMeaning>& offered) {
    m_columns = columns;
    if (offered != m_offered) {
        for (const auto& [column, box] : m_boxes)
            box->deleteLater();
        m_boxes.clear();
        m_offered = offered;
    }
    place();
}

QComboBox* MeaningHeader::boxOf(int column) {
    QComboBox*& box = m_boxes[column];
    if (box)
        return box;
    box = new QComboBox(viewport());
    nameField(*box, tr("Meaning of column %1").arg(columnLetters(static_cast<std::size_t>(column))));
    box->setFocusPolicy(Qt::StrongFocus);
    for (const ColumnMeaning meaning : m_offered)
        box->addItem(meaningWord(meaning));
    connect(box, &QComboBox::activated, this,
            [this, column](int index) { emit meaningChosen(column, m_offered[static_cast<std::size_t>(index)]); });
    return box;
}

void MeaningHeader::place() {
    const int columns = std::min(count(), static_cast<int>(m_columns.size()));
    QWidget* last = m_before;
    for (const auto& [column, box] : m_boxes)
        if (column >= columns)
            box->hide();
    for (int column = 0; column < columns; ++column) {
        const int left = sectionViewportPosition(column);
        const bool inSight = left + sectionSize(column) > 0 && left < viewport()->width() && !m_offered.empty();
        if (!inSight) {
            if (const auto there = m_boxes.find(column); there != m_boxes.end())
                there->second->hide();
            continue;
        }
        QComboBox* box = boxOf(column);
        const auto meaning = std::find(m_offered.begin(), m_offered.end(), m_columns[static_cast<std::size_t>(column)]);
        box->setCurrentIndex(meaning == m_offered.end() ? -1 : static_cast<int>(meaning - m_offered.begin()));
        box->setToolTip(box->currentText());
        box->setGeometry(left + space::hair, height() - boxHeight - space::hair, sectionSize(column) - 2 * space::hair,
                         boxHeight);
        box->show();
        setTabOrder(last, box);
        last = box;
    }
}

QSize MeaningHeader::sizeHint() const {
    QSize size = QHeaderView::sizeHint();
    size.setHeight(fontMetrics().height() + 2 * space::small + boxHeight + 2 * space::hair);
    return size;
}

void MeaningHeader::resizeEvent(QResizeEvent* event) {
    QHeaderView::resizeEvent(event);
    place();
}

}  // namespace remit
