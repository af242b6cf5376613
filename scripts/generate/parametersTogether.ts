import { type Agreements, carriedIn, readAgreements } from "./agreements.ts";
import type { Data } from "./data.ts";
import { type Fault, ifSound } from "./faults.ts";
import { FOLDER, type Name, nameOf, type ParameterFile, readParameter } from "./parameterFile.ts";

interface Read extends Name {
  readonly file: string;
  /** Nothing where the file is faulty. */
  readonly content: ParameterFile | undefined;
}

function allNamed(data: Data): Read[] {
  return data.files(FOLDER).flatMap((file) => {
    const name = ifSound(() => nameOf(file));
    return name === undefined ? [] : [{ file, ...name, content: ifSound(() => readParameter(data, file)) }];
  });
}

/** What is followed is another parameter of the same unit, that follows none itself. */
function followsFaults(all: readonly Read[]): Fault[] {
  return all.flatMap(({ file, content }) => {
    const follows = content?.follows;
    const other = all.find(({ id }) => id === follows);
    if (follows === undefined || (other !== undefined && other.content === undefined)) return [];
    const fits = other?.content?.unit === content?.unit && other?.content?.follows === undefined;
    if (other !== undefined && fits && other.file !== file) return [];
    const problem = `${follows} is no other parameter of the same unit that follows none`;
    return [{ file, path: "follows", problem, remedy: "name another, or remove it" }];
  });
}

/** A scenario gives the name alone, so no two areas have the same. */
function nameFaults(all: readonly Read[]): Fault[] {
  const again = all.filter(({ name }, i) => all.findIndex((other) => other.name === name) < i);
  return again.map(({ area, name }) => {
    return {
      file: `data/${FOLDER}/${area}`,
      path: name,
      problem: "another parameter has that name",
      remedy: "rename one of them",
    };
  });
}

/** An agreement carries parameters that have values of its region; a faulty file may be one of them. */
function carriedFaults(all: readonly Read[], region: Agreements): Fault[] {
  const own = all.filter(({ content }) => content?.values.some(({ scope }) => scope === region.region) ?? true);
  const carried = region.periods.flatMap((period) => carriedIn(region, period));
  const strangers = carried.filter((each) => !own.some(({ id }) => id === each.id));
  return strangers.map(({ id, path }) => {
    const problem = `${id} is no parameter with values of ${region.region}`;
    return { file: region.file, path, problem, remedy: "correct the id, such as settlement.band, or remove it" };
  });
}

/** What is wrong with parameters beside each other, and with what agreements carry of them. */
export function faultsTogether(data: Data): Fault[] {
  const all = allNamed(data);
  const agreements = ifSound(() => readAgreements(data)) ?? [];
  return [...followsFaults(all), ...nameFaults(all), ...agreements.flatMap((region) => carriedFaults(all, region))];
}
