import type { Finding, Letter } from '../letter.ts';
import { attachment } from './attachment.ts';
import { bankChange } from './bank-change.ts';
import { blame } from './blame.ts';
import type { Check, CheckId, GuardFacts } from './check.ts';
import { creditApart } from './credit-apart.ts';
import { customerKind } from './customer-kind.ts';
import { customerLanguage } from './customer-language.ts';
import { derivedBalance } from './derived-balance.ts';
import { doNotContact } from './do-not-contact.ts';
import { exclamation } from './exclamation.ts';
import { gap } from './gap.ts';
import { hours } from './hours.ts';
import { languageCheck } from './language.ts';
import { leftOut } from './left-out.ts';
import { legal } from './legal.ts';
import { missingValue } from './missing-value.ts';
import { notNow } from './not-now.ts';
import { nothingToAsk } from './nothing-to-ask.ts';
import { often } from './often.ts';
import { oldTemplate } from './old-template.ts';
import { optOut } from './opt-out.ts';
import { optOutLine } from './opt-out-line.ts';
import { readingAge } from './reading-age.ts';
import { recipient } from './recipient.ts';
import { sender } from './sender.ts';
import { shouting } from './shouting.ts';
import { sumCheck } from './sum-check.ts';
import { threat } from './threat.ts';
import { unknownAmount } from './unknown-amount.ts';
import { unprovenAmount } from './unproven-amount.ts';
import { wayToAct } from './way-to-act.ts';
import { wrongRecipient } from './wrong-recipient.ts';

/** In the order in which findings are shown. */
const checks: readonly Check[] = [
  sender,
  doNotContact,
  optOut,
  missingValue,
  notNow,
  unprovenAmount,
  unknownAmount,
  nothingToAsk,
  sumCheck,
  bankChange,
  gap,
  often,
  optOutLine,
  wayToAct,
  legal,
  recipient,
  wrongRecipient,
  hours,
  customerKind,
  readingAge,
  leftOut,
  creditApart,
  derivedBalance,
  oldTemplate,
  customerLanguage,
  languageCheck,
  attachment,
  threat,
  blame,
  shouting,
  exclamation,
];

/** Findings that no reason overrules: without mending, the letter would be none. */
const firm: ReadonlySet<CheckId> = new Set([
  'sender',
  'missing-value',
  'nothing-to-ask',
  'unproven-amount',
  'recipient',
  'sum-check',
]);

/** Reads a letter before it leaves. A blocking finding keeps it from leaving, until it is overruled with a reason. */
export function guard(letter: Letter, facts: GuardFacts): readonly Finding[] {
  return checks.flatMap((check) => {
    const finding = check(letter, facts);
    if (!finding) return [];
    const overrulable = finding.blocking && !firm.has(finding.check);
    const reason = facts.overruled?.find((one) => one.check === finding.check)?.reason ?? null;
    const overruled = overrulable ? reason : null;
    return [{ ...finding, overrulable, overruled, blocking: finding.blocking && overruled === null }];
  });
}
