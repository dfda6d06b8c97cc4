// @vitest-environment happy-dom
/** Every word that the panel shows comes from the catalogue: with each of its texts marked, none is left unmarked. */
import { expect, it } from 'vitest';
import type { View } from '../../lib/panel/panel-state.ts';
import { en } from '../../lib/panel/texts/en.ts';
import { type Texts, useCatalogue } from '../../lib/panel/texts/texts.ts';

function marked(of: unknown): unknown {
  if (typeof of === 'string') return `⟦${of}⟧`;
  if (typeof of === 'function') return (...given: unknown[]) => marked(Reflect.apply(of, null, given));
  if (Array.isArray(of)) return of.map(marked);
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(Object.entries(of).map(([key, inner]) => [key, marked(inner)]));
}

// Before the first view takes its words.
useCatalogue(marked(en) as Texts);
const { renderApp, readWith } = await import('./render-app.tsx');
const { euros, invoice, row, snapshot, standing } = await import('./fake-data.ts');
const { everyFinding } = await import('./every-finding.ts');

const of = standing('Harbour Foods AG', [invoice('INV-1042', '2026-04-03', { balance: euros(980_000) })]);
const account = of.account.key;
const views: readonly View[] = [
  { name: 'home' },
  { name: 'account', account },
  { name: 'promise', account, promise: null },
  { name: 'dispute', account, dispute: null },
  { name: 'question', account, question: null },
  { name: 'pause', account },
  { name: 'put-off', account },
  { name: 'follow-up', account, of: null },
  { name: 'contacts', account },
  { name: 'customer', account },
  { name: 'reading' },
  { name: 'settings' },
  { name: 'keys' },
  { name: 'templates' },
  { name: 'import' },
  { name: 'hand-over' },
];

/** What the data say, in no language of ours: names, numbers, addresses, amounts, the names of the languages. */
const data =
  /Harbour|INV-|example|Mia|Northwind|Acme|Juniper|English|Deutsch|https?:|€|EUR|Dunlin|Balance|Customer|Invoice|Due|Issued|^Rep$|^Unpaid invoices$|^Bank of England base rate$/;

function unmarked(root: Element): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) words.push(node.textContent ?? '');
  for (const one of root.querySelectorAll('[aria-label], [placeholder], [title]'))
    for (const name of ['aria-label', 'placeholder', 'title']) words.push(one.getAttribute(name) ?? '');
  return words.filter((text) => /\p{L}{3}/u.test(text) && !text.includes('⟦') && !data.test(text));
}

it.each(views)('the view “$name” says nothing that no catalogue holds', (view) => {
  const { container } = renderApp((signals) => {
    readWith([row(of, {})])(signals);
    signals.view.value = view;
    signals.accountView.value = { ...row(of, {}), timeline: [], undone: new Set<string>(), noteDraft: null };
  });
  expect(container.textContent).toContain('⟦');
  expect(unmarked(container)).toEqual([]);
});

it('nothing that is asked, checked or not read is said without a catalogue', () => {
  const read = snapshot(everyFinding);
  const { container } = renderApp((signals) => {
    signals.page.value = { at: 'read', snapshot: read };
    signals.snapshot.value = read;
    signals.view.value = { name: 'reading' };
  });
  expect(container.querySelectorAll('fieldset')).toHaveLength(everyFinding.questions.length);
  expect(container.querySelectorAll('.check-row')).toHaveLength(
    everyFinding.checks.length + everyFinding.problems.length,
  );
  expect(unmarked(container)).toEqual([]);
});
