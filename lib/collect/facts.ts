import type { Account } from '../domain/account.ts';
import { type AccountSettings, noAccountSettings } from '../domain/account-settings.ts';
import type { SettledInvoice } from '../domain/settled.ts';
import type { Forecast } from './forecast/forecast.ts';

/** What is known of an account beside its open invoices and the journal. */
export type AccountFacts = {
  readonly settings: AccountSettings;
  readonly settled: readonly SettledInvoice[];
  readonly forecast: Forecast | null;
  /** Name of the account that pays for this one. */
  readonly paidBy: string | null;
  /** Accounts this one pays for; their invoices stand among its own already. */
  readonly branches: readonly Account[];
};

/** Of an account nobody said anything about. */
export const noFacts = ({ book, key }: Account): AccountFacts => ({
  settings: noAccountSettings(book, key),
  settled: [],
  forecast: null,
  paidBy: null,
  branches: [],
});
