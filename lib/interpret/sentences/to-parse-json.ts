import type { Said } from '../../domain/said.ts';

/** What `npm run parse` writes for a sentence: the values without their places. */
export function toParseJson(said: Said) {
  return {
    promises: said.promises.map(({ date, amountMinor, invoices }) => ({ date, amountMinor, invoices })),
    cheques: said.cheques.map(({ number, sentOn, sentTo }) => ({ number, sentOn, sentTo })),
    disputes: said.disputes.map(({ reason, amountMinor, invoices }) => ({ reason, amountMinor, invoices })),
    followUps: said.followUps.map((one) => ({ date: one.date, time: one.time, with: one.with })),
    expectedPayments: said.expectedPayments.map(({ date, kind }) => ({ date, kind })),
    outcome: said.outcome,
    questions: said.questions.map(({ about, text }) => ({ about, text })),
  };
}
