import type { Data } from "./data.ts";
import { type Fault, ifSound, refuse, together } from "./faults.ts";
import {
  type Ages,
  type Areas,
  agesFile,
  areasFile,
  type Groups,
  groupsFile,
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
  groups: "data/registers/groups.json",
  municipalities: "data/registers/municipalities.json",
  inhabitants: "data/registers/inhabitants.json",
  ages: "data/registers/ages.json",
} as const;

interface Row {
  readonly code: number;
  readonly name: string;
}

/** Codes rise from row to row, and no name stands twice. */
function orderFaults(file: string, list: string, rows: readonly Row[]): Fault[] {
  return rows.flatMap(({ code, name }, i) => {
    const fault = (field: string, problem: string, remedy: string): Fault => {
      return { file, path: `${list}[${i}].${field}`, problem, remedy };
    };
    const before = rows[i - 1]?.code ?? 0;
    const isAgain = rows.slice(0, i).some((other) => other.name === name);
    return [
      ...(code <= before
        ? [fault("code", `${code} does not follow ${before}`, "put the rows in the order of codes")]
        : []),
      ...(isAgain ? [fault("name", `${name} stands twice`, "correct the name, or remove the row")] : []),
    ];
  });
}

/** The same municipalities in the same order as the register of municipalities. */
function municipalityFaults(file: string, rows: readonly Row[], register: readonly Row[]): Fault[] {
  const rowsToCompare = Array.from({ length: Math.max(rows.length, register.length) }, (_, i) => i);
  const wrong = rowsToCompare.find((i) => rows[i]?.code !== register[i]?.code || rows[i]?.name !== register[i]?.name);
  if (wrong === undefined) return [];
  const say = (each: Row | undefined): string => (each === undefined ? "nothing" : `${each.code} ${each.name}`);
  const problem = `holds ${say(rows[wrong])} where the register has ${say(register[wrong])}`;
  return [{ file, path: `municipalities[${wrong}]`, problem, remedy: `take the rows of ${FILES.municipalities}` }];
}

/** A list of counts has one count for each date, or for each age. */
function lengthFaults(file: string, path: string, list: readonly unknown[], wanted: number): Fault[] {
  if (list.length === wanted) return [];
  const problem = `has ${list.length} entries where ${wanted} are wanted`;
  return [{ file, path, problem, remedy: "write one for each, in their order" }];
}

function readMunicipalities(data: Data, { regions }: Regions): Municipalities {
  const file = data.read(FILES.municipalities, municipalitiesFile);
  const strangers = file.municipalities.flatMap(({ region }, i): Fault[] => {
    if (regions.some(({ id }) => id === region)) return [];
    const path = `municipalities[${i}].region`;
    return [
      { file: FILES.municipalities, path, problem: `${region} is no region`, remedy: `take an id of ${FILES.regions}` },
    ];
  });
  refuse([...orderFaults(FILES.municipalities, "municipalities", file.municipalities), ...strangers]);
  return file;
}

/** Every region has one code there, under its own name; a code that a municipality has would be two places. */
function readAreas(data: Data, { regions }: Regions, { municipalities }: Municipalities): Areas {
  const file = data.read(FILES.areas, areasFile);
  const municipal = new Set(municipalities.map(({ code }) => code));
  const rows = file.areas.map(({ code, name }) => ({ code: Number(code) + 1, name }));
  const clashes = file.areas.flatMap(({ code }, i): Fault[] => {
    if (!municipal.has(Number(code))) return [];
    return [
      { file: FILES.areas, path: `areas[${i}].code`, problem: `${code} is a municipality`, remedy: "remove the row" },
    ];
  });
  const names = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).join(", ");
  const [found, wanted] = [names(file.areas.filter(({ kind }) => kind === "region")), names(regions)];
  const problem = `has the regions ${found} where the register has ${wanted}`;
  const remedy = `write those of ${FILES.regions}, each with its code`;
  const regionFaults: Fault[] = found === wanted ? [] : [{ file: FILES.areas, path: "areas", problem, remedy }];
  refuse([...orderFaults(FILES.areas, "areas", rows), ...clashes, ...regionFaults]);
  return file;
}

