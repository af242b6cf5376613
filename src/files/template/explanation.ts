import type { Sheet } from "../../reports/sheet.ts";
import { tableOf } from "../../reports/tableOf.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import { headingKey } from "../headingKey.ts";
import type { Kind, KindColumn } from "../kind.ts";
import { isNeeded } from "./columns.ts";
import * as say from "./words.ts";

function headingText({ heading, repeats }: KindColumn): Text {
  if (repeats === undefined) return heading;
  return repeats === "month" ? say.MONTHS : say.YEARS;
}

/** What else a column may be called: by another word, in the other language, or by a year behind its name. */
function otherHeadings({ heading, headings, yearHeadings = [], repeats }: KindColumn): Text {
  if (repeats === "month") return say.MONTH_HEADINGS;
  const with2025 = yearHeadings.map(say.withYear);
  const others = (own: string) => [...headings.filter((each) => each !== headingKey(own)), ...with2025].join(", ");
  return { da: others(heading.da), en: others(heading.en) };
}

/** Whether a column must be filled, or only where those are empty that may stand instead. */
function needOf(column: KindColumn, columns: Kind["columns"]): Text {
  if (isNeeded(column)) return say.NEED;
  if (column.isRequired !== true) return say.NO_NEED;
  return say.needUnless(columns.filter(({ key }) => column.unless?.includes(key)).map(headingText));
}

/** What each column of a kind of table is: what to write, in which form, an example, and what else it may be called. */
export function explanationOfColumns({ columns }: Kind): Sheet {
  return tableOf(
    say.EXPLAINED,
    columns,
    [
      { heading: say.COLUMN, unit: "text", cell: headingText },
      { heading: say.NEEDED, unit: "text", cell: (column) => needOf(column, columns) },
      { heading: say.SAYS, unit: "text", cell: ({ says }) => says },
      { heading: say.FORM, unit: "text", cell: say.formText },
      { heading: say.EXAMPLE_OF, unit: "text", cell: ({ example }) => example ?? inBothLanguages("") },
      { heading: say.ALIASES, unit: "text", cell: otherHeadings },
    ],
    { notes: say.NOTES },
  );
}
