// SPDX-License-Identifier: MIT
#include "ui/import/shape_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/bridge/text.h"
#include "ui/look/accessible.h"
#include "ui/look/flow_layout.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr char delimiters[] = {',', ';', '\t', '|'};
constexpr int mostHeaderRows = 5;

}  // namespace

ShapeBar::ShapeBar(QWidget* parent)
    : QWidget(parent),
      m_sheet(new QComboBox(this)),
      m_delimiter(new QComboBox(this)),
      m_shape(new QComboBox(this)),
      m_top(new QSpinBox(this)),
      m_rows(new QSpinBox(this)),
      m_parts(new QComboBox(this)),
      m_raci(new QCheckBox(tr("Letters are RA&CI"), this)) {
    auto* row = new FlowLayout;
    row->setSpacing(space::large);
    row->setContentsMargins(0, 0, 0, 0);
    m_sheetPart = labelled(tr("Shee&t"), tr("Sheet"), m_sheet, *row);
    m_delimiterPart = labelled(tr("Parted &by"), tr("What parts the text"), m_delimiter, *row);
    m_shapePart = labelled(tr("S&hape"), tr("Shape of the table"), m_shape, *row);
    m_topPart = labelled(tr("Header in &row"), tr("First row of the header"), m_top, *row);
    m_rowsPart = labelled(tr("Hea&der rows"), tr("Number of header rows"), m_rows, *row);
    m_partsPart = labelled(tr("&Parts by"), tr("How policy areas are part of others"), m_parts, *row);
    m_raci->setMinimumHeight(30);
    row->addWidget(m_raci);
    setLayout(row);
    m_delimiter->addItems({tr("commas"), tr("semicolons"), tr("tabs"), tr("upright strokes")});
    m_shape->addItems({tr("Matrix: policy areas by bodies"), tr("List: one right in each row"),
                       tr("Membership: a place in each row")});
    m_parts->addItems({tr("nothing"), tr("indents"), tr("numbers, as 1.2")});
    m_top->setRange(1, 1);
    m_rows->setRange(1, mostHeaderRows);
    connect(m_sheet, &QComboBox::activated, this,
            [this] { emit sheetChosen(static_cast<std::size_t>(m_sheet->currentData().toInt())); });
    connect(m_delimiter, &QComboBox::activated, this, [this](int at) { emit delimiterChosen(delimiters[at]); });
    connect(m_shape, &QComboBox::activated, this, [this](int at) { emit shapeChosen(static_cast<TableShape>(at)); });
    connect(m_top, &QSpinBox::valueChanged, this,
            [this](int at) { emit headerChosen(static_cast<std::size_t>(at) - 1); });
    connect(m_rows, &QSpinBox::valueChanged, this, [this](int count) {
        m_guess.headerRows = static_cast<std::size_t>(count);
        emit guessChanged(m_guess);
    });
    connect(m_parts, &QComboBox::activated, this, [this](int by) {
        m_guess.indented = by == 1;
        m_guess.numbered = by == 2;
        emit guessChanged(m_guess);
    });
    connect(m_raci, &QCheckBox::toggled, this, [this](bool on) {
        m_guess.raci = on;
        emit guessChanged(m_guess);
    });
}

QWidget* ShapeBar::labelled(const QString& label, const QString& accessibleName, QWidget* field, QLayout& row) {
    auto* part = new QWidget(this);
    auto* across = new QHBoxLayout(part);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::small);
    auto* words = new QLabel(label, part);
    words->setBuddy(field);
    nameField(*field, accessibleName);
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(360);
    }
    field->setMinimumHeight(30);
    across->addWidget(words);
    across->addWidget(field);
    row.addWidget(part);
    return part;
}

QWidget* ShapeBar::last() const { return m_raci; }

void ShapeBar::setFile(const TableFile& file, std::size_t sheet) {
    m_whole = file.whole;
    m_sheet->clear();
    for (std::size_t i = 0; i < file.book.sheets.size(); ++i)
        if (!file.book.sheets[i].hidden) {
            const QString name = toQt(file.book.sheets[i].name);
            m_sheet->addItem(name.isEmpty() ? tr("Table %1").arg(i + 1) : name, static_cast<int>(i));
        }
    m_sheet->setCurrentIndex(m_sheet->findData(static_cast<int>(sheet)));
    m_sheetPart->setVisible(m_sheet->count() > 1);
    m_delimiterPart->setVisible(file.isText());
    const auto* at = std::find(std::begin(delimiters), std::end(delimiters), file.delimiter);
    m_delimiter->setCurrentIndex(at == std::end(delimiters) ? -1 : static_cast<int>(at - delimiters));
    const QSignalBlocker quiet(m_top);
    m_top->setMaximum(std::max(1, static_cast<int>(file.book.sheets[sheet].rows.size())));
}

void ShapeBar::setGuess(const TableGuess& guess) {
    m_guess = guess;
    const QSignalBlocker quietTop(m_top);
    const QSignalBlocker quietRows(m_rows);
    const QSignalBlocker quietRaci(m_raci);
    m_shape->setCurrentIndex(static_cast<int>(guess.shape));
    m_top->setValue(static_cast<int>(guess.top) + 1);
    m_rows->setValue(static_cast<int>(guess.headerRows));
    m_parts->setCurrentIndex(guess.indented ? 1 : guess.numbered ? 2 : 0);
    m_raci->setChecked(guess.raci);
    const bool isMatrix = guess.shape == TableShape::Matrix;
    m_shapePart->setVisible(!m_whole);
    m_topPart->setVisible(!m_whole);
    m_rowsPart->setVisible(!m_whole && isMatrix);
    m_partsPart->setVisible(!m_whole && isMatrix);
    m_raci->setVisible(!m_whole && isMatrix);
}

}  // namespace remit
