import { fail, nearest } from "../errors.ts";
import { SERIES } from "../generated/series.ts";
import { exact, isFraction } from "../numbers/exact.ts";
import { exactText } from "../numbers/exactText.ts";
import { allParameters } from "../parameters/parameters.ts";
import { isRounding, type KnownValue, type Parameter, type Scenario } from "../rules/parameter.ts";
import { type Text, words } from "../words.ts";

const SOURCE: Text = { da: "brugerens egen værdi", en: "the user's own value" };

function unknownName(name: string, names: readonly string[]): never {
  const near = nearest(name, names);
  return fail({
    kind: "unknown-key",
    path: "with",
    found: name,
    allowed: { da: names.join(", "), en: names.join(", ") },
    remedy: near
      ? { da: `mente du ${near}?`, en: `did you mean ${near}?` }
      : { da: "brug en parameters navn", en: "use the name of a parameter" },
  });
}

function notScenario(found: unknown): never {
  return fail({
    kind: "malformed",
    path: "with",
    found,
    allowed: {
      da: "et objekt med værdier efter parametrenes navne",
      en: "an object with values by the parameters' names",
    },
    remedy: { da: 'skriv with({ coverageThreshold: "0.08" })', en: 'write with({ coverageThreshold: "0.08" })' },
  });
}

/** A key: the name of a series, or a term of the word list. */
function checkedKey(parameter: Parameter, found: unknown, path: string): string {
  const isSeries = parameter.unit === "series";
  const keys: readonly string[] = isSeries ? SERIES.map(({ id }) => id) : Object.keys(words);
  if (typeof found === "string" && keys.includes(found)) return found;
  const near = typeof found === "string" ? nearest(found, keys) : undefined;
  return fail({
    kind: typeof found === "string" ? "unknown-name" : "malformed",
    path,
    found,
    allowed: isSeries
      ? { da: `en serie: ${keys.join(", ")}`, en: `a series: ${keys.join(", ")}` }
      : { da: "en nøgle i words", en: "a key of words" },
    remedy:
      near === undefined
        ? { da: "skriv nøglen i anførselstegn", en: "write the key in quotes" }
        : { da: `mente du "${near}"?`, en: `did you mean "${near}"?` },
  });
}

/** A number as decimal text; a rounding unit is above 0. A fraction may have no such text, and is not taken. */
function checkedNumber(parameter: Parameter, value: unknown, path: string): string {
  const number = isFraction(value) ? undefined : exact(value as string | number, path);
  if (number !== undefined && (!isRounding(parameter) || number.n > 0n)) return exactText(number);
  return fail({
    kind: number === undefined ? "malformed" : "out-of-range",
    path,
    found: value,
    allowed: {
      da: isRounding(parameter) ? "en afrundingsenhed over 0" : "et decimaltal",
      en: isRounding(parameter) ? "a rounding unit above 0" : "a decimal number",
    },
    remedy: { da: "skriv tallet som tekst, fx 0.01", en: "write the number as text, such as 0.01" },
  });
}

/** A user's own value of a parameter as the library keeps it: decimal text, or the key of a word or series. */
export function valueOfScenario(parameter: Parameter, value: unknown, path: string): string {
  const hasKey = parameter.unit === "word" || parameter.unit === "series";
  return hasKey ? checkedKey(parameter, value, path) : checkedNumber(parameter, value, path);
}

/** The values of a scenario by parameter name, checked; they are the user's own, whatever they replace. */
export function scenarioValues(scenario: unknown): Map<string, KnownValue> {
  if (typeof scenario !== "object" || scenario === null || Array.isArray(scenario)) return notScenario(scenario);
  const byName = new Map(allParameters().map((parameter) => [parameter.name, parameter]));
  const values = new Map<string, KnownValue>();
  for (const [name, value] of Object.entries(scenario as Scenario)) {
    const parameter = byName.get(name) ?? unknownName(name, [...byName.keys()]);
    const text = valueOfScenario(parameter, value, `with.${parameter.name}`);
    values.set(name, { parameter, text, from: null, to: null, mark: "local", source: SOURCE });
  }
  return values;
}
