// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <functional>
#include <map>

#include "ui/render/picture_bytes.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace remit {

// What a user wants of a picture in a file.
struct PictureChoice {
    enum class Format { Svg, Pdf, Png };
    Format format = Format::Svg;
    bool title = true;
    bool legend = true;
    bool light = true;  // colours; else those of the window
    PictureSettings settings = {};

    // ".svg"
    [[nodiscard]] QString ending() const;
    [[nodiscard]] PictureFrame frame() const;
};

// Asks how a picture is to be written, and shows it as it will be.
class PictureDialog final : public QDialog {
    Q_OBJECT

public:
    using Draw = std::function<Picture(const PictureChoice&)>;

    // `dark`: the window has other colours than light ones, so that there is something to choose.
    PictureDialog(const PictureChoice& start, bool dark, Draw draw, QWidget* parent);

    [[nodiscard]] PictureChoice choice() const;

private:
    void follow();
    void showPreview();
    [[nodiscard]] const Picture& picture();

    Draw m_draw;
    std::map<std::tuple<bool, bool, bool, bool>, Picture> m_drawn;  // by what it depends on
    QComboBox* m_format;
    QSpinBox* m_dots;
    QSpinBox* m_width;
    QComboBox* m_paper;
    QCheckBox* m_title;
    QCheckBox* m_legend;
    QCheckBox* m_light;
    QLabel* m_size;
    QLabel* m_preview;
    QPushButton* m_go;
};

}  // namespace remit
