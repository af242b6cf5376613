import { fail, nearest } from "../../errors.ts";
import { didYouMean } from "../../failureWords.ts";
import type { AssessedTables } from "../../files/assessed/assessTables.ts";
import { lookAtFirst } from "../../files/assessed/saidOf.ts";
import { headingKey } from "../../files/headingKey.ts";
import { isFailed } from "../../proposals/attempt.ts";
import type { Assessment } from "../../proposals/judgement/result.ts";
import { inBothLanguages, type Text } from "../../words.ts";
import type { Option, Values } from "../command.ts";
import * as say from "./chosenWords.ts";
import { NOTICE, OFFER, ROW } from "./options.ts";

/** The notice to explain, and what is said of how it was chosen. */
export interface Chosen {
  readonly assessment: Assessment;
  readonly says: readonly Text[];
}

type Row = AssessedTables["read"]["rows"][number];

/** So many notices or offers are named where another is asked for. */
const MOST_NAMED = 10;

const named = (names: readonly string[]): Text =>
  inBothLanguages([...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ["…"] : [])].join(", "));

/** Refuses a name that no notice goes by; what a row with errors goes by is told so. */
function refuseName(asked: string, { name }: Option, names: readonly string[], isInFile: boolean): never {
  const path = `--${name}`;
  if (isInFile) return fail({ kind: "missing", path, foundAs: say.notAssessed(asked), ...say.ASSESSED_ONE });
  const near = nearest(asked, names);
  return fail({
    kind: "unknown-name",
    path,
    found: asked,
    allowed: named(names),
    remedy: near === undefined ? say.AS_IN_TABLE : didYouMean(near),
  });
}

const assessmentsOf = ({ round }: AssessedTables): readonly Assessment[] => round?.assessments ?? [];

function byNotice(assessed: AssessedTables, asked: string): Chosen {
  const isAsked = (id: unknown) => String(id).trim().toLowerCase() === asked.trim().toLowerCase();
  const assessments = assessmentsOf(assessed);
  const isInFile = assessed.read.rows.some(({ values: { id } }) => id !== undefined && isAsked(id));
  const ids = assessments.map(({ id }) => String(id));
  const assessment = assessments.find(({ id }) => isAsked(id)) ?? refuseName(asked, NOTICE, ids, isInFile);
  return { assessment, says: [] };
}

/** The one of some notices that the assessment says to look at first, and else the one that lies farthest above its limit. */
function farthest(assessments: readonly Assessment[]): Assessment | undefined {
  const [first] = lookAtFirst(assessments);
  return first?.each ?? assessments.toSorted((one, other) => other.agreed.excess.comparedTo(one.agreed.excess))[0];
}

/** Whether a notice goes by a name: its offer's, or that with the service as tables of results write it; of several, a part of one. */
function offerCalled(assessments: readonly Assessment[], asked: string): readonly Assessment[] {
  const key = headingKey(asked);
  const namesOf = ({ notice: { offer, service } }: Assessment) =>
    [offer, `${offer}, ${service ?? ""}`].map((each) => headingKey(each));
  const exact = assessments.filter((each) => namesOf(each).includes(key));
  if (exact.length > 0 || key === "") return exact;
  const partly = assessments.filter(({ notice }) => headingKey(notice.offer).includes(key));
  return new Set(partly.map(({ notice }) => headingKey(notice.offer))).size === 1 ? partly : [];
}

function byOffer(assessed: AssessedTables, asked: string): Chosen {
  const assessments = assessmentsOf(assessed);
  const ofOffer = offerCalled(assessments, asked);
  const assessment = farthest(ofOffer);
  if (assessment !== undefined) return { assessment, says: ofOffer.length > 1 ? [say.oneOf(assessment, ofOffer)] : [] };
  const key = headingKey(asked);
  const isInFile = assessed.read.rows.some(({ values: { offer } }) => offer !== undefined && headingKey(offer) === key);
  const offers = [...new Set(assessments.map(({ notice }) => notice.offer))];
  const partly = key === "" ? [] : offers.filter((each) => headingKey(each).includes(key));
  return refuseName(asked, OFFER, partly.length > 0 ? partly : offers, isInFile);
}

/** The assessments by the rows of the file that they are of. */
function byItsRow({ read, round }: AssessedTables): ReadonlyMap<Row, Assessment> {
  const entries = round?.entries ?? [];
  return new Map(
    read.noticeRows.flatMap((row, i) => {
      const entry = entries[i];
      return entry === undefined || isFailed(entry) ? [] : [[row, entry] as const];
    }),
  );
}

function byRow(assessed: AssessedTables, asked: string): Chosen {
  const path = `--${ROW.name}`;
  if (!/^\d{1,7}$/.test(asked.trim())) fail({ kind: "malformed", path, found: asked, ...say.ROW_NUMBER });
  const rows = assessed.read.rows.filter(({ row }) => row === Number(asked));
  const assessments = byItsRow(assessed);
  const found = rows.flatMap((row) => assessments.get(row) ?? []);
  const [assessment, ...others] = found;
  if (others.length > 0) {
    const ids = named(found.map(({ id }) => String(id)));
    fail({ kind: "duplicate", path, found: asked, allowed: say.severalSheets(ids), remedy: say.BY_NOTICE });
  }
  if (assessment !== undefined) return { assessment, says: [] };
  if (rows.length > 0) return fail({ kind: "missing", path, foundAs: say.rowWithErrors(asked), ...say.ASSESSED_ONE });
  const known = assessed.read.noticeRows.map(({ row }) => row);
  return fail({ kind: "unknown-name", path, found: asked, ...say.rowsBetween(Math.min(...known), Math.max(...known)) });
}

/** The notice that is asked for, or else the one to look at first; nothing where none could be assessed. */
export function chosenOf(assessed: AssessedTables, options: Values): Chosen | undefined {
  const asked = [NOTICE, OFFER, ROW].filter(({ name }) => options.has(name));
  if (asked.length > 1) {
    const found = asked.map(({ name }) => `--${name}`).join(", ");
    fail({ kind: "duplicate", path: "", foundAs: inBothLanguages(found), ...say.ONE_OF_THEM });
  }
  if (assessmentsOf(assessed).length === 0) return undefined;
  const [notice, offer, row] = [NOTICE, OFFER, ROW].map(({ name }) => options.one(name));
  if (notice !== undefined) return byNotice(assessed, notice);
  if (offer !== undefined) return byOffer(assessed, offer);
  if (row !== undefined) return byRow(assessed, row);
  const most = farthest(assessmentsOf(assessed));
  return most && { assessment: most, says: [say.largest(most)] };
}
