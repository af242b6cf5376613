import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// The head and the foot; what is to be filled in stands in square brackets.

export const TO: Text = frozen({ da: "Til", en: "To" });

export const DATE: Text = frozen({ da: "Dato", en: "Date" });

export const CASE_NUMBER: Text = frozen({ da: "Sagsnr.", en: "Case no." });

export const SENDER_MISSING: readonly Text[] = frozen([
  { da: "[afsender: kommune og forvaltning]", en: "[sender: municipality and department]" },
  { da: "[adresse]", en: "[address]" },
]);

export const DATE_MISSING: Text = frozen({ da: "[dato]", en: "[date]" });

export const CASE_NUMBER_MISSING: Text = frozen({ da: "[sagsnummer]", en: "[case number]" });

export const REGARDS: Text = frozen({ da: "Med venlig hilsen", en: "Kind regards" });

export const SIGNATURE_MISSING: readonly Text[] = frozen([
  { da: "[navn og titel]", en: "[name and title]" },
  { da: "[telefon og e-mail]", en: "[telephone and e-mail]" },
]);

// The table of the tariffs.

export const TARIFFS: Text = frozen({ da: "De varslede takster", en: "The notified tariffs" });

export const COMPARED_WITHOUT: Text = frozen({
  da: "Taksterne er uden efterregulering af tidligere år, hvor den er oplyst; den gældende takst er den pr. 31. december året før.",
  en: "The tariffs are without back-regulation of earlier years, where it is stated; the current tariff is that of 31 December before.",
});

// Notices that are left out.

/** A notice that the letter does not speak of until a question is answered, in square brackets as all that is to be filled in. */
export const clarifyFirst = (service: Text, id: string, question: Text): Text => ({
  da: `[Afklar først: ${service.da}, sagsnr. ${id}, er ikke med i brevet. ${question.da}]`,
  en: `[Clarify first: ${service.en}, case no. ${id}, is not in this letter. ${question.en}]`,
});

// The name of a file.

/** What a letter's file is called, without an ending. */
export const fileTitle = (operator: string): Text => ({ da: `Svar til ${operator}`, en: `Reply to ${operator}` });
