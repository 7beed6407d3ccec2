// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <map>
#include <optional>
#include <set>
#include <unordered_set>

#include "core/edits/grant_right.h"
#include "ui/inspector/grant_fields.h"
#include "ui/inspector/inspector_pages.h"
#include "ui/look/accessible.h"
#include "ui/look/badges.h"
#include "ui/look/plain_label.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

// Several cells at once: which rights they have, given to all or taken from all by one tick, and what is said of those
// rights, changed for all in one step.
class BlockPage final : public InspectorPage {
public:
    BlockPage(FieldContext& shared, Block block, QWidget* parent)
        : InspectorPage(shared, parent),
          m_block(std::move(block)),
          m_subjects(m_block.subjects.begin(), m_block.subjects.end()),
          m_areas(m_block.areas.begin(), m_block.areas.end()) {
        look();
        addHeading(tr("Rights in these cells"));
        m_ticks = addForm();
        for (const RightKind& kind : model().rightKinds())
            addTick(kind);
        m_said = addHeading(tr("What is said of them"));
        m_of = new QComboBox(this);
        nameField(*m_of, tr("Of which rights"));
        column()->addWidget(m_of);
        fillKinds();
        const RowBinding<Grant> row(
            desk(), [this] { return keys(); }, id(), [this] { return counted(); });
        m_form = addForm();
        m_form->add(new ChoiceField(shared, row.id(tr("Right"), &Grant::right), rowsOf<RightKind>(desk()), m_form));
        addGrantFields(shared, row, commonPartners(row), *m_form);
        addLesserGrantFields(shared, row, *m_form);
        connect(m_of, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
        connect(&desk().lens, &Lens::changed, this, [this] { refresh(); });
        refresh();
    }

    void refresh() override {
        look();
        fillKinds();
        InspectorPage::refresh();
        setTitle(tr("%1 cells").arg(m_block.size()),
                 tr("policy areas: %1, bodies: %2").arg(m_block.areas.size()).arg(m_block.subjects.size()));
        for (const auto& [kind, label] : m_counts)
            label->setText(tr("%1 of %2").arg(cellsWith(kind)).arg(m_block.size()));
        const bool any = !keys().empty();
        m_said->setVisible(any);
        m_of->setVisible(any && m_of->count() > 2);
        m_form->setVisible(any);
    }

private:
    void look() {
        m_grants.clear();
        for (const Grant& grant : model().grants())
            if (grant.scenario == desk().lens.scenario() && m_subjects.contains(grant.subject) &&
                m_areas.contains(grant.area))
                m_grants[grant.right].push_back(grant.key());
    }

    // Of the kind that is chosen, or all.
    [[nodiscard]] std::vector<GrantKey> keys() const {
        const RightKindId only(fromQt(m_of->currentData().toString()));
        std::vector<GrantKey> out;
        for (const auto& [kind, grants] : m_grants)
            if (only.empty() || kind == only)
                for (const GrantKey& key : grants)
                    if (model().grants().contains(key))
                        out.push_back(key);
        return out;
    }
    [[nodiscard]] QString counted() const {
        const std::size_t count = keys().size();
        return count == 1 ? tr("one right") : tr("%1 rights").arg(count);
    }
    [[nodiscard]] std::size_t cellsWith(RightKindId kind) const {
        const auto found = m_grants.find(kind);
        std::set<CellRef> cells;
        if (found != m_grants.end())
            for (const GrantKey& key : found->second)
                if (const Grant* grant = model().grants().find(key))
                    cells.insert({grant->subject, grant->area});
        return cells.size();
    }
    // Unique to the block and to whose rights are in hand.
    [[nodiscard]] QString id() const {
        QStringList parts{"block", toQt(desk().lens.scenario())};
        for (const Subject& each : m_block.subjects)
            parts << keyOf(each);
        for (const PolicyAreaId each : m_block.areas)
            parts << toQt(each);
        return parts.join('/');
    }

    void fillKinds() {
        const QString before = m_of->currentData().toString();
        std::vector<std::pair<QString, QString>> wanted{{tr("All of them"), QString()}};
        for (const RightKind& kind : model().rightKinds())
            if (m_grants.contains(kind.id))
                wanted.emplace_back(toQt(kind.name), toQt(kind.id));
        const QSignalBlocker quiet(m_of);
        m_of->clear();
        for (const auto& [title, key] : wanted)
            m_of->addItem(title, key);
        m_of->setCurrentIndex(std::max(0, m_of->findData(before)));
    }

    // Whether all cells have the right, none, or some.
    void addTick(const RightKind& kind) {
        const auto read = [this, id = kind.id] {
            const std::size_t count = cellsWith(id);
            return count == 0 ? QString() : count == m_block.size() ? QStringLiteral("1") : various();
        };
        const auto write = [this, id = kind.id](Draft& draft, const QString& text) -> Result<> {
            for (const Subject& subject : m_block.subjects)
                for (const PolicyAreaId area : m_block.areas) {
                    const auto held = grantsInCell(draft.model(), desk().lens.scenario(), subject, area, id);
                    if (held.empty() == text.isEmpty())
                        continue;
                    if (Result<> done = toggleRight(draft, desk().lens.scenario(), subject, area, id); !done)
                        return done;
                }
            return {};
        };
        const auto step = [this, name = toQt(kind.name)](const QString& text) {
            return text.isEmpty() ? tr("take %1 from %2 cells").arg(name).arg(m_block.size())
                                  : tr("give %1 in %2 cells").arg(name).arg(m_block.size());
        };
        auto* line = new QWidget(m_ticks);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::small);
        auto* mark = new RightBadge({toQt(kind.letter), kind.rightClass, false, false, false, false}, line,
                                    std::max(20, fontMetrics().height()));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(m_ticks->follow(new SwitchField(
                           context(), {toQt(kind.name), id() + "/has/" + toQt(kind.id), read, write, step},
                           toQt(kind.name), line)),
                       1, Qt::AlignTop);
        row->addWidget(m_counts.emplace_back(kind.id, plainLabel({}, "caption", line)).second, 0, Qt::AlignTop);
        m_counts.back().second->setContentsMargins(0, space::small, 0, 0);
        m_counts.back().second->setWordWrap(false);
        m_ticks->addLine(line);
    }

