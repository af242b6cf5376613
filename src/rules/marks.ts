import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";
import type { Mark } from "./parameter.ts";

/** What a value rests on, in words. */
export const MARKS: Readonly<Record<Mark, Text>> = frozen({
  law: { da: "lov", en: "law" },
  agreed: { da: "aftalt", en: "agreed" },
  minutes: { da: "referat", en: "minutes" },
  practice: { da: "praksis", en: "practice" },
  proposed: { da: "foreslået", en: "proposed" },
  assumed: { da: "antaget", en: "assumed" },
  derived: { da: "udledt", en: "derived" },
  local: { da: "brugerens eget", en: "the user's own" },
});
