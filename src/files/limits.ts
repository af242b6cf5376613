/** The largest file that is read. */
export const MOST_BYTES = 100_000_000;
/** The most that a workbook may unpack to. */
export const MOST_UNPACKED = 1_000_000_000;
/** The most cells that are read of a file, empty ones within its tables counted in. */
export const MOST_CELLS = 10_000_000;
/** The most columns that a spreadsheet has; more are a file whose columns and rows are not what they should be. */
export const MOST_COLUMNS = 16_384;
