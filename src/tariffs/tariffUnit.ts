/** What a tariff is per. A notice's unit is never converted. */
export type TariffUnit = "hour" | "day" | "month" | "case" | "year";
