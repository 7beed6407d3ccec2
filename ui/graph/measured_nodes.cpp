// SPDX-License-Identifier: MIT
#include "ui/graph/measured_nodes.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

#include "ui/bridge/text.h"
#include "ui/measures/measure_names.h"

namespace remit {

namespace {

struct SizeWords {
    Q_DECLARE_TR_FUNCTIONS(NodeSizes)
};

// Of a body's. Policy areas stand in one row, which soon gets too wide to be read at once.
constexpr double areaGrowth = .6;

// How several numbers become one.
enum class Together { Sum, Mean, Most };

Together togetherIn(Measure measure) {
    switch (measure) {
        case Measure::Load:
        case Measure::Decisions:
            return Together::Sum;
        case Measure::Centralisation:
        case Measure::Centre:
        case Measure::Coterminosity:
            return Together::Mean;
        case Measure::Betweenness:
        case Measure::CutOff:
        case Measure::Interfaces:
            return Together::Most;
    }
    return Together::Most;
}

double togetherOf(Together how, const std::vector<double>& numbers) {
    if (how == Together::Most)
        return *std::max_element(numbers.begin(), numbers.end());
    const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
    return how == Together::Sum ? sum : sum / static_cast<double>(numbers.size());
}

// Short: they stand in a node.
QString wordsFor(Measure measure, double number) {
    const QString shown = toQt(shownValue(measure, number));
    switch (measure) {
        case Measure::Betweenness:
            return SizeWords::tr("between %1").arg(shown);
        case Measure::Decisions:
            return SizeWords::tr("decides %1").arg(shown);
        case Measure::Load:
        case Measure::CutOff:
        case Measure::Centralisation:
        case Measure::Centre:
        case Measure::Interfaces:
        case Measure::Coterminosity:
            break;
    }
    return QStringLiteral("%1 %2").arg(nameOf(measure).toLower(), shown);
}

QString wordsFor(Together how, const QString& number) {
    switch (how) {
        case Together::Sum:
            return SizeWords::tr("%1 in all").arg(number);
        case Together::Mean:
            return SizeWords::tr("%1 on average").arg(number);
        case Together::Most:
            return SizeWords::tr("%1 at most").arg(number);
    }
    return number;
}

struct Amount {
    double number = 0;
    QString words;
};

// What the measure says of each node, in the order of the content.
std::vector<std::optional<Amount>> amountsOf(const GraphContent& content, const SizedBy& by) {
    std::map<NodeRef, double> own;
    std::set<NodeRef> means;
    for (const auto* rows : {&by.measures->bodies, &by.measures->bodyTypes, &by.measures->areas})
        for (const Measured& each : *rows)
            if (const std::optional<double> number = each.number(by.measure)) {
                own[each.node] = *number;
                if (rows == &by.measures->bodyTypes)
                    means.insert(each.node);
            }
    std::map<NodeRef, std::vector<double>> inside;
    for (const auto& [ref, into] : content.folded)
        if (const auto number = own.find(ref); number != own.end())
            inside[into].push_back(number->second);
    std::vector<std::optional<Amount>> out;
    for (const GraphNode& node : content.nodes) {
        std::optional<Amount>& amount = out.emplace_back();
        if (const auto several = inside.find(node.ref); node.inside > 0 && several != inside.end()) {
            const Together how = togetherIn(by.measure);
            const double number = togetherOf(how, several->second);
            amount = {number, wordsFor(how, wordsFor(by.measure, number))};
        } else if (const auto one = own.find(node.ref); node.inside == 0 && one != own.end()) {
            const QString words = wordsFor(by.measure, one->second);
            amount = {one->second, means.contains(node.ref) ? wordsFor(Together::Mean, words) : words};
        }
    }
    return out;
}

}  // namespace

void sizeNodes(GraphContent& content, const SizedBy& by) {
    if (by.measures->bodies.empty() && by.measures->areas.empty())
        return;  // not measured yet
    const std::vector<std::optional<Amount>> amounts = amountsOf(content, by);
    double most = 0;
    for (const std::optional<Amount>& each : amounts)
        most = std::max(most, each ? each->number : 0);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (!amounts[i])
            continue;
        GraphNode& node = content.nodes[i];
        const double share = most > 0 ? amounts[i]->number / most : 0;
        node.size = {node.isArea() ? areaGrowth * share : share, amounts[i]->words,
                     by.measure == Measure::CutOff && amounts[i]->number > 0};
        if (!node.isArea())
            node.detail += QStringLiteral(" · ") + amounts[i]->words;
    }
    const QString name = nameOf(by.measure).toLower();
    content.sizeMeaning =
        most > 0 ? SizeWords::tr("Size of a node: %1, up to %2").arg(name, toQt(shownValue(by.measure, most)))
                 : SizeWords::tr("Size of a node: %1, which none has").arg(name);
}

}  // namespace remit
