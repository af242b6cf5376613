import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Io, Stream } from "./io.ts";

const coded = (code: string): Error => Object.assign(new Error(code), { code });

async function pipedIn(most: number): Promise<Uint8Array> {
  if (process.stdin.isTTY) throw coded("ENOTPIPED");
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part);
    size += part.length;
    if (size > most) throw coded("EFBIG");
  }
  return Buffer.concat(parts);
}

async function read(file: string | undefined, most: number): Promise<Uint8Array> {
  if (file === undefined) return pipedIn(most);
  if ((await stat(file)).size > most) throw coded("EFBIG");
  return readFile(file);
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  if ((await readdir(folder)).length > 0) throw coded("ENOTEMPTY");
}

const identity = (file: string) => stat(file, { bigint: true }).catch(() => undefined);

async function isSame(file: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([identity(file), identity(other)]);
  if (one === undefined || two === undefined) return resolve(file) === resolve(other);
  return one.dev === two.dev && one.ino === two.ino;
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (content) => {
      stream.write(content);
    },
  };
}

/** The machine as it is; `packageFile` is where the package says its version. `ENOTPIPED` is thrown where something is read of a terminal that nothing is piped into. */
export function processIo(packageFile: URL): Io {
  const version = async () => JSON.parse(await readFile(packageFile, "utf8")).version;
  const [out, err] = [streamOf(process.stdout), streamOf(process.stderr)];
  const exists = async (file: string) => (await identity(file)) !== undefined;
  return { out, err, read, write: (file, content) => writeFile(file, content), exists, emptyFolder, isSame, version };
}
