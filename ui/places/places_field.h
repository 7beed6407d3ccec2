// SPDX-License-Identifier: MIT
#pragma once

#include "ui/inspector/field.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace remit {

// Some of the document's places: how many of how many, the chosen ones as chips that a click or Delete takes away, a
// line that completes to add one, and their tree in a dialog. The binding's text is the ids, one a line.
class PlacesField final : public Field {
    Q_OBJECT

public:
    // `nothing` says what no place at all means: "everywhere".
    PlacesField(FieldContext& context, Binding binding, QString nothing, QWidget* parent);
    [[nodiscard]] QString text() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setText(const QString& text) override;

private:
    void show(std::vector<PlaceId> places);
    void fillChips();
    void addTyped();
    void take(PlaceId place);
    void openTree();
    void offer();

    QString m_nothing;
    std::vector<PlaceId> m_places;
    std::vector<PlaceId> m_chipped;  // what the chips show
    std::size_t m_more = 0;          // chosen, and on no chip
    bool m_various = false;
    QLabel* m_count;
    QWidget* m_chips;
    std::vector<QToolButton*> m_buttons;
    QLineEdit* m_add;
    QPushButton* m_tree;
    QStringListModel* m_words;
};

}  // namespace remit
