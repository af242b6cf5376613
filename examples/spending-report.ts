/** The report on spending for the 22 municipalities of Syddanmark: real accounts of three functions, and a constructed panel. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  asHtml,
  asReport,
  municipalities,
  type PerInhabitantTable,
  picturesOf,
  type Report,
  rowsFromPerInhabitant,
  spendingReport,
} from "rammetakst";
import { type ConstructedPanel, panelRows } from "./support/constructedPanel.ts";
import { asPng, asSvg } from "./support/drawn.ts";
import { run } from "./support/run.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8"));

/** Published kr. per inhabitant of all 98 municipalities, as kroner. */
const table: PerInhabitantTable = read("accounts-2018-2024");
const { rows, halfUnit, findings } = rowsFromPerInhabitant(table);

export const real: Report = spendingReport(rows, {
  payers: "syddanmark",
  date: "07-01",
  halfUnit,
  subject: {
    da: "Tre funktioner i Syddanmarks kommuner",
    en: "Three functions in the municipalities of Syddanmark",
  },
  notes: [
    {
      da: "Tre funktioner, ikke hele det specialiserede socialområde: 5.28.21 rådgivning og forebyggelse for børn og unge, 5.28.22 plejefamilier og 5.38.45 behandling af stofmisbrug. Kilde: Danmarks Statistik, REGK31 (CC BY 4.0).",
      en: "Three functions, not the whole specialised social area: 5.28.21 advice and prevention for children and young people, 5.28.22 foster families and 5.38.45 drug treatment. Source: Statistics Denmark, REGK31 (CC BY 4.0).",
    },
    ...findings.map(({ message }) => message),
  ],
});

/** What the published table does not hold – budget, users, days, operator kinds – from figures that are all constructed. */
const panel: ConstructedPanel = read("spending-panel-constructed");
const index = municipalities("syddanmark").map(({ code }) => ({ municipality: code, index: 85 + ((code * 37) % 31) }));

export const constructed: Report = spendingReport(panelRows(panel), {
  date: "01-01",
  index,
  indexBase: 100,
  subject: { da: "Konstrueret panel", en: "Constructed panel" },
  notes: [panel.note, { da: "Også indekset er konstrueret.", en: "The index is constructed as well." }],
});

export const report: Report = {
  title: { da: "Udgifter i Syddanmarks 22 kommuner", en: "Spending in the 22 municipalities of Syddanmark" },
  parts: [real, constructed],
};

const folder = new URL("output/", import.meta.url);
mkdirSync(folder, { recursive: true });

const drawn: Record<string, string> = {};
const files: Record<string, string> = {};
for (const [i, { place, picture }] of picturesOf(report).entries()) {
  drawn[place] = await asSvg(picture.spec.da);
  files[place] = `report-${i + 1}.png`;
  writeFileSync(new URL(files[place], folder), asPng(drawn[place]));
}
writeFileSync(new URL("report.html", folder), asHtml(report, "da", { pictures: drawn }));
writeFileSync(new URL("report.md", folder), asReport(report, "da", "markdown", { pictures: files }));

run(import.meta.url, report);
