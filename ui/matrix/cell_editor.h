// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

#include "ui/matrix/reason_label.h"

class QCompleter;
class QStringListModel;

namespace remit {

class Model;

// A cell as text. Completes the phrase in hand: kinds of right, wordings that the document uses, and inside a bracket
// the partners it may name. What was refused stays here, with the reason under it.
class CellEditor final : public QLineEdit {
    Q_OBJECT

public:
    CellEditor(const Model& model, QWidget* parent);

    void refuse(const QString& reason);
    [[nodiscard]] bool isRefused() const { return m_refused; }
    // The reason that is shown, or "".
    [[nodiscard]] QString reason() const { return m_refused ? m_reason->text() : QString(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void suggest();
    void take(const QString& completion);
    [[nodiscard]] int phraseStart() const;

    QStringList m_phrases;
    QStringList m_partners;
    QCompleter* m_completer;
    QStringListModel* m_choices;
    ReasonLabel* m_reason;
    bool m_refused = false;
};

}  // namespace remit
