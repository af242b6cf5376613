/** What an input of a rule may be; what is not stated is not bounded. Numbers are decimal text. */
export interface InputBounds {
  /** The least number that is allowed. */
  readonly least?: string;
  /** Every number is above this one. */
  readonly above?: string;
  /** The greatest number that is allowed. */
  readonly most?: string;
  /** Every number is below this one. */
  readonly below?: string;
}
