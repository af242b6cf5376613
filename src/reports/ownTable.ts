/** Whether something is an arquero table, or another with columns to ask for: it becomes a sheet first. */
export function isOwnTable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as { readonly columnNames?: unknown }).columnNames === "function";
}
