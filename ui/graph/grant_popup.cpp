// SPDX-License-Identifier: MIT
#include "ui/graph/grant_popup.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/bridge/text.h"
#include "ui/graph/find_list.h"
#include "ui/look/right_mark.h"

namespace remit {

namespace {

QIcon iconOf(const RightKind& kind, const Theme& theme, qreal ratio) {
    constexpr int size = 22;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawRightMark(painter, QRectF(0, 0, size, size), {toQt(kind.letter), kind.rightClass}, theme);
    return pixmap;
}

}  // namespace

GrantPopup::GrantPopup(Desk& desk, const Subject& body, PolicyAreaId area, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_desk(desk), m_body(body), m_area(area), m_column(new QVBoxLayout(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", "card");
    setObjectName(QStringLiteral("grantPopup"));
    m_column->setContentsMargins(space::large, space::large, space::large, space::large);
    m_column->setSpacing(space::small);
    if (m_area.empty())
        askForArea();
    else
        askForRight();
}

void GrantPopup::startOver(const QString& heading) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    auto* label = new QLabel(heading, this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", "heading");
    label->setWordWrap(true);
    m_column->addWidget(label);
    setAccessibleName(heading);
}

void GrantPopup::askForArea() {
    startOver(tr("Give %1 a right on…").arg(toQt(m_desk.document.model().nameOf(m_body))));
    std::vector<FindList::Entry> areas;
    for (const PolicyArea& area : m_desk.document.model().policyAreas())
        areas.push_back({toQt(area.id), toQt(area.name)});
    auto* list = new FindList(tr("Policy area"), tr("Policy areas"), areas, this);
    m_column->addWidget(list);
    setFocusProxy(list);
    list->setFocus();
    connect(list, &FindList::taken, this, [this](const QString& id) {
        m_area = PolicyAreaId(fromQt(id));
        askForRight();
    });
}

void GrantPopup::askForRight() {
    const Model& model = m_desk.document.model();
    const PolicyArea* area = model.policyAreas().find(m_area);
    startOver(tr("Give %1 on %2").arg(toQt(model.nameOf(m_body)), area ? toQt(area->name) : QString()));
    setFocusProxy(nullptr);
    const Theme& theme = themeOf(palette());
    QWidget* first = nullptr;
    for (const RightKind& kind : model.rightKinds()) {
        auto* button = new QPushButton(iconOf(kind, theme, devicePixelRatioF()),
                                       toQt(kind.name).replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        button->setIconSize({22, 22});
        button->setProperty("role", "quiet");
        button->setStyleSheet(QStringLiteral("text-align: left"));
        button->setObjectName(toQt(kind.id));
        button->setAccessibleDescription(tr("Letter %1").arg(toQt(kind.letter)));
        connect(button, &QPushButton::clicked, this, [this, id = kind.id] { choose(id); });
        m_column->addWidget(button);
        first = first ? first : button;
    }
    if (first)
        first->setFocus();
    else
        setFocus();
    adjustSize();
}

void GrantPopup::choose(RightKindId kind) {
    emit chosen(m_area, kind);
    close();
}

void GrantPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && focusWidget()) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
        return;
    }
    if (!m_area.empty() && !event->text().isEmpty() && event->key() != Qt::Key_Escape)
        for (const RightKind& kind : m_desk.document.model().rightKinds())
            if (!kind.letter.empty() && event->text().compare(toQt(kind.letter), Qt::CaseInsensitive) == 0)
                return choose(kind.id);
    QFrame::keyPressEvent(event);
}

}  // namespace remit
