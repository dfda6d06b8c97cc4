import { answerQuestion } from './answer-question.ts';
import { applyCredit } from './apply-credit.ts';
import { checkDebit } from './check-debit.ts';
import { checkInstalment } from './check-instalment.ts';
import { checkPromise } from './check-promise.ts';
import { creditHold } from './credit-hold.ts';
import { followUp } from './follow-up.ts';
import { liftHold } from './lift-hold.ts';
import { mendInvoice } from './mend-invoice.ts';
import { noChannel } from './no-channel.ts';
import { review } from './review.ts';
import type { TaskRule } from './rule.ts';
import { sendInvoice } from './send-invoice.ts';
import { settleResidue } from './settle-residue.ts';
import { showBalance } from './show-balance.ts';
import { verifyContact } from './verify-contact.ts';
import { workDispute } from './work-dispute.ts';
import { writeOff } from './write-off.ts';

/** In order of weight. */
export const taskRules: readonly TaskRule[] = [
  followUp,
  answerQuestion,
  checkPromise,
  checkInstalment,
  workDispute,
  sendInvoice,
  mendInvoice,
  applyCredit,
  showBalance,
  checkDebit,
  settleResidue,
  creditHold,
  liftHold,
  writeOff,
  noChannel,
  verifyContact,
  review,
];
