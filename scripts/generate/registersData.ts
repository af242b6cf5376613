import { type Data, DataError } from "./data.ts";
import {
  type Ages,
  type Areas,
  agesFile,
  areasFile,
  type Inhabitants,
  inhabitantsFile,
  type Municipalities,
  municipalitiesFile,
  type Regions,
  regionsFile,
} from "./registersSchema.ts";

const FILES = {
  regions: "data/registers/regions.json",
  areas: "data/registers/areas.json",
  municipalities: "data/registers/municipalities.json",
  inhabitants: "data/registers/inhabitants.json",
  ages: "data/registers/ages.json",
} as const;

interface Row {
  readonly code: number;
  readonly name: string;
}

/** Codes rise from row to row, and no name stands twice. */
function checkOrder(file: string, list: string, rows: readonly Row[]): void {
  const names = new Set<string>();
  let before = 0;
  rows.forEach((row, i) => {
    if (row.code <= before) throw new DataError(file, `${list}[${i}].code`, `${row.code} does not follow ${before}`);
    if (names.has(row.name)) throw new DataError(file, `${list}[${i}].name`, `${row.name} stands twice`);
    names.add(row.name);
    before = row.code;
  });
}

/** The same municipalities in the same order as the register of municipalities. */
function checkMunicipalities(file: string, rows: readonly Row[], register: readonly Row[]): void {
  for (let i = 0; i < Math.max(rows.length, register.length); i++) {
    const [row, wanted] = [rows[i], register[i]];
    if (row?.code === wanted?.code && row?.name === wanted?.name) continue;
    const say = (each: Row | undefined): string => (each === undefined ? "nothing" : `${each.code} ${each.name}`);
    throw new DataError(file, `municipalities[${i}]`, `holds ${say(row)} where the register has ${say(wanted)}`);
  }
}

/** A list of counts has one count for each date, or for each age. */
function checkLength(file: string, path: string, list: readonly unknown[], wanted: number): void {
  if (list.length === wanted) return;
  throw new DataError(file, path, `has ${list.length} entries where ${wanted} are wanted`);
}

function readMunicipalities(data: Data, { regions }: Regions): Municipalities {
  const file = data.read(FILES.municipalities, municipalitiesFile);
  checkOrder(FILES.municipalities, "municipalities", file.municipalities);
  const known = new Set(regions.map((region) => region.id));
  file.municipalities.forEach(({ region }, i) => {
    if (!known.has(region)) {
      throw new DataError(FILES.municipalities, `municipalities[${i}].region`, `${region} is no region`);
    }
  });
  return file;
}

/** Every region has one code there, under its own name; a code that a municipality has would be two places. */
function readAreas(data: Data, { regions }: Regions, { municipalities }: Municipalities): Areas {
  const file = data.read(FILES.areas, areasFile);
  const problem = (i: number, text: string) => new DataError(FILES.areas, `areas[${i}].code`, text);
  const municipal = new Set(municipalities.map(({ code }) => code));
  checkOrder(
    FILES.areas,
    "areas",
    file.areas.map(({ code, name }) => ({ code: Number(code) + 1, name })),
  );
  file.areas.forEach(({ code }, i) => {
    if (municipal.has(Number(code))) throw problem(i, `${code} is a municipality`);
  });
  const [found, wanted] = [file.areas.filter(({ kind }) => kind === "region"), regions];
  const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name).join(", ");
  if (names(found) !== names(wanted)) {
    throw new DataError(
      FILES.areas,
      "areas",
      `has the regions ${names(found)} where the register has ${names(wanted)}`,
    );
  }
  return file;
}

function readInhabitants(data: Data, register: Municipalities): Inhabitants {
  const file = data.read(FILES.inhabitants, inhabitantsFile);
  checkMunicipalities(FILES.inhabitants, file.municipalities, register.municipalities);
  file.municipalities.forEach(({ counts }, i) => {
    checkLength(FILES.inhabitants, `municipalities[${i}].counts`, counts, file.dates.length);
  });
  return file;
}

function readAges(data: Data, register: Municipalities, inhabitants: Inhabitants): Ages {
  const file = data.read(FILES.ages, agesFile);
  checkMunicipalities(FILES.ages, file.municipalities, register.municipalities);
  file.municipalities.forEach(({ counts }, i) => {
    checkLength(FILES.ages, `municipalities[${i}].counts`, counts, file.dates.length);
    counts.forEach((list, j) => {
      const path = `municipalities[${i}].counts[${j}]`;
      checkLength(FILES.ages, path, list, file.ages.to - file.ages.from + 1);
      const all = inhabitants.municipalities[i]?.counts[inhabitants.dates.indexOf(file.dates[j] ?? "")];
      const some = list.reduce((sum, count) => sum + count, 0);
      if (all !== undefined && some > all) throw new DataError(FILES.ages, path, `${some} of ${all} inhabitants`);
    });
  });
  return file;
}

/** The files of `data/registers/`. */
export interface Registers {
  readonly regions: Regions;
  readonly areas: Areas;
  readonly municipalities: Municipalities;
  readonly inhabitants: Inhabitants;
  readonly ages: Ages;
}

/** Reads the registers and checks that they fit each other; throws a `DataError` where they do not. */
export function readRegisters(data: Data): Registers {
  const regions = data.read(FILES.regions, regionsFile);
  checkOrder(FILES.regions, "regions", regions.regions);
  const municipalities = readMunicipalities(data, regions);
  const inhabitants = readInhabitants(data, municipalities);
  const areas = readAreas(data, regions, municipalities);
  return { regions, areas, municipalities, inhabitants, ages: readAges(data, municipalities, inhabitants) };
}
