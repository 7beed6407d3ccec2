// SPDX-License-Identifier: MIT
// The matrix at 1,000 policy areas by 5,000 bodies: opening it, and what passes before each frame is on the screen.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QScrollBar>
#include <QtTest>

#include "tests/bench/documents.h"
#include "tests/bench/ui/application.h"
#include "ui/matrix/matrix_view.h"

namespace remit::bench {
namespace {

constexpr DocumentSize wide{4'283, 909, 30'000};

// One right needs a letter to be typed.
Model lettered(Model model) {
    RightKind funding = model.rightKinds().at(RightKindId("funding"));
    funding.letter = "F";
    model.table<RightKind>().put(funding);
    return model;
}

// The view with everything unfolded, shown as large as a window's centre.
struct Shown {
    explicit Shown(const Model& model) : document(lettered(model)), desk(document), view(desk) {
        view.resize(1400, 800);
        view.model().unfoldAll();
        view.show();
        settle();
    }
    // All that is due, and the frame.
    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    Document document;
    Desk desk;
    MatrixView view;
};

void MatrixOpen(benchmark::State& state) {
    needApplication();
    const Model& model = document(Shape::Plausible, wide);
    for (auto _ : state) {
        Shown shown(model);
        state.counters["rows"] = shown.view.model().rowCount();
        state.counters["columns"] = shown.view.model().columnCount() - 1;
    }
}
BENCHMARK(MatrixOpen)->Unit(benchmark::kMillisecond);

// A frame of a wheel or a drag of the bar, always over cells not seen before until the end is reached.
void scroll(benchmark::State& state, Qt::Orientation orientation, int step, bool words) {
    needApplication();
    Shown shown(document(Shape::Plausible, wide));
    shown.view.setWords(words);
    Shown::settle();
    auto& table = shown.view.table();
    QScrollBar& bar = *(orientation == Qt::Horizontal ? table.horizontalScrollBar() : table.verticalScrollBar());
    double longest = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        bar.setValue(bar.value() >= bar.maximum() ? 0 : bar.value() + step);
        Shown::settle();
        longest = std::max(longest,
                           std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    state.counters["longest_ms"] = longest;
}
void MatrixScrollDown(benchmark::State& state) { scroll(state, Qt::Vertical, 60, false); }
void MatrixScrollRight(benchmark::State& state) { scroll(state, Qt::Horizontal, 60, false); }
void MatrixPageDown(benchmark::State& state) { scroll(state, Qt::Vertical, 700, false); }
void MatrixPageRight(benchmark::State& state) { scroll(state, Qt::Horizontal, 1200, false); }
void MatrixScrollDownInWords(benchmark::State& state) { scroll(state, Qt::Vertical, 60, true); }
BENCHMARK(MatrixScrollDown)->Unit(benchmark::kMillisecond);
BENCHMARK(MatrixScrollRight)->Unit(benchmark::kMillisecond);
BENCHMARK(MatrixPageDown)->Unit(benchmark::kMillisecond);
BENCHMARK(MatrixPageRight)->Unit(benchmark::kMillisecond);
BENCHMARK(MatrixScrollDownInWords)->Unit(benchmark::kMillisecond);

// An arrow key: another cell in hand, its row and column lit.
void MatrixArrow(benchmark::State& state) {
    needApplication();
    Shown shown(document(Shape::Plausible, wide));
    for (auto _ : state) {
        QTest::keyClick(&shown.view.table(), Qt::Key_Right);
        Shown::settle();
    }
}
BENCHMARK(MatrixArrow)->Unit(benchmark::kMillisecond);

// A letter gives a right in the cell in hand and takes it again; the edit itself is in it, its findings are not.
void MatrixLetter(benchmark::State& state) {
    needApplication();
    Shown shown(document(Shape::Plausible, wide));
    shown.desk.selection.select(CellRef{BodyTypeId("lep"), PolicyAreaId("a3")});
    Shown::settle();
    for (auto _ : state) {
        QTest::keyClick(&shown.view.table(), Qt::Key_F);
        Shown::settle();
    }
    if (!shown.document.canUndo())
        state.SkipWithError("the letter did nothing");
}
BENCHMARK(MatrixLetter)->Unit(benchmark::kMillisecond);

// A body is renamed: the shape may have changed, so rows and columns are looked through again.
void MatrixRename(benchmark::State& state) {
    needApplication();
    Shown shown(document(Shape::Plausible, wide));
    int i = 0;
    for (auto _ : state) {
        shown.desk.document.edit("rename", [&](Draft& draft) {
            BodyType row = draft.model().bodyTypes().at(BodyTypeId("lep"));
            row.name = ++i % 2 == 0 ? "lep" : "LEP";
            draft.put(row);
            return Result<>();
        });
        Shown::settle();
    }
}
BENCHMARK(MatrixRename)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace remit::bench
