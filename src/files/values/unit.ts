import { CHOICES } from "../../generated/tables.ts";
import { inAnyCase } from "../../sameText.ts";
import { choiceCalled } from "../cells/choice.ts";

/** A unit as a cell writes it: `kr. pr. døgn, 2024-niveau` is `kr/day` at 2024. */
export interface WrittenUnit {
  /** As the library writes it, without price level. */
  readonly unit: string;
  /** The year of whose prices it is. */
  readonly level?: string;
}

const PARTS = { ...CHOICES.units, ...CHOICES.unitParts };
const KR = /^(?:d?kr|dkk|kroner)\.?$/;
const LEVEL =
  /(?:@|\b)((?:19|20|21)\d\d)(?:[- ]?(?:niveau|priser|pl|p\/l|prisniveau|prices|price level|level))?(?![\d])/;
const PER = /\s*\/\s*|\s+(?:pr\.?|per|om)\s+/;

function partCalled(part: string): string | undefined {
  return KR.test(part) ? "kr" : choiceCalled(part, PARTS);
}

/** The unit that a text writes, or nothing. */
export function unitCalled(text: string): WrittenUnit | undefined {
  const plain = inAnyCase(text);
  const level = LEVEL.exec(plain)?.[1];
  const bare = plain
    .replace(LEVEL, " ")
    .replace(/\(\s*\)|,/g, " ")
    .trim();
  const parts = bare.split(PER).map((part) => partCalled(part.trim()));
  if (parts.includes(undefined)) return undefined;
  return { unit: parts.join("/"), ...(level === undefined ? {} : { level }) };
}

/** Whether a text calls a rate per cent, so that 4 is 4 %, or a difference percentage points. */
export const saysPercent = (text: string): boolean => /%|pct|procent|per ?cent|\bpp\b/i.test(text);

/** A unit of the library in its parts. */
export function partsOfUnit(unit: string): WrittenUnit {
  const level = /@(\w+)/.exec(unit)?.[1];
  return { unit: unit.replace(/@\w+/, ""), ...(level === undefined ? {} : { level }) };
}
