import { readAgreements } from "./agreements.ts";
import type { Data } from "./data.ts";
import { ifSound, together, unlessFaulty } from "./faults.ts";
import { cover } from "./parameterCover.ts";
import { parameterFaults } from "./parameterFaults.ts";
import { FOLDER, type Name, nameOf, readParameter } from "./parameterFile.ts";
import { faultsTogether } from "./parametersTogether.ts";
import { type Printer, printModule } from "./printer.ts";
import { readSources, soundSources, withSources } from "./sources.ts";

interface Printed extends Name {
  readonly text: string;
}

function printParameter(data: Data, file: string): Printed {
  const { area, name, id } = nameOf(file);
  const content = readParameter(data, file);
  const agreements = ifSound(() => readAgreements(data));
  const { values, faults } = agreements ? cover(file, id, content.values, agreements) : { values: [], faults: [] };
  const sources = soundSources(data);
  const printedValues = unlessFaulty([...parameterFaults(data, file, content), ...faults], () => {
    withSources(content.values, sources, file, (i) => `values[${i}]`);
    return withSources(values, sources, file, () => "values");
  });
  const { title, unit, mode, bounds, follows } = content;
  const printed = {
    id,
    name,
    title,
    unit,
    ...(mode && { mode }),
    ...(bounds && { bounds }),
    ...(follows && { follows }),
    values: printedValues,
  };
  return { area, name, id, text: `    ${name}: ${JSON.stringify(printed)},\n` };
}

/** Prints `src/generated/parameters.ts`: by area and name, with each value's source written out. */
export const parameters: Printer = {
  module: "parameters.ts",
  print(data) {
    const printed = unlessFaulty(faultsTogether(data), () =>
      together(data.files(FOLDER).map((file) => () => printParameter(data, file))),
    );
    readAgreements(data);
    const areas = [...new Set(printed.map(({ area }) => area))];
    const body = areas.map((area) => {
      const own = printed.filter((each) => each.area === area);
      return `  ${area}: {\n${own.map(({ text }) => text).join("")}  },\n`;
    });
    const declaration = `export const PARAMETERS = {\n${body.join("")}} as const;`;
    return printModule(`data/${FOLDER}/`, [declaration], readSources(data));
  },
};

const union = (keys: readonly string[]): string => keys.map((key) => `  | ${JSON.stringify(key)}`).join("\n");

/** Prints `src/generated/parameterNames.ts`: the names and ids that a scenario may give, so that a slip does not compile. */
export const parameterNames: Printer = {
  module: "parameterNames.ts",
  print(data) {
    const all = together(data.files(FOLDER).map((file) => () => nameOf(file)));
    return printModule(`data/${FOLDER}/`, [
      `/** A parameter by its name alone. */\nexport type ParameterName =\n${union(all.map(({ name }) => name))};`,
      `/** A parameter by area and name. */\nexport type ParameterId =\n${union(all.map(({ area, name }) => `${area}.${name}`))};`,
    ]);
  },
};
