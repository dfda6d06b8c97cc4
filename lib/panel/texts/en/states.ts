import type { NothingBecause } from '../../../domain/snapshot.ts';
import { number } from './words.ts';

/** What is the matter, and what to do. */
type Words = { readonly title: string; readonly text: string };

export const firstRun = {
  title: 'Whom to contact next, and why',
  steps: [
    'Open your invoices. Dunlin reads them from the page.',
    'It says whom to contact, and shows the reasons.',
    'It drafts the message. You read it and send it.',
  ],
  read: (host: string): string => `Read ${host}`,
  sample: 'Try it on sample books',
  promise:
    'Access to this one site only. Nothing leaves this computer unless you send it. No account, no key.',
};

export const states = {
  reading: (read: number, stated: number | null): string =>
    stated === null
      ? `Reading: ${number(read)} rows so far.`
      : `Reading: ${number(read)} of ${number(stated)} rows.`,
  filling: 'The page is still filling. No amount is shown until its rows add up.',
  starting: 'Looking at the page beside the panel.',
  addressUnknown: {
    title: 'Click Dunlin’s icon on this page',
    text: 'The browser shows Dunlin a page only after you click its icon in the toolbar.',
  },
  closedPage: {
    title: 'The browser keeps this page to itself',
    text: 'No extension may read it. Go to your list of unpaid invoices.',
  },
  noAccess: {
    title: 'Dunlin cannot see this page yet',
    text: 'It reads a site only after you allow it, one site at a time.',
  },
  refused: {
    title: 'The site was not allowed',
    text: 'Nothing was read. You can allow it now or at any time later.',
  },
  changed: {
    title: 'The page has changed',
    text: 'Amounts here are as they were before. Drafts wait until the page is read again.',
  },
  stillSame: (name: string): Words => ({
    title: `Are these invoices still of “${name}”?`,
    text: 'All rows are others, and nothing on the page says why. They are not taken until you say.',
  }),
  yesStill: 'Yes, the same company',
  closedFrame: (origin: string): Words => ({
    title: 'The list is inside another site',
    text: `The largest part of this page comes from ${origin}. Allow that one, too, and Dunlin reads it.`,
  }),
  anotherCompany: (known: string, shown: string): Words => ({
    title: `Is “${shown}” the same company as “${known}”?`,
    text: 'The page shows another name under the same address. Nothing is stored until you say.',
  }),
  renamed: 'Same company, renamed',
  another: 'Another company',
  failed: {
    'no-receiver': {
      title: 'The page did not answer',
      text: 'It may have been open before Dunlin was installed. Reload the page, then read again.',
    },
    'timed-out': {
      title: 'The page took too long',
      text: 'It may still be loading. Read again in a moment.',
    },
    'bad-message': {
      title: 'The answer of the page made no sense',
      text: 'Nothing was taken from it. Reload the page, then read again.',
    },
    navigated: { title: 'The page went elsewhere', text: 'Nothing was taken from it. Read the new page.' },
  },
  readAgain: 'Read again',
  read: (host: string): string => `Read ${host}`,
  allow: 'Allow it',
  sample: 'Try sample books',
  pointAtInvoices: 'Point at the invoices',
  whatWasRead: 'See what was read',
  toWorklist: 'Back to the worklist',
};

/** Why nothing was taken from the page. */
export const nothing: Readonly<Record<NothingBecause, Words & { readonly line: string }>> = {
  'no-region': {
    title: 'No list on this page',
    text: 'Dunlin looked for tables and lists and found none. Open your list of unpaid invoices.',
    line: 'No list on this page',
  },
  'no-invoices': {
    title: 'No invoices on this page',
    text: 'There are lists here, but none holds invoices to customers. Open your list of unpaid invoices.',
    line: 'No invoices on this page',
  },
  payables: {
    title: 'These are bills you owe',
    text: 'Dunlin works on what others owe you, so it took nothing from here. Open your invoices to customers.',
    line: 'Bills to pay · nothing taken',
  },
  quotes: {
    title: 'These are quotes',
    text: 'Nobody owes a quote yet, so nothing was taken from here. Open your list of unpaid invoices.',
    line: 'Quotes · nothing taken',
  },
  payments: {
    title: 'These are payments',
    text: 'Money that came in is not to be chased, so nothing was taken. Open your list of unpaid invoices.',
    line: 'Payments · nothing taken',
  },
  bank: {
    title: 'These are bank lines',
    text: 'Dunlin reads invoices, not bank accounts, so nothing was taken. Open your list of unpaid invoices.',
    line: 'Bank lines · nothing taken',
  },
  'sample-rows': {
    title: 'These rows are only an example',
    text: 'The site shows sample rows where it has no data of yours. Nothing was taken.',
    line: 'Example rows · nothing taken',
  },
  loading: {
    title: 'The page is still loading',
    text: 'Its rows had not come when Dunlin looked. Read again in a moment.',
    line: 'Still loading',
  },
};

export const troubles = {
  'blocked-by-other-panel': {
    title: 'Another panel holds the data',
    text: 'An older Dunlin panel is open in another window. Close it, and this one goes on by itself. Nothing is lost; the older panel can still save everything as one file.',
  },
  'newer-than-this-build': {
    title: 'The data belong to a newer Dunlin',
    text: 'A newer version stored them. Update Dunlin, then open the panel again. Nothing was changed; the file you save here is read back by the newer version.',
  },
  quota: {
    title: 'Not saved: the disk is full',
    text: 'What you typed last is still on screen. Free some space, then try again. Everything before is safe.',
  },
  'too-much': {
    title: 'Not saved: too much for one entry',
    text: 'What you typed last is still on screen. Shorten it, or divide it, then save again. Everything before is safe.',
  },
  corrupt: {
    title: 'Some stored data cannot be read',
    text: 'Dunlin does not guess: it leaves out what is damaged, and everything else works. What a page shows comes back when you read it again. If an entry is missing, save everything as one file first, then read an older file back.',
  },
  unavailable: {
    title: 'The browser gives no storage',
    text: 'In a private window, or with storage switched off, nothing can be kept: open Dunlin in an ordinary window. If this is one, restart the browser.',
  },
};
