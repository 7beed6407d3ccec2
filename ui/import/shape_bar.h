// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/exchange/import/table_file.h"
#include "core/exchange/import/table_shape.h"

class QCheckBox;
class QComboBox;
class QLayout;
class QSpinBox;

namespace remit {

// How a table is taken as a whole: which sheet, what parts its text, its shape, its header, how policy areas stand
// under each other, whether its letters are RACI. Shows only what the table leaves to choose.
class ShapeBar final : public QWidget {
    Q_OBJECT

public:
    explicit ShapeBar(QWidget* parent = nullptr);

    void setFile(const TableFile& file, std::size_t sheet);
    void setGuess(const TableGuess& guess);
    // Tab leaves the bar from here.
    [[nodiscard]] QWidget* last() const;

signals:
    void sheetChosen(std::size_t sheet);
    void delimiterChosen(char delimiter);
    void shapeChosen(remit::TableShape shape);
    void headerChosen(std::size_t top);
    // Another thing of the guess, which leaves the meanings of columns as they are.
    void guessChanged(const remit::TableGuess& guess);

private:
    QWidget* labelled(const QString& label, const QString& accessibleName, QWidget* field, QLayout& row);

    TableGuess m_guess;
    bool m_whole = false;
    QComboBox* m_sheet;
    QComboBox* m_delimiter;
    QComboBox* m_shape;
    QSpinBox* m_top;
    QSpinBox* m_rows;
    QComboBox* m_parts;
    QCheckBox* m_raci;
    QWidget* m_sheetPart;
    QWidget* m_delimiterPart;
    QWidget* m_shapePart;
    QWidget* m_topPart;
    QWidget* m_rowsPart;
    QWidget* m_partsPart;
};

}  // namespace remit
