import { contactAt } from '../../lib/collect/contact-at.ts';
import { nextAction } from '../../lib/collect/next-action-of.ts';
import { standingOf } from '../../lib/collect/standing-of.ts';
import type { Account } from '../../lib/domain/account.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { OwnTemplate } from '../../lib/domain/own-template.ts';
import { defaultPolicy, type StageId } from '../../lib/domain/policy.ts';
import type { Sender } from '../../lib/domain/sender.ts';
import { composeLetter } from '../../lib/letters/compose.ts';
import type { InterestOf } from '../../lib/letters/interest/interest-lines.ts';
import type { Earlier, Letter } from '../../lib/letters/letter.ts';
import type { OwnText } from '../../lib/letters/own-text.ts';
import type { ChosenWording } from '../../lib/letters/wording.ts';
import { noon, today } from '../collect/make.ts';

export const sender: Sender = {
  company: 'Northwind Trading Ltd',
  person: 'Mia Lund',
  phone: '+44 20 7946 0958',
  replyTo: 'accounts@northwind.example.com',
  waysToPay: 'Bank transfer: IBAN DE02 1203 0000 0000 2020 51\nCard: https://pay.northwind.example.com',
  answersWithin: 'within one working day',
};

type Edits = Parameters<typeof composeLetter>[0]['edits'];
export const noEdits = { to: null, subject: null, opening: null, closing: null };

export function letter(
  account: Account,
  stage: StageId,
  more: {
    readonly journal?: readonly Activity[];
    readonly edits?: Edits;
    readonly locale?: string;
    readonly sender?: Sender;
    readonly wording?: ChosenWording;
    readonly own?: OwnText | null;
    readonly nameOf?: (words: string) => string;
    readonly interest?: InterestOf;
    readonly earlier?: readonly Earlier[];
    readonly on?: Day;
  } = {},
): Letter {
  const on = more.on ?? today;
  const standing = standingOf(account, more.journal ?? [], defaultPolicy, on);
  const action = nextAction(standing, defaultPolicy, on);
  return composeLetter({
    standing,
    contact: contactAt(stage, standing, action, defaultPolicy),
    sender: more.sender ?? sender,
    today: on,
    locale: more.locale ?? 'en-GB',
    edits: more.edits ?? null,
    wording: more.wording ?? {},
    plan: defaultPolicy.stages,
    own: more.own ?? null,
    interest: more.interest ?? null,
    earlier: more.earlier ?? [],
    nameOf: more.nameOf ?? String,
  });
}

/** A template of the user's own, in English, that asks for money. */
export const ownLetter: OwnTemplate = {
  id: 'own-1',
  name: 'Ours',
  standsFor: null,
  language: 'en',
  tone: null,
  demand: true,
  table: true,
  subject: 'Reminder, {{ customer.name }}',
  opening: 'Hello,',
  closing: '{{ sender.ways_to_pay }}\n\n{{ sender.person }}',
  active: true,
  policyVersion: 1,
  changedAt: noon(today),
};
