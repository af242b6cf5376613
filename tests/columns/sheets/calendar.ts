import { type Declared, each, restsOn, shown } from "../declared.ts";

export const CALENDAR: Declared = {
  yearWheelSheet: [
    shown("yearWheel", [
      each("deadlines", "who what toWhom isProposal", { deadline: "date", event: "title", source: restsOn() }),
    ]),
  ],
};
