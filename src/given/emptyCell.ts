/** An empty cell, as readers of tables give it: `null`, nothing, or text without a character. */
export function isEmptyCell(value: unknown): value is null | undefined | string {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
