import { IN_ALL, sumOf, type Told } from "../cells.ts";
import { type Declared, each, row, shown } from "../declared.ts";
import { ALL_PLACES, CODES, placesBy } from "./places.ts";

type Cells = Readonly<Record<string, Told>>;

const PARTICIPANTS: Cells = { participant: "id" };
const ALL_PARTICIPANTS: Cells = { participant: IN_ALL };

const distributed = (who: Cells, all: Cells) => [
  each("shares", "key quota share", who),
  row("", { ...all, key: sumOf("shares.*.key"), quota: "total", share: "distributed" }),
];

const audited = (who: Cells, all: Cells, register: Cells) => [
  each("rows", "key amount fits", {
    ...who,
    impliedKeyFrom: "impliedKey.from",
    impliedKeyTo: "impliedKey.to",
    ...register,
  }),
  row("", { ...all, key: "sumOfKeys", amount: "sumOfAmounts" }),
];

const REGISTER: Cells = {
  registerKey: "registerKey",
  keyDifference: (row) => row.number("key").minus(row.number("registerKey")),
};

export const DISTRIBUTION: Declared = {
  distributeSheet: [
    shown("distribute", distributed(PARTICIPANTS, ALL_PARTICIPANTS)),
    shown("distribute", distributed(placesBy("id"), ALL_PLACES), { "shares.*.id": CODES }),
  ],
  auditDistributionSheet: [
    shown("auditDistribution", audited(PARTICIPANTS, ALL_PARTICIPANTS, REGISTER)),
    shown("auditDistribution", audited(placesBy("id"), ALL_PLACES, {}), {
      "rows.*.id": CODES,
      "rows.*.registerKey": [undefined],
      register: [undefined],
    }),
  ],
};
