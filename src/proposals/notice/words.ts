import { frozen } from "../../frozen.ts";
import type { OperatorKind } from "../../registers/operatorKind.ts";
import type { Text } from "../../words.ts";

// What is refused of the operator.

export const WRITE_OPERATOR: Text = frozen({
  da: 'skriv { kind: "municipality", municipality: "Vejen" }, { kind: "region", region: "Syddanmark" } eller { kind: "private", name: "…" }',
  en: 'write { kind: "municipality", municipality: "Vejen" }, { kind: "region", region: "Syddanmark" } or { kind: "private", name: "…" }',
});

/** What each kind of operator is found by. */
export const OPERATORS: Readonly<Record<OperatorKind, Text>> = frozen({
  municipality: {
    da: "operator.municipality: kommunens navn eller kode",
    en: "operator.municipality: the municipality's name or code",
  },
  region: { da: "operator.region: regionens navn eller kode", en: "operator.region: the region's name or code" },
  private: { da: "operator.name: den private driftsherres navn", en: "operator.name: the private operator's name" },
});

export const WRITE_WHO: Text = frozen({ da: "skriv, hvem driftsherren er", en: "write who the operator is" });

export const WRITE_LOCATION: Text = frozen({
  da: "skriv tilbuddets kommune i location, eller ret driftsherrens art",
  en: "write the offer's municipality in location, or correct the operator's kind",
});

// What is refused of the figures.

export const NOT_NEGATIVE: Text = frozen({ da: "0 eller mere", en: "0 or more" });

export const CURRENT_ABOVE_ZERO: Text = frozen({
  da: "en gældende takst over 0 kr., også uden efterregulering; en ny ydelse er ingen stigning",
  en: "a current tariff above DKK 0, also without back-regulation; a new service is no increase",
});

export const AT_MOST_THE_TARIFF: Text = frozen({
  da: "højst den varslede takst selv; et overskud, der sætter taksten ned, er negativt",
  en: "at most the proposed tariff itself; a surplus that lowers the tariff is negative",
});

export const AT_MOST_OCCUPIED: Text = frozen({ da: "højst de belagte døgn", en: "at most the occupied days" });

export const OTHER_PLACES: Text = frozen({ da: "et andet antal end før", en: "a number different from before" });

export const LEAVE_CAPACITY_OUT: Text = frozen({
  da: "udelad capacityChange, hvis pladserne er de samme",
  en: "leave capacityChange out if the places are the same",
});
