// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QTimer>
#include <map>

#include "ui/window/help_text.h"

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace remit {

// The manual, offline, beginning with tasks: contents at the left, a field that narrows them to the topics with the
// words in it, and the text, in which those words are lit.
class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    // Goes to the topic of that name (helpAnchor), if the search has not left it out.
    void goTo(const QString& anchor);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& words);
    void settle();  // brings the text up to the search
    void setText(const std::vector<const HelpTopic*>& shown);
    void lightWords(const QStringList& words);
    void followScrolling();

    std::vector<HelpTopic> m_topics;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QLabel* m_nothing;
    QTextBrowser* m_text;
    std::map<QString, int> m_starts;        // by anchor, where its heading stands in the text
    std::vector<const HelpTopic*> m_shown;  // what the text is made of
    std::vector<const HelpTopic*> m_wanted;
    QStringList m_words;  // that are searched for
    QTimer m_due;         // the text follows when the hands rest: laying it out takes longer than a key
    bool m_filling = false;
};

// Shows the window's manual, the one it has already or a new one.
void openHelp(QWidget* window);

}  // namespace remit
