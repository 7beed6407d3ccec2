// SPDX-License-Identifier: MIT
#pragma once

namespace remit {

// How a report looks as a web page. Text has 4.5:1 or more on its ground, lines and marks that mean something 3:1.
inline constexpr auto reportStyle = R"(
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f3f5f7; --line: #c5ccd3; --text: #1b2026; --muted: #4d5761;
  --link: #0b56a0; --error: #b3261e; --warning: #8a5300; --note: #2f5f8f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15181b; --raised: #20252a; --line: #4a535c; --text: #e8ebee; --muted: #b4bcc4;
    --link: #8fbdf2; --error: #ff9b93; --warning: #f0b45c; --note: #9cc4ee;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font-family: Inter, system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; line-height: 1.5;
}
main, header, nav, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; }
footer { padding-top: 2rem; padding-bottom: 3rem; color: var(--muted); font-size: 0.875rem; }
p, li, dd { max-width: 46rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 0.25rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 0.25rem; max-width: 46rem; }
h4.error, h4.warning, h4.note { padding-left: 0.75rem; border-left: 0.25rem solid var(--note); }
h4.error { border-color: var(--error); }
h4.warning { border-color: var(--warning); }
p { margin: 0.5rem 0; }
ul, ol { margin: 0.25rem 0 0.75rem; padding-left: 1.5rem; }
li { margin: 0.2rem 0; }
.subtitle { color: var(--muted); font-size: 1.125rem; margin: 0 0 1.25rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0 0 1.5rem; }
dt { color: var(--muted); }
dd { margin: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ol { list-style: none; padding: 0; columns: 2 16rem; }
nav li { margin: 0; }
nav a { display: inline-block; padding: 0.3rem 0; }
nav ol ol { columns: auto; padding-left: 1.25rem; margin: 0; }
nav h2 { font-size: 1rem; margin: 0 0 0.25rem; padding: 0; border: 0; }
.skip { position: absolute; left: -100vw; top: 0; padding: 0.75rem 1rem; background: var(--ground); z-index: 1; }
.skip:focus { left: 0; }
.scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.5rem; }
th, td {
  text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border: 1px solid var(--line);
  overflow-wrap: break-word;
}
th { font-weight: 600; }
thead th { background: var(--raised); }
figure { margin: 1rem 0; }
figure .scroll { background: #ffffff; border: 1px solid var(--line); }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
figcaption { color: var(--muted); font-size: 0.9375rem; max-width: 46rem; }
@media print {
  @page { size: A4; margin: 16mm 15mm; }
  :root {
    --ground: #ffffff; --raised: #f0f2f4; --line: #9aa3ab; --text: #000000; --muted: #3d454d;
    --link: #000000; --error: #b3261e; --warning: #8a5300; --note: #2f5f8f;
  }
  body { font-size: 10pt; }
  main, header, nav, footer { max-width: none; padding: 0; }
  .skip { display: none; }
  a { text-decoration: none; }
  h2, h3, h4, caption { break-after: avoid; }
  h4 + p, h4 + ol, h4 + ul { break-before: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; }
  p, li { orphans: 3; widows: 3; }
  figure svg { max-height: 230mm; }
}
)";

}  // namespace remit
