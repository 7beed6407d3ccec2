// SPDX-License-Identifier: MIT
#include "ui/window/status_line.h"

#include <gtest/gtest.h>

#include <QLabel>

#include "core/edits/rows.h"
#include "tests/support/builders.h"

namespace remit {
namespace {

class StatusLineTest : public testing::Test {
protected:
    StatusLineTest()
        : m_document(test::aModel().area("schools").scenario("today")), m_desk(m_document), m_line(m_desk) {
        m_line.resize(900, 24);
        m_line.show();
    }
    [[nodiscard]] QString shown() const {
        QStringList out;
        for (QLabel* label : m_line.findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                out << label->text();
        return out.join(" | ");
    }

    Document m_document;
    Desk m_desk;
    StatusLine m_line;
};

TEST_F(StatusLineTest, CountsFollowTheDocument) {
    EXPECT_TRUE(shown().contains("Policy areas: 1"));
    m_desk.document.edit("add", [](Draft& draft) -> Result<> {
        auto made = addPolicyArea(draft, "Housing");
        return made ? Result<>() : made.error();
    });
    EXPECT_TRUE(shown().contains("Policy areas: 2")) << shown().toStdString();
}

TEST_F(StatusLineTest, AHintDoesNotTakeThePlaceOfWhatWasSaid) {
    m_line.hint("Opens a file.");
    EXPECT_TRUE(shown().contains("Opens a file."));
    m_line.hint({});
    EXPECT_FALSE(shown().contains("Opens a file."));
    m_line.say("Nothing was changed.");
    m_line.hint("Opens a file.");
    m_line.hint({});
    EXPECT_TRUE(shown().contains("Nothing was changed."));
}

TEST_F(StatusLineTest, FindingsAreCountedForScreenReaders) {
    Verdict verdict;
    std::vector<Finding> findings(2);
    findings[0].severity = Severity::Error;
    findings[1].severity = Severity::Warning;
    verdict.findings = findings;
    m_desk.analysis.set(verdict);
    const auto widgets = m_line.findChildren<QWidget*>();
    EXPECT_TRUE(std::any_of(widgets.begin(), widgets.end(), [](QWidget* each) {
        return each->accessibleName() == "Errors: 1. Warnings: 1. Notes: 0.";
    }));
}

}  // namespace
}  // namespace remit
