import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import type { Explanation, StatedFigure } from "../../rules/explanation.ts";
import { markText, provenanceText } from "../../rules/explanationText.ts";
import { figureWithUnit } from "../../rules/figureText.ts";
import type { Provenance } from "../../rules/parameter.ts";
import { both, type Text } from "../../words.ts";
import type { Explained } from "./explained.ts";
import * as say from "./words.ts";

interface Used {
  readonly what: Text;
  readonly value: Text | null;
  readonly provenance: Provenance;
  readonly carriedFrom: string | null;
}

const valueText = ({ value, unit }: StatedFigure): Text => ({
  da: figureWithUnit(value, unit, "da"),
  en: figureWithUnit(value, unit, "en"),
});

/** Every parameter and source that an explanation rests on, and those that it is made of. */
function usedIn({ title, provenance, calculation, because }: Explanation): Used[] {
  const rules = provenance.map((each): Used => ({ what: title, value: null, provenance: each, carriedFrom: null }));
  const parameters = (calculation?.parameters ?? []).map(
    (each): Used => ({
      what: each.word,
      value: valueText(each),
      provenance: each,
      carriedFrom: each.carriedFrom ?? null,
    }),
  );
  return [...rules, ...parameters, ...because.flatMap(usedIn)];
}

const keyOf = ({ what, value, provenance }: Used): string =>
  JSON.stringify([what.da, value?.da ?? "", provenance.source.da, provenance.mark, provenance.note?.da ?? ""]);

/** What the results rest on, each parameter and source once: its value, its source and its mark. */
export function sourceSheet(explained: readonly Explained[]): Sheet {
  const all = explained.flatMap(({ explanation }) => usedIn(explanation));
  const once = [...new Map(all.map((used) => [keyOf(used), used])).values()];
  return tableOf(say.SOURCES, once, [
    { heading: say.WHAT, unit: "text", cell: ({ what }) => what },
    { heading: say.VALUE, unit: "text", cell: ({ value }) => value },
    { heading: say.SOURCE, unit: "text", cell: ({ provenance }) => both(provenanceText, provenance) },
    {
      heading: say.MARK,
      unit: "text",
      cell: ({ provenance: { mark } }) => both(markText, mark),
      code: ({ provenance: { mark } }) => mark,
    },
    { heading: say.CARRIED, unit: "date", cell: ({ carriedFrom }) => carriedFrom },
  ]);
}
