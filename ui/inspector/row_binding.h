// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/base/slug.h"
#include "core/edits/rows.h"
#include "ui/bridge/text.h"
#include "ui/bridge/titles.h"
#include "ui/inspector/field.h"
#include "ui/relations/relation_words.h"

namespace remit {

// Bindings for the facts of one row, or of several at once: they read its fields as text, various() where several
// differ, and write them through change().
template <class Row>
class RowBinding {
public:
    using Read = std::function<QString(const Row&)>;
    using Write = std::function<Result<>(Row&, const QString&)>;
    using Keys = std::function<std::vector<typename Row::Key>()>;

    // `what` is the row inside a sentence ("Schools"), read when the edit is named.
    RowBinding(Desk& desk, typename Row::Key key, QString id, std::function<QString()> what)
        : RowBinding(
              desk, [key] { return std::vector{key}; }, std::move(id), std::move(what)) {}
    // `keys` are asked for whenever it matters.
    RowBinding(Desk& desk, Keys keys, QString id, std::function<QString()> what)
        : m_desk(desk), m_keys(std::move(keys)), m_id(std::move(id)), m_what(std::move(what)) {}

    [[nodiscard]] Binding of(const QString& name, Read read, Write write, const QString& placeholder = {}) const {
        return {name,
                m_id + '/' + name,
                [desk = &m_desk, keys = m_keys, read] {
                    std::optional<QString> said;
                    for (const auto& key : keys()) {
                        const Row* row = desk->document.model().template table<Row>().find(key);
                        const QString text = row ? read(*row) : QString();
                        if (said && *said != text)
                            return various();
                        said = text;
                    }
                    return said.value_or(QString());
                },
                [keys = m_keys, write](Draft& draft, const QString& text) -> Result<> {
                    for (const auto& key : keys()) {
                        const Row* row = draft.model().template table<Row>().find(key);
                        if (!row)
                            return Error{
                                Error::Code::Refused, fromQt(QObject::tr("This is no longer in the document.")), {}};
                        Row changed = *row;
                        if (Result<> done = write(changed, text); !done)
                            return done;
                        if (Result<> done = change(draft, std::move(changed)); !done)
                            return done;
                    }
                    return {};
                },
                [name, what = m_what](const QString&) {
                    return QObject::tr("change %1 of %2").arg(name.toLower(), what());
                },
                placeholder};
    }
    // A text field of the row.
    [[nodiscard]] Binding text(const QString& name, Text Row::*field, const QString& placeholder = {}) const {
        return of(
            name, [field](const Row& row) { return toQt(row.*field); },
            [field](Row& row, const QString& text) -> Result<> {
                row.*field = fromQt(text.trimmed());
                return {};
            },
            placeholder);
    }
    // The row's name. One that another row has too may stand, and is said (SPEC section 4, same-name-twice).
    [[nodiscard]] Binding name() const {
        Binding out = text(QObject::tr("Name"), &Row::name);
        out.caution = [desk = &m_desk, key = m_keys().front()](const QString& typed) {
            const std::string folded = lettersAndDigits(fromQt(typed));
            const Table<Row>& rows = desk->document.model().template table<Row>();
            const Row* own = rows.find(key);
            for (const Row& each : rows)
                if (own && each.key() != key && beside(each, *own) && lettersAndDigits(each.name.str()) == folded)
                    return QObject::tr("“%1” is called so too: people will take one for the other.")
                        .arg(toQt(each.name));
            return QString();
        };
        return out;
    }
    // The id of another row; `none` where there may be none.
    template <class Id>
    [[nodiscard]] Binding id(const QString& name, Id Row::*field, bool optional = false) const {
        return of(
            name, [field](const Row& row) { return toQt(row.*field); },
            [field, optional, name, desk = &m_desk](Row& row, const QString& text) -> Result<> {
                const Id id(fromQt(text.trimmed()));
                if (id.empty() ? !optional : !known(desk->document.model(), id))
                    return Error{
                        Error::Code::Refused,
                        fromQt(id.empty() ? QObject::tr("Choose one of the list.")
                                          : QObject::tr("Nothing of the list is called “%1”: choose one of it.")
                                                .arg(text.trimmed())),
                        {}};
                row.*field = id;
                return {};
            });
    }
    [[nodiscard]] Binding flag(const QString& name, bool Row::*field) const {
        return of(
            name, [field](const Row& row) { return row.*field ? QStringLiteral("1") : QString(); },
            [field](Row& row, const QString& text) -> Result<> {
                row.*field = !text.isEmpty();
                return {};
            });
    }
    // One value of an enum, by the word that documents use.
    template <class E>
    [[nodiscard]] Binding word(const QString& name, E Row::*field) const {
        return of(
            name, [field](const Row& row) { return QString::fromUtf8(nameOf(row.*field)); },
            [field](Row& row, const QString& text) -> Result<> {
                if (const auto value = fromName<E>(fromQt(text)))
                    row.*field = *value;
                return {};
            });
    }
    // An end of the row's life span.
    [[nodiscard]] Binding date(const QString& name, std::optional<Date> Span::*end) const {
        return of(
            name,
            [end](const Row& row) {
                const auto& date = row.span.*end;
                return date ? QString::fromStdString(formatDate(*date)) : QString();
            },
            [end](Row& row, const QString& text) -> Result<> {
                const QString typed = text.trimmed();
                const std::optional<Date> date = parseDate(fromQt(typed));
                if (!typed.isEmpty() && !date)
                    return Error{Error::Code::Refused,
                                 fromQt(QObject::tr("“%1” is no date: write it as 2026-04-01.").arg(typed)),
                                 {}};
                row.span.*end = date;
                return {};
            },
            QObject::tr("always"));
    }
    // A list of ids of one kind, one a line.
    template <class Id>
    [[nodiscard]] Binding ids(const QString& name, std::vector<Id> Row::*field, const QString& kind) const {
        return of(
            name,
            [field](const Row& row) {
                QStringList out;
                for (const Id& id : row.*field)
                    out << toQt(id);
                return out.join('\n');
            },
            [field, kind, desk = &m_desk](Row& row, const QString& text) -> Result<> {
                std::vector<Id> list;
                for (const QString& line : text.split('\n', Qt::SkipEmptyParts)) {
                    if (!known(desk->document.model(), Id(fromQt(line))))
                        return Error{
                            Error::Code::Refused,
                            fromQt(QObject::tr("No %1 is called “%2”: choose one of the list.").arg(kind, line)),
                            {}};
                    list.emplace_back(fromQt(line));
                }
                row.*field = std::move(list);
                return {};
            });
    }

private:
    static bool known(const Model& model, PlaceId id) { return model.places().contains(id); }
    static bool known(const Model& model, BodyTypeId id) { return model.bodyTypes().contains(id); }
    static bool known(const Model& model, PolicyAreaId id) { return model.policyAreas().contains(id); }
    static bool known(const Model& model, RightKindId id) { return model.rightKinds().contains(id); }
    // Whether two rows of one name could be taken for each other.
    static bool beside(const Row& a, const Row& b) {
        if constexpr (requires { a.parent; })
            return a.parent == b.parent;
        else
            return true;
    }

