import { expect, it } from 'vitest';
import { verdictOf } from '../../../lib/panel/live/verdict.ts';
import { pageOf } from './pages.ts';

const first = pageOf({ to: 3 });
const whole = pageOf({ to: 6 });

it.each([
  ['sorted', whole, pageOf({ to: 6 }, [6, 2, 1, 5, 4, 3]), 'same'],
  ['filtered to some of its rows', whole, pageOf({ to: 2, filters: ['q: 1'] }, [2, 5]), 'same'],
  ['one row more', first, pageOf({ to: 4 }), 'same'],
  ['turned', first, pageOf({ from: 4, to: 6 }), 'moved'],
  ['sorted over its pages', first, pageOf({ to: 3 }, [4, 5, 6]), 'moved'],
  ['filtered to other rows', first, pageOf({ to: 2, total: 2, filters: ['q: 5'] }, [5, 6]), 'moved'],
  ['emptied by a filter', first, pageOf({ to: 0, total: 0, filters: ['q: x'] }), 'moved'],
  ['filled at last', pageOf({ to: 0, total: null }), first, 'moved'],
  ['named late', { ...first, page: { ...first.page, identity: [] } }, first, 'moved'],
  ['other rows, as many as stated', whole, pageOf({ to: 6 }, [11, 12, 13, 14, 15, 16]), 'unknown'],
  ['other rows and another count', first, pageOf({ to: 3, total: 9 }, [11, 12, 13]), 'unknown'],
  ['emptied', first, pageOf({ to: 0, total: null }), 'unknown'],
  ['another name over the same rows', first, pageOf({ to: 3, company: 'Southwind' }), 'unknown'],
  ['another name and other rows', first, pageOf({ to: 2, company: 'Southwind' }, [11, 12]), 'elsewhere'],
])('a page %s', (_, before, now, verdict) => {
  expect(verdictOf(before, now)).toBe(verdict);
});
