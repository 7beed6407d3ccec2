// SPDX-License-Identifier: MIT
#include "ui/look/accessible.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace remit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Accessible)
};

constexpr const char* roleProperty = "accessibleRole";

// What announce() speaks by: a notification, seen by nobody. Screen readers of Linux speak one that comes to be shown,
// those of Windows one that alerts.
class Announcer final : public QWidget {
public:
    explicit Announcer(QWidget* window) : QWidget(window) {
        sayAs(*this, QAccessible::Notification);
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, [this] {
            setAccessibleName(m_sentence);
            for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
                QAccessibleEvent event(this, kind);
                QAccessible::updateAccessibility(&event);
            }
        });
    }
    void speak(const QString& sentence) {
        m_sentence = sentence;
        m_soon.start(0);
    }

private:
    QString m_sentence;
    QTimer m_soon;
};

// A widget of which Qt knows no more than that it is one.
class Plain final : public QAccessibleWidget {
public:
    Plain(QWidget* widget, QAccessible::Role unnamed) : QAccessibleWidget(widget), m_unnamed(unnamed) {}

    [[nodiscard]] QAccessible::Role role() const override {
        if (const QVariant told = widget()->property(roleProperty); told.isValid())
            return static_cast<QAccessible::Role>(told.toInt());
        return widget()->accessibleName().isEmpty() || widget()->isWindow() ? m_unnamed : QAccessible::Grouping;
    }

    // What is spoken counts as shown.
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        if (role() == QAccessible::Notification)
            state.invisible = state.offscreen = false;
        return state;
    }

private:
    QAccessible::Role m_unnamed;
};

QAccessibleInterface* make(const QString& className, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1String("QWidget") || className == QLatin1String("QScrollArea"))
        return new Plain(widget, QAccessible::Client);
    if (className == QLatin1String("QFrame"))
        return new Plain(widget, QAccessible::Border);
    return nullptr;
}

}  // namespace

void nameField(QWidget& field, const QString& name, const QString& more) {
    field.setAccessibleName(name);
    const auto* combo = qobject_cast<QComboBox*>(&field);
    if (!combo)
        return field.setAccessibleDescription(more);
    field.setAccessibleDescription(more.isEmpty() ? name : Words::tr("%1. %2").arg(name, more));
    if (combo->lineEdit()) {
        combo->lineEdit()->setAccessibleName(name);
        combo->lineEdit()->setAccessibleDescription(more);
    }
}

void addClearButton(QLineEdit& line) {
    line.setClearButtonEnabled(true);
    for (QToolButton* button : line.findChildren<QToolButton*>())
        button->setAccessibleName(Words::tr("Clear"));
}

void sayAs(QWidget& widget, QAccessible::Role role) { widget.setProperty(roleProperty, static_cast<int>(role)); }

void announce(QWidget& from, const QString& sentence) {
    if (sentence.isEmpty())
        return;
    Announcer* announcer = nullptr;
    for (QObject* each : from.window()->children())
        if (auto* found = dynamic_cast<Announcer*>(each))
            announcer = found;
    (announcer ? announcer : new Announcer(from.window()))->speak(sentence);
}

void installAccessibility() {
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once);
}

}  // namespace remit
