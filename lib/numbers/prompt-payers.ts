import { type Figure, meanOf } from './figure.ts';

/** From so many payments on an account has a habit. */
const habit = 3;

/** Share of the accounts with a habit that pay on time. */
export const promptPayers = (
  accounts: readonly { readonly payments: number; readonly prompt: boolean }[],
): Figure =>
  meanOf(
    'share',
    accounts.filter(({ payments }) => payments >= habit).map(({ prompt }) => (prompt ? 1 : 0)),
    'no-paid-invoices',
  );
