// SPDX-License-Identifier: MIT
#include "ui/render/picture_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <cmath>

#include "ui/look/accessible.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr QSize previewSize(420, 300);
constexpr double mostToPreview = 60e6;  // square units; painting more takes seconds
constexpr int leastDots = 36;
constexpr int mostDots = 1200;

}  // namespace

QString PictureChoice::ending() const {
    switch (format) {
        case Format::Svg:
            return QStringLiteral(".svg");
        case Format::Pdf:
            return QStringLiteral(".pdf");
        case Format::Png:
            return QStringLiteral(".png");
    }
    return {};
}

PictureFrame PictureChoice::frame() const {
    // White paper is paper's own ground; dark colours need theirs.
    return {title, legend, !light || format != Format::Pdf || !settings.paper};
}

PictureDialog::PictureDialog(const PictureChoice& start, bool dark, Draw draw, QWidget* parent)
    : QDialog(parent),
      m_draw(std::move(draw)),
      m_format(new QComboBox(this)),
      m_dots(new QSpinBox(this)),
      m_width(new QSpinBox(this)),
      m_paper(new QComboBox(this)),
      m_title(new QCheckBox(tr("With its &title"), this)),
      m_legend(new QCheckBox(tr("With the &legend"), this)),
      m_light(new QCheckBox(tr("In li&ght colours"), this)),
      m_size(plainLabel({}, "caption", this)),
      m_preview(new QLabel(this)) {
    setWindowTitle(tr("Export picture"));
    m_format->addItem(tr("SVG, to be scaled and edited"), int(PictureChoice::Format::Svg));
    m_format->addItem(tr("PDF, to be printed"), int(PictureChoice::Format::Pdf));
    m_format->addItem(tr("PNG, for slides and web pages"), int(PictureChoice::Format::Png));
    m_format->setCurrentIndex(m_format->findData(int(start.format)));
    m_paper->addItem(tr("As large as the picture"), -1);
    for (const auto& [paper, name] : {std::pair(QPageSize::A4, "A4"), std::pair(QPageSize::A3, "A3"),
                                      std::pair(QPageSize::A2, "A2"), std::pair(QPageSize::A1, "A1")})
        m_paper->addItem(QString::fromLatin1(name), int(paper));
    m_paper->setCurrentIndex(start.settings.paper ? m_paper->findData(int(*start.settings.paper)) : 0);
    m_title->setChecked(start.title);
    m_legend->setChecked(start.legend);
    m_light->setChecked(start.light || !dark);
    m_light->setVisible(dark);
    m_dots->setRange(leastDots, mostDots);
    m_dots->setSuffix(tr(" dots per inch"));
    m_dots->setValue(static_cast<int>(std::lround(start.settings.dotsPerInch)));
    m_width->setRange(1, 32767);
    m_width->setSuffix(tr(" pixels"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::medium);
    const auto row = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setProperty("role", "caption");
        label->setBuddy(field);
        nameField(*field, QString(text).remove('&'));
        form->addRow(label, field);
    };
    row(tr("&Format"), m_format);
    row(tr("&Resolution"), m_dots);
    row(tr("&Width"), m_width);
    row(tr("&Paper"), m_paper);
    for (QCheckBox* box : {m_title, m_legend, m_light})
        form->addRow(QString(), box);
    form->addRow(QString(), m_size);
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setWordWrap(true);
    m_preview->setAccessibleName(tr("Preview"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = new QPushButton(tr("&Export…"), this);
    m_go->setProperty("role", "primary");  // before the box looks at it, which settles its style
    m_go->setDefault(true);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::huge);
    sides->addLayout(form);
    sides->addWidget(m_preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::large);
    column->addLayout(sides);
    column->addWidget(buttons);

    for (QComboBox* box : {m_format, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::follow);
    for (QCheckBox* box : {m_title, m_legend, m_light})
        connect(box, &QCheckBox::toggled, this, &PictureDialog::follow);
    connect(m_dots, &QSpinBox::valueChanged, this, &PictureDialog::follow);
    connect(m_width, &QSpinBox::valueChanged, this, [this](int width) {
        m_dots->setValue(static_cast<int>(std::lround(width * pictureUnitsPerInch / picture().size.width())));
    });
    follow();
}

PictureChoice PictureDialog::choice() const {
    PictureChoice out;
    out.format = static_cast<PictureChoice::Format>(m_format->currentData().toInt());
    out.title = m_title->isChecked();
    out.legend = m_legend->isChecked();
    out.light = m_light->isChecked();
    out.settings.dotsPerInch = m_dots->value();
    if (const int paper = m_paper->currentData().toInt(); paper >= 0)
        out.settings.paper = static_cast<QPageSize::PageSizeId>(paper);
    return out;
}

const Picture& PictureDialog::picture() {
    const PictureChoice now = choice();
    const PictureFrame frame = now.frame();
    const std::tuple key(frame.title, frame.legend, frame.ground, now.light);
    auto found = m_drawn.find(key);
    if (found == m_drawn.end())
        found = m_drawn.emplace(key, m_draw(now)).first;
    return found->second;
}

void PictureDialog::follow() {
    const PictureChoice now = choice();
    const bool png = now.format == PictureChoice::Format::Png;
    m_dots->setEnabled(png);
    m_width->setEnabled(png);
    m_paper->setEnabled(now.format == PictureChoice::Format::Pdf);
    const QSizeF size = picture().size;
    const QSize pixels = pixelsOf(size, now.settings.dotsPerInch);
    if (!m_width->hasFocus()) {
        const QSignalBlocker blocker(m_width);
        m_width->setValue(pixels.width());
    }
    const bool fits = !png || fitsInMemory(pixels);
    m_go->setEnabled(fits);
    constexpr double millimetresPerUnit = 25.4 / pictureUnitsPerInch;
    m_size->setText(!fits ? tr("%1 × %2 pixels are more than fit in memory: choose fewer, or SVG or PDF.")
                                .arg(pixels.width())
                                .arg(pixels.height())
                    : png ? tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height())
                          : tr("%1 × %2 mm")
                                .arg(std::lround(size.width() * millimetresPerUnit))
                                .arg(std::lround(size.height() * millimetresPerUnit)));
    showPreview();
}

void PictureDialog::showPreview() {
    const Picture& shown = picture();
    if (shown.size.width() * shown.size.height() > mostToPreview) {
        m_preview->setText(tr("Too large to be shown here."));
        return;
    }
    const double scale =
        std::min({1.0, previewSize.width() / shown.size.width(), previewSize.height() / shown.size.height()});
    const double dots = devicePixelRatioF();
    QPixmap pixmap((shown.size * scale * dots).toSize().expandedTo(QSize(1, 1)));
    pixmap.fill(Qt::white);
    pixmap.setDevicePixelRatio(dots);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    shown.paint(painter);
    painter.end();
    m_preview->setPixmap(pixmap);
}

}  // namespace remit
