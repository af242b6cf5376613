/**
 * Whose price it is, and whether it holds the indirect VAT share that a municipality may count off a private price.
 *
 * - `"public"`: a municipality's or region's, taken to hold none;
 * - `"private-with-vat"`: a private offer's as it is charged;
 * - `"private-without-vat"`: a private offer's, printed without the share.
 */
export type PriceKind = "public" | "private-with-vat" | "private-without-vat";
