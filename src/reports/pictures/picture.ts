import type { Language, Text } from "../../words.ts";

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A Vega-Lite specification, version 5, as plain JSON: what the library draws it with is the reader's own Vega. */
export interface VegaLiteSpec {
  readonly $schema: "https://vega.github.io/schema/vega-lite/v5.json";
  readonly [key: string]: Json;
}

/** A picture of a result: a specification in each language, and in words what it shows. */
export interface Picture {
  readonly title: Text;
  /** What the picture shows, with the main figures, for those who cannot see it. */
  readonly alt: Text;
  readonly spec: Readonly<Record<Language, VegaLiteSpec>>;
}
