import { count } from './words.ts';

export const lock = {
  title: 'Dunlin is locked',
  text: 'Type the passphrase to see your customers again. What you were writing is as you left it.',
  passphrase: 'Passphrase of the lock',
  unlock: 'Unlock',
  wrong: 'That is not the passphrase.',
  forgotten: 'Forgotten the passphrase?',
  forgottenText:
    'Nobody can tell it to you, neither can we. Two ways lead back in, and both do away with what is here: read a saved file back, or erase everything and begin anew.',
  eraseText:
    'All books, notes, reminders and settings go for good, and the lock with them. This cannot be undone.',
  heading: 'Lock',
  about:
    'Hides the panel, the count at the icon and the notifications once nobody has been at it for a while. It hides and does not encrypt: whoever uses your account on this computer can still read what the browser stores. Against that, encrypt the computer’s disk (BitLocker, FileVault, LUKS), and save your files behind a passphrase.',
  on: (minutes: number): string =>
    `Hides after ${count(minutes, 'minute', 'minutes')} without a key or a move.`,
  after: 'Hide after',
  minutes: (minutes: number): string => count(minutes, 'minute', 'minutes'),
  again: 'The same once more',
  hint: 'At least 8 characters. Whoever forgets it gets in only by a saved file or by erasing everything.',
  unlike: 'The two differ.',
  set: 'Set the lock',
  now: 'Lock now',
  remove: 'Take the lock off',
};
