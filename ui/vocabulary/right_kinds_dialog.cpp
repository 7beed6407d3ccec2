// SPDX-License-Identifier: MIT
#include "ui/vocabulary/right_kinds_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/bridge/titles.h"
#include "ui/inspector/inspector_pages.h"
#include "ui/look/dialog_size.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"
#include "ui/properties/row_list.h"
#include "ui/window/insert_rows.h"

namespace remit {

namespace {

RowList::Spec kindsOf(Desk& desk) {
    const auto rows = [&desk] {
        const Model& model = desk.document.model();
        std::map<RightKindId, int> uses;
        for (const Grant& grant : model.grants())
            ++uses[grant.right];
        std::vector<RowList::Entry> out;
        for (const RightKind& kind : model.rightKinds()) {
            QStringList detail{titleOf(kind.rightClass)};
            if (kind.sole)
                detail << RightKindsDialog::tr("sole");
            detail << (uses[kind.id] == 1 ? RightKindsDialog::tr("1 right")
                                          : RightKindsDialog::tr("%1 rights").arg(uses[kind.id]));
            out.push_back({toQt(kind.id), toQt(kind.name), detail.join(" · "),
                           RightMark{toQt(kind.letter), kind.rightClass, false, false, false, false}});
        }
        return out;
    };
    return {RightKindsDialog::tr("Right kinds"), rows,
            [](Draft& draft, const QString& key, const QString& before) {
                return moveBefore(draft, RightKindId(fromQt(key)), RightKindId(fromQt(before)));
            },
            [](Draft& draft, const QString& key) { return remove(draft, RightKindId(fromQt(key))); }};
}

}  // namespace

RightKindsDialog::RightKindsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent),
      m_context{desk, {}},
      m_vocabulary(plainLabel({}, "caption", this)),
      m_list(new RowList(desk, kindsOf(desk), this)),
      m_side(new QScrollArea(this)) {
    setWindowTitle(tr("Right kinds"));
    const QFontMetrics metrics(font());
    resizeFor(*this, 110, 34);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setAccessibleName(tr("The right kind in hand"));
    m_side->viewport()->setBackgroundRole(QPalette::Base);
    QPushButton* add = m_list->addButton(tr("Add…"));
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(m_list);
    parts->addWidget(m_side);
    parts->setStretchFactor(1, 1);
    parts->setSizes({metrics.averageCharWidth() * 48, metrics.averageCharWidth() * 62});
    m_list->setContentsMargins(0, 0, space::medium, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_vocabulary);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &RightKindsDialog::add);
    connect(m_list, &RowList::addRequested, this, &RightKindsDialog::add);
    connect(m_list, &RowList::changeRequested, this, &RightKindsDialog::rename);
    connect(m_list, &RowList::currentChanged, this, &RightKindsDialog::showCurrent);
    connect(&desk.document, &DocumentBridge::changed, this, &RightKindsDialog::follow);
    showCurrent();
    follow();
    m_list->setFocus();
}

void RightKindsDialog::follow() {
    const Table<RightKind>& kinds = m_context.desk.document.model().rightKinds();
    m_vocabulary->setText(tr("The vocabulary of this document: %1. A letter gives the right in the matrix; rules "
                             "speak of classes, never of names or letters.")
                              .arg(vocabularyName(kinds)));
    if (m_page && kinds.contains(m_shown))
        m_page->refresh();
}

void RightKindsDialog::showCurrent() {
    const RightKindId now(fromQt(m_list->current()));
    if (now == m_shown)
        return;
    const Table<RightKind>& kinds = m_context.desk.document.model().rightKinds();
    if (m_page && kinds.contains(m_shown))
        m_page->commit();
    if (QWidget* old = m_side->takeWidget())
        old->deleteLater();
    m_shown = now;
    m_page = kinds.contains(now) ? makeRightKindPage(m_context, now, m_side) : nullptr;
    if (!m_page)
        return;
    m_page->setBackgroundRole(QPalette::Base);
    m_side->setWidget(m_page);
    m_page->show();
}

void RightKindsDialog::rename() {
    if (auto* name = m_page ? m_page->findChild<LineField*>() : nullptr) {
        name->setFocus(Qt::OtherFocusReason);
        static_cast<QLineEdit*>(name->focusProxy())->selectAll();
    }
}

void RightKindsDialog::add() {
    insertRow(ActionId::InsertRightKind, m_context.desk, this);
    if (const auto* made = std::get_if<RightKindId>(&m_context.desk.selection.item()))
        m_list->setCurrent(toQt(*made));
}

void RightKindsDialog::done(int result) {
    if (m_page)
        m_page->commit();
    for (Field* each : findChildren<Field*>())
        if (!each->fault().isEmpty())
            return each->setFocus(Qt::OtherFocusReason);
    QDialog::done(result);
}

}  // namespace remit
