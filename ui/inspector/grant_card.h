// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "ui/inspector/inspector_page.h"

namespace remit {

class RightBadge;

// One right of a cell, with all that is said of it. Its lesser facts fold away where none of them is set.
class GrantCard final : public QFrame {
    Q_OBJECT

public:
    GrantCard(FieldContext& context, const GrantKey& key, QWidget* parent);

    [[nodiscard]] const GrantKey& key() const { return m_key; }
    // The grant must be there.
    void refresh();
    void commit();

private:
    void remove();
    [[nodiscard]] QString spoken() const;
    // Who holds the right, and on what: another cell's than this one, once it is changed.
    [[nodiscard]] Binding holder();
    [[nodiscard]] Binding area();
    [[nodiscard]] const Grant& grant() const;

    FieldContext& m_context;
    GrantKey m_key;
    RightBadge* m_badge;
    Form* m_form;
    Form* m_more;
};

}  // namespace remit
