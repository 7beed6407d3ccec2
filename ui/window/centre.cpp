// SPDX-License-Identifier: MIT
#include "ui/window/centre.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include "ui/council/council_page.h"
#include "ui/graph/graph_view.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/matrix/filter_bar.h"
#include "ui/matrix/matrix_view.h"

namespace remit {

Centre::Centre(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_matrix(new MatrixView(desk, this)),
      m_graph(new GraphView(desk, this)),
      m_council(new CouncilPage(desk, this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_letters(new QPushButton(tr("Letters"), this)),
      m_words(new QPushButton(tr("Words"), this)),
      m_switch(new QWidget(this)) {
    m_tabs->addTab(tr("Matrix"));
    m_tabs->addTab(tr("Graph"));
    m_tabs->addTab(tr("My council"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("View"));
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_graph);
    m_stack->addWidget(m_council);

    auto* group = new QButtonGroup(this);
    auto* choice = new QHBoxLayout(m_switch);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(space::small);
    for (QPushButton* button : {m_letters, m_words}) {
        button->setCheckable(true);
        group->addButton(button);
        choice->addWidget(button);
    }
    m_letters->setChecked(true);
    m_letters->setToolTip(tr("Show rights as letters in shapes"));
    m_words->setToolTip(tr("Show rights in words"));

    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(space::large, space::medium, space::large, 0);
    strip->addWidget(m_tabs);
    strip->addStretch();
    strip->addWidget(m_switch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addLayout(strip);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_switch->setVisible(index == 0);
        emit pageChanged();
    });
    connect(m_words, &QPushButton::toggled, this, &Centre::setWords);
    connect(&m_matrix->filterBar(), &FilterBar::changed, this, &Centre::looksChanged);
    connect(m_graph, &GraphView::viewChosen, this, &Centre::looksChanged);
}

Centre::Page Centre::page() const { return static_cast<Page>(m_tabs->currentIndex()); }

void Centre::show(Page page) {
    m_tabs->setCurrentIndex(static_cast<int>(page));
    m_stack->currentWidget()->setFocus();
}

void Centre::setWords(bool words) {
    if (m_wordsOn == words)
        return;
    m_wordsOn = words;
    (words ? m_words : m_letters)->setChecked(true);
    m_matrix->setWords(words);
    emit looksChanged();
}

void Centre::setTotals(bool totals) {
    if (m_totalsOn == totals)
        return;
    m_totalsOn = totals;
    m_matrix->setTotals(totals);
    emit looksChanged();
}

void Centre::setLegend(bool legend) {
    if (m_legendOn == legend)
        return;
    m_legendOn = legend;
    m_matrix->setLegend(legend);
    emit looksChanged();
}

}  // namespace remit
