import { lookUp } from "../parameters/lookUp.ts";
import type { DatedValue, Parameter } from "../rules/parameter.ts";
import type { Agreement } from "./agreement.ts";

/** What the data say of a value that is not known in an agreement: that it has ended, or why it is not known. */
export function silenceOf(parameter: Parameter, { region, date }: Agreement): DatedValue | undefined {
  const { silent, ended } = lookUp(parameter, region, date);
  return ended ?? silent;
}
