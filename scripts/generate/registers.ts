import { type Printer, printLines, printModule } from "./printer.ts";
import { type Registers, readRegisters } from "./registersData.ts";

const MUNICIPALITY_LIST = `readonly {
  readonly code: number;
  readonly name: string;
  readonly region: (typeof REGIONS)[number]["id"];
  readonly landsdel: string;
  readonly also?: readonly string[];
}[]`;

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
      `/** Sorted by code. */
export const MUNICIPALITIES: ${MUNICIPALITY_LIST} = ${printLines(municipalities.municipalities)};`,
      `/** The first and the last single year of age in {@link AGES}. */
export const AGE_SPAN = ${JSON.stringify(ages.ages)} as const;`,
      `/** By municipality in the order above, then by date. */
export const INHABITANTS: readonly number[] = ${printCounts(inhabitants.municipalities)};`,
      `/** By municipality in the order above, then by date, then by age. */
export const AGES: readonly number[] = ${printCounts(ages.municipalities)};`,
    ]);
  },
};
