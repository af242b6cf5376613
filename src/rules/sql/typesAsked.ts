import type { Machine } from "./dialect.ts";

/**
 * What is asked of the types of columns of numbers before any row is read, and what is said of another: for {@link selfTest}. Nothing where
 * the database knows a column's type only in its rows; there it stops itself at a column that has no remainder.
 */
export function typesAsked(
  machine: Machine,
  columns: readonly string[],
): readonly (readonly [condition: string, message: string])[] {
  const { typed, reads } = machine;
  if (!typed.isPlanned) return [];
  return [...new Set(columns)].map((column) => {
    const said = `${column}: a column of another type than ${reads}; cast it in a view first`;
    return [`NOT (${typed.isRead(typed.typeOf(machine.quoted(column)))})`, machine.literal(said)] as const;
  });
}
