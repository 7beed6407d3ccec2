// SPDX-License-Identifier: MIT
// EXPERIENCE: a local authority officer is sent a proposed arrangement on Monday and must tell the leader by Friday
// what it means for the council.
#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTextBrowser>

#include "tests/app/desktop_user.h"
#include "ui/council/council_page.h"
#include "ui/findings/accept_dialog.h"
#include "ui/window/centre.h"

namespace remit {
namespace {

class OfficerTest : public test::DesktopUser {
protected:
    static QString page(MainWindow& window) {
        return window.centre()->council().findChild<QTextBrowser*>("account")->toPlainText();
    }
    static bool says(MainWindow& window, const QString& words) {
        return QTest::qWaitFor([&] { return page(window).contains(words); });
    }
    // The words in a PDF file, where the machine has a program that reads them.
    static std::optional<QString> words(const QString& pdf) {
        const QString program = QStandardPaths::findExecutable("pdftotext");
        if (program.isEmpty())
            return std::nullopt;
        QProcess process;
        process.start(program, {"-layout", pdf, "-"});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }
};

TEST_F(OfficerTest, PastesAProposalReadsItAcceptsOneFindingAndPrints) {
    QApplication::clipboard()->setText(
        "Policy area\tUnitary/County\tMCA\tCentral govt.\n"
        "Schools\tDecision rights\tConsultation rights\tSets standards\n"
        "Transport\tConsultation rights\tDecision rights (with Unitary/County)\tAdvice\n");
    MainWindow& window = m_desktop->newWindow();
    emit window.pasteRequested();
    settle(window);
    window.activateWindow();

    // What does it mean for us?
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window.centre()->page(), Centre::Page::Council);
    auto* body = window.centre()->council().findChild<QComboBox*>("councilBody");
    body->lineEdit()->setFocus();
    body->lineEdit()->selectAll();
    QTest::keyClicks(body->lineEdit(), "unitary");
    QTest::keyClick(body->lineEdit(), Qt::Key_Return);
    ASSERT_TRUE(says(window, "Unitary/County decides on Schools, shares decisions on Transport with others"))
        << page(window).toStdString();
    ASSERT_TRUE(says(window, "Findings that concern it"));
    EXPECT_EQ(m_settings.value("council").toString(), "Unitary/County");

    // One of the findings is known and meant.
    const BodyAccount& account = window.centre()->council().account();
    ASSERT_EQ(account.sections.back().heading, BodyAccount::Heading::Findings);
    window.desk()->selection.selectFinding(account.sections.back().lines.front().finding);
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<AcceptDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), "Agreed with the leader");
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == "Accept finding")
                return QTest::mouseClick(button, Qt::LeftButton);
    });
    window.action(ActionId::AcceptFinding).trigger();
    EXPECT_TRUE(says(window, "1 accepted")) << page(window).toStdString();

    // The leader gets it on paper.
    ASSERT_TRUE(window.action(ActionId::Print).isEnabled());
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    ASSERT_EQ(m_printed, QStringList{"unitary-county.pdf"});
    QFile pdf(m_folder.filePath("printed.pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    if (const auto printed = words(pdf.fileName())) {
        for (const char* each : {"Unitary/County decides on Schools", "Decides", "Transport – jointly with MCA",
                                 "every kind of place", "at any date", "1 accepted", "Page 1 of"})
            EXPECT_TRUE(printed->contains(each)) << each << "\n" << printed->toStdString();
    }
}

TEST_F(OfficerTest, TheSameCouncilIsShownInTheNextDocument) {
    m_settings.setValue("council", "Central govt.");
    MainWindow& window = openTable1();
    window.action(ActionId::ShowCouncil).trigger();
    EXPECT_TRUE(says(window, "Central govt.\n")) << page(window).toStdString();
    EXPECT_FALSE(window.action(ActionId::ShowMatrix).isChecked());
    window.action(ActionId::ShowMatrix).trigger();
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(m_printed, QStringList{"table-1.pdf"}) << "the matrix is what is printed then";
}

}  // namespace
}  // namespace remit
