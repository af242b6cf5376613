import { allParameters, parameters } from "rammetakst";
import { valueWords } from "../../../src/agreements/unknownValue.ts";
import type { DatedValue, KnownValue, Parameter } from "../../../src/rules/parameter.ts";
import { both, coded, markAt, textAt } from "../cells.ts";
import { type Case, type Declared, each, ONLY, shown } from "../declared.ts";
import type { Place } from "../place.ts";

/** A value of a parameter, beside the parameter. */
interface Dated {
  readonly parameter: Parameter;
  readonly value: DatedValue;
}

const valuesOf = (all: readonly Parameter[]): Dated[] =>
  all.flatMap((parameter) => parameter.values.map((value) => ({ parameter, value })));

const { caps } = parameters;

/** The rules that the minutes name as coming. */
const COMING = [
  caps.capsInForce,
  caps.alternativeLimitInForce,
  caps.shelterCapacityModel,
  caps.personalAssistanceTariffModel,
  caps.specialtyPlanning,
  caps.newTariffSystem,
  caps.secondTypeTariffFinancing,
  caps.healthServicesBesideTariff,
];

const DATED = {
  rule: coded("parameter.title", "parameter.id"),
  from: "value.from",
  to: "value.to",
  mark: markAt("value.mark"),
  source: "value.source",
  note: "value.note",
};

function statusOf(row: Place) {
  const { value, ended, carriedFrom } = row.at("value") as DatedValue;
  if (value === null && ended === true) return { da: "ophørt", en: "ended", code: "ended" };
  if (value === null) return { da: "ukendt", en: "unknown", code: "unknown" };
  if (carriedFrom === undefined) return { da: "kendt", en: "known", code: "known" };
  return { da: "videreført", en: "carried forward", code: "carried-forward" };
}

const valueShown = both((row, language) => {
  const { value, ...dated } = row.at("value") as DatedValue;
  const known = { ...dated, parameter: row.at("parameter") as Parameter, text: value ?? "" } as KnownValue;
  return value === null ? "" : valueWords(known, language);
});

/** A sheet that is made of the library's own data. */
const ofData = (given: readonly unknown[], values: readonly Dated[], cells: Parameters<typeof each>[2]): Case => ({
  given,
  result: { values },
  sheets: { [ONLY]: [each("values", "", cells)] },
});

const compared = (at: number) =>
  both((row, language) => {
    const mark = language === "da" ? "aftalt, videreført" : "agreed, carried forward";
    return `${textAt(row, `values.${at}.known.text`, language)} [${mark}]`;
  });

export const AGREEMENTS: Declared = {
  agreementSheet: [
    ofData(
      ["syddanmark"],
      valuesOf(allParameters()).filter(({ value }) => value.scope === "syddanmark"),
      { ...DATED, status: statusOf, value: valueShown },
    ),
  ],
  comingRulesSheet: [
    { ...ofData([], valuesOf(COMING), { ...DATED, value: "value.value" }), unknown: ["from", "to", "value"] },
  ],
  compareAgreementsSheet: [
    shown(
      "compareAgreements",
      [
        each("rules", "", {
          rule: coded("parameter.title", "parameter.id"),
          "value first (1 January 2019)": compared(0),
          "value second (1 January 2025)": compared(1),
          status: () => ({ da: "forskellig", en: "differs", code: "differs" }),
          from: "since",
        }),
      ],
      {
        "agreements.*.title": [
          { da: "første", en: "first" },
          { da: "anden", en: "second" },
        ],
        "agreements.*.date": ["2019-01-01", "2025-01-01"],
        "rules.*.values.*.known.parameter.unit": ["word"],
        "rules.*.outcome": ["differs"],
        "rules.*.values.*.known.mark": ["agreed"],
        "rules.*.values.*.status": ["carried-forward"],
      },
    ),
  ],
};
