/** In a service: one notice in as JSON, its assessment or its fault out as JSON. Needs no server: put `answer` behind one. */
import {
  agreementInForce,
  assessProposal,
  explanationText,
  type Language,
  type Notice,
  type RegionId,
  RuleError,
} from "rammetakst";
import { isStarted } from "./support/started.ts";

/** What a web server sends back. */
export interface Answer {
  readonly status: 200 | 400 | 422;
  readonly body: string;
}

/** What is asked: whose agreement, in which language, and the notice as the library takes it, which checks all of it. */
interface Question {
  readonly region: RegionId;
  readonly lang: Language;
  readonly notice: Notice;
}

const ASKED = '{ "region": "syddanmark", "lang": "da", "notice": {…} }';
const NO_NOTICE = {
  da: { kind: "malformed", path: "", found: "intet varsel", allowed: `JSON som ${ASKED}`, remedy: "send et varsel" },
  en: { kind: "malformed", path: "", found: "no notice", allowed: `JSON such as ${ASKED}`, remedy: "send a notice" },
} as const;

function questionIn(text: string): Partial<Question> | undefined {
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === "object" && given !== null ? given : undefined;
  } catch {
    return undefined;
  }
}

/** The figures that a caller needs. `Decimal`s become text in JSON, with every digit: no float loses an øre on the way. */
function assessed({ region, lang, notice }: Question): object {
  const agreement = agreementInForce(region, notice.effectiveFrom);
  const { verdict, agreed, annualEffect, findings, explanation } = assessProposal(notice, agreement);
  return {
    verdict,
    agreement: agreement.id,
    limit: agreed.limit,
    excess: agreed.excess,
    fullYear: annualEffect?.fullYear ?? null,
    findings: findings.map(({ code, severity, message, remedy }) => ({
      code,
      severity,
      message: message[lang],
      remedy: remedy[lang],
    })),
    why: explanationText(explanation, lang),
  };
}

/** A fault in words, for whoever filled the form in, and by its place and kind, for the program that shows it there. */
function fault(error: RuleError, lang: Language): object {
  const { kind, path, found, allowed, remedy } = error.failure;
  const field = path === "date" ? "effectiveFrom" : path; // the day that the agreement was asked for
  return { kind, path: field, found: found[lang], allowed: allowed[lang], remedy: remedy[lang] };
}

/** Answers a request. What the caller wrote wrong is an answer too; anything else is a fault of ours, and thrown on. */
export function answer(request: string): Answer {
  const { region = "syddanmark", lang: asked, notice } = questionIn(request) ?? {};
  const lang = asked === "en" ? "en" : "da";
  const reply = (status: Answer["status"], body: object): Answer => ({ status, body: JSON.stringify(body) });
  if (typeof notice !== "object" || notice === null) return reply(400, { fault: NO_NOTICE[lang] });
  try {
    return reply(200, assessed({ region, lang, notice }));
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return reply(422, { fault: fault(error, lang) });
  }
}

const notice = {
  id: "2025-17",
  offer: "Solgården",
  operator: { kind: "municipality", municipality: "Vejen" },
  unit: "day",
  current: { amount: "2347.50", priceLevel: 2024, backRegulation: 0 },
  proposed: { amount: "2476.86", priceLevel: 2025, backRegulation: 0 },
  effectiveFrom: "2025-01-01",
};

if (isStarted(import.meta.url)) {
  const lang = process.argv.includes("--en") ? "en" : "da";
  const misspelt = { ...notice, operator: { kind: "municipality", municipality: "Vejn" } };
  for (const each of [notice, misspelt]) {
    const { status, body } = answer(JSON.stringify({ region: "syddanmark", lang, notice: each }));
    console.log(status, JSON.stringify(JSON.parse(body), null, 2));
  }
}
