import { addBankDays } from '../../states/bank-days.ts';
import type { HoldRule } from './hold.ts';

/** Direct debit and automatic payment: never demanded, only watched for a debit that failed. */
export const debited: HoldRule = (open, { settings, policy }) =>
  settings.directDebit
    ? open.map(({ key, dueDate }) => [
        key,
        {
          why: 'debit',
          amount: null,
          until: dueDate && addBankDays(dueDate, policy.graceDays),
          entry: null,
        } as const,
      ])
    : [];
