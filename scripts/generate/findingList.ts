import { type FindingCodeMeaning, findingCodes } from "../../src/findingCodes.ts";
import { SEVERITIES, type Severity } from "../../src/findings/finding.ts";
import { SEVERITY } from "../../src/findings/words.ts";
import { groupsOf } from "../../src/groups.ts";
import type { Text } from "../../src/words.ts";

/** Where the list of the codes of all findings is printed. */
export const FINDING_LIST = "docs/findings.md";

const HEAD = `# Every finding, its meaning and what can be done

Printed by \`npm run generate\` from what the library says of its codes, and not edited by hand. A finding has a \`code\` for
programs; its \`message\`, \`source\`, \`mark\` and \`remedy\` say it with its own figures. \`findingCodes()\` gives this list as data. A
code that several questions have stands with each, since it can mean something else there.

*Alle bemærkninger, hvad de betyder, og hvad der kan gøres. Listen er ordnet efter de funktioner, hvis resultater har dem.*`;

/** What the severities ask of whoever reads them. */
const SEVERITY_MEANS: Readonly<Record<Severity, Text>> = {
  error: {
    da: "Det oplyste modsiger sig selv, eller noget kan ikke regnes ud; ret det, før resultatet bruges.",
    en: "What is given contradicts itself, or something cannot be computed; correct it before the result is used.",
  },
  warning: { da: "Det kræver, at nogen gør noget.", en: "Someone must act." },
  info: { da: "Godt at vide, og hver tvivl.", en: "Good to know, and every doubt." },
};

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const inCell = (text: string): string => text.replaceAll("|", "\\|");

function rowOf({ code, severities, meaning, remedy }: FindingCodeMeaning): string[] {
  const texts = [meaning.da, remedy.da, meaning.en, remedy.en];
  return [`\`${code}\``, severities.map((each) => `\`${each}\``).join(", "), ...texts.map(inCell)];
}

function section(of: readonly FindingCodeMeaning[]): string {
  const functions = of[0]?.of.map((name) => `\`${name}\``).join(", ");
  const headings = ["code", "severity", "betyder", "hvad kan gøres", "means", "what can be done"];
  return [`## ${functions}`, table(headings, of.map(rowOf))].join("\n\n");
}

/** The list of all codes of findings, by the functions whose results have them. */
export function printFindingList(): string {
  const severities = SEVERITIES.map((each) => {
    const { da, en } = SEVERITY_MEANS[each];
    return [`\`${each}\``, SEVERITY[each].da, da, SEVERITY[each].en, en];
  });
  const groups = groupsOf(findingCodes(), ({ of }) => of.join(" "));
  const legend = table(["severity", "dansk", "betyder", "English", "means"], severities);
  return `${[HEAD, legend, ...[...groups.values()].map(section)].join("\n\n")}\n`;
}
