import { fail } from "../errors.ts";
import { plainText } from "../given/plainText.ts";
import { type Municipality, municipalityCalled } from "../registers/places.ts";
import { listed } from "../reports/given.ts";
import { inOneForm } from "../sameText.ts";
import { plainWhole } from "../wholeNumber.ts";
import * as say from "./words.ts";

/**
 * Who has a share: a municipality by code or name, or any other id. 461 and `"461"` are the same id, and so are texts that
 * look the same: ids are given back in one Unicode form, with single spaces.
 */
export type ParticipantId = string | number;

/** Those who share, in the order given; with their municipalities where every id is one. */
export interface Participants {
  readonly ids: readonly ParticipantId[];
  readonly municipalities: readonly Municipality[] | undefined;
}

const LONGEST_ID = 200;

/** The ids of rows, no two of them the same: neither as text nor, where all are municipalities, as municipality. */
export function participantsOf(rows: readonly { readonly id: unknown }[], path: string): Participants {
  const ids = listed(rows, path).map((row, i) => participantId(idIn(row, `${path}[${i}]`), `${path}[${i}].id`));
  refuseTwice(ids, ids.map(String), path);
  const municipalities = municipalitiesOf(ids);
  const codes = municipalities?.map(({ code }) => code);
  if (codes !== undefined) refuseTwice(ids, codes, path);
  return { ids, municipalities };
}

function idIn(row: unknown, path: string): unknown {
  if (typeof row === "object" && row !== null) return (row as { readonly id?: unknown }).id;
  return fail({ kind: row === undefined ? "missing" : "malformed", path, found: row, ...say.noId });
}

/** An id by itself, or an error that says what one is. */
export function participantId(id: unknown, path: string): ParticipantId {
  const text = typeof id === "string" && id.length <= LONGEST_ID ? inOneForm(id) : "";
  if (text !== "") return plainText(text, path, LONGEST_ID);
  const whole = plainWhole(id);
  if (typeof whole === "number" && Number.isSafeInteger(whole)) return whole;
  return fail({ kind: "malformed", path, found: id, ...say.notAnId(LONGEST_ID) });
}

function refuseTwice(ids: readonly ParticipantId[], names: readonly (string | number)[], path: string): void {
  const first = new Map<string | number, number>();
  for (const [i, name] of names.entries()) {
    const before = first.get(name);
    if (before !== undefined) refuseDuplicate(ids[i], `${path}[${i}].id`, `${path}[${before}].id`);
    first.set(name, i);
  }
}

function refuseDuplicate(found: unknown, path: string, before: string): never {
  return fail({ kind: "duplicate", path, found, ...say.sameParticipant(before) });
}

/** The municipalities that ids name, or nothing unless every one of them does. */
export function municipalitiesOf(ids: readonly ParticipantId[]): Municipality[] | undefined {
  const found: Municipality[] = [];
  for (const id of ids) {
    const municipality = municipalityCalled(id);
    if (municipality === undefined) return undefined;
    found.push(municipality);
  }
  return found;
}
