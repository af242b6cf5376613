/** Where text is shown, or bytes go. */
export interface Stream {
  readonly isTerminal: boolean;
  /** How wide the terminal is. */
  readonly columns?: number | undefined;
  write(content: string | Uint8Array): void;
}

/**
 * The machine as the command line sees it, so that tests can give another. What cannot be read or written throws an error
 * with the `code` that Node gives it, such as `ENOENT`.
 */
export interface Io {
  readonly out: Stream;
  readonly err: Stream;
  /** The content of a file, or of what is piped in where no name is given; `EFBIG` for more than `most` bytes. */
  read(file: string | undefined, most: number): Promise<Uint8Array>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Makes a folder where there is none; `ENOTEMPTY` for one that holds anything. */
  emptyFolder(folder: string): Promise<void>;
  /** Whether there is a file or folder of the name. */
  exists(file: string): Promise<boolean>;
  /** Whether two names lead to one file. */
  isSame(file: string, other: string): Promise<boolean>;
  /** The version of the package. */
  version(): Promise<string>;
}
