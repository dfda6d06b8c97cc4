import type { Standing } from '../collect/standing.ts';
import type { Day } from '../domain/day.ts';
import type { Channel, StageId } from '../domain/policy.ts';

/** One time we wrote or called. */
export type Contact = {
  readonly account: string;
  readonly on: Day;
  readonly channel: Channel;
  /** Null: it was no step of the plan. */
  readonly stage: StageId | null;
  /** Keys of the invoices it was about. */
  readonly invoices: readonly string[];
};

/** Reminders sent, calls made and other messages; steps taken inside and calls taken are none. */
export const contactsOf = ({ account: { key: account }, entries }: Standing): readonly Contact[] =>
  entries.flatMap(({ on, entry }): readonly Contact[] => {
    const { kind } = entry;
    if (kind === 'reminder' && entry.channel !== 'internal')
      return [{ account, on, channel: entry.channel, stage: entry.stage, invoices: entry.invoices }];
    if (kind === 'call' && entry.direction === 'out')
      return [{ account, on, channel: 'call', stage: entry.stage, invoices: entry.invoices }];
    if (kind === 'message')
      return [{ account, on, channel: channelOf(entry.by), stage: null, invoices: entry.invoices ?? [] }];
    return [];
  });

const channelOf = (by: string): Channel =>
  by === 'sms' || by === 'whatsapp' ? 'sms' : by === 'print' ? 'letter' : 'mail';
