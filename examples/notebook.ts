/** As in a notebook: the notices of a round that need an answer, joined with cases of one's own, as CSV and as a picture. */
import { readFileSync } from "node:fs";
import { from } from "arquero";
import {
  agreementInForce,
  asCsv,
  assessProposals,
  assessProposalsSheets,
  barPicture,
  type Notice,
  type Picture,
  type Report,
  type Sheet,
} from "rammetakst";
import { sheetOf, type Table, toTable } from "rammetakst/tables";
import { run } from "./support/run.ts";

const file = new URL("data/notices-2025-constructed.json", import.meta.url);
const { notices } = JSON.parse(readFileSync(file, "utf8")) as { readonly notices: readonly Notice[] };
const round = assessProposals(notices, agreementInForce("syddanmark", "2025-01-01"));
const assessed = assessProposalsSheets(round).notices;

/** Constructed: the municipality's own list of cases, as it was read from a file. */
const cases = from([
  { Varsel: "V07", Sagsnr: 24031, "Besvares af": "Maja" },
  { Varsel: "V08", Sagsnr: 24032, "Besvares af": "Jonas" },
  { Varsel: "V10", Sagsnr: 24034, "Besvares af": "Jonas" },
  { Varsel: "V14", Sagsnr: 24035, "Besvares af": "Maja" },
  { Varsel: "V30", Sagsnr: 24040, "Besvares af": "Jonas" },
]) as unknown as Table;

/** Codes are the same in every language; the words beside them are for people. */
const toAnswer = toTable(assessed)
  .filter((row: { verdict_code: string }) => row.verdict_code === "unsubstantiated")
  .join_left(cases, ["notice", "Varsel"])
  .select("Sagsnr", "Besvares af", "notice", "offer", "current", "proposed", "excess", "verdict")
  .orderby("Sagsnr");

/** The columns that the sheet of the notices has keep their words and units; the municipality's own keep their headings. */
export const sheet: Sheet = sheetOf(toAnswer, {
  title: { da: "Varsler, der skal besvares", en: "Notices to be answered" },
  columns: assessed.columns,
  units: { Sagsnr: "text" },
});
export const csv: string = asCsv(sheet, "da", { bom: false });
export const picture: Picture = barPicture(sheet, { names: "notice", values: "excess" });

export const report: Report = {
  title: { da: "Fra varsler til liste", en: "From notices to a list" },
  parts: [sheet, picture, { verbatim: { da: csv, en: csv } }],
};

run(import.meta.url, report);
