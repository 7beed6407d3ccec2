// SPDX-License-Identifier: MIT
#include "ui/look/language.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <set>

#include "core/check/rules/rules.h"
#include "tests/support/documents.h"
#include "tests/ui/panel_desk.h"
#include "ui/rules/rules_dialog.h"
#include "ui/window/main_window.h"

namespace remit {
namespace {

struct Entry {
    QString context;
    QString source;
    QString welsh;
    bool isFinished = true;
};

std::vector<Entry> entriesOf(const QString& name) {
    QFile file(QStringLiteral(REMIT_SOURCE_DIR "/resources/translations/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    std::vector<Entry> out;
    Entry entry;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"name")
            entry.context = reader.readElementText();
        else if (reader.name() == u"source")
            entry.source = reader.readElementText();
        else if (reader.name() == u"translation") {
            entry.isFinished = reader.attributes().value("type") != u"unfinished";
            entry.welsh = reader.readElementText();
            out.push_back(entry);
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return out;
}

std::multiset<QString> placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder("%L?[0-9]");
    std::multiset<QString> out;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        out.insert(matches.next().captured());
    return out;
}

QChar mnemonicOf(const QString& text) {
    static const QRegularExpression mnemonic("&([^&])");
    const QRegularExpressionMatch match = mnemonic.match(text);
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

// Stands behind the catalogue, and so is asked for what that does not know.
class Unknown final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        m_asked.insert({context, source});
        return {};
    }
    mutable std::set<std::pair<QString, QString>> m_asked;
};

class InWelsh : public testing::Test {
protected:
    InWelsh() { applyLanguage(*qApp, Language::Welsh); }
    ~InWelsh() override { applyLanguage(*qApp, Language::System); }
};

TEST(WelshCatalogue, SaysWhatItsSourcesSay) {
    for (const char* name : {"remit_cy.ts", "qt_cy.ts"}) {
        const std::vector<Entry> entries = entriesOf(name);
        EXPECT_GT(entries.size(), 100U);
        for (const Entry& entry : entries) {
            const std::string what = (entry.context + ": " + entry.source + " = " + entry.welsh).toStdString();
            EXPECT_NE(entry.context, "remit") << what << " (of a function tr outside a class)";
            if (!entry.isFinished)
                continue;
            EXPECT_FALSE(entry.welsh.isEmpty()) << what;
            EXPECT_EQ(placeholdersOf(entry.source), placeholdersOf(entry.welsh)) << what;
            EXPECT_EQ(entry.source.endsWith(u'…'), entry.welsh.endsWith(u'…')) << what;
            EXPECT_EQ(entry.source.endsWith(u' '), entry.welsh.endsWith(u' ')) << what;
            EXPECT_EQ(entry.source.startsWith(u' '), entry.welsh.startsWith(u' ')) << what;
            EXPECT_EQ(mnemonicOf(entry.source).isNull(), mnemonicOf(entry.welsh).isNull()) << what;
            EXPECT_EQ(entry.source.count(u'\n'), entry.welsh.count(u'\n')) << what;
        }
    }
}

TEST_F(InWelsh, EveryRuleHasItsTitle) {
    for (const Rule* rule : catalogue())
        EXPECT_NE(QCoreApplication::translate("Findings", rule->title), QString(rule->title)) << rule->id;
}

TEST_F(InWelsh, EveryMnemonicStandsOnceInItsMenu) {
    std::map<MenuId, std::map<QChar, QString>> seen;
    std::map<ActionId, std::map<QChar, QString>> inside;  // submenus
    std::set<QChar> menus;
    for (const ActionSpec& spec : actionSpecs()) {
        if (!seen.contains(spec.menu)) {
            const QChar ofMenu = mnemonicOf(menuTitle(spec.menu));
            EXPECT_TRUE(menus.insert(ofMenu).second) << menuTitle(spec.menu).toStdString();
        }
        const QString text = QCoreApplication::translate("Actions", spec.text);
        std::map<QChar, QString>& beside = spec.inside ? inside[*spec.inside] : seen[spec.menu];
        const auto [other, isNew] = beside.emplace(mnemonicOf(text), text);
        EXPECT_TRUE(isNew) << text.toStdString() << " and " << other->second.toStdString();
    }
}

TEST_F(InWelsh, TheMenusOfAWindowAreWelsh) {
    const MainWindow window;
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions())
        titles << action->text().remove('&');
    EXPECT_EQ(titles, QStringList({"Ffeil", "Golygu", "Mewnosod", "Trefnu", "Gweld", "Gwirio", "Cymorth"}));
}

TEST_F(InWelsh, TheButtonsOfQtAreWelsh) {
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    EXPECT_EQ(box.button(QDialogButtonBox::Ok)->text().remove('&'), "Iawn");
    EXPECT_EQ(box.button(QDialogButtonBox::Cancel)->text().remove('&'), "Canslo");
}

TEST_F(InWelsh, DatesAreWrittenInWelsh) {
    EXPECT_TRUE(QLocale().toString(QDate(2026, 11, 28), QLocale::LongFormat).contains("Tachwedd"));
}

// A text asked for in another context than it is listed in would stay English for ever.
TEST_F(InWelsh, TextsAreLookedUpWhereTheyAreListed) {
    std::map<QString, QString> contexts;
    for (const Entry& entry : entriesOf("remit_cy.ts"))
        contexts[entry.source] = entry.context;
    Unknown unknown;
    QApplication::installTranslator(&unknown);
    applyLanguage(*qApp, Language::Welsh);  // once more, to stand before it
    {
        Document document(test::twoTier());
        MainWindow window;
        window.setDocument(document);
        Selection& selection = window.desk()->selection;
        const Model& model = document.model();
        for (const BodyType& each : model.bodyTypes())
            selection.select(each.id);
        for (const Institution& each : model.institutions())
            selection.select(each.id);
        for (const PolicyArea& each : model.policyAreas())
            selection.select(each.id);
        for (const Place& each : model.places())
            selection.select(each.id);
        for (const RightKind& each : model.rightKinds())
            selection.select(each.id);
        for (const Grant& each : model.grants())
            selection.select(CellRef{each.subject, each.area});
        window.action(ActionId::ShowGraph).trigger();
        window.resize(1200, 800);
        window.show();
        QApplication::processEvents();
        const RulesDialog rules(*window.desk(), &window);
    }
    QApplication::removeTranslator(&unknown);
    EXPECT_FALSE(unknown.m_asked.empty());  // which way is written, at least
    for (const auto& [context, source] : unknown.m_asked)
        if (const auto listed = contexts.find(source); listed != contexts.end())
            ADD_FAILURE() << source.toStdString() << " is asked for in " << context.toStdString() << " and listed in "
                          << listed->second.toStdString();
}

TEST(English, ComesBackAfterWelsh) {
    applyLanguage(*qApp, Language::Welsh);
    applyLanguage(*qApp, Language::English);
    EXPECT_EQ(menuTitle(MenuId::File), "&File");
    EXPECT_EQ(QLocale().language(), QLocale::English);
    applyLanguage(*qApp, Language::System);
}

}  // namespace
}  // namespace remit
