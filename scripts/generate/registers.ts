import { groupsOf } from "../../src/groups.ts";
import { type Printer, printLines, printModule } from "./printer.ts";
import { type Registers, readRegisters } from "./registersData.ts";

type Municipalities = Registers["municipalities"]["municipalities"];

/** A municipality as `461 Odense`, with what else it is called behind strokes. */
const municipalityText = ({ code, name, also = [] }: Municipalities[number]): string =>
  [`${code} ${name}`, ...also].join("|");

/** The municipalities of each part of the country as one text: written out, most of it would be keys and regions. */
function printMunicipalities(all: Municipalities): string {
  const parts = groupsOf(all, ({ region, landsdel }) => JSON.stringify([region, landsdel]));
  return printLines(Array.from(parts, ([part, own]) => [...JSON.parse(part), own.map(municipalityText).join(";")]));
}

/** The regions with StatBank's codes of them. */
function regionsWithCodes({ regions: { regions }, areas: { areas } }: Registers): object[] {
  return regions.map((region) => {
    return { ...region, statBankCode: areas.find(({ name, kind }) => kind === "region" && name === region.name)?.code };
  });
}

/** What a file says about itself, without its rows. */
function heading(file: Registers[keyof Registers]): object {
  const { title, mark, source, note, table, credit, licence } = file;
  return {
    title,
    mark,
    source,
    ...(note && { note }),
    table,
    credit,
    licence,
    dates: "dates" in file ? file.dates : [],
  };
}

function printHeadings(registers: Registers): string {
  const lines = Object.entries(registers).map(([name, file]) => `  ${name}: ${JSON.stringify(heading(file))},\n`);
  return `{\n${lines.join("")}}`;
}

/** A flat list of numbers with a line for each municipality. */
function printCounts(rows: readonly { readonly counts: readonly (number | readonly number[])[] }[]): string {
  return `[\n${rows.map(({ counts }) => `  ${counts.flat().join(",")},\n`).join("")}]`;
}

/** Prints `src/generated/registers.ts`: the registers' sources, the places, and the counts as one flat list each. */
export const registers: Printer = {
  module: "registers.ts",
  print(data) {
    const all = readRegisters(data);
    const { areas, groups, municipalities, inhabitants, ages } = all;
    return printModule("data/registers/", [
      `export const REGISTERS = ${printHeadings(all)} as const;`,
      `export const REGIONS = ${printLines(regionsWithCodes(all))} as const;`,
      `/** What StatBank writes beside regions and municipalities, sorted by code. */
export const AREAS = ${printLines(areas.areas.filter(({ kind }) => kind !== "region"))} as const;`,
      `/** Statistics Denmark's municipality groups, sorted by StatBank's code. */
export const GROUPS = ${printLines(groups.groups)} as const;`,
      `/** By region and part of the country, each with its municipalities: \`101 København|Copenhagen;147 Frederiksberg\`. */
export const MUNICIPALITIES = ${printMunicipalities(municipalities.municipalities)} as const;`,
      `/** The first and the last single year of age in {@link AGES}. */
export const AGE_SPAN = ${JSON.stringify(ages.ages)} as const;`,
      `/** By municipality in the order of their codes, then by date. */
export const INHABITANTS: readonly number[] = ${printCounts(inhabitants.municipalities)};`,
      `/** By municipality in the order of their codes, then by date, then by age. */
export const AGES: readonly number[] = ${printCounts(ages.municipalities)};`,
    ]);
  },
};
