// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { pageWords } from '../../lib/messages/page-words.ts';
import { hidesNothing } from '../../lib/page/hides-nothing.ts';
import { learn } from '../../lib/page/words.ts';

beforeAll(() => learn(pageWords));
beforeEach(() => {
  document.adoptedStyleSheets = [];
});

/** Whether a section is provably all shown, in a page of these styles. */
function isProven(styles: string, row = '<tr class="a"><td><span>1</span></td></tr>'): boolean {
  document.head.innerHTML = `<style>${styles}</style>`;
  document.body.innerHTML = `<table><tbody>${row}</tbody></table>`;
  const section = document.querySelector('tbody');
  if (!section) throw new Error('no section');
  return hidesNothing(section, section.getHTML());
}

test.each([
  ['no styles', ''],
  ['styles that hide nothing', '.a { color: red } td { display: block }'],
  [
    'rules that hide what stands elsewhere',
    '.menu { display: none } @media screen { .b { visibility: hidden } }',
  ],
])('a section is shown under %s', (_, styles) => {
  expect(isProven(styles)).toBe(true);
});

test.each([
  ['its class', '.a { display: none }'],
  ['its place', 'tr:nth-child(1) { display: none }'],
  ['what is around it', 'tr span { visibility: hidden }'],
  ['the medium', '@media screen { .a { display: none } }'],
  ['an animation', '@keyframes k { from { visibility: hidden } }'],
  ['itself', 'tbody { display: none }'],
  ['many rules', Array.from({ length: 40 }, (_, at) => `.m${at} { display: none }`).join(' ')],
])('nothing is proven where styles may hide by %s', (_, styles) => {
  expect(isProven(styles)).toBe(false);
});

test.each([
  ['an attribute', '<tr hidden><td>1</td></tr>'],
  ['a style of its own', '<tr><td><b style="DISPLAY: none">1</b></td></tr>'],
  ['its being a popover', '<tr><td><span popover>1</span></td></tr>'],
])('nothing is proven where something is hidden by %s', (_, row) => {
  expect(isProven('', row)).toBe(false);
});

test('nothing is proven by sheets that a script put in', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.a { display: none }');
  document.adoptedStyleSheets = [sheet];
  expect(isProven('')).toBe(false);
});

test('nothing is proven where something inside draws a tree of its own', () => {
  expect(isProven('')).toBe(true);
  document.querySelector('span')?.attachShadow({ mode: 'open' });
  const section = document.querySelector('tbody');
  expect(section && hidesNothing(section, section.getHTML())).toBe(false);
});

test('nothing is proven where styles cannot be looked into', () => {
  expect(isProven('')).toBe(true);
  Object.defineProperty(document.styleSheets[0], 'cssRules', {
    get() {
      throw new Error('of another origin');
    },
  });
  const section = document.querySelector('tbody');
  expect(section && hidesNothing(section, section.getHTML())).toBe(false);
});
