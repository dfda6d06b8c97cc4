/** A small ledger with one invoice, its readings and its journal, as the real code is given them. */
import type { Account } from '../../../lib/domain/account.ts';
import type { Activity, NewActivity } from '../../../lib/domain/activity.ts';
import { addDays, type Day } from '../../../lib/domain/day.ts';
import { type Instant, instantOf } from '../../../lib/domain/instant.ts';
import type { Money } from '../../../lib/domain/money.ts';
import { defaultPolicy } from '../../../lib/domain/policy.ts';
import type { SettledInvoice } from '../../../lib/domain/settled.ts';
import { account, euro, invoice, today as start } from '../make.ts';

export const unit = 10_000;
export const units = 10;
export const grace = defaultPolicy.graceDays;

export class World {
  private clock = 0;
  day: Day = start;
  owed = units;
  readonly journal: Activity[] = [];
  private listed = invoice('INV-1', 10, euro(units * unit), {
    firstSeen: this.now(),
    observedAt: this.now(),
  });
  private readonly former: { balance: Money; at: Instant }[] = [];
  private gone: SettledInvoice | null = null;

  /** Every act has a moment of its own. */
  now(): Instant {
    this.clock += 1;
    return instantOf(Date.parse(`${this.day}T08:00:00Z`) + this.clock * 1000);
  }

  pass(days: number): void {
    this.day = addDays(this.day, days);
  }

  read(): void {
    const at = this.now();
    const { balance, observedAt } = this.listed;
    const [was, now] = [balance?.minor ?? 0, this.owed * unit];
    if (this.owed > 0) {
      if (was > now) this.former.push({ balance: euro(was), at: observedAt });
      const former = { former: [...this.former] };
      this.listed = { ...this.listed, ...former, balance: euro(now), observedAt: at, lastSeen: at };
      return;
    }
    this.gone ??= {
      account: account([]).key,
      key: this.listed.key,
      number: this.listed.number,
      kind: 'invoice',
      status: 'paid',
      issueDate: null,
      dueDate: null,
      total: this.listed.total,
      paidOn: null,
      former: [...this.former, { balance: euro(was), at: observedAt }],
      openUntil: this.listed.lastSeen,
      settledBy: at,
    };
  }

  /** The invoice vanishes from the page: nothing is proved by that. */
  miss(): void {
    this.listed = { ...this.listed, missingSince: this.now() };
  }

  /** As it stands in the newest reading. */
  stood() {
    return { invoice: this.listed.key, balance: this.gone ? euro(0) : this.listed.balance };
  }

  add(said: NewActivity): string {
    const at = this.now();
    const id = String(this.clock).padStart(6, '0');
    this.journal.push({ ...said, id, at, zone: 'UTC', author: 'Mia' });
    return id;
  }

  account(): Account {
    return account(this.gone ? [] : [this.listed]);
  }

  settled(): readonly SettledInvoice[] {
    return this.gone ? [this.gone] : [];
  }
}

const { book, key } = account([]);
export const of = { book, account: key };
