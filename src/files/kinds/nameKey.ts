import { inOneForm } from "../../sameText.ts";

/** A name of a table in the form in which names are compared: upper and lower case and spaces make no difference. */
export const nameKey = (name: string): string => inOneForm(name).toLowerCase();
