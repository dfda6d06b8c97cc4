// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageWords } from '../../../lib/messages/page-words.ts';
import { walkWords } from '../../../lib/messages/walk-words.ts';
import { knownOf } from '../../../lib/page/walk/known.ts';
import { type Pager, pagerAround } from '../../../lib/page/walk/pager.ts';
import { learn } from '../../../lib/page/words.ts';

const list =
  '<table><tbody><tr><td>INV-1</td><td><button>Next</button></td></tr><tr><td>INV-2</td></tr></tbody></table>';

/** The pager around the first table of a page. */
function pagerOn(html: string): Pager {
  document.body.innerHTML = html;
  const [own, ...others] = document.querySelectorAll('table');
  if (!own) throw new Error('no list');
  return pagerAround(own, others, knownOf(walkWords));
}
const numbers = '<a href="#">1</a><a href="#">2</a>';
const inBox = (control: string) => `<main>${list}<nav class="pagination">${numbers}${control}</nav></main>`;
const nextOn = (html: string): string | null => pagerOn(html).find('next')?.outerHTML ?? null;

beforeEach(() => {
  learn(pageWords);
  history.replaceState(null, '', '/invoices?page=1');
});

describe('the control that turns to the next page', () => {
  it.each([
    ['a button', '<button type="button">Next</button>'],
    ['in words', '<button type="button">Next page ›</button>'],
    ['in German', '<button type="button">Nächste Seite</button>'],
    ['in Japanese', '<a href="#">次へ</a>'],
    ['in Arabic', '<a href="#">التالي</a>'],
    ['a sign', '<a href="#">›</a>'],
    ['named for readers', '<button type="button" aria-label="Go to next page"></button>'],
    ['an icon of that class', '<li class="next"><a href="#"><i></i></a></li>'],
    ['an icon by its name', '<button type="button">chevron_right</button>'],
    ['a link to the next page', '<a href="?page=2">Next</a>'],
    ['a link by path', '<a href="/invoices/page/2">Next</a>'],
  ])('is found: %s', (_, control) => {
    expect(nextOn(inBox(control))).not.toBeNull();
  });

  it.each([
    ['off', '<button type="button" disabled>Next</button>'],
    ['off by its item', '<li class="disabled"><a href="#">Next</a></li>'],
    ['of another site', '<a href="https://other.example.com/invoices?page=2">Next</a>'],
    ['of another page of the site', '<a href="/customers?page=2">Next</a>'],
    ['that does something by its address', '<a href="?page=2&action=approve">Next</a>'],
    ['that deletes, by its address', '<a href="/invoices/delete?page=2">Next</a>'],
    ['that submits', '<form><button>Next</button></form>'],
    ['that posts', '<form method="post"><button type="button">Next</button></form>'],
    ['that posts elsewhere', '<button type="submit" formaction="/post">Next</button>'],
    ['with a method', '<a href="?page=2" data-method="delete">Next</a>'],
    ['with a request of its own', '<button type="button" hx-post="/x">Next</button>'],
    ['that says more', '<button type="button">Next: delete</button>'],
    ['with two names', '<button type="button" aria-label="Delete all">Next</button>'],
    ['whose script does something', '<button type="button" onclick="deleteAll()">Next</button>'],
    ['that is a script in an address', '<a href="javascript:remove()">Next</a>'],
    ['that opens a tab', '<a href="?page=2" target="_blank">Next</a>'],
    ['that downloads', '<a href="?page=2" download>Next</a>'],
    ['of the last page', '<button type="button">Last</button>'],
  ])('is none %s', (_, control) => {
    expect(nextOn(inBox(control))).toBeNull();
  });

  it('is none in a row, beside no page control, or of another list', () => {
    expect(nextOn(`<main>${list}</main>`)).toBeNull();
    expect(
      nextOn(`<main>${list}<div class="steps"><button type="button">Next</button></div></main>`),
    ).toBeNull();
    const other = `<section>${list}</section><section>${list}<nav class="pager">${numbers}<a href="#">Next</a></nav></section>`;
    expect(nextOn(other)).toBeNull();
  });

  it('is none where two would do and differ, and one where they lead to the same', () => {
    const two = (a: string, b: string) =>
      `<main><nav class="pager"><a href="${a}">Next</a></nav>${list}<nav class="pager"><a href="${b}">Next</a></nav></main>`;
    expect(nextOn(two('?page=2', '?page=3'))).toBeNull();
    expect(nextOn(two('?page=2', '?page=2'))).toBe('<a href="?page=2">Next</a>');
  });

  it('is the single arrow where a double one leads to the last page', () => {
    const found = nextOn(inBox('<a href="#">›</a><a href="#">»</a>'));
    expect(found).toBe('<a href="#">›</a>');
  });
});

it('knows the page in view and the control of a page by its number', () => {
  const pager = pagerOn(
    `<main>${list}<nav class="pager"><a href="#">1</a><b class="active">2</b><a href="#">3</a><a href="#">Next</a></nav></main>`,
  );
  expect(pager.current()).toBe('2');
  expect(pager.numbered('3')?.textContent).toBe('3');
  expect(pager.numbered('9')).toBeNull();
});

describe('the control that brings more rows', () => {
  const moreOn = (control: string) => pagerOn(`<main>${list}${control}</main>`).more()?.textContent ?? null;
  it.each(['Load more', 'Show 20 more invoices', 'Mehr laden', 'Afficher plus', '加载更多'])(
    'is found: %s',
    (name) => {
      expect(moreOn(`<button type="button">${name}</button>`)).toBe(name);
    },
  );

  it.each([
    '<form><button>Load more</button></form>',
    '<a href="https://other.example.com/">Load more</a>',
    '<button type="button">Show more options</button>',
    '<button type="button">Load more</button><button type="button">Show more</button>',
  ])('is none: %s', (control) => {
    expect(moreOn(control)).toBeNull();
  });
});
