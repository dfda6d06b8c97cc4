import { expect, it } from 'vitest';
import { verdictOf } from '../../../lib/panel/live/verdict.ts';
import { pageOf } from './pages.ts';

const first = pageOf({ to: 3 });
const whole = pageOf({ to: 6 });

const url = 'https://books.example.com/t/4711/invoices';
const first1 = pageOf({ to: 3, total: null, current: '1' });
const counted = pageOf({ to: 3, range: false });
const filtered = pageOf({ to: 2, total: 2, filters: ['q: 1'] }, [1, 2]);
/** Every company numbers its records from one. */
const ids = ['1', '2', '3'];

it.each([
  ['sorted', whole, pageOf({ to: 6 }, [6, 2, 1, 5, 4, 3]), 'same'],
  ['filtered to some of its rows', whole, pageOf({ to: 2, filters: ['q: 1'] }, [2, 5]), 'same'],
  ['one row more', first, pageOf({ to: 4 }), 'same'],
  ['turned', first, pageOf({ from: 4, to: 6 }), 'moved'],
  ['sorted over its pages', first, pageOf({ to: 3 }, [4, 5, 6]), 'unknown'],
  ['turned back to a first page', pageOf({ from: 4, to: 6 }), first, 'unknown'],
  ['turned by its pager', first1, pageOf({ to: 3, total: null, current: '2' }, [4, 5, 6]), 'moved'],
  ['turned, with no range', counted, pageOf({ to: 3, range: false }, [4, 5, 6]), 'unknown'],
  [
    'turned by its address',
    counted,
    pageOf({ to: 3, range: false, url: `${url}?page=2` }, [4, 5, 6]),
    'moved',
  ],
  ['scrolled on by most of its rows', first, pageOf({ to: 3 }, [3, 4, 5]), 'moved'],
  ['filtered to other rows', first, pageOf({ to: 2, total: 2, filters: ['q: 5'] }, [5, 6]), 'moved'],
  ['emptied by a filter', first, pageOf({ to: 0, total: 0, filters: ['q: x'] }), 'moved'],
  ['filled at last', pageOf({ to: 0, total: null }), first, 'moved'],
  ['named late', { ...first, page: { ...first.page, identity: [] } }, first, 'moved'],
  ['another filter is on', filtered, pageOf({ to: 2, total: 2, filters: ['q: 5'] }, [5, 6]), 'moved'],
  ['its filter is off', filtered, pageOf({ to: 3 }, [4, 5, 6]), 'unknown'],
  ['rows where it said that there are none', pageOf({ to: 0, total: 0, range: false }), first, 'unknown'],
  [
    'the ids of before, and nothing else of them',
    pageOf({ to: 3, ids }),
    pageOf({ to: 3, ids }, [11, 12, 13]),
    'unknown',
  ],
  ['other rows, as many as stated', whole, pageOf({ to: 6 }, [11, 12, 13, 14, 15, 16]), 'unknown'],
  ['other rows and another count', first, pageOf({ to: 3, total: 9 }, [11, 12, 13]), 'unknown'],
  ['emptied', first, pageOf({ to: 0, total: null }), 'unknown'],
  ['another name over the same rows', first, pageOf({ to: 3, company: 'Southwind' }), 'unknown'],
  ['another name and other rows', first, pageOf({ to: 2, company: 'Southwind' }, [11, 12]), 'elsewhere'],
])('a page %s', (_, before, now, verdict) => {
  expect(verdictOf(before, now)).toBe(verdict);
});

it('a page with one row that was seen before, under the same name, is another part of the same list', () => {
  const back = pageOf({ to: 3 }, [4, 5, 6]);
  expect(verdictOf(first, back, () => true)).toBe('moved');
});
