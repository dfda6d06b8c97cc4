import type { Outdated } from '../../../domain/retention.ts';

/** What the foot line says after something happened. */
export const said = {
  reworded: 'Written afresh; your own words gave way',
  templateRests: 'Not used while something in it is wrong',
  templateBroken: 'Not used yet: mend what is marked first',
  templateReset: 'Our words again',
  templateGone: 'Text deleted',
  notTemplates: 'Not taken: this is not a file of texts. Nothing was changed',
  notRules: 'Not taken: this is not a file of rules. Nothing was changed',
  rulesTaken: 'Rules taken',
  notCountry: 'Not taken: a country is two letters, such as CH',
  rulesReset: 'Our rules again',
  templatesTaken: (count: number): string =>
    count === 1
      ? '1 text taken; use it when you have read it'
      : `${count} texts taken; use them when you have read them`,
  wordingKept: (name: string): string => `Kept for ${name}`,
  noField: 'No field of the page has the focus: click into one, then press again',
  pageOutOfReach: 'This page cannot be written into',
  noCopy: {
    'no-link':
      'No copy found: open the page that shows or lists this invoice with its PDF. The draft is as it was',
    refused: 'The page refused to give the file. The draft is as it was',
    'no-pdf': 'What the page gave is no PDF; perhaps it asks to log in again. The draft is as it was',
    'too-large': 'The file is larger than 5 MB: attach it in the mail program',
  },
  copyTooLarge: 'The file is larger than 5 MB: attach it in the mail program',
  runDone: (sent: number, of: number): string => `${sent} of ${of} left`,
  discarded: 'Discarded',
  noteSaved: 'Note saved',
  callSaved: 'Call recorded',
  fileTooLarge: 'Not kept: a file may have up to 5 MB',
  fileGone: 'This file is no longer kept',
  entryErased: 'Erased for good',
  nothingForCalendar: 'Nothing to come back to',
  notSaved: 'Not saved. Your words are still here: try again, or save everything as one file in settings',
  notLogged: 'It was opened, but could not be logged: the store is not available',
  notCopied: 'The browser did not allow copying. Nothing was logged',
  logged: 'Logged',
  takenBack: 'Taken back',
  planSaved: 'The plan is saved; the worklist follows it from now on',
  senderSaved: 'Sender saved for this book',
  taught: 'Remembered for this site',
  listShown: 'The list is read from now on',
  listKnown: 'That list is read already. Point at a column of it, and say what it is',
  noColumn: 'Nothing there can be taken for a column',
  pointingEnded: 'The page went away before anything was pointed at',
  notAProfile: 'Not taken: this is not a file of what was shown on a site. Nothing was changed',
  profileTaken: (site: string): string => `Taken for ${site}`,
  taughtForgotten: 'Forgotten: the site is read as if nothing had been shown',
  answerKept: 'Remembered for this site',
  siteForgotten: 'Access to this site was given back',
  outdatedGone: ({ invoices, entries, files }: Outdated): string =>
    `Deleted: ${invoices} settled ${invoices === 1 ? 'invoice' : 'invoices'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}, ${files} ${files === 1 ? 'file' : 'files'}`,
  savedFile: 'Saved as one file',
  handedOver: (customers: number): string =>
    `${customers} ${customers === 1 ? 'customer' : 'customers'} saved as one file for a colleague`,
  handOverTaken: (entries: number): string =>
    entries === 0
      ? 'Taken; no entry of it was new'
      : `Taken: ${entries} new ${entries === 1 ? 'entry' : 'entries'}`,
  accountErased: 'Erased: nothing of this customer is left but the ids of the entries',
  bookErased: (book: string): string => `${book} was erased`,
  bookRenamed: (name: string): string => `This book is ${name} from now on`,
  bookArchived: 'Archived; under “Books” in settings it can be read and brought back',
  bookBroughtBack: 'Brought back',
  booksMerged: (book: string, into: string): string => `${book} is part of ${into} now`,
  allErased: 'Everything was erased',
  imported: (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'} imported`,
  importTakenBack: 'The file was taken back as a whole',
  readBack: 'Everything was read back',
  notABackup: 'Not read back: this is not a file saved by Dunlin. Nothing was changed',
  newerBackup: 'Not read back: a newer Dunlin saved this file. Update first; nothing was changed',
  damagedBackup: 'Not read back: the file is damaged. Nothing was changed',
};
