// SPDX-License-Identifier: MIT
#include "ui/findings/remedy_card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/bridge/text.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(RemedyWords)
};

constexpr std::size_t mostSentences = 3;

QString kindWord(Remedy::Kind kind) {
    switch (kind) {
        case Remedy::Kind::Remove:
            return RemedyWords::tr("Remove");
        case Remedy::Kind::Reassign:
            return RemedyWords::tr("Reassign");
        case Remedy::Kind::MakeJoint:
            return RemedyWords::tr("Share");
        case Remedy::Kind::Offset:
            return RemedyWords::tr("Offset");
        case Remedy::Kind::Accept:
            return RemedyWords::tr("Accept");
    }
    return {};
}

QString asSentence(QString label) {
    label[0] = label[0].toUpper();
    return label + '.';
}

QStringList consequences(const Remedy& remedy) {
    QStringList out;
    const auto say = [&](const std::vector<std::string>& sentences, const QString& one, const QString& more) {
        for (std::size_t i = 0; i < sentences.size() && i < mostSentences; ++i)
            out << one.arg(toQt(sentences[i]));
        if (sentences.size() > mostSentences)
            out << more.arg(sentences.size() - mostSentences);
    };
    say(remedy.goes, RemedyWords::tr("Goes too: %1"), RemedyWords::tr("%1 more go."));
    say(remedy.comes, RemedyWords::tr("Comes: %1"), RemedyWords::tr("%1 more come."));
    if (out.isEmpty())
        out << RemedyWords::tr("No other finding goes or comes.");
    return out;
}

QLabel* words(const QString& text, const char* role, QWidget* parent) {
    auto* out = new QLabel(text, parent);
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    out->setProperty("role", role);
    return out;
}

}  // namespace

RemedyCard::RemedyCard(const Remedy& remedy, QWidget* parent) : QFrame(parent) {
    setProperty("role", "card");
    setObjectName("remedy");
    setAccessibleName(kindWord(remedy.kind));
    const bool accepts = remedy.kind == Remedy::Kind::Accept;
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(words(kindWord(remedy.kind), "small", this));
    text->addWidget(words(asSentence(toQt(remedy.label)), "body", this));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addLayout(text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::hair, space::small + space::hair, space::small);
    column->setSpacing(space::hair);
    column->addLayout(row);
    if (!remedy.waiver) {
        const QStringList lines = consequences(remedy);
        QLabel* follows = words(lines.join('\n'), "caption", this);
        follows->setObjectName("consequences");
        follows->hide();
        auto* preview = new QPushButton(tr("Preview"), this);
        preview->setObjectName("preview");
        preview->setProperty("role", "quiet");
        preview->setToolTip(tr("Says which findings go and come"));
        preview->setAccessibleDescription(lines.join(' '));
        preview->setMinimumWidth(preview->sizeHint().width());
        connect(preview, &QPushButton::clicked, follows, [preview, follows] {
            follows->setVisible(follows->isHidden());
            preview->setText(follows->isHidden() ? tr("Preview") : tr("Hide"));
        });
        row->addWidget(preview, 0, Qt::AlignVCenter);
        column->addWidget(follows);
    }
    auto* apply = new QPushButton(accepts ? tr("Accept…") : tr("Apply"), this);
    apply->setObjectName(accepts ? "accept" : "apply");
    if (!accepts)
        apply->setProperty("role", "primary");
    apply->setAccessibleName(tr("%1: %2").arg(apply->text(), toQt(remedy.label)));
    connect(apply, &QPushButton::clicked, this, &RemedyCard::chosen);
    row->addWidget(apply, 0, Qt::AlignVCenter);
}

}  // namespace remit
