import { coded, restsOn } from "../cells.ts";
import { type Declared, each, shown } from "../declared.ts";

export const CALENDAR: Declared = {
  yearWheelSheet: [
    shown("yearWheel", [
      each("deadlines", "who what toWhom isProposal", {
        deadline: "date",
        event: coded("title", "id"),
        source: restsOn(),
      }),
    ]),
  ],
};
