import type { StoredInvoice } from '../../../domain/account.ts';
import type { AccountSettings } from '../../../domain/account-settings.ts';
import type { Day } from '../../../domain/day.ts';
import type { Policy } from '../../../domain/policy.ts';
import type { DatedEntry } from '../../history-of.ts';
import type { Held } from '../../standing.ts';
import type { Agreements, PauseState } from '../../states/states.ts';

/** What decides whether a line leaves the demand. */
export type HoldContext = {
  readonly settings: AccountSettings;
  readonly agreements: Agreements;
  readonly pauses: readonly PauseState[];
  /** Effective entries of the account, oldest first. */
  readonly entries: readonly DatedEntry[];
  readonly policy: Policy;
  readonly today: Day;
};

/** An invoice's key, and why it or a part of it is not asked for. */
export type Holding = readonly [invoice: string, held: Held];

/** Which of an account's open invoices, oldest due first, leave the demand for one cause. */
export type HoldRule = (open: readonly StoredInvoice[], of: HoldContext) => readonly Holding[];
