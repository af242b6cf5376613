/** Latin text, by far the most common, has a column for each character. */
const ONE_EACH = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2212]*$/;

/** Marks that stand on the character before them, and joiners and selectors that are not seen. */
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** East Asian characters that Unicode calls wide or full-width, and emoji. */
const TWO_COLUMNS =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** The columns one character takes in a typeface of fixed width: 0, 1 or 2. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
}

/**
 * The columns a text on one line takes in a typeface of fixed width, counted by code points.
 *
 * An emoji that is put together of several, such as a flag or a family, is counted as its parts; terminals do not agree
 * on those.
 */
export function displayWidth(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
