import { frozen } from "../../frozen.ts";
import type { Text } from "../../words.ts";

// What findings of several kinds say. The other texts are in the files next to this one, by subject.

export const TITLE: Text = frozen({ da: "Bemærkninger til varslerne", en: "Findings on the notices" });

export const NOTHING_TO_DO: Text = frozen({ da: "Kræver ingen handling.", en: "No action is needed." });
