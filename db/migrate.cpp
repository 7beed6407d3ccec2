// SPDX-License-Identifier: MIT
#include "db/migrate.h"

#include <charconv>
#include <limits>
#include <string>
#include <vector>

#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

namespace remit {

namespace {

constexpr SchemaStep allSteps[] = {
#include "db/schema/steps.inc"
};

// What the file says; where it says nothing that makes sense, more than any version.
std::int64_t lowestCompatibleVersion(const Connection& database) {
    constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
    try {
        Statement statement(database, "SELECT value FROM meta WHERE name = 'lowest_compatible_version' ORDER BY name");
        if (!statement.step())
            return none;
        const std::string_view text = statement.text(0);
        std::int64_t version = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
        return error == std::errc{} && end == text.data() + text.size() ? version : none;
    } catch (const SqlError&) {
        return none;
    }
}

}  // namespace

std::span<const SchemaStep> schemaSteps() { return allSteps; }

Migration plannedMigration(const Connection& database, std::span<const SchemaStep> steps) {
    const std::int64_t version = database.number("PRAGMA user_version");
    const std::int64_t latest = steps.back().version;
    if (version == latest)
        return Migration::Current;
    if (version < latest)
        return Migration::Upgraded;
    return lowestCompatibleVersion(database) <= latest ? Migration::NewerReadable : Migration::NewerRefused;
}

Migration migrate(Connection& database, std::span<const SchemaStep> steps) {
    const Migration plan = plannedMigration(database, steps);
    if (plan != Migration::Upgraded)
        return plan;
    const std::int64_t version = database.number("PRAGMA user_version");
    try {
        Transaction transaction(database);
        for (const SchemaStep& step : steps) {
            if (step.version <= version)
                continue;
            database.execute(std::string(step.sql));
            database.execute("PRAGMA user_version = " + std::to_string(step.version));
        }
        transaction.commit();
        return Migration::Upgraded;
    } catch (const SqlError&) {
        return Migration::Failed;
    }
}

std::span<const SchemaStep> stepsUpTo(std::int64_t version, std::span<const SchemaStep> steps) {
    std::size_t known = 0;
    while (known < steps.size() && steps[known].version <= version)
        ++known;
    return steps.first(known);
}

Connection emptyDocument(std::span<const SchemaStep> steps) {
    const auto make = [](std::span<const SchemaStep> which) {
        Connection database;
        if (migrate(database, which) != Migration::Upgraded)
            throw SqlError("the schema cannot be made");
        return database.bytes();
    };
    static const std::vector<std::string> ours = [&] {
        std::vector<std::string> out;
        for (std::size_t count = 1; count <= schemaSteps().size(); ++count)
            out.push_back(make(schemaSteps().first(count)));
        return out;
    }();
    const bool isOurs = steps.data() == schemaSteps().data() && !steps.empty() && steps.size() <= ours.size();
    return {isOurs ? ours[steps.size() - 1] : make(steps), Connection::Access::ReadOnly};
}

}  // namespace remit
