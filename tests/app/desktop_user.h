// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <memory>

#include "app/desktop.h"

namespace remit::test {

// A user at the program: real windows, real clicks and keys, dialogs answered in code.
class DesktopUser : public testing::Test {
protected:
    DesktopUser() : m_settings(m_folder.filePath("settings.ini"), QSettings::IniFormat) {
        m_dialogs.openFile = [this](QWidget*) { return m_fileToOpen; };
        m_dialogs.chooseFile = [this](QWidget*, const QString&) {
            return m_filesToChoose.isEmpty() ? QString() : m_filesToChoose.takeFirst();
        };
        m_dialogs.chooseTable = [this](QWidget*) { return m_tableToImport; };
        m_dialogs.saveFile = [this](QWidget*, const QString&, const QString&, const QString&) { return m_fileToSave; };
        m_dialogs.unsaved = [this](QWidget*, const QString&) {
            ++m_askedUnsaved;
            return m_unsavedAnswer;
        };
        m_dialogs.changed = [this](QWidget*, const QString& sentence, const QString&, bool) {
            m_askedChanged << sentence;
            return m_changedAnswers.isEmpty() ? Dialogs::Changed::Cancel : m_changedAnswers.takeFirst();
        };
        m_dialogs.inUse = [this](QWidget*, const QString& sentence, const QString&) {
            m_askedInUse << sentence;
            return m_inUseAnswer;
        };
        m_dialogs.confirm = [this](QWidget*, const QString& question, const QString&) {
            m_confirmed << question;
            return m_confirm;
        };
        m_dialogs.message = [this](QWidget*) { return m_message; };
        m_dialogs.print = [this](QWidget*, const QString& suggested, bool,
                                 const std::function<void(QPrinter&)>& paint) {
            m_printed << suggested;
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(m_folder.filePath("printed.pdf"));
            paint(printer);
        };
        m_dialogs.picture = [this](QWidget*, const PictureChoice&, bool, const PictureDialog::Draw&) {
            return m_pictureChoice;
        };
        m_dialogs.report = [this](QWidget*, const ReportChoice&, const QString& about) {
            m_askedReport << about;
            return m_reportChoice;
        };
        m_dialogs.recover = [this](QWidget*, const std::vector<RecoveryOffer>& offers) {
            m_offered = offers;
            return std::vector<RecoveryAnswer>(offers.size(), m_recoveryAnswer);
        };
        m_dialogs.tell = [this](QWidget*, const QString& sentence, const QString& detail) {
            m_told << sentence + " " + detail;
        };
        start();
    }
    // The program begins anew. Windows that stand open then go as in a crash: without a word.
    void start() {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_settings, m_dialogs, path("state"));
    }

    MainWindow& openTable1() {
        MainWindow& window = m_desktop->newWindow();
        QTest::mouseClick(window.findChild<QPushButton*>("table1.csv"), Qt::LeftButton);
        settle(window);
        return window;
    }
    static void settle(MainWindow& window) {
        ASSERT_NE(window.desk(), nullptr);
        ASSERT_TRUE(QTest::qWaitFor([&] {
            const Verdict& verdict = window.desk()->analysis.verdict();
            return verdict.revision == window.desk()->document.document().revision() && !verdict.places.empty();
        }));
    }
    // Orders a merge, and presses Merge in its dialog, or closes that.
    template <class Order>
    void mergeAndAccept(MainWindow& window, const Order& order, bool accepts = true) {
        bool seen = false;
        QTimer::singleShot(0, &window, [&] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text() == "&Merge") {
                    EXPECT_TRUE(button->isEnabled());
                    seen = true;
                    if (accepts)
                        QTest::mouseClick(button, Qt::LeftButton);
                }
            dialog->close();
        });
        order();
        EXPECT_TRUE(seen);
        EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
    }
    // Table 1, saved in the folder and changed again.
    MainWindow& openSaved(const char* name) {
        MainWindow& window = openTable1();
        m_fileToSave = m_folder.filePath(name);
        window.action(ActionId::SaveAs).trigger();
        typeInMatrix(window, "mca", "schools", Qt::Key_D);
        EXPECT_TRUE(m_told.isEmpty()) << m_told.join('\n').toStdString();
        return window;
    }
    [[nodiscard]] std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder.filePath(name).toStdString());
    }
    static int findingsOf(MainWindow& window, const char* rule) {
        const auto& findings = window.desk()->analysis.findings();
        return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                              [&](const Finding& each) { return each.rule == RuleId(rule); }));
    }
    static void typeInMatrix(MainWindow& window, const char* type, const char* area, Qt::Key key) {
        window.activateWindow();
        window.desk()->selection.select(CellRef{BodyTypeId(type), PolicyAreaId(area)});
        window.action(ActionId::ShowMatrix).trigger();
        ASSERT_NE(window.focusWidget(), nullptr);
        QTest::keyClick(window.focusWidget(), key);
        settle(window);
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    Dialogs m_dialogs;
    QString m_fileToOpen;
    QStringList m_filesToChoose;
    QString m_fileToSave;
    QString m_tableToImport;
    std::optional<PictureChoice> m_pictureChoice = PictureChoice();
    std::optional<ReportChoice> m_reportChoice = ReportChoice();
    QStringList m_askedReport;
    Dialogs::Unsaved m_unsavedAnswer = Dialogs::Unsaved::Cancel;
    int m_askedUnsaved = 0;
    QList<Dialogs::Changed> m_changedAnswers;
    QStringList m_askedChanged;
    QStringList m_askedInUse;
    Dialogs::InUse m_inUseAnswer = Dialogs::InUse::Cancel;
    bool m_confirm = true;
    QStringList m_confirmed;
    QStringList m_told;
    QStringList m_printed;
    std::optional<QString> m_message;
    std::vector<RecoveryOffer> m_offered;
    RecoveryAnswer m_recoveryAnswer = RecoveryAnswer::Keep;
    std::unique_ptr<Desktop> m_desktop;
};

}  // namespace remit::test
