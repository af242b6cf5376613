import { agreementPeriods } from "../../agreements/agreementInForce.ts";
import { valueWords } from "../../agreements/unknownValue.ts";
import { dateText } from "../../dates.ts";
import { allParameters } from "../../parameters/parameters.ts";
import { findRegion } from "../../registers/regions.ts";
import { markText } from "../../rules/explanationText.ts";
import type { DatedValue, Parameter } from "../../rules/parameter.ts";
import type { Text } from "../../words.ts";
import type { Cell, Sheet } from "../sheet.ts";

const UNKNOWN: Text = Object.freeze({ da: "ukendt", en: "unknown" });
const ENDED: Text = Object.freeze({ da: "ophørt", en: "ended" });
const KNOWN: Text = Object.freeze({ da: "kendt", en: "known" });
const CARRIED: Text = Object.freeze({ da: "videreført", en: "carried forward" });

function row(parameter: Parameter, value: DatedValue): Cell[] {
  const { mark, source, note, from, to } = value;
  const unknown = value.ended === true ? ENDED : UNKNOWN;
  const status = value.value === null ? unknown : value.carriedFrom === undefined ? KNOWN : CARRIED;
  const text = value.value;
  const shown = (language: keyof Text) =>
    text === null ? "" : valueWords({ parameter, text, from, to, mark, source }, language);
  return [
    parameter.title,
    from,
    to,
    status,
    { da: shown("da"), en: shown("en") },
    { da: markText(mark, "da"), en: markText(mark, "en") },
    source,
    note ?? null,
  ];
}

/**
 * Everything that is kept of a region's agreements, as a table: a row for each parameter and period, known, unknown or
 * carried forward, with mark and source. Values that hold for the whole country are left out.
 *
 * `region` by id, name or code; an unknown one throws `unknown-name`.
 *
 * @example
 * ```ts
 * import { agreementSheet } from "rammetakst";
 * agreementSheet("syddanmark").rows.length > 5; // => true
 * ```
 */
export function agreementSheet(region: string | number): Sheet {
  const { id, name } = findRegion(region, "region");
  const rows = allParameters().flatMap((parameter) =>
    parameter.values.filter(({ scope }) => scope === id).map((value) => row(parameter, value)),
  );
  const periods = agreementPeriods.filter((period) => period.region === id);
  return {
    title: { da: `Rammeaftaler i ${name}: hvad der er kendt`, en: `Framework agreements in ${name}: what is known` },
    columns: [
      { word: "rule", unit: "text" },
      { word: "from", unit: "date" },
      { word: "to", unit: "date" },
      { word: "status", unit: "text" },
      { word: "value", unit: "text" },
      { word: "mark", unit: "text" },
      { word: "source", unit: "text" },
      { word: "note", unit: "text" },
    ],
    rows,
    notes: periods.map(({ title, from, to, source, note }) => ({
      da: `${title.da}: ${dateText(from, "da")} – ${dateText(to, "da")}. ${source.da}${note ? `; ${note.da}` : ""}`,
      en: `${title.en}: ${dateText(from, "en")} – ${dateText(to, "en")}. ${source.en}${note ? `; ${note.en}` : ""}`,
    })),
  };
}
