import { sumByCurrency } from '../../../domain/money.ts';
import { invoiceEvidence } from '../../reasons.ts';
import { isDiscount } from '../hold/residue.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** A remainder, or a cash discount taken: accept it or ask for it, once, instead of a reminder. */
export const settleResidue: TaskRule = ({ overdue, settings }, _plan, today) =>
  overdue
    .filter(({ held }) => held.some(({ why }) => why === 'residue'))
    .map(({ invoice }) =>
      taskOf(
        'settle-residue',
        `${invoice.key} ${invoice.balance?.minor}`,
        today,
        [
          {
            code: 'residue',
            amount: sumByCurrency(invoice.balance ? [invoice.balance] : []),
            discount: isDiscount(invoice, settings),
            evidence: invoiceEvidence(invoice.key),
          },
        ],
        { decision: 'residue' },
      ),
    );
