// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "ui/graph/find_list.h"

namespace remit {

// The small window that asks for one of many: type to find it, Enter or a click takes it, Escape gives up. It deletes
// itself when it closes.
class ChoicePopup final : public QFrame {
    Q_OBJECT

public:
    ChoicePopup(const QString& heading, const QString& what, const std::vector<FindList::Entry>& entries,
                QWidget* parent);

signals:
    void chosen(const QString& id);
};

}  // namespace remit
