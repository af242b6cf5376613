import type * as z from "zod";
import { atFirstUse } from "../given/atFirstUse.ts";
import { oneOf } from "../given/oneOf.ts";
import type { TariffUnit } from "./tariffUnit.ts";
import { TARIFF_UNIT_NAMES } from "./words.ts";

/** What a tariff from outside is per. */
export const tariffUnitGiven: () => z.ZodType<TariffUnit> = atFirstUse(() => oneOf(TARIFF_UNIT_NAMES));
