import type { GivenCell, GivenRow } from "../cell.ts";
import { isEmpty, plainText } from "../cells/cellText.ts";
import { type Heading, headingOf } from "./heading.ts";

/** What a row below the headings says of how its columns are written: `kr.`, `1.000 kr.`, `kr./døgn`, `pct.`, `dato`. */
const UNIT =
  /^\W*(?:i )?(?:(?:1[. ]?000|t\.?|tusind|mio\.?) ?)?(?:kr|dkk|kroner|eur|euro|€|usd|sek|nok|pct|procent|%|dato|date|tekst|text|tal|number|antal|nr|år|year|ja\/nej|yes\/no|dd.mm.(?:åååå|yyyy)|(?:åååå|yyyy).mm.dd)\.?(?: ?(?:\/|pr\.?|per) ?\p{L}+\.?)?\W*$/iu;

/** So many columns are numbered in a row where they are. */
const FEWEST_NUMBERED = 4;

/** Whether a row numbers the columns: 1, 2, 3 … */
const numbersColumns = (texts: readonly string[]): boolean =>
  texts.length >= FEWEST_NUMBERED && texts.every((text, i) => text.replace(/[().]/g, "") === String(i + 1));

function withUnit(heading: Heading, cell: GivenCell | null): Heading {
  if (isEmpty(cell)) return heading;
  const { power, unit, isPercent, text } = headingOf([cell]);
  return {
    ...heading,
    below: text,
    power: heading.power === 0 ? power : heading.power,
    ...(heading.unit === undefined && unit !== undefined ? { unit } : {}),
    ...(isPercent === true ? { isPercent } : {}),
  };
}

/** The headings with what a row of units or of column numbers below them says, which is no row of data; nothing where it is one. */
export function unitsBelow(headings: readonly Heading[], row: GivenRow | undefined): readonly Heading[] | undefined {
  const cells = row?.cells ?? [];
  const texts = cells.filter((cell) => !isEmpty(cell)).map((cell) => plainText(cell));
  if (texts.length === 0) return undefined;
  if (numbersColumns(texts)) return headings;
  if (!texts.every((text) => UNIT.test(text))) return undefined;
  return headings.map((heading, i) => withUnit(heading, cells[i] ?? null));
}