/** The groups are those of StatBank's areas, and every municipality is in one of them and no other. */
function readGroups(data: Data, areas: Areas, { municipalities }: Municipalities): Groups {
  const file = data.read(FILES.groups, groupsFile);
  const named = (list: readonly { readonly code: string; readonly name: string }[]) =>
    list.map(({ code, name }) => `${code} ${name}`).join(", ");
  const [found, wanted] = [named(file.groups), named(areas.areas.filter(({ kind }) => kind === "group"))];
  const members = file.groups.flatMap((group) => group.municipalities);
  const problems = [
    ...(found === wanted ? [] : [`has the groups ${found} where ${FILES.areas} has ${wanted}`]),
    ...municipalities
      .map(({ code, name }) => ({ code, name, times: members.filter((member) => member === code).length }))
      .filter(({ times }) => times !== 1)
      .map(({ code, name, times }) => `has ${code} ${name} ${times} times`),
    ...members.filter((member) => !municipalities.some(({ code }) => code === member)).map((member) => `has ${member}`),
  ];
  const remedy = `write the groups of ${FILES.areas}, and each municipality once`;
  refuse(problems.map((problem) => ({ file: FILES.groups, path: "groups", problem, remedy })));
  return file;
}

function readInhabitants(data: Data, register: Municipalities): Inhabitants {
  const file = data.read(FILES.inhabitants, inhabitantsFile);
  refuse([
    ...municipalityFaults(FILES.inhabitants, file.municipalities, register.municipalities),
    ...file.municipalities.flatMap(({ counts }, i) =>
      lengthFaults(FILES.inhabitants, `municipalities[${i}].counts`, counts, file.dates.length),
    ),
  ]);
  return file;
}

/** There are never more of some ages than of all. */
function sizeFaults(path: string, counts: readonly number[], all: number | undefined): Fault[] {
  const some = counts.reduce((sum, count) => sum + count, 0);
  if (all === undefined || some <= all) return [];
  const remedy = "correct the counts, here or in the register of inhabitants";
  return [{ file: FILES.ages, path, problem: `${some} of ${all} inhabitants`, remedy }];
}

function readAges(data: Data, register: Municipalities, inhabitants: Inhabitants | undefined): Ages {
  const file = data.read(FILES.ages, agesFile);
  const countFaults = file.municipalities.flatMap(({ counts }, i) => [
    ...lengthFaults(FILES.ages, `municipalities[${i}].counts`, counts, file.dates.length),
    ...counts.flatMap((list, j) => {
      const path = `municipalities[${i}].counts[${j}]`;
      const date = inhabitants?.dates.indexOf(file.dates[j] ?? "") ?? -1;
      return [
        ...lengthFaults(FILES.ages, path, list, file.ages.to - file.ages.from + 1),
        ...sizeFaults(path, list, inhabitants?.municipalities[i]?.counts[date]),
      ];
    }),
  ]);
  refuse([...municipalityFaults(FILES.ages, file.municipalities, register.municipalities), ...countFaults]);
  return file;
}

/** The files of `data/registers/`. */
export interface Registers {
  readonly regions: Regions;
  readonly areas: Areas;
  readonly groups: Groups;
  readonly municipalities: Municipalities;
  readonly inhabitants: Inhabitants;
  readonly ages: Ages;
}

/** Reads the registers and checks that they fit each other; throws a `DataError` where they do not. */
export function readRegisters(data: Data): Registers {
  const regions = data.read(FILES.regions, regionsFile);
  refuse(orderFaults(FILES.regions, "regions", regions.regions));
  const municipalities = readMunicipalities(data, regions);
  const counted = ifSound(() => readInhabitants(data, municipalities));
  const parts = {
    inhabitants: () => readInhabitants(data, municipalities),
    areas: () => readAreas(data, regions, municipalities),
    groups: () => readGroups(data, readAreas(data, regions, municipalities), municipalities),
    ages: () => readAges(data, municipalities, counted),
  };
  together<unknown>(Object.values(parts));
  return {
    regions,
    areas: parts.areas(),
    groups: parts.groups(),
    municipalities,
    inhabitants: parts.inhabitants(),
    ages: parts.ages(),
  };
}
