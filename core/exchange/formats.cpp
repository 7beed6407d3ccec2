// SPDX-License-Identifier: MIT
#include "core/exchange/formats.h"

#include <array>

#include "core/exchange/graphs.h"
#include "core/exchange/json.h"
#include "core/exchange/matrix.h"

namespace remit {

namespace {
// An extension that ends in another stands before it.
constexpr std::array knownFormats{
    Format{".remit.json", "Remit interchange (JSON)", readJson, writeJson},
    Format{".csv", "Table with commas (CSV)", readCsv, writeCsv},
    Format{".tsv", "Table with tabs (TSV)", readTsv, writeTsv},
    Format{".xlsx", "Workbook (Excel)", readXlsxMatrix, writeXlsx},
    Format{".ods", "Workbook (OpenDocument)", readOdsMatrix, writeOds},
    Format{".html", "Web page with a table (HTML), only to read", readHtmlMatrix, writeHtml},
    Format{".htm", "The same", readHtmlMatrix, writeHtml},
    Format{".graphml", "Graph for yEd and Gephi (GraphML)", readGraphml, writeGraphml},
    Format{".dot", "Graph for Graphviz (DOT)", readDot, writeDot},
    Format{".gv", "The same", readDot, writeDot},
    Format{".gexf", "Graph for Gephi (GEXF), only to write", readGexf, writeGexf},
};

bool endsWith(std::string_view name, std::string_view extension) {
    if (name.size() <= extension.size())
        return false;
    name.remove_prefix(name.size() - extension.size());
    for (std::size_t i = 0; i < name.size(); ++i)
        if ((name[i] >= 'A' && name[i] <= 'Z' ? name[i] - 'A' + 'a' : name[i]) != extension[i])
            return false;
    return true;
}
}  // namespace

std::span<const Format> formats() { return knownFormats; }

const Format* formatOf(std::string_view fileName) {
    for (const Format& format : knownFormats)
        if (endsWith(fileName, format.extension))
            return &format;
    return nullptr;
}

}  // namespace remit
