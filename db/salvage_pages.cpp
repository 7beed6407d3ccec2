// SPDX-License-Identifier: MIT
#include "db/salvage_pages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>

#include "core/base/sentence.h"
#include "db/pages.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

namespace remit {

namespace {

struct Column {
    std::string name;
    std::string type;
    bool isNullable = false;
};

// A table, or an index, whose columns are not looked at: only tables' rows are wanted.
struct Tree {
    std::string name;
    std::size_t root = 0;
    bool isTable = false;
    bool hasRowids = false;
    bool isDamaged = false;       // it leads to a page that is none of its
    std::vector<Column> columns;  // in the order of records
    std::unique_ptr<Statement> insert;
};

bool fits(const StoredValue& value, const Column& column) {
    if (std::holds_alternative<std::monostate>(value))
        return column.isNullable;
    if (std::holds_alternative<std::string>(value))
        return column.type == "TEXT";
    // A whole number is kept as one where the column is of numbers with fractions.
    return column.type == "REAL" || (column.type == "INTEGER" && std::holds_alternative<std::int64_t>(value));
}

class Scan {
public:
    Scan(const Connection& schema, std::string_view bytes) : m_pages(bytes), m_seen(m_pages.count() + 1) {
        readTrees(schema);
        for (Tree& tree : m_trees)
            if (tree.isTable) {
                m_out.execute(create(tree));
                const std::vector<std::string> places(tree.columns.size(), "?");
                tree.insert = std::make_unique<Statement>(
                    m_out, fmt::format("INSERT INTO {} VALUES ({})", tree.name, fmt::join(places, ", ")));
            }
    }

    Connection run(std::vector<std::string>& missing) {
        {
            Transaction transaction(m_out);
            for (Tree& tree : m_trees)
                climb(tree);
            // Only now is it known which tables want pages, and which pages continue a record.
            for (std::size_t page = 2; page <= m_pages.count(); ++page)
                if (!m_seen[page] && !m_pages.continues(page))
                    place(page);
            transaction.commit();
        }
        if (m_unreadable > 0)
            missing.push_back(fmt::format("{} of the file cannot be read, or not all of {}.",
                                          counted(m_unreadable, "page", "pages"), m_unreadable == 1 ? "it" : "them"));
        if (m_homeless > 0)
            missing.push_back(fmt::format("{} of the file {} rows of which nobody can tell what they are.",
                                          counted(m_homeless, "page", "pages"), m_homeless == 1 ? "holds" : "hold"));
        m_trees.clear();  // and with them their statements
        return std::move(m_out);
    }

private:
    void readTrees(const Connection& schema) {
        Statement select(schema,
                         "SELECT name, rootpage, type, sql FROM sqlite_schema WHERE rootpage > 0 ORDER BY rootpage");
        while (select.step()) {
            Tree tree;
            tree.name = select.text(0);
            tree.root = static_cast<std::size_t>(select.integer(1));
            tree.isTable = select.text(2) == "table" && !select.text(0).starts_with("sqlite_");
            tree.hasRowids = select.text(2) == "table" && !select.text(3).ends_with("WITHOUT ROWID");
            m_trees.push_back(std::move(tree));
        }
        for (Tree& tree : m_trees)
            readColumns(schema, tree);
    }

    // Where there are no row numbers, the key's columns lead.
    static void readColumns(const Connection& schema, Tree& tree) {
        Statement select(schema,
                         "SELECT name, type, \"notnull\" = 0 AND pk = 0 FROM pragma_table_info(?1) "
                         "ORDER BY CASE WHEN ?2 OR pk = 0 THEN 1000 ELSE pk END, cid");
        select.bind(1, tree.name);
        select.bind(2, std::int64_t{tree.hasRowids});
        while (tree.isTable && select.step())
            tree.columns.push_back({std::string(select.text(0)), std::string(select.text(1)), select.integer(2) == 1});
    }

