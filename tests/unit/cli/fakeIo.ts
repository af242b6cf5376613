import type { Command } from "../../../src/cli/command.ts";
import type { Io, Stream } from "../../../src/cli/io.ts";
import { main } from "../../../src/cli/main.ts";

/** What the machine is like in a test. */
export interface Machine {
  /** Files by name; one of text is written as UTF-8, an error is what reading it throws. */
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  readonly piped?: string;
  /** How wide the terminal is; without it nothing is a terminal. */
  readonly terminal?: number;
  /** Other names of files, as links are. */
  readonly links?: Readonly<Record<string, string>>;
  /** What writing throws. */
  readonly refuses?: Error;
  readonly commands?: readonly Command[];
}

/** What a command line left behind. */
export interface Left {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string | Uint8Array>>;
}

/** An error as Node throws it of files. */
export const coded = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code });

const bytes = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

function stream(into: (text: string) => void, terminal: number | undefined): Stream {
  return {
    isTerminal: terminal !== undefined,
    columns: terminal,
    write: (content) => into(typeof content === "string" ? content : `<${content.length} bytes>`),
  };
}

/** Runs a command line of words without a machine: no process, no file system. */
export async function ran(argv: readonly string[], machine: Machine = {}): Promise<Left> {
  const { files = {}, links = {}, piped, terminal, refuses, commands } = machine;
  const texts = { out: "", err: "" };
  const written: Record<string, string | Uint8Array> = {};
  const real = (file: string) => links[file] ?? file;
  const io: Io = {
    out: stream((text) => (texts.out += text), terminal),
    err: stream((text) => (texts.err += text), terminal),
    read: async (file) => {
      if (file === undefined && piped === undefined) throw coded("ENOTPIPED");
      const content = file === undefined ? piped : files[real(file)];
      if (content instanceof Error) throw content;
      if (content === undefined) throw coded("ENOENT");
      return bytes(content);
    },
    write: async (file, content) => {
      if (refuses !== undefined) throw refuses;
      written[file] = content;
    },
    emptyFolder: async (folder) => {
      if (refuses !== undefined) throw refuses;
      if ([...Object.keys(files), ...Object.keys(written)].some((file) => file.startsWith(`${folder}/`))) {
        throw coded("ENOTEMPTY");
      }
    },
    exists: async (file) => files[real(file)] !== undefined,
    isSame: async (one, other) => real(one) === real(other),
    version: async () => "1.2.3",
  };
  const exit = await (commands === undefined
    ? main(argv, io)
    : main(argv, io, [{ heading: { da: "Kommandoer", en: "Commands" }, commands }]));
  return { exit, ...texts, written };
}
