// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "app/analysis_runner.h"
#include "app/cli/command.h"
#include "app/cli/near.h"
#include "app/cli/offscreen.h"
#include "app/cli/output.h"
#include "app/cli/question.h"
#include "app/picture_file.h"
#include "ui/render/graph_picture.h"
#include "ui/render/matrix_picture.h"

namespace remit {

namespace {

struct RenderOptions {
    Asked asked;
    std::string place;
    std::string out;
    std::string view = "matrix";
    std::string theme = "light";
    double scale = 2.0;
    bool words = false;
};

// The saved view; none for the graph itself.
Result<std::optional<ViewId>> viewOf(const Model& model, const RenderOptions& options) {
    if (options.view == "graph")
        return std::optional<ViewId>();
    const Result<ViewId> view =
        savedViewCalled(model, options.asked.file, options.view, {{"matrix", {}}, {"graph", {}}});
    return view ? Result<std::optional<ViewId>>(std::optional(*view)) : view.error();
}

Result<Picture> pictureOf(const Model& model, const Question& question, const RenderOptions& options) {
    const Theme& theme = options.theme == "dark" ? darkTheme() : lightTheme();
    const Progress progress("Drawing " + options.out);
    if (options.view == "matrix") {
        const MatrixLook look{question.scenario, question.date, Text(options.place), {}, options.words, {}};
        return matrixPicture(model, look, analyse(model, 0, question, Text(options.place)).findings, theme);
    }
    const Result<std::optional<ViewId>> view = viewOf(model, options);
    if (!view)
        return view.error();
    return graphPicture(model, analyse(model, 0, question, Text(options.place)), {*view, {}}, theme);
}

Result<Exit> run(const RenderOptions& options) {
    if (const Result<> known = pictureFormat(options.out); !known)
        return known.error();
    const Result<Model> model = load(options.asked.file);
    if (!model)
        return model.error();
    const Result<Question> question = questionOf(*model, options.asked);
    if (!question)
        return question.error();
    if (const Result<> known = knownLeaf(*model, options.asked.file, options.place); !known)
        return known.error();

    const Offscreen drawing(options.theme == "dark" ? Scheme::Dark : Scheme::Light);
    const Result<Picture> picture = pictureOf(*model, *question, options);
    if (!picture)
        return picture.error();
    const QString title = QString::fromStdString(model->title().str());
    const Result<> written = writePicture(*picture, options.out, title, {options.scale * pictureUnitsPerInch, {}});
    if (!written)
        return written.error();
    return Exit::Done;
}

}  // namespace

std::function<Result<Exit>()> declareRender(CLI::App& parser) {
    auto options = std::make_shared<RenderOptions>();
    addAsked(parser, options->asked);
    parser.add_option("--place", options->place, "What is held in this place (default: the rights as they were given)")
        ->type_name("ID");
    parser.add_option("OUT", options->out, "The picture: .svg, .png or .pdf; one that is there is replaced")
        ->required()
        ->type_name("");
    parser.add_option("--view", options->view, "matrix, graph, or the name of a saved view (default: matrix)")
        ->type_name("NAME");
    parser.add_flag("--words", options->words, "The rights of a matrix in words, not in letters");
    parser.add_option("--theme", options->theme, "light or dark (default: light)")
        ->type_name("NAME")
        ->check([](const std::string& word) {
            return word == "light" || word == "dark" ? std::string()
                                                     : fmt::format("“{}” is no theme; choose light or dark", word);
        });
    parser.add_option("--scale", options->scale, "Pixels of a .png for each unit of the picture (default: 2)")
        ->type_name("NUMBER")
        ->check([](const std::string& word) {
            double value = 0;
            return CLI::detail::lexical_cast(word, value) && value >= 0.1 && value <= 16
                       ? std::string()
                       : fmt::format("“{}” is no scale; choose a number from 0.1 to 16", word);
        });
    return [options] { return run(*options); };
}

}  // namespace remit
