import type { Decimal } from "../decimal.ts";
import { fail, nearest, RuleError } from "../errors.ts";
import { type Asked, didYouMean } from "../failureWords.ts";
import { inBothLanguages, type Language, type Text } from "../words.ts";
import type { Context, Option } from "./command.ts";
import * as say from "./words.ts";

/** Choices by what the library calls them, and what a user may call them. */
export type Choices<T extends string> = Readonly<Record<T, Text>>;

/** What a reader of text refuses, told of an option by what may stand behind it; `beyond` is what to do about one that is too large. */
export function asked<T>(path: string, words: Asked, read: () => T, beyond?: Text): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const { failure } = error;
    const told = failure.kind === "malformed" ? words : beyond && { remedy: beyond };
    throw new RuleError({ ...failure, path, ...told });
  }
}

/** One group of three digits behind a sign that separates thousands in one language, and decimals in the other. */
const ONE_GROUP = /^([+-]?\d{1,3})([.,])(\d{3})$/;
const THOUSANDS: Readonly<Record<Language, string>> = { da: ".", en: "," };

/**
 * An amount in kr. as the language writes it: `25.000.000`, `3,3 mio.`. One that only the other language would write with
 * thousands, as `250,000` in Danish, is refused: it would be read as 250.
 */
export async function amountOf(
  given: string,
  path: string,
  language: Language,
  words: Asked = say.AN_AMOUNT,
): Promise<Decimal> {
  const { parseAmount } = await import("../numbers/amountText.ts");
  const [, whole, separator, group] = ONE_GROUP.exec(given.trim()) ?? [];
  if (whole === undefined) return asked(path, words, () => parseAmount(given), say.WITHIN_BOUNDS);
  const digits = `${whole}${group}`;
  if (separator === THOUSANDS[language]) return parseAmount(digits);
  return fail({ kind: "malformed", path, found: given, ...say.oneReading(digits, `${whole},${group}0`) });
}

async function numberIn({ options, language }: Context, { name }: Option, words: Asked): Promise<Decimal | undefined> {
  const given = options.one(name);
  return given === undefined ? undefined : amountOf(given, `--${name}`, language, words);
}

/** The amount behind an option; nothing where it is not given. */
export function amountIn(context: Context, option: Option): Promise<Decimal | undefined> {
  return numberIn(context, option, say.AN_AMOUNT);
}

/** The count behind an option, without unit; nothing where it is not given. */
export function countIn(context: Context, option: Option): Promise<Decimal | undefined> {
  return numberIn(context, option, say.A_COUNT);
}

/** A rate as a share of 1: `60 %`, `60%`. */
export async function rateIn({ options }: Context, { name }: Option): Promise<Decimal | undefined> {
  const given = options.one(name);
  if (given === undefined) return undefined;
  const { parseRate } = await import("../numbers/rateText.ts");
  return asked(`--${name}`, say.A_RATE, () => parseRate(given), say.WITHIN_BOUNDS);
}

const YEAR = /^(?:19|20|21)\d\d$/;

export function yearIn({ options }: Context, { name }: Option): number | undefined {
  const given = options.one(name);
  if (given !== undefined && !YEAR.test(given)) {
    fail({ kind: "malformed", path: `--${name}`, found: given, ...say.yearOf(name) });
  }
  return given === undefined ? undefined : Number(given);
}

/** One of some choices, by the library's name or by what either language calls it. */
export function choiceIn<T extends string>(
  { options, language }: Context,
  { name }: Option,
  choices: Choices<T>,
): T | undefined {
  const given = options.one(name)?.trim().toLowerCase();
  if (given === undefined) return undefined;
  const all = Object.entries(choices) as [T, Text][];
  const found = all.find(([key, { da, en }]) => [key, da, en].includes(given));
  if (found !== undefined) return found[0];
  const names = all.map(([, text]) => text[language]);
  const near = nearest(given, names);
  return fail({
    kind: "unknown-name",
    path: `--${name}`,
    found: given,
    allowed: inBothLanguages(names.join(", ")),
    remedy: near === undefined ? say.CHOOSE_ONE : didYouMean(near),
  });
}
