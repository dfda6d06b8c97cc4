import type { Activity, ActivityKind } from '../../domain/activity.ts';

export const kindGroups = [
  'messages',
  'calls',
  'notes',
  'promises',
  'disputes',
  'questions',
  'plans',
  'pauses',
  'other',
] as const;
export type KindGroup = (typeof kindGroups)[number];

const groups: { readonly [kind in ActivityKind]?: KindGroup } = {
  reminder: 'messages',
  message: 'messages',
  call: 'calls',
  note: 'notes',
  promise: 'promises',
  'promise-cancelled': 'promises',
  cheque: 'promises',
  'expected-payment': 'promises',
  dispute: 'disputes',
  'dispute-changed': 'disputes',
  question: 'questions',
  answer: 'questions',
  plan: 'plans',
  'plan-changed': 'plans',
  pause: 'pauses',
  resume: 'pauses',
  snooze: 'pauses',
};

/** What a timeline is filtered by. */
export const groupOf = ({ kind }: Activity): KindGroup => groups[kind] ?? 'other';

/** The entry that an entry goes on from; null: it begins something of its own. */
export function originOf(entry: Activity): string | null {
  switch (entry.kind) {
    case 'dispute-changed':
      return entry.dispute;
    case 'promise-cancelled':
      return entry.promise;
    case 'answer':
      return entry.question;
    case 'plan-changed':
      return entry.plan;
    case 'resume':
      return entry.pause;
    default:
      return entry.cause ?? null;
  }
}

/** Keys of the invoices an entry names. */
export function invoicesOf(entry: Activity): readonly string[] {
  switch (entry.kind) {
    case 'promise':
    case 'plan':
      return entry.invoices.map(({ invoice }) => invoice);
    case 'dispute':
      return entry.lines.map(({ invoice }) => invoice);
    case 'reminder':
    case 'call':
    case 'cheque':
    case 'expected-payment':
    case 'question':
    case 'pause':
      return entry.invoices;
    case 'message':
      return entry.invoices ?? [];
    default:
      return [];
  }
}
