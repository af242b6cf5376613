import { dateText, type IsoDate } from "../dates.ts";
import { refuseOutOfRange } from "../given/figures.ts";

/** Refuses a first day that comes after the last: every notice would be too early or late. */
export function refuseLateOpening(first: IsoDate, last: IsoDate, path: string): void {
  if (first <= last) return;
  refuseOutOfRange(
    path,
    first,
    {
      da: `en første dag senest den ${dateText(last, "da")}, da fristen udløber`,
      en: `a first day on ${dateText(last, "en")} at the latest, when the deadline ends`,
    },
    {
      da: "lad perioden åbne før fristen: flere dage eller måneder før i opens end i when",
      en: "let the period open before the deadline: more days or months before in opens than in when",
    },
  );
}
