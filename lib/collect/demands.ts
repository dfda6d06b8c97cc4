import type { Activity, ActivityOf, Reminder } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { StageId } from '../domain/policy.ts';
import type { TemplateId } from '../domain/template-id.ts';
import type { DatedEntry } from './history-of.ts';

type Call = ActivityOf<'call'>;

/** A demand made: a reminder, or a call of ours at a stage. */
export type Demand = {
  readonly on: Day;
  readonly stage: StageId;
  readonly entry: Reminder | Call;
};

/** The demands among these entries, in their order. */
export const demandsOf = (entries: readonly DatedEntry[]): readonly Demand[] =>
  entries.flatMap(({ on, entry }): readonly Demand[] => {
    if (entry.kind === 'reminder') return [{ on, stage: entry.stage, entry }];
    if (entry.kind === 'call' && entry.direction === 'out' && entry.stage !== null)
      return [{ on, stage: entry.stage, entry }];
    return [];
  });

/** A step taken inside is no word to the customer. */
export const isInside = ({ entry }: Demand): boolean =>
  entry.kind === 'reminder' && entry.channel === 'internal';

/** Letters that ask for money although they are no step of the plan. */
const askingTemplates: ReadonlySet<TemplateId> = new Set(['instalment-reminder', 'agency']);

/** A message that asks for money keeps the gap like a demand. */
export const asksForMoney = (entry: Activity): boolean =>
  entry.kind === 'message' && askingTemplates.has(entry.template);

/** A written message that left on a day, whatever it was for. */
export const isWritten = (entry: Activity): boolean =>
  entry.kind === 'message' || (entry.kind === 'reminder' && wrote.has(entry.channel));

const wrote: ReadonlySet<Reminder['channel']> = new Set(['mail', 'sms', 'letter']);