    Desk& m_desk;
    Keys m_keys;
    QString m_id;
    std::function<QString()> m_what;
};

// The choices of an enum: its words in documents, and how they read.
template <class E>
std::function<std::vector<ChoiceField::Choice>()> choicesOf() {
    return [] {
        std::vector<ChoiceField::Choice> out;
        for (const auto& [value, word] : namesOf(E{}))
            out.push_back({QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), titleOf(value)});
        return out;
    };
}

// The rows of a table by id and name, without the one with the id `except`; rows of a tree that share a name say what
// they are part of.
template <class Row>
std::vector<ListField::Entry> entriesIn(const Table<Row>& table, typename Row::Key except = {}) {
    std::vector<ListField::Entry> out;
    std::map<Text, int> times;
    if constexpr (requires(const Row& row) { row.parent; })
        for (const Row& row : table)
            ++times[row.name];
    for (const Row& row : table) {
        if (row.id == except)
            continue;
        QString name = toQt(row.name);
        if constexpr (requires { row.parent; })
            if (const Row* parent = times[row.name] > 1 ? table.find(row.parent) : nullptr)
                name =
                    QObject::tr("%1 (%2)", "a place or policy area, what it is part of").arg(name, toQt(parent->name));
        out.push_back({toQt(row.id), name});
    }
    return out;
}
template <class Row>
std::function<std::vector<ListField::Entry>()> entriesOf(Desk& desk, typename Row::Key except = {}) {
    return [&desk, except] { return entriesIn(desk.document.model().table<Row>(), except); };
}
// The same as choices, `none` first where it is not empty.
template <class Row>
std::function<std::vector<ChoiceField::Choice>()> rowsOf(Desk& desk, const QString& none = {},
                                                         typename Row::Key except = {}) {
    return [&desk, none, except] {
        std::vector<ChoiceField::Choice> out;
        if (!none.isEmpty())
            out.push_back({QString(), none});
        for (const ListField::Entry& each : entriesIn(desk.document.model().table<Row>(), except))
            out.push_back({each.key, each.name});
        return out;
    };
}

// Body types, then institutions, by key and name.
[[nodiscard]] inline std::vector<ListField::Entry> bodiesIn(const Model& model) {
    std::vector<ListField::Entry> out;
    for (const BodyType& each : model.bodyTypes())
        out.push_back({keyOf(each.id), toQt(each.name)});
    for (const Institution& each : model.institutions())
        out.push_back({keyOf(each.id), toQt(each.name)});
    return out;
}
inline std::function<std::vector<ChoiceField::Choice>()> bodyChoices(Desk& desk) {
    return [&desk] {
        std::vector<ChoiceField::Choice> out;
        for (const ListField::Entry& each : bodiesIn(desk.document.model()))
            out.push_back({each.key, each.name});
        return out;
    };
}

}  // namespace remit
