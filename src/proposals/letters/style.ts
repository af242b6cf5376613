/**
 * How a letter looks in a word processor, a browser and on A4: only what Word and LibreOffice read of style sheets. Word
 * takes the page of a named section, the others that of the document.
 */
export const LETTER_STYLE = `
@page { size: 21cm 29.7cm; margin: 2.2cm 2cm 2.2cm 2.5cm; }
@page letter { size: 595.3pt 841.9pt; margin: 62pt 57pt 62pt 71pt; }
div.letter { page: letter; }
body { color: #000000; background: #ffffff; font-family: Arial, "Liberation Sans", Helvetica, sans-serif; font-size: 10.5pt; line-height: 135%; }
p { margin: 0cm 0cm 6pt 0cm; }
h1, h2 { font-family: Arial, "Liberation Sans", Helvetica, sans-serif; font-weight: bold; line-height: 120%; page-break-after: avoid; }
h1 { font-size: 13pt; margin: 30pt 0cm 12pt 0cm; }
h2 { font-size: 10.5pt; margin: 14pt 0cm 4pt 0cm; }
ul { margin: 0cm 0cm 6pt 0cm; }
li { margin: 0cm 0cm 2pt 0cm; }
p.cell { font-size: 9pt; line-height: 115%; }
p.note { font-size: 8.5pt; line-height: 115%; margin: 4pt 0cm 6pt 0cm; }
table { border-collapse: collapse; }
tr { page-break-inside: avoid; }
.fill { background: #fff2a8; }
`.trim();

// LibreOffice takes borders of cells, the edges of what is in them and the left edge of headings from the element itself only.

export const LINE_STYLE = "margin: 0cm";

export const FIGURE_STYLE = "margin: 2pt 3pt 2pt 3pt";

export const HEADING_STYLE = "margin-left: 0cm; text-indent: 0cm";

export const CELL_STYLES = {
  th: "border: none; border-bottom: 1px solid #000000; padding: 0cm; vertical-align: bottom",
  td: "border: none; border-bottom: 1px solid #999999; padding: 0cm; vertical-align: top",
} as const;
