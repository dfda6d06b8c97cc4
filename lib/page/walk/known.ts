import type { WalkWords } from '../../messages/walk-words.ts';

/** The words of the request, ready for use. */
export type Known = { readonly [name in keyof WalkWords]: RegExp };

export const knownOf = (words: WalkWords): Known => ({
  next: new RegExp(words.next, 'iu'),
  previous: new RegExp(words.previous, 'iu'),
  more: new RegExp(words.more, 'iu'),
  box: new RegExp(words.box, 'iu'),
  nextClass: new RegExp(words.nextClass, 'iu'),
  previousClass: new RegExp(words.previousClass, 'iu'),
  danger: new RegExp(words.danger, 'iu'),
});
