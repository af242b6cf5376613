import { CHOICES } from "../../generated/tables.ts";
import type { Text } from "../../words.ts";
import type { NoticesRead } from "../notices/readNotices.ts";
import { reasonKindOf } from "../notices/reasonKind.ts";
import * as say from "./words.ts";

/** Which kinds of reason were read from the words of the reasons, since no column says them; nothing where none was. */
export function kindsSaid({ noticeRows }: NoticesRead): Text[] {
  const kinds = noticeRows.flatMap(({ values: { reason, reasonKind } }) =>
    reason === undefined || reasonKind !== undefined ? [] : [reasonKindOf(reason)],
  );
  if (kinds.length === 0) return [];
  const counts = [...new Set(kinds)].map((kind) =>
    say.kindCounted(CHOICES.reasons[kind].name, kinds.filter((each) => each === kind).length),
  );
  return [say.kindsByWords(counts)];
}
