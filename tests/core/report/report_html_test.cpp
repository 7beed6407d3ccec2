// SPDX-License-Identifier: MIT
#include "core/report/report_html.h"

#include <gmock/gmock.h>

#include <set>

#include "core/exchange/xml.h"
#include "tests/support/builders.h"
#include "tests/support/documents.h"

namespace remit::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr std::string_view drawing =
    "<?xml version=\"1.0\"?>\n<svg width=\"10mm\" xmlns=\"http://www.w3.org/2000/svg\">\n<title>Graph</title>"
    "<defs><linearGradient id=\"main\"></linearGradient></defs><rect fill=\"url(#main)\"/></svg>\n";

std::string pageOf(const Model& model) {
    ReportQuestion question;
    question.scenario = model.defaultScenario();
    std::vector<std::shared_ptr<const Finding>> findings;
    for (Finding& each : check(model, {question.scenario, {}, {}}))
        findings.push_back(std::make_shared<const Finding>(std::move(each)));
    return reportHtml(reportOn(model, question, findings), drawing, "Remit 1.0");
}

// What is wrong with a page as a document for assistive technology, read as XML.
std::vector<std::string> faultsIn(const std::string& page) {
    constexpr std::string_view type = "<!DOCTYPE html>\n";
    if (!page.starts_with(type))
        return {"no document type"};
    XmlReader reader(std::string_view(page).substr(type.size()));
    std::vector<std::string> faults;
    std::set<std::string> ids;
    std::vector<std::string> wanted;
    std::vector<std::string> open;
    int level = 0;
    int tops = 0;
    bool captioned = true;
    for (;;) {
        const auto token = reader.next();
        if (!token) {
            faults.push_back(token.error().sentence());
            break;
        }
        if (*token == XmlReader::Token::Done)
            break;
        if (*token == XmlReader::Token::End && reader.name() == "table" && !captioned)
            faults.push_back("a table without a caption");
        if (*token != XmlReader::Token::Start)
            continue;
        const std::string& name = reader.name();
        if (const std::string id = reader.attribute("id"); !id.empty() && !ids.insert(id).second)
            faults.push_back("two elements have the id " + id);
        if (const std::string href = reader.attribute("href"); href.starts_with('#'))
            wanted.push_back(href.substr(1));
        else if (!href.empty())
            faults.push_back("a link to elsewhere: " + href);
        if (const std::string label = reader.attribute("aria-labelledby"); !label.empty())
            wanted.push_back(label);
        if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
            const int now = name[1] - '0';
            tops += now == 1 ? 1 : 0;
            if (now > level + 1)
                faults.push_back("a skipped level before " + name);
            level = now;
        }
        if (name == "table")
            captioned = false;
        if (name == "caption")
            captioned = true;
        if (name == "th" && reader.attribute("scope").empty())
            faults.push_back("a header without a scope");
        if (name == "script" || name == "link" || name == "iframe" || name == "img")
            faults.push_back("a resource: " + name);
    }
    if (tops != 1)
        faults.push_back("not one h1");
    for (const std::string& each : wanted)
        if (!ids.contains(each))
            faults.push_back("nothing has the id " + each);
    return faults;
}

TEST(ReportHtml, IsAWellFormedPageThatAssistiveTechnologyCanRead) {
    EXPECT_THAT(faultsIn(pageOf(table1())), IsEmpty());
    EXPECT_THAT(faultsIn(pageOf(twoTier())), IsEmpty());
    EXPECT_THAT(faultsIn(pageOf(aModel().scenario("today"))), IsEmpty());
}

TEST(ReportHtml, TheCheckOfPagesBites) {
    EXPECT_THAT(
        faultsIn("<!DOCTYPE html>\n<html><h1>a</h1><h3 id=\"x\">b</h3><a href=\"#y\">c</a>"
                 "<table><tr><th>d</th></tr></table><p id=\"x\">e</p></html>"),
        ::testing::UnorderedElementsAre("a skipped level before h3", "nothing has the id y", "a header without a scope",
                                        "a table without a caption", "two elements have the id x"));
    EXPECT_THAT(faultsIn("<!DOCTYPE html>\n<html><h1>a</html>"), Not(IsEmpty()));
}

TEST(ReportHtml, SaysWhatItIsAndFetchesNothing) {
    const std::string page = pageOf(table1());
    EXPECT_THAT(page, StartsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>"));
    EXPECT_THAT(page, HasSubstr("<title>Table 1: report</title>"));
    EXPECT_THAT(page, HasSubstr("default-src 'none'"));
    EXPECT_THAT(page, HasSubstr("name=\"viewport\""));
    EXPECT_THAT(page, HasSubstr("<a class=\"skip\" href=\"#main\">"));
    EXPECT_THAT(page, HasSubstr("@media print"));
    EXPECT_THAT(page, HasSubstr("prefers-color-scheme: dark"));
    std::string rest = page;
    for (std::size_t at = 0; (at = rest.find("http://www.w3.org/2000/svg", at)) != std::string::npos;)
        rest.erase(at, 26);
    EXPECT_THAT(rest, Not(HasSubstr("http://")));
    EXPECT_THAT(rest, Not(HasSubstr("url(http")));
    EXPECT_THAT(rest, Not(HasSubstr("@import")));
}

TEST(ReportHtml, HostileTextsStayTexts) {
    const auto called = [](const char* name) { return [name](auto& row) { row.name = name; }; };
    Model model = aModel()
                      .title("<script>alert(\"1\")</script> & 'co'")
                      .type("a", called("</table><b onclick=x>A & B"))
                      .area("s", {}, called("\"><img src=x>"))
                      .grant("g1", "a", "s", "decision", [](Grant& grant) {
                          grant.condition = "\u202Egnp.exe\x01 <i>";
                          grant.legalBasis = "<!-- -->";
                      });
    const std::string page = pageOf(model);
    EXPECT_THAT(faultsIn(page), IsEmpty());
    EXPECT_THAT(page, Not(HasSubstr("<script")));
    EXPECT_THAT(page, Not(HasSubstr("<b onclick")));
    EXPECT_THAT(page, Not(HasSubstr("<img")));
    EXPECT_THAT(page, Not(HasSubstr("<!--")));
    EXPECT_THAT(page, Not(HasSubstr("\u202E")));
    EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;co&#39;"));
    EXPECT_THAT(page, HasSubstr("\uFFFDgnp.exe\uFFFD &lt;i&gt;"));
}

TEST(ReportHtml, ThePictureIsPartOfThePageAndItsIdsClashWithNone) {
    const std::string svg = inlineSvg(drawing, "graph-", "caption");
    EXPECT_THAT(svg, StartsWith("<svg role=\"img\" aria-labelledby=\"caption\" width=\"10mm\""));
    EXPECT_THAT(svg, HasSubstr("id=\"graph-main\""));
    EXPECT_THAT(svg, HasSubstr("url(#graph-main)"));
    EXPECT_EQ(inlineSvg("no picture", "graph-", "caption"), "");
    EXPECT_THAT(pageOf(table1()), HasSubstr("<figcaption id=\"graph-caption\">"));
}

}  // namespace
}  // namespace remit::test
