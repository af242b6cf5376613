import type { Asked, Refused } from "../failureWords.ts";
import { frozen } from "../frozen.ts";

export const numberOfThreads: Asked = frozen({
  allowed: { da: "et helt antal tråde fra 1 til 64", en: "a whole number of threads from 1 to 64" },
  remedy: {
    da: "vælg så mange, som maskinen har processorkerner til",
    en: "choose as many as the machine has processor cores for",
  },
});

export const startedThreads: Asked = frozen({
  allowed: { da: "tråde, der er startet til formålet", en: "threads that were started for it" },
  remedy: {
    da: "start tråde, vent på dem, og giv dem her",
    en: "start threads, wait for them, and give them here",
  },
});

export const noThreads: Refused = frozen({
  foundAs: { da: "en maskine uden tråde", en: "a machine without threads" },
  allowed: {
    da: "Node 20.19 eller nyere eller en browser, der giver siden lov til tråde",
    en: "Node 20.19 or newer, or a browser that lets the page have threads",
  },
  remedy: {
    da: "kør simuleringen uden tråde; den giver det samme",
    en: "run the simulation without threads; it gives the same",
  },
});

export const startingFunction: Asked = frozen({
  allowed: {
    da: "en funktion, der starter én tråd og giver den",
    en: "a function that starts one thread and gives it",
  },
  remedy: {
    da: "giv en funktion, der laver en Worker med pakkens program til tråde",
    en: "give a function that makes a Worker with the package's program for threads",
  },
});

export const otherAnswer: Refused = frozen({
  foundAs: {
    da: "en tråd, der svarede noget andet end det, den blev spurgt om",
    en: "a thread that answered something other than what it was asked for",
  },
  allowed: {
    da: "tråde med pakkens eget program til tråde, i samme udgave som pakken",
    en: "threads with the package's own program for threads, of the same version as the package",
  },
  remedy: {
    da: "start nye tråde med pakkens program, som ikke sender andet, eller kør uden tråde",
    en: "start new threads with the package's program, which sends nothing else, or run without threads",
  },
});

export const threadFailed: Refused = frozen({
  foundAs: {
    da: "en tråd, der ikke kunne starte eller er stoppet",
    en: "a thread that could not start, or has stopped",
  },
  allowed: {
    da: "tråde, der kører, og et program til dem, som kan hentes",
    en: "threads that run, and a program for them that can be loaded",
  },
  remedy: {
    da: "start nye tråde; hvis pakken er samlet til én fil, så giv selv en tråd med pakkens program til tråde, eller kør uden tråde",
    en: "start new threads; where the package was bundled into one file, give a thread with the package's program for threads yourself, or run without threads",
  },
});
