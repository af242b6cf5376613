import type { Import } from "./imports.ts";

/** The rooms of the house from the roof to the ground; those on one line stand beside each other. */
const FLOORS: readonly (readonly string[])[] = [
  ["cli"],
  ["index"],
  ["core", "rows", "tables", "files", "threads"],
  ["findingCodes"],
  ["scenarios"],
  ["proposals", "spending", "calendar"],
  ["settlement", "occupancy", "financing", "refunds", "capacity", "tariffs"],
  ["stays"],
  ["indexation"],
  ["distribution"],
  ["findings"],
  ["reports"],
  ["agreements", "registers"],
  ["parameters"],
  ["stored"],
  ["rules", "given"],
  ["numbers"],
  [
    "words",
    "failureWords",
    "named",
    "characters",
    "dates",
    "decimal",
    "errors",
    "refusals",
    "groups",
    "closeNames",
    "sameText",
    "isRecord",
    "wholeNumber",
    "madeWhenRead",
    "frozen",
  ],
  ["generated"],
];

/** The room of a source file: its folder, or for a file outside any folder its own name. */
function roomOf(file: string): string {
  return /^src\/([^/.]+)/.exec(file)?.[1] ?? file;
}

function floorOf(room: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

/** What is wrong with where an import leads, as a message, or nothing. */
export function astray({ file, line, target }: Import): string | undefined {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (!target.startsWith("src/")) return undefined;
  for (const room of [from, to]) {
    if (floorOf(room) < 0)
      return `${file}:${line}: the room ${room} has no floor; give it one in tests/unit/house/rooms.ts`;
  }
  if (floorOf(from) <= floorOf(to)) return undefined;
  return `${file}:${line}: ${from} lies below ${to}, and imports run downwards only: ${target}`;
}

/** The imports as if between rooms: circles of rooms beside each other are circles too. */
export function betweenRooms(imports: readonly Import[]): Import[] {
  return imports
    .map((each) => ({ ...each, file: roomOf(each.file), target: roomOf(each.target) }))
    .filter(({ file, target }) => file !== target);
}

/** The folder of a source file. */
const folderOf = (file: string): string => file.replace(/\/[^/]*$/, "");

const isWithin = (folder: string, other: string): boolean => `${folder}/`.startsWith(`${other}/`);

/**
 * The imports as if between sub-rooms, the folders of a room: each is for one question, and those beside each other form no
 * circle. What a room's own files share with its sub-rooms, and what they take of them, is within the room.
 */
export function betweenSubRooms(imports: readonly Import[]): Import[] {
  return imports
    .map((each) => ({ ...each, file: folderOf(each.file), target: folderOf(each.target) }))
    .filter(({ file, target }) => target.startsWith("src/") && !isWithin(file, target) && !isWithin(target, file));
}
