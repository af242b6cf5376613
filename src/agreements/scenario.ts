import { fail, nearest } from "../errors.ts";
import { exact } from "../numbers/exact.ts";
import { allParameters } from "../parameters/parameters.ts";
import { isRounding, type KnownValue, type Parameter, type Scenario } from "../rules/parameter.ts";
import type { Text } from "../words.ts";

const SOURCE: Text = { da: "brugerens egen værdi", en: "the user's own value" };

/** The values of a scenario by parameter name, checked. */
export function scenarioValues(scenario: Scenario): Map<string, KnownValue> {
  const byName = new Map(allParameters().map((parameter) => [parameter.name, parameter]));
  return new Map(
    Object.entries(scenario).map(([name, value]) => {
      const parameter = byName.get(name) ?? unknownName(name, [...byName.keys()]);
      return [
        name,
        { parameter, text: checked(parameter, value), from: null, to: null, mark: "local", source: SOURCE },
      ];
    }),
  );
}

function checked(parameter: Parameter, value: unknown): string {
  if (parameter.unit === "word" || parameter.unit === "series")
    return typeof value === "string" ? value : notText(parameter, value);
  const number = exact(value as string | number, parameter.name);
  if (isRounding(parameter) && number.n <= 0n) exactRounding(parameter, value);
  return String(value);
}

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

function notText(parameter: Parameter, found: unknown): never {
  return fail({
    kind: "malformed",
    path: parameter.name,
    found,
    allowed: { da: "en nøgle som tekst", en: "a key as text" },
    remedy: { da: "skriv nøglen i anførselstegn", en: "write the key in quotes" },
  });
}

function exactRounding(parameter: Parameter, found: unknown): never {
  return fail({
    kind: "out-of-range",
    path: parameter.name,
    found,
    allowed: { da: "en afrundingsenhed over 0", en: "a rounding unit above 0" },
    remedy: { da: "giv enheden i kroner, fx 0.01", en: "give the unit in kroner, such as 0.01" },
  });
}
