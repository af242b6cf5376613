import { fail } from "../../errors.ts";
import { isEmptyCell } from "../../given/emptyCell.ts";
import { plainText } from "../../given/plainText.ts";
import { inOneForm } from "../../sameText.ts";
import * as say from "./words.ts";

const LONGEST_NAME = 200;

/** A name or number of an offer, which a title can show. */
export function readId(id: unknown, path: string): string | number {
  if (typeof id === "string" && !isEmptyCell(id)) return plainText(inOneForm(id), path, LONGEST_NAME);
  if (typeof id === "number" && Number.isFinite(id)) return id;
  return fail({ kind: isEmptyCell(id) ? "missing" : "malformed", path, found: id, ...say.OFFER_OF_ROW });
}

/** A name for each offer; nothing where none are given. They are copied: what is changed in them later changes no answer. */
export function readIds(ids: unknown, offers: number): readonly (string | number)[] | undefined {
  if (ids === undefined) return undefined;
  const length = typeof ids === "object" && ids !== null && "length" in ids ? ids.length : undefined;
  if (length !== offers) {
    fail({ kind: "malformed", path: "options.ids", found: length ?? ids, ...say.placeForEach(offers) });
  }
  return Array.from(ids as ArrayLike<unknown>, (id, offer) => readId(id, `options.ids[${offer}]`));
}
