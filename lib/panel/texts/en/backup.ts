import { count } from './words.ts';

type Preview = { readonly books: readonly string[]; readonly customers: number; readonly entries: number };

export const backup = {
  text: 'Everything stays in this browser. Save it as one file now and then; the file holds all customers, notes and reminders.',
  lastSaved: (when: string): string => `Last saved ${when}.`,
  neverSaved: 'Never saved yet.',
  old: (days: number): string =>
    `Last saved as a file ${days} days ago. What stands only in this browser is lost with it.`,
  oldNever: 'Nothing of this was ever saved as a file. What stands only in this browser is lost with it.',
  oldTitle: 'Time for a copy',
  later: 'Later',
  folder: 'Copies without asking',
  folderText:
    'One a day into a folder you pick, when the panel is opened; the folder holds the last seven. They are not behind a passphrase: pick a folder that only you can read.',
  folderNone: 'This browser lets no program write into a folder; save the file yourself now and then.',
  folderPick: 'Pick a folder …',
  folderAllow: 'Allow it again',
  folderForget: 'No copies any more',
  folderStates: {
    good: (name: string): string => `A copy goes to “${name}” every day.`,
    ask: (name: string): string => `The browser wants to be asked again before a copy goes to “${name}”.`,
    failed: (name: string): string =>
      `The copy could not be written to “${name}”. Is the folder still there, and is there room?`,
  },
  folderTitle: 'Copies are waiting',
  withPassphrase: 'Behind a passphrase',
  passphrase: 'Passphrase',
  passphraseHint:
    'At least 8 characters. Nobody can open the file without it, neither can we. Each guess costs 600,000 rounds of PBKDF2, about half a second on this computer and far less on machines built to guess, so several unrelated words hold where one does not.',
  save: 'Save everything as one file',
  read: 'Read a file back',
  unlockText: (file: string): string => `“${file}” is behind a passphrase.`,
  unlock: 'Open it',
  wrongPassphrase: 'That is not its passphrase. Nothing was changed.',
  holds: (file: string, { books, customers, entries }: Preview, saved: string): string =>
    `“${file}”, saved ${saved}, holds ${books.length > 0 ? books.join(', ') : 'no books'}: ${count(customers, 'customer', 'customers')}, ${count(entries, 'entry', 'entries')} in the journal.`,
  confirm: 'It replaces everything Dunlin holds now: all books, notes and reminders. Nothing is merged.',
  replace: 'Replace everything',
  keep: 'Keep what is here',
};
