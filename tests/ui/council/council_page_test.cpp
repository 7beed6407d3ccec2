// SPDX-License-Identifier: MIT
#include "ui/council/council_page.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

#include "core/edits/grant_right.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"
#include "tests/ui/panel_desk.h"

namespace remit::test {
namespace {

struct CouncilPageTest : testing::Test {
    explicit CouncilPageTest(Model model = table1()) : m_desk(std::move(model)), m_page(m_desk.desk) {
        bringUp(m_page, {900, 700});
        m_text = child<QTextBrowser>(m_page, "account");
        m_bodies = child<QComboBox>(m_page, "councilBody");
    }
    // Waits until the page says the words.
    bool says(const QString& words) {
        return QTest::qWaitFor([&] { return m_text->toPlainText().contains(words); });
    }
    // Clicks where the page has the words, in the paragraph that begins with `line`.
    void click(const QString& line, const QString& words) {
        QTextCursor cursor;
        for (QTextBlock block = m_text->document()->begin(); block.isValid() && cursor.isNull(); block = block.next())
            if (block.text().contains(line) && block.text().contains(words)) {
                cursor = QTextCursor(block);
                cursor.setPosition(block.position() + static_cast<int>(block.text().indexOf(words)) + 2);
            }
        ASSERT_FALSE(cursor.isNull()) << line.toStdString();
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
        QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, m_text->cursorRect(cursor).center() + QPoint(3, 0));
    }
    Selection& selection() { return m_desk.desk.selection; }

    PanelDesk m_desk;
    CouncilPage m_page;
    QTextBrowser* m_text = nullptr;
    QComboBox* m_bodies = nullptr;
};

TEST_F(CouncilPageTest, ReadsAsAPageWithHeadingsAndLists) {
    ASSERT_TRUE(says("Unitary/County decides on Schools and Spatial planning and housing"));
    int headings = 0;
    int items = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
        items += block.textList() ? 1 : 0;
        EXPECT_FALSE(block.blockFormat().headingLevel() > 0 && block.textList()) << block.text().toStdString();
    }
    EXPECT_EQ(headings, 1 + static_cast<int>(m_page.account().sections.size()));
    int lines = 0;
    for (const BodyAccount::Section& section : m_page.account().sections)
        lines += static_cast<int>(section.lines.size());
    EXPECT_EQ(items, lines);
}

TEST_F(CouncilPageTest, IsChosenByTypingPartOfAName) {
    QSignalSpy chosen(&m_page, &CouncilPage::bodyChosen);
    m_bodies->lineEdit()->setFocus();
    m_bodies->lineEdit()->selectAll();
    QTest::keyClicks(m_bodies->lineEdit(), "central");
    QTest::keyClick(m_bodies->lineEdit(), Qt::Key_Return);
    EXPECT_TRUE(says("Central govt."));
    EXPECT_EQ(m_page.body(), Subject(BodyTypeId("central-govt")));
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(selection().item(), Item(Subject(BodyTypeId("central-govt"))));
    m_bodies->lineEdit()->selectAll();
    QTest::keyClicks(m_bodies->lineEdit(), "nobody called so");
    QTest::keyClick(m_bodies->lineEdit(), Qt::Key_Return);
    EXPECT_EQ(m_bodies->currentText(), "Central govt.") << "the field says whose page this is";
}

TEST_F(CouncilPageTest, FollowsTheBodyThatIsSelectedElsewhere) {
    selection().select(CellRef{BodyTypeId("lep"), PolicyAreaId("schools")});
    EXPECT_EQ(m_page.body(), Subject(BodyTypeId("lep")));
    EXPECT_TRUE(says("Engages stakeholders"));
    EXPECT_EQ(m_bodies->currentText(), "LEP");
    m_page.preferBody("MCA");
    selection().select(CellRef{BodyTypeId("lep"), PolicyAreaId("transport")});
    EXPECT_EQ(m_page.body(), Subject(BodyTypeId("mca"))) << "one's own council stays while one works in the matrix";
    selection().select(Subject(BodyTypeId("lep")));
    EXPECT_EQ(m_page.body(), Subject(BodyTypeId("lep")));
}

TEST_F(CouncilPageTest, ALineSelectsItsCellAndThePageStays) {
    ASSERT_TRUE(says("from MCA, where there is no MCA"));
    click("from MCA", "Schools");
    EXPECT_EQ(selection().item(), (Item(CellRef{BodyTypeId("mca"), PolicyAreaId("schools")})));
    EXPECT_EQ(m_page.body(), Subject(BodyTypeId("unitary-county")));
}

