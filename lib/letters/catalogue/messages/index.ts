import type { Messages } from '../message.ts';
import { agency } from './agency.ts';
import { apology } from './apology.ts';
import { callRecap } from './call-recap.ts';
import { callScript } from './call-script.ts';
import { chequeFollowUp } from './cheque-follow-up.ts';
import { correctRecords } from './correct-records.ts';
import { creditHold } from './credit-hold.ts';
import { creditHoldLifted } from './credit-hold-lifted.ts';
import { disputeReceived } from './dispute-received.ts';
import { disputeResolved } from './dispute-resolved.ts';
import { earlyPayment } from './early-payment.ts';
import { instalmentReminder } from './instalment-reminder.ts';
import { invoiceCopy } from './invoice-copy.ts';
import { missedCall } from './missed-call.ts';
import { ourTerms } from './our-terms.ts';
import { partPaymentThanks } from './part-payment-thanks.ts';
import { planOffer } from './plan-offer.ts';
import { promiseConfirmation } from './promise-confirmation.ts';
import { promiseReminder } from './promise-reminder.ts';
import { promptReward } from './prompt-reward.ts';
import { promptThanks } from './prompt-thanks.ts';
import { satisfaction } from './satisfaction.ts';
import { statement } from './statement.ts';

/** Everything that is written or said beside the demands. */
export const messages: Messages = {
  agency: agency,
  apology: apology,
  'call-recap': callRecap,
  'cheque-follow-up': chequeFollowUp,
  'correct-records': correctRecords,
  'credit-hold': creditHold,
  'credit-hold-lifted': creditHoldLifted,
  'dispute-received': disputeReceived,
  'dispute-resolved': disputeResolved,
  'early-payment': earlyPayment,
  'instalment-reminder': instalmentReminder,
  'invoice-copy': invoiceCopy,
  'missed-call': missedCall,
  'our-terms': ourTerms,
  'part-payment-thanks': partPaymentThanks,
  'plan-offer': planOffer,
  'promise-confirmation': promiseConfirmation,
  'promise-reminder': promiseReminder,
  'prompt-reward': promptReward,
  'prompt-thanks': promptThanks,
  satisfaction: satisfaction,
  statement: statement,
  'call-script': callScript,
};
