// SPDX-License-Identifier: MIT
#include "ui/council/account_document.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"
#include "ui/look/right_mark.h"

namespace remit {

namespace {

using Heading = BodyAccount::Heading;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

QString titleOf(Heading heading) {
    switch (heading) {
        case Heading::Decides:
            return Words::tr("Decides");
        case Heading::Consents:
            return Words::tr("Must be asked for consent");
        case Heading::Consulted:
            return Words::tr("Must be consulted");
        case Heading::Advises:
            return Words::tr("Advises");
        case Heading::Engages:
            return Words::tr("Engages stakeholders");
        case Heading::SetsStandards:
            return Words::tr("Sets standards");
        case Heading::Coordinates:
            return Words::tr("Co-ordinates");
        case Heading::Funds:
            return Words::tr("Funds");
        case Heading::Delivers:
            return Words::tr("Delivers");
        case Heading::Scrutinises:
            return Words::tr("Scrutinises");
        case Heading::Informed:
            return Words::tr("Must be informed");
        case Heading::TakesOn:
            return Words::tr("Takes on from bodies that are not there");
        case Heading::InPart:
            return Words::tr("Holds only in part or on a condition");
        case Heading::Relations:
            return Words::tr("Stands to other bodies");
        case Heading::NoRight:
            return Words::tr("Has no right on");
        case Heading::Findings:
            return Words::tr("Findings that concern it");
    }
    return {};
}

QString markName(Severity severity) { return QString("mark:%1").arg(static_cast<int>(severity)); }

// Sharp on paper and at any scale of the screen.
QImage picture(Severity severity, const Theme& theme) {
    constexpr int side = 96;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawSeverity(painter, QRectF(0, 0, side, side), severity, theme);
    return image;
}

class Setting {
public:
    Setting(QTextDocument& document, const AccountLook& look)
        : m_cursor(&document), m_look(look), m_theme(*look.theme) {}

    void set(const BodyAccount& account) {
        heading(toQt(account.name), 1, TextRole::Display, 0, space::small);
        if (!account.about.empty())
            paragraph(toQt(account.about), m_theme.muted, TextRole::Body, space::hair);
        paragraph(m_look.lens, m_theme.muted, TextRole::Body, space::huge);
        paragraph(toQt(account.summary), m_theme.text, TextRole::Body, space::medium, 150, 1.12);
        for (std::size_t i = 0; i < account.sections.size(); ++i)
            section(account.sections[i], i);
    }

private:
    void section(const BodyAccount::Section& section, std::size_t index) {
        heading(titleOf(section.heading), 2, TextRole::Title, space::huge, space::small);
        const bool findings = section.heading == Heading::Findings;
        QTextList* list = nullptr;
        for (std::size_t i = 0; i < section.lines.size(); ++i) {
            const BodyAccount::Line& line = section.lines[i];
            QTextBlockFormat block;
            block.setBottomMargin(space::small);
            block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
            newBlock(block);
            if (!list) {
                QTextListFormat format;
                format.setStyle(findings ? QTextListFormat::ListStyleUndefined : QTextListFormat::ListDisc);
                format.setIndent(findings ? 0 : 1);
                list = m_cursor.createList(format);
            } else {
                list->add(m_cursor.block());
            }
            if (findings)
                severity(line);
            words(toQt(line.lead), linkOf(index, i), findings);
            if (!line.tail.empty())
                m_cursor.insertText((findings ? QString(" (%1)") : QString(" – %1")).arg(toQt(line.tail)),
                                    format(line.waived ? m_theme.muted : m_theme.text, TextRole::Body));
        }
        m_inList = true;
    }

    void severity(const BodyAccount::Line& line) {
        QTextImageFormat mark;
        const qreal side = m_look.font.pointSizeF() > 0 ? m_look.font.pointSizeF() * 1.15 : 12;
        mark.setName(markName(line.severity));
        mark.setWidth(side);
        mark.setHeight(side);
        mark.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        m_cursor.insertImage(mark);
        QString word = severityWord(line.severity);
        if (!word.isEmpty())
            word[0] = word[0].toUpper();
        m_cursor.insertText(QString("  %1: ").arg(word), format(m_theme.muted, TextRole::Body));
    }

