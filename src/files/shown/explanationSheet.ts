import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { explanationText } from "../../rules/explanationText.ts";
import type { Text } from "../../words.ts";
import type { Explained } from "./explained.ts";
import * as say from "./words.ts";

interface Line {
  readonly of: string | Text;
  readonly text: Text;
}

/** The lines of an explanation in both languages, which have the same ones. */
function linesOf({ of, explanation }: Explained): Line[] {
  const english = explanationText(explanation, "en").split("\n");
  return explanationText(explanation, "da")
    .split("\n")
    .map((da, i) => ({ of, text: { da, en: english[i] ?? "" } }));
}

/** Why each result is what it is, line by line, as a table that can be filtered. */
export function explanationSheet(explained: readonly Explained[]): Sheet {
  return tableOf(say.EXPLANATIONS, explained.flatMap(linesOf), [
    { heading: say.OF, unit: "text", cell: ({ of }) => of },
    { heading: say.EXPLANATION, unit: "text", cell: ({ text }) => text },
  ]);
}