    // Those that all the rights share; what is added or taken away there is so for each, and the others stay.
    Binding commonPartners(const RowBinding<Grant>& row) {
        Binding out = partnersOf(row, desk());
        const auto common = [this] {
            std::optional<std::vector<Subject>> shared;
            for (const GrantKey& key : keys()) {
                const std::vector<Subject>& with = model().grants().at(key).with;
                if (!shared)
                    shared = with;
                std::erase_if(*shared, [&](const Subject& each) {
                    return std::find(with.begin(), with.end(), each) == with.end();
                });
            }
            return shared.value_or(std::vector<Subject>());
        };
        out.read = [common] {
            QStringList lines;
            for (const Subject& each : common())
                lines << keyOf(each);
            return lines.join('\n');
        };
        out.write = [this, common](Draft& draft, const QString& text) -> Result<> {
            const Result<std::vector<Subject>> wanted = subjectsIn(model(), text);
            if (!wanted)
                return wanted.error();
            const std::vector<Subject> before = common();
            const auto has = [](const std::vector<Subject>& list, const Subject& each) {
                return std::find(list.begin(), list.end(), each) != list.end();
            };
            for (const GrantKey& key : keys()) {
                Grant grant = draft.model().grants().at(key);
                std::erase_if(grant.with,
                              [&](const Subject& each) { return has(before, each) && !has(*wanted, each); });
                for (const Subject& each : *wanted)
                    if (!has(grant.with, each))
                        grant.with.push_back(each);
                if (Result<> done = change(draft, std::move(grant)); !done)
                    return done;
            }
            return {};
        };
        out.caution = [this, common](const QString&) {
            const std::size_t shared = common().size();
            for (const GrantKey& key : keys())
                if (model().grants().at(key).with.size() > shared)
                    return tr("Some have other partners too.");
            return QString();
        };
        return out;
    }

    Block m_block;
    std::unordered_set<Subject> m_subjects;
    std::unordered_set<PolicyAreaId> m_areas;
    std::map<RightKindId, std::vector<GrantKey>> m_grants;
    Form* m_ticks;
    std::vector<std::pair<RightKindId, QLabel*>> m_counts;
    QLabel* m_said;
    QComboBox* m_of;
    Form* m_form;
};

}  // namespace

InspectorPage* makeBlockPage(FieldContext& context, const Block& block, QWidget* parent) {
    return new BlockPage(context, block, parent);
}

}  // namespace remit