    static std::string create(const Tree& tree) {
        std::vector<std::string> columns;
        for (const Column& column : tree.columns)
            columns.push_back(column.name + " " + column.type);
        return fmt::format("CREATE TABLE {} ({})", tree.name, fmt::join(columns, ", "));
    }

    static bool isKindOf(const Tree& tree, Pages::Kind kind) {
        return tree.hasRowids ? kind == Pages::Kind::TableInterior || kind == Pages::Kind::TableLeaf
                              : kind == Pages::Kind::IndexInterior || kind == Pages::Kind::IndexLeaf;
    }
    static bool isRow(const Tree& tree, const StoredRecord& record) {
        return record.size() == tree.columns.size() &&
               std::equal(record.begin(), record.end(), tree.columns.begin(), fits);
    }

    // Takes the rows of a tree's pages, from its root on.
    void climb(Tree& tree) {
        std::vector<std::size_t> next{tree.root};
        while (!next.empty()) {
            const std::size_t page = next.back();
            next.pop_back();
            if (page >= m_seen.size() || m_seen[page])
                continue;
            if (!isKindOf(tree, m_pages.kindOf(page))) {  // the page may be another's: it is left for that
                tree.isDamaged = true;
                ++m_unreadable;
                continue;
            }
            const Pages::Content content = m_pages.contentOf(page);
            bool isWhole = content.broken == 0;
            if (tree.isTable && !content.records.empty() &&
                std::none_of(content.records.begin(), content.records.end(),
                             [&](const StoredRecord& record) { return isRow(tree, record); })) {
                tree.isDamaged = true;  // another table's rows: the page is left for that
                ++m_unreadable;
                continue;
            }
            m_seen[page] = true;
            for (const StoredRecord& record : content.records)
                if (tree.isTable)
                    isWhole = take(tree, record) && isWhole;
            if (!isWhole) {
                tree.isDamaged = true;
                ++m_unreadable;
            }
            const std::vector<std::size_t> under = m_pages.under(page);
            next.insert(next.end(), under.begin(), under.end());
        }
    }

    bool take(const Tree& tree, const StoredRecord& record) {
        if (!isRow(tree, record))
            return false;
        Statement& insert = *tree.insert;
        int at = 0;
        for (const StoredValue& value : record) {
            ++at;
            if (const auto* whole = std::get_if<std::int64_t>(&value))
                insert.bind(at, *whole);
            else if (const auto* real = std::get_if<double>(&value))
                insert.bind(at, *real);
            else if (const auto* text = std::get_if<std::string>(&value))
                insert.bind(at, std::string_view(*text));
            else
                insert.bindNull(at);
        }
        insert.run();
        return true;
    }

    // A page that nothing leads to any more: of the damaged table that alone can have all its rows, if there is one.
    void place(std::size_t page) {
        const Pages::Kind kind = m_pages.kindOf(page);
        if (kind == Pages::Kind::Other || kind == Pages::Kind::TableInterior)
            return;
        const Pages::Content content = m_pages.contentOf(page);
        if (content.records.empty())
            return;
        const Tree* home = nullptr;
        std::size_t homes = 0;
        for (const Tree& tree : m_trees)
            if (tree.isDamaged && isKindOf(tree, kind) &&
                (!tree.isTable || std::all_of(content.records.begin(), content.records.end(),
                                              [&](const StoredRecord& record) { return isRow(tree, record); }))) {
                home = &tree;
                ++homes;
            }
        if (homes != 1 || !home->isTable) {
            ++m_homeless;
            return;
        }
        for (const StoredRecord& record : content.records)
            (void)take(*home, record);
    }

    Pages m_pages;
    std::vector<bool> m_seen;
    std::vector<Tree> m_trees;
    Connection m_out;
    std::size_t m_unreadable = 0;
    std::size_t m_homeless = 0;
};

}  // namespace

Connection rowsByPage(const Connection& schema, std::string_view bytes, std::vector<std::string>& missing) {
    return Scan(schema, bytes).run(missing);
}

}  // namespace remit
