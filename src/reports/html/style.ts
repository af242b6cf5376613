/**
 * How a report looks on screen and on A4. Every colour of letters stands out from its background by at least 4.5 : 1; a
 * heading and a text before a picture keep to what follows, and a row, a picture or a short table to its page. What is
 * wider than a narrow screen scrolls in its own place, since a picture drawn smaller could not be read.
 */
export const HTML_STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #ffffff; color: #1a1a1a; font: 16px/1.5 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2rem 0 0.6rem; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.4rem; border-bottom: 2px solid #0b4a7a; padding-bottom: 0.2rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin: 0.6rem 0; max-width: 46rem; }
nav { margin: 1rem 0; }
nav ol { margin: 0; padding-left: 1.5rem; }
a { color: #0b4a7a; background: #ffffff; }
figure { margin: 1.2rem 0; overflow-x: auto; }
figure svg { height: auto; }
figcaption { font-weight: 600; }
.table { overflow-x: auto; margin: 1.2rem 0 0.4rem; }
table { border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; font-size: 1rem; padding-bottom: 0.4rem; }
caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 3rem); }
th, td { padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; border-bottom: 1px solid #c8c8c8; }
thead th { color: #1a1a1a; background: #e9eef3; vertical-align: bottom; border-bottom: 2px solid #5c6b78; }
tbody th { font-weight: 400; }
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .n { white-space: normal; }
td.s, tbody th.s { white-space: nowrap; }
.l { min-width: 13em; }
.f { width: 7em; }
.wide { font-size: 0.8125rem; }
.wide th, .wide td { padding: 0.25rem 0.4rem; }
.total th, .total td { color: #1a1a1a; background: #f3f3f3; font-weight: 600; }
tr.total:not(.total + .total) > * { border-top: 2px solid #5c6b78; }
.notes { margin: 0 0 1.5rem; padding-left: 1.2rem; font-size: 0.85rem; color: #444444; background: #ffffff; max-width: 48rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: 0.85rem/1.45 ui-monospace, Consolas, Menlo, monospace; color: #1a1a1a; background: #f6f6f6; padding: 0.8rem; }
pre span { display: block; padding-left: var(--in); text-indent: calc(-1 * var(--in)); }
@page { size: A4; margin: 18mm 14mm; }
@media print {
  body { font-size: 10.5pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  p:has(+ figure), p:has(+ .table), .table:has(+ .notes) { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  figure, .table { overflow: visible; margin: 0.8rem 0 0.3rem; }
  figure svg { max-width: 100%; }
  caption span { max-width: none; }
  thead { display: table-header-group; }
  tr, figure, .short, .notes li { break-inside: avoid; }
  tbody tr.total, tbody tr:last-child { break-before: avoid; }
  table { font-size: 8.5pt; line-height: 1.3; }
  th, td { padding: 0.12rem 0.5rem; }
  .l { min-width: 10em; }
  .wide { font-size: 7pt; }
  .wide th, .wide td { padding: 0.12rem 0.25rem; }
  .widest { font-size: 6pt; }
  .widest th, .widest td { padding: 0.12rem 0.2rem; }
  pre { font-size: 8pt; background: #ffffff; padding: 0; }
  thead th, .total th, .total td { print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`.trim();
