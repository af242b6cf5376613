import { frozen } from "../frozen.ts";
import type { Text } from "../words.ts";

export const REVENUE_OR_ITEMS: Text = frozen({
  da: "provenuet i kr. i revenue, eller belagte døgn og takster i items",
  en: "tariff revenue in kr. in revenue, or occupied days and tariffs in items",
});
