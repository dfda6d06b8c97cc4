// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { pageWords } from '../../../lib/messages/page-words.ts';
import type { WalkEvent, WalkRequest } from '../../../lib/messages/walk-contract.ts';
import { walkWords } from '../../../lib/messages/walk-words.ts';
import type { SeenRegion } from '../../../lib/page/seen-region.ts';
import { serveWalk } from '../../../lib/page/walk/serve-walk.ts';
import { learn } from '../../../lib/page/words.ts';

/** A list of pages that a script turns, and the panel's end of a walk over it. */
function walkOver() {
  document.body.innerHTML = `<main><table><tbody id="rows"></tbody></table>
    <nav class="pagination"><button id="prev">Previous</button><span id="numbers"></span><button id="next">Next</button></nav></main>`;
  const part = (id: string) => document.querySelector(`#${id}`) as HTMLElement;
  let page = 1;
  const show = () => {
    part('rows').innerHTML = `<tr><td>INV-${page}</td></tr><tr><td>of page ${page}</td></tr>`;
    part('numbers').innerHTML = [1, 2, 3]
      .map((at) => `<button${at === page ? ' aria-current="page"' : ''}>${at}</button>`)
      .join('');
  };
  part('prev').onclick = () => {
    page -= 1;
    show();
  };
  part('next').onclick = () => {
    page += 1;
    show();
  };
  part('numbers').onclick = ({ target }) => {
    page = Number(target instanceof Element && target.textContent);
    show();
  };
  show();
  const table = document.querySelector('table') as HTMLTableElement;
  const region = { id: 'r1', virtual: false, rows: new Map(), sheet: { root: table, lines: [{}, {}] } };
  /** The reader’s looks at what is drawn, each kept back until the test lets it come. */
  const looks: ((known: boolean) => void)[] = [];
  let asked = (): void => {};
  const seen = {
    frame: 'f1',
    regions: [region as unknown as SeenRegion],
    catchUp: () =>
      new Promise<boolean>((resolve) => {
        looks.push(resolve);
        asked();
      }),
    words: pageWords,
  };
  let ask: (request: WalkRequest) => void = () => {};
  const heard: WalkEvent[] = [];
  let tell = (): void => {};
  const port = {
    post: (event: WalkEvent) => {
      heard.push(event);
      tell();
    },
    onRequest: (on: typeof ask) => {
      ask = on;
    },
    onClose: () => {},
  };
  serveWalk(port, document, () => seen as unknown as NonNullable<typeof globalThis.dunlinSeen>);
  ask({ type: 'begin', frame: 'f1', region: 'r1', words: walkWords });
  return {
    ask: (request: WalkRequest) => ask(request),
    heard,
    shown: () => page,
    /** The reader is asked to look, and has seen all. */
    looked: () =>
      new Promise<void>((resolve) => {
        asked = () => {
          if (looks.length === 0) return;
          asked = () => {};
          looks.shift()?.(true);
          resolve();
        };
        asked();
      }),
    heardOf: (type: WalkEvent['type']) =>
      new Promise<void>((resolve) => {
        tell = () => {
          if (heard.some((one) => one.type === type)) resolve();
        };
        tell();
      }),
  };
}

beforeEach(() => {
  learn(pageWords);
});

describe('a walk over the pages of a list', () => {
  it('turns a page for each step, and puts the first one back', async () => {
    const walk = walkOver();
    walk.ask({ type: 'step', bottomed: false });
    await walk.looked();
    await walk.heardOf('stepped');
    expect(walk.shown()).toBe(2);
    walk.ask({ type: 'restore' });
    await walk.heardOf('restored');
    expect(walk.shown()).toBe(1);
    expect(walk.heard.at(-1)).toEqual({ type: 'restored', whole: true });
  });

  it('that is stopped while a step is on its way presses nothing more', async () => {
    const walk = walkOver();
    walk.ask({ type: 'step', bottomed: false });
    await walk.looked();
    await walk.heardOf('stepped');
    walk.ask({ type: 'step', bottomed: false });
    walk.ask({ type: 'restore' });
    await walk.looked();
    await walk.heardOf('restored');
    expect(walk.shown()).toBe(1);
  });
});
