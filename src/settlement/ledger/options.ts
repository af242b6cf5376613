import { refuseOutOfRange } from "../../given/figures.ts";
import { plainText } from "../../given/plainText.ts";
import { knownKeys } from "../../reports/given.ts";
import { inOneForm } from "../../sameText.ts";
import { Memory } from "../memory.ts";
import { readLedger } from "./read.ts";
import type { Ledger } from "./result.ts";
import * as say from "./words.ts";

/** What a ledger is of, and what it goes on from. */
export interface LedgerOptions {
  /** The offer's name, for the explanation. */
  readonly offer?: string;
  /** The ledger of the years before, also a merged one: what was carried and is on its way to tariffs goes on from it. */
  readonly after?: Ledger;
}

/** Options that have been checked, and what the ledger before remembers. */
export interface ReadOptions {
  readonly offer: string | undefined;
  readonly memory: Memory;
  /** The last year that is settled already. */
  readonly lastYear: number | undefined;
}

const LONGEST_NAME = 200;

/** The name of an offer, where one is given. */
export function readOffer(offer: unknown): string | undefined {
  if (offer === undefined) return undefined;
  const name = typeof offer === "string" ? inOneForm(offer) : "";
  if (name !== "") return plainText(name, "options.offer", LONGEST_NAME);
  return refuseOutOfRange("options.offer", offer, say.nameOfOffer.allowed, say.nameOfOffer.remedy);
}

/** The options given, with nothing unknown among them. */
export function readOptions(options: LedgerOptions): ReadOptions {
  knownKeys(options, ["offer", "after"], "options");
  const memory = new Memory();
  const offer = readOffer(options.offer);
  if (options.after === undefined) return { offer, memory, lastYear: undefined };
  const years = readLedger(options.after, "options.after");
  const last = years.at(-1);
  if (years.some(({ closed }) => closed)) refuseClosed(last?.year);
  for (const { tariffYear, toTariff } of years) memory.enters(tariffYear, toTariff);
  memory.carried = last?.carriedOut;
  return { offer, memory, lastYear: last?.year };
}

function refuseClosed(year: number | undefined): never {
  return refuseOutOfRange("options.after", year, say.closedBefore.allowed, say.closedBefore.remedy);
}
