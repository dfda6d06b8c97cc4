import { answersWithin } from '../answers-within.ts';
import type { DraftContext } from '../draft-context.ts';
import { plain, plainLines } from '../plain.ts';
import type { Described } from './variable.ts';

/** Who writes. */
export const sender = {
  'sender.company': {
    meaning: 'the company that writes',
    example: 'Northwind Trading Ltd',
    value: ({ sender }) => plain(sender.company) || null,
  },
  'sender.person': {
    meaning: 'the person who writes',
    example: 'Mia Lund',
    value: ({ sender }) => plain(sender.person) || null,
  },
  'sender.phone': {
    meaning: 'telephone for questions',
    example: '+44 20 7946 0958',
    value: ({ sender }) => plain(sender.phone) || null,
  },
  'sender.reply_to': {
    meaning: 'mail address for answers',
    example: 'accounts@northwind.example.com',
    value: ({ sender }) => plain(sender.replyTo) || null,
  },
  'sender.ways_to_pay': {
    meaning: 'how to pay, in lines',
    example: 'Bank transfer: IBAN DE02 1203 0000 0000 2020 51',
    value: ({ sender }) => plainLines(sender.waysToPay) || null,
  },
  'sender.answers_within': {
    meaning: 'how fast questions are answered',
    example: 'within one working day',
    // Not understood, it stands as the sender wrote it; the check of languages points at it.
    value: ({ sender, language }) => {
      const written = plain(sender.answersWithin);
      return (answersWithin(written, language) ?? written) || null;
    },
  },
  'sender.address': {
    meaning: 'postal address of the company that writes, in lines',
    example: '1 Quay Street, Bristol BS1 4DJ',
    value: ({ sender: who }) => plainLines(who.postalAddress ?? '') || null,
  },
} as const satisfies { readonly [name: string]: Described<DraftContext> };
