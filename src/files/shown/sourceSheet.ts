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
  readonly source: Text;
  readonly mark: Text | null;
  readonly carriedFrom: string | null;
}

/** A sentence that ends in a source has its mark in brackets: `2025: 5,51 % – … [referat]`. */
const HAS_SOURCE = /\[[\p{L} ']+\]/u;

const valueText = ({ value, unit }: StatedFigure): Text => ({
  da: figureWithUnit(value, unit, "da"),
  en: figureWithUnit(value, unit, "en"),
});

const restsOn = (each: Provenance) => ({ source: both(provenanceText, each), mark: both(markText, each.mark) });

/** What an account tells with its source, as a series does of each of its rates. */
function toldIn({ title, says, calculation, provenance }: Explanation): Used[] {
  if (calculation !== undefined || provenance.length > 0) return [];
  const told = says.filter(({ da, en }) => HAS_SOURCE.test(da) && HAS_SOURCE.test(en));
  return told.map((source) => ({ what: title, value: null, source, mark: null, carriedFrom: null }));
}

/** Every parameter and source that an explanation rests on, and those that it is made of. */
function usedIn({ title, provenance, calculation, because }: Explanation): Used[] {
  const rules = provenance.map((each): Used => ({ what: title, value: null, ...restsOn(each), carriedFrom: null }));
  const parameters = (calculation?.parameters ?? []).map(
    (each): Used => ({
      what: each.word,
      value: valueText(each),
      ...restsOn(each),
      carriedFrom: each.carriedFrom ?? null,
    }),
  );
  return [...rules, ...parameters, ...because.flatMap((each) => [...toldIn(each), ...usedIn(each)])];
}

const keyOf = ({ what, value, source }: Used): string => JSON.stringify([what.da, value?.da ?? "", source.da]);

/** What the results rest on, each parameter and source once: its value, its source and its mark. */
export function sourceSheet(explained: readonly Explained[]): Sheet {
  const all = explained.flatMap(({ explanation }) => usedIn(explanation));
  const once = [...new Map(all.map((used) => [keyOf(used), used])).values()];
  return tableOf(say.SOURCES, once, [
    { heading: say.WHAT, unit: "text", cell: ({ what }) => what },
    { heading: say.VALUE, unit: "text", cell: ({ value }) => value },
    { heading: say.SOURCE, unit: "text", cell: ({ source }) => source },
    { heading: say.MARK, unit: "text", cell: ({ mark }) => mark },
    { heading: say.CARRIED, unit: "date", cell: ({ carriedFrom }) => carriedFrom },
  ]);
}