TEST_F(CouncilPageTest, AFindingIsSelectedByItsSentence) {
    ASSERT_TRUE(says("Findings that concern it"));
    click("is consulted by itself", "Unitary/County");
    ASSERT_NE(m_desk.desk.analysis.finding(selection().finding()), nullptr);
    EXPECT_EQ(m_desk.desk.analysis.finding(selection().finding())->rule, RuleId("self-consultation"));
}

TEST_F(CouncilPageTest, LinksAreReachedByKeyboard) {
    ASSERT_TRUE(says("Decides"));
    m_text->setFocus();
    QTest::keyClick(m_text, Qt::Key_Tab);
    QTest::keyClick(m_text, Qt::Key_Return);
    EXPECT_EQ(selection().item(), (Item(CellRef{BodyTypeId("unitary-county"), PolicyAreaId("schools")})));
}

TEST_F(CouncilPageTest, FollowsEditsAndTheLens) {
    ASSERT_TRUE(says("Takes on"));
    m_desk.desk.document.edit("give", [](Draft& draft) -> Result<> {
        return toggleRight(draft, ScenarioId("table-1"), BodyTypeId("unitary-county"), PolicyAreaId("business-support"),
                           RightKindId("decision"));
    });
    EXPECT_TRUE(says("though MCA decides too"));
    m_desk.desk.document.undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_text->toPlainText().contains("though MCA decides too"); }));
    m_desk.desk.lens.setPlace("no:mca");
    EXPECT_TRUE(says("Because there is no MCA here"));
    m_desk.desk.lens.setShown(RightKindId("consultation"), false);
    EXPECT_TRUE(says("without the rights that the lens hides"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_text->toPlainText().contains("Must be consulted"); }));
}

TEST_F(CouncilPageTest, WorksNothingOutWhileItIsHidden) {
    ASSERT_TRUE(says("Decides"));
    m_page.hide();
    QSignalSpy changed(&m_page, &CouncilPage::accountChanged);
    selection().select(Subject(BodyTypeId("lep")));
    QTest::qWait(50);
    EXPECT_EQ(changed.size(), 0);
    m_page.show();
    EXPECT_TRUE(says("Engages stakeholders"));
}

TEST_F(CouncilPageTest, IsCopiedAsPlainText) {
    ASSERT_TRUE(says("Decides"));
    QTest::mouseClick(child<QPushButton>(m_page, "copyAccount"), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith("Unitary/County\nlocal · elected\nTable 1 · every kind of place · at any date\n"))
        << text.toStdString();
    EXPECT_TRUE(text.contains("\nDecides\n- Schools – alone\n")) << text.toStdString();
    EXPECT_TRUE(text.contains("\n- warning: ")) << text.toStdString();
    EXPECT_FALSE(text.contains(QChar::ObjectReplacementCharacter));
}

TEST_F(CouncilPageTest, PrefersTheBodyThatWasChosenInAnotherDocument) {
    m_page.preferBody("lep");
    EXPECT_EQ(m_page.body(), Subject(BodyTypeId("lep")));
    m_page.preferBody("Nobody here");
    EXPECT_EQ(m_page.body(), Subject(BodyTypeId("lep")));
}

TEST_F(CouncilPageTest, PrintsPagesToAPdf) {
    ASSERT_TRUE(says("Decides"));
    const QTemporaryDir folder;
    const QString file = folder.filePath("page.pdf");
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    m_page.print(printer, "Table 1");
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_GE(bytes.count("/Type /Page\n"), 1);
}

TEST(CouncilPageEmpty, SaysWhatToDoNext) {
    PanelDesk desk(aModel().scenario("today"));
    CouncilPage page(desk.desk);
    bringUp(page, {600, 400});
    EXPECT_TRUE(child<QTextBrowser>(page, "account")->toPlainText().contains("Add a body"));
    EXPECT_FALSE(child<QPushButton>(page, "printAccount")->isEnabled());
}

TEST(CouncilPageInstitutions, OffersInstitutionsOfARealDocument) {
    PanelDesk desk(twoTier());
    CouncilPage page(desk.desk);
    bringUp(page, {600, 400});
    desk.desk.selection.select(Subject(BodyTypeId("mca")));
    EXPECT_EQ(page.body(), Subject(InstitutionId("dft"))) << "a body type has no page there";
    desk.desk.selection.select(Subject(InstitutionId("wcc")));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return child<QTextBrowser>(page, "account")->toPlainText().contains("Westshire County Council"); }));
}

}  // namespace
}  // namespace remit::test
