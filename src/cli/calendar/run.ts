import { wheelCalendar } from "../../calendar/wheelCalendar.ts";
import { yearWheel } from "../../calendar/yearWheel.ts";
import { yearWheelPicture } from "../../calendar/yearWheelPicture.ts";
import { yearWheelSheet } from "../../calendar/yearWheelSheet.ts";
import { fail } from "../../errors.ts";
import { ownValuesSaid } from "../../files/jobs/ownValuesSaid.ts";
import type { Context } from "../command.ts";
import { agreementOn, libraryOptions, regionNamed } from "../library.ts";
import type { Outcome } from "../outcome.ts";
import * as say from "./words.ts";

const YEAR = /^(?:19|20|21)\d\d$/;

/** The year wheel of a region and tariff year. */
export async function run(context: Context): Promise<Outcome> {
  const [region = "", year = ""] = context.given;
  const place = say.YEAR[context.language];
  if (!YEAR.test(year)) fail({ kind: "malformed", path: place, found: year, ...say.A_YEAR });
  const { asked } = await libraryOptions(context);
  const where = await regionNamed(region, say.REGION[context.language]);
  const wheel = yearWheel(await agreementOn(where, `${year}-01-01`, asked, place), Number(year));
  return {
    sheets: { deadlines: yearWheelSheet(wheel) },
    says: ownValuesSaid(asked.local),
    faults: [],
    forms: {
      ics: (language) => wheelCalendar(wheel, language),
      svg: (language) => yearWheelPicture(wheel, language),
    },
  };
}
