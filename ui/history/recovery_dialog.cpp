// SPDX-License-Identifier: MIT
#include "ui/history/recovery_dialog.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

QString momentInWords(const QString& utc) {
    const QDateTime moment = QDateTime::fromString(utc, Qt::ISODate).toLocalTime();
    if (!moment.isValid())
        return utc;
    if (moment.date() == QDate::currentDate())
        return QCoreApplication::translate("Moment", "today at %1").arg(moment.toString("HH:mm"));
    return QLocale().toString(moment, "d MMMM yyyy, HH:mm");
}

RecoveryDialog::RecoveryDialog(const std::vector<RecoveryOffer>& offers, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Unsaved changes"));
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::large);
    column->addWidget(plainLabel(tr("Remit ended before these changes were saved"), "title", this));
    column->addWidget(plainLabel(tr("Nothing is deleted unless you discard it."), nullptr, this));

    auto* list = new QWidget(this);
    auto* cards = new QVBoxLayout(list);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::medium);
    for (std::size_t i = 0; i < offers.size(); ++i)
        cards->addWidget(card(offers[i], static_cast<int>(i)));
    cards->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    constexpr int cardsShown = 3;
    scroll->setMinimumHeight(list->sizeHint().height() * std::min<int>(cardsShown, static_cast<int>(offers.size())) /
                             std::max<int>(1, static_cast<int>(offers.size())));
    column->addWidget(scroll, 1);

    auto* go = new QPushButton(tr("&Continue"), this);
    go->setObjectName("continue");
    go->setProperty("role", "primary");
    go->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(go);
    column->addLayout(row);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* RecoveryDialog::card(const RecoveryOffer& offer, int position) {
    auto* frame = new QFrame(this);
    frame->setProperty("role", "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    const QString title = offer.title.isEmpty() ? tr("Untitled") : offer.title;
    column->addWidget(plainLabel(title, "heading", frame));
    const QString edits =
        offer.edits == 0 ? tr("Never saved, opened %1").arg(momentInWords(offer.when))
                         : tr("Changes not saved: %1, the last %2").arg(offer.edits).arg(momentInWords(offer.when));
    column->addWidget(plainLabel(edits, nullptr, frame));
    column->addWidget(
        plainLabel(offer.file.isEmpty() ? tr("In no file yet") : QDir::toNativeSeparators(offer.file), "small", frame));
    if (offer.damaged)
        column->addWidget(plainLabel(tr("It is damaged: not all of it may come back."), "fault", frame));

    auto* choices = new QButtonGroup(frame);
    auto* row = new QHBoxLayout;
    const std::pair<RecoveryAnswer, QString> answers[] = {{RecoveryAnswer::Restore, tr("Restore")},
                                                          {RecoveryAnswer::Keep, tr("Keep for later")},
                                                          {RecoveryAnswer::Discard, tr("Discard")}};
    for (const auto& [answer, text] : answers) {
        auto* button = new QRadioButton(text, frame);
        button->setObjectName(QString("%1 %2").arg(text).arg(position));
        button->setAccessibleName(tr("%1: %2").arg(title, text));
        button->setMinimumHeight(24);
        choices->addButton(button, static_cast<int>(answer));
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    choices->button(static_cast<int>(RecoveryAnswer::Restore))->setChecked(true);
    m_choices.push_back(choices);
    return frame;
}

std::vector<RecoveryAnswer> RecoveryDialog::answers() const {
    std::vector<RecoveryAnswer> out;
    for (const QButtonGroup* choices : m_choices)
        out.push_back(result() == QDialog::Accepted ? static_cast<RecoveryAnswer>(choices->checkedId())
                                                    : RecoveryAnswer::Keep);
    return out;
}

}  // namespace remit
