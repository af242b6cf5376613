/** The day after a date, both as `YYYY-MM-DD`; read in UTC, so no clock change enters. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
