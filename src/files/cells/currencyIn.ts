/** Currencies that are not Danish kroner, by their letters, signs and names, as headings, units and number formats write them. */
const CURRENCY =
  /€|\$|£|¥|(?<!\p{L})(?:eur|euro(?:s)?|usd|dollars?|gbp|pund sterling|pounds?|sek|nok|isk|chf|(?:svenske|norske|islandske|swedish|norwegian|icelandic) kr(?:oner|onor|\.)?)(?!\p{L})/iu;

/** The currency other than Danish kroner that a text names, as it stands there; nothing where it names none. */
export function currencyIn(text: string): string | undefined {
  return CURRENCY.exec(text)?.[0];
}