    void words(const QString& text, const QString& link, bool plain) {
        QTextCharFormat style = format(m_theme.text, plain ? TextRole::Body : TextRole::Strong);
        if (m_look.links) {
            style.setAnchor(true);
            style.setAnchorHref(link);
            style.setForeground(m_theme.accent);
            style.setFontUnderline(plain);
        }
        m_cursor.insertText(text, style);
    }

    void heading(const QString& text, int level, TextRole role, int above, int below) {
        QTextBlockFormat block;
        block.setHeadingLevel(level);
        block.setTopMargin(above);
        block.setBottomMargin(below);
        block.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
        newBlock(block);
        m_cursor.insertText(text, format(m_theme.text, role));
    }

    void paragraph(const QString& text, const QColor& colour, TextRole role, int below, int lineHeight = 100,
                   qreal scale = 1) {
        QTextBlockFormat block;
        block.setBottomMargin(below);
        block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        newBlock(block);
        QTextCharFormat style = format(colour, role);
        if (style.fontPointSize() > 0)
            style.setFontPointSize(style.fontPointSize() * scale);
        m_cursor.insertText(text, style);
    }

    void newBlock(const QTextBlockFormat& block) {
        if (m_first)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, QTextCharFormat());
        m_first = false;
        if (m_inList && m_cursor.currentList())
            m_cursor.currentList()->remove(m_cursor.block());
        if (m_inList)
            m_cursor.setBlockFormat(block);
        m_inList = false;
    }

    [[nodiscard]] QTextCharFormat format(const QColor& colour, TextRole role) const {
        QTextCharFormat out;
        out.setFont(fontFor(role, m_look.font));
        out.setForeground(colour);
        return out;
    }

    QTextCursor m_cursor;
    const AccountLook& m_look;
    const Theme& m_theme;
    bool m_first = true;
    bool m_inList = false;  // the last block stands in a list
};

}  // namespace

void setAccount(QTextDocument& document, const BodyAccount& account, const AccountLook& look) {
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setDefaultFont(look.font);
    document.setMetaInformation(QTextDocument::DocumentTitle, toQt(account.name));
    for (const Severity each : {Severity::Error, Severity::Warning, Severity::Note})
        document.addResource(QTextDocument::ImageResource, QUrl(markName(each)), picture(each, *look.theme));
    Setting(document, look).set(account);
}

QString linkOf(std::size_t section, std::size_t line) { return QString("line:%1/%2").arg(section).arg(line); }

const BodyAccount::Line* lineOf(const BodyAccount& account, const QString& link) {
    if (!link.startsWith("line:"))
        return nullptr;
    const QStringList parts = link.mid(5).split('/');
    const auto section = static_cast<std::size_t>(parts.value(0).toUInt());
    const auto line = static_cast<std::size_t>(parts.value(1).toUInt());
    if (section >= account.sections.size() || line >= account.sections[section].lines.size())
        return nullptr;
    return &account.sections[section].lines[line];
}

QString plainText(const BodyAccount& account, const QString& lens) {
    QStringList out{toQt(account.name)};
    if (!account.about.empty())
        out << toQt(account.about);
    out << lens << QString() << toQt(account.summary);
    for (const BodyAccount::Section& section : account.sections) {
        out << QString() << titleOf(section.heading);
        for (const BodyAccount::Line& line : section.lines) {
            QString text = toQt(line.lead);
            if (section.heading == Heading::Findings)
                text = severityWord(line.severity) + ": " + text +
                       (line.tail.empty() ? QString() : QString(" (%1)").arg(toQt(line.tail)));
            else if (!line.tail.empty())
                text += QString(" – %1").arg(toQt(line.tail));
            out << "- " + text;
        }
    }
    return out.join('\n') + '\n';
}

}  // namespace remit
