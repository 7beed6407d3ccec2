// SPDX-License-Identifier: MIT
#include "ui/window/status_line.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/bridge/text.h"
#include "ui/findings/edit_news.h"
#include "ui/look/accessible.h"
#include "ui/look/right_mark.h"

namespace remit {

namespace {

constexpr int noticeMilliseconds = 8000;
constexpr int sameBreathMilliseconds = 1500;  // what follows so soon belongs to what was said

// "▲ 3": counts by severity, each with its mark.
class SeverityCounts final : public QWidget {
public:
    SeverityCounts(const Analysis& analysis, QWidget* parent) : QWidget(parent), m_analysis(analysis) {
        sayAs(*this, QAccessible::StaticText);
    }
    [[nodiscard]] QSize sizeHint() const override { return {layOut(nullptr), fontMetrics().height() + 6}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        layOut(&painter);
    }

private:
    // Returns the width; paints where there is a painter.
    int layOut(QPainter* painter) const {
        const Counts counts = m_analysis.bearings().counts();
        const Theme& theme = themeOf(palette());
        const int size = fontMetrics().ascent();
        int x = 0;
        for (const auto& [severity, count] :
             {std::pair(Severity::Error, counts.error), std::pair(Severity::Warning, counts.warning),
              std::pair(Severity::Note, counts.note)}) {
            const QString text = QString::number(count);
            if (painter) {
                drawSeverity(*painter, QRectF(x, (height() - size) / 2.0, size, size), severity, theme);
                painter->setPen(theme.text);
                painter->drawText(QRect(x + size + 5, 0, 80, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
            }
            x += size + 5 + fontMetrics().horizontalAdvance(text) + 16;
        }
        return x;
    }

    const Analysis& m_analysis;
};

// Gives way where there is no room for all of it.
class ShortenedLabel final : public QLabel {
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(themeOf(palette()).muted);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

}  // namespace

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_saved(new QLabel(this)),
      m_counts(new ShortenedLabel(this)),
      m_notice(new QLabel(this)),
      m_findings(new SeverityCounts(desk.analysis, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, 0, space::large, 0);
    layout->setSpacing(space::huge);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setProperty("role", "notice");
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(noticeMilliseconds);
    connect(&m_noticeEnd, &QTimer::timeout, this, [this] { showNotice(false); });
    for (QLabel* label : {m_saved, m_counts}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", "caption");
    }
    layout->addWidget(m_saved);
    layout->addWidget(m_counts);
    layout->addWidget(m_notice, 2);
    layout->addStretch(1);
    layout->addWidget(m_findings);
    connect(&desk.document, &DocumentBridge::changed, this, &StatusLine::count);
    connect(&desk.lens, &Lens::changed, this, &StatusLine::count);
    connect(&desk.analysis, &Analysis::changed, this, &StatusLine::countFindings);
    connect(new EditNews(desk, this), &EditNews::told, this, &StatusLine::tellNews);
    showNotice(false);
    count();
    countFindings();
}

void StatusLine::say(const QString& sentence) {
    m_sinceSaid.start();
    write(sentence);
    announce(*this, sentence);
}

void StatusLine::write(const QString& sentence) {
    m_said = sentence;
    m_notice->setText(m_notice->fontMetrics().elidedText(sentence, Qt::ElideRight, width() * 2 / 3));
    m_notice->setToolTip(tooltipOf(sentence));
    m_notice->setAccessibleName(sentence);
    m_notice->setAccessibleDescription(sentence);
    showNotice(!sentence.isEmpty());
    m_noticeEnd.start();
}

// Who just heard what was done need not hear it again; what is done next is news.
void StatusLine::tellNews(const QString& done, const QString& findings) {
    const bool heard = m_sinceSaid.isValid() && !m_sinceSaid.hasExpired(sameBreathMilliseconds);
    m_sinceSaid.invalidate();
    announce(*this, heard ? findings : QStringList{done, findings}.join(' ').trimmed());
    if (!findings.isEmpty())
        write(heard ? m_said + ' ' + findings : findings);
}

void StatusLine::hint(const QString& text) {
    if (m_noticeEnd.isActive())
        return;
    m_notice->setText(text);
    showNotice(!text.isEmpty());
}

void StatusLine::showNotice(bool shown) {
    m_notice->setVisible(shown);
    m_counts->setVisible(!shown);
}

void StatusLine::count() {
    const Model& model = m_desk.document.model();
    const auto rights = std::count_if(model.grants().begin(), model.grants().end(),
                                      [&](const Grant& grant) { return grant.scenario == m_desk.lens.scenario(); });
    // Counts after the word: no language's plural gets in the way.
    QStringList parts;
    const auto add = [&](const QString& words, std::size_t count) { parts << words.arg(count); };
    add(tr("Policy areas: %1"), model.policyAreas().size());
    add(tr("Body types: %1"), model.bodyTypes().size());
    if (!model.institutions().empty())
        add(tr("Institutions: %1"), model.institutions().size());
    if (!model.places().empty())
        add(tr("Places: %1"), model.places().size());
    add(tr("Rights: %1"), static_cast<std::size_t>(rights));
    m_counts->setText(parts.join("   ·   "));
}

void StatusLine::countFindings() {
    const Counts counts = m_desk.analysis.bearings().counts();
    const QString words =
        tr("Errors: %1. Warnings: %2. Notes: %3.").arg(counts.error).arg(counts.warning).arg(counts.note);
    m_findings->setAccessibleName(words);
    m_findings->setToolTip(words);
    m_findings->updateGeometry();
    m_findings->update();
}

}  // namespace remit
