// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { listAround } from '../../lib/page/pick/list-around.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The selectors, and what they match. */
function around(html: string, selector: string) {
  document.body.innerHTML = html;
  const element = document.querySelector(selector);
  const hooks = element && listAround(element);
  if (!hooks) return null;
  const [root] = hooks.regions.flatMap((one) => [...document.querySelectorAll(one)]);
  const rows = [...(root?.querySelectorAll(hooks.rows) ?? [])];
  return rows.map((row) => [...row.querySelectorAll(hooks.cells)].map((cell) => cell.textContent));
}

describe('the list around an element', () => {
  it('is made of the rows like its own, whatever their state', () => {
    const row = (a: string, state: string) =>
      `<div class="row ${state}"><span>${a}</span><span>Ana</span><span>$1.00</span></div>`;
    const html = `<section id="list"><h3>Due</h3>${row('1', 'odd')}${row('2', 'even active')}</section>`;
    expect(around(html, '#list .active span')).toEqual([
      ['1', 'Ana', '$1.00'],
      ['2', 'Ana', '$1.00'],
    ]);
  });

  it('finds cells below wrappers', () => {
    const row = (a: string) => `<li><div><b>${a}</b><b>Ana</b><b>$1.00</b></div></li>`;
    expect(around(`<main><ul>${row('1')}${row('2')}</ul></main>`, 'li:last-child b')?.[1]).toEqual([
      '2',
      'Ana',
      '$1.00',
    ]);
  });

  it('is none where nothing repeats', () => {
    expect(around('<main><p>Hello</p><button>Go</button></main>', 'button')).toBeNull();
  });
});
