/** What the foot line says after something happened. Part of the English catalogue. */
export const said = {
  noteSaved: 'Note saved',
  notSaved: 'Not saved. Your words are still here: try again, or save everything as one file in settings',
  notLogged: 'It was opened, but could not be logged: the store is not available',
  notCopied: 'The browser did not allow copying. Nothing was logged',
  logged: 'Logged',
  takenBack: 'Taken back',
  senderSaved: 'Sender saved for this book',
  answerKept: 'Remembered for this site',
  siteForgotten: 'Access to this site was given back',
  savedFile: 'Saved as one file',
  readBack: 'Everything was read back',
  notABackup: 'Not read back: this is not a file saved by Dunlin. Nothing was changed',
  newerBackup: 'Not read back: a newer Dunlin saved this file. Update first; nothing was changed',
  damagedBackup: 'Not read back: the file is damaged. Nothing was changed',
};
