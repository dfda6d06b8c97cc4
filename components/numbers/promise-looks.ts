import type { PromisedState } from '../../lib/numbers/promise-calendar.ts';
import type { IconName } from '../shared/icon.tsx';

/** How the state of a promise is drawn; its word stands beside it or in its name. */
export const promiseLooks: {
  readonly [state in PromisedState]: { readonly icon: IconName; readonly tone: string };
} = {
  awaited: { icon: 'clock', tone: 'accent' },
  unchecked: { icon: 'ask', tone: 'warn' },
  kept: { icon: 'check', tone: 'good' },
  'part-kept': { icon: 'pause', tone: 'warn' },
  broken: { icon: 'broken', tone: 'bad' },
};
