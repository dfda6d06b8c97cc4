import type { Finding, Letter } from '../letter.ts';
import { attachment } from './attachment.ts';
import { blame } from './blame.ts';
import type { Check, CheckId, GuardFacts } from './check.ts';
import { derivedBalance } from './derived-balance.ts';
import { exclamation } from './exclamation.ts';
import { gap } from './gap.ts';
import { languageCheck } from './language.ts';
import { leftOut } from './left-out.ts';
import { legal } from './legal.ts';
import { missingValue } from './missing-value.ts';
import { nothingToAsk } from './nothing-to-ask.ts';
import { readingAge } from './reading-age.ts';
import { recipient } from './recipient.ts';
import { sender } from './sender.ts';
import { shouting } from './shouting.ts';
import { sumCheck } from './sum-check.ts';
import { threat } from './threat.ts';
import { unknownAmount } from './unknown-amount.ts';
import { unprovenAmount } from './unproven-amount.ts';
import { wayToAct } from './way-to-act.ts';

/** In the order in which findings are shown. */
const checks: readonly Check[] = [
  sender,
  missingValue,
  unprovenAmount,
  unknownAmount,
  nothingToAsk,
  sumCheck,
  gap,
  wayToAct,
  legal,
  recipient,
  readingAge,
  leftOut,
  derivedBalance,
  languageCheck,
  attachment,
  threat,
  blame,
  shouting,
  exclamation,
];

/** Findings that a person may overrule with a yes. The others stay in the way until they are mended. */
const yielding: ReadonlySet<CheckId> = new Set(['gap', 'unknown-amount']);

/** Reads a letter before it leaves. A blocking finding keeps it from leaving. */
export function guard(letter: Letter, facts: GuardFacts): readonly Finding[] {
  return checks.flatMap((check) => {
    const finding = check(letter, facts);
    if (!finding) return [];
    const overruled = yielding.has(finding.check) && facts.accepted?.includes(finding.check) === true;
    return [overruled ? { ...finding, blocking: false } : finding];
  });
}
