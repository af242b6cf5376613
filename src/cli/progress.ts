import { oneLine } from "../reports/plainText.ts";
import type { Stream } from "./io.ts";

/** A line that says what is done now, and is gone when it is done. */
export interface Progress {
  now(text: string): void;
  end(): void;
}

const [START_OF_LINE, ERASE_LINE] = ["\r", "\u001B[K"];

/** Progress on a terminal; anywhere else it says nothing. */
export function progressOn(stream: Stream): Progress {
  let isShown = false;
  return {
    now(text) {
      if (!stream.isTerminal) return;
      const short = Array.from(oneLine(text)).slice(0, (stream.columns ?? 80) - 1);
      stream.write(`${START_OF_LINE}${short.join("")}${ERASE_LINE}`);
      isShown = true;
    },
    end() {
      if (isShown) stream.write(`${START_OF_LINE}${ERASE_LINE}`);
      isShown = false;
    },
  };
}
