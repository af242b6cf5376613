import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

export const RESULT_OR_ACCOUNTS: Text = frozen({
  da: "årets resultat i result, eller provenu og omkostninger i accounts",
  en: "the year's result in result, or revenue and costs in accounts",
});
