// Printed by `npm run generate` from data/series/ and not edited by hand.

import { SOURCES } from "./sources.ts";

export const SERIES = [
  {"id":"kl-general","title":{"da":"KL's generelle P/L","en":"KL's general indexation"},"steps":[{"year":2025,"rate":"0.039","mark":"minutes","note":{"da":"fra 2024- til 2025-niveau; at årene er disse, er antaget","en":"from the 2024 to the 2025 level; that these are the years is assumed"},"source":SOURCES.forum2025Item6}]},
  {"id":"kl-tariff","title":{"da":"KL's anbefalede takstfremskrivning","en":"KL's recommended tariff projection"},"steps":[{"year":2013,"rate":"0.0153","mark":"practice","note":{"da":"fra 2012- til 2013-niveau","en":"from the 2012 to the 2013 level"},"source":SOURCES.budget2013}]},
  {"id":"syddanmark","title":{"da":"Syddanmarks P/L (økonomisk arbejdsgruppe)","en":"Syddanmark's indexation (economic working group)"},"steps":[{"year":2025,"rate":"0.0551","mark":"minutes","note":{"da":"fra 2024- til 2025-niveau; at årene er disse, er antaget","en":"from the 2024 to the 2025 level; that these are the years is assumed"},"source":SOURCES.forum2025Item6}]},
] as const;
