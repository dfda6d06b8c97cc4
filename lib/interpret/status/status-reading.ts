/**
 * States as systems word them.
 * - `posted`: booked; some systems show it beside a payment state, so it says nothing about payment.
 * - `in-payment`: a payment is registered and on its way.
 * - `credit`: the record itself is a credit note. `credited`: an invoice against which one was issued.
 * - `delivery-failed`, `delivered`: about the e-mail, not about payment.
 */
export type StatusState =
  | 'draft'
  | 'pending-approval'
  | 'open'
  | 'posted'
  | 'sent'
  | 'viewed'
  | 'partial'
  | 'in-payment'
  | 'overdue'
  | 'disputed'
  | 'paid'
  | 'void'
  | 'credit'
  | 'credited'
  | 'delivered'
  | 'delivery-failed';

export type StatusReading = {
  readonly state: StatusState;
  /** The words say that nothing was paid ("Not paid"). Open, Sent, Overdue, Awaiting payment do not say so. */
  readonly assertsUnpaid: boolean;
  /** "Overdue by 12 days" → 12; counts from the page's day. */
  readonly daysOverdue: number | null;
  /** "Due in 3 days" → 3, "due today" → 0. */
  readonly dueInDays: number | null;
  /** The amount that stands in the text ("Partially paid, $120.00 due."), unparsed. */
  readonly amountText: string | null;
  /** The whole text is known words, not only its beginning. */
  readonly exact: boolean;
};
