import type { Checkout } from "./checkout.ts";

/** What a test's agreement says of a parameter that it does not state. */
export const UNSTATED = { da: "ikke nævnt", en: "not stated" };

/** A source, two agreements of a region and a series: what a parameter in a temporary checkout rests on. */
export function prepare(place: Checkout): void {
  const json = (file: string, content: unknown) => place.write(`data/${file}.json`, JSON.stringify(content));
  json("sources", { minutes: { da: "referat", en: "minutes" } });
  json("agreements/syddanmark", {
    region: "syddanmark",
    title: { da: "Rammeaftale", en: "Framework agreement" },
    unstated: { mark: "assumed", source: "minutes", note: UNSTATED },
    periods: [
      { id: "2023-24", from: "2023-01-01", to: "2024-12-31", mark: "minutes", source: "minutes" },
      { id: "2025", from: "2025-01-01", to: "2025-12-31", mark: "minutes", source: "minutes" },
    ],
  });
  json("series/general", {
    title: { da: "serie", en: "series" },
    unit: "rate",
    steps: [
      { year: 2024, rate: "0.02", mark: "minutes", source: "minutes" },
      { year: 2025, rate: "0.039", mark: "minutes", source: "minutes" },
    ],
  });
}

/** One value of a parameter, as it is written in a file. */
export interface Written {
  readonly scope?: string | null;
  /** `undefined` leaves it out. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly value?: string | null;
  readonly carriedFrom?: string;
  readonly ended?: boolean;
  readonly mark?: string;
  readonly source?: string;
  readonly note?: { readonly da: string; readonly en: string };
}

/** The text of a parameter's file; each value holds always and everywhere unless told, and lies within 0 and 10. */
export function parameterText(unit: string, values: readonly Written[], more: object = {}): string {
  const always = { scope: null, from: null, to: null, value: "1", mark: "minutes", source: "minutes" };
  const isNumber = unit !== "word" && unit !== "series";
  return JSON.stringify({
    title: { da: "parameter", en: "parameter" },
    unit,
    ...(isNumber && { bounds: Object.hasOwn(more, "mode") ? { above: "0", most: "10" } : { least: "0", most: "10" } }),
    ...more,
    values: values.map((value) => ({ ...always, ...value })),
  });
}
