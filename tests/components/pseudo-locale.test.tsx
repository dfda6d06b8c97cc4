// @vitest-environment happy-dom
/** Every word that the panel shows comes from the catalogue: with each of its texts marked, none is left unmarked. */
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { StoreTrouble, View } from '../../lib/panel/panel-state.ts';
import type { QuickNote } from '../../lib/panel/quick/create-quick-note.ts';
import { en } from '../../lib/panel/texts/en.ts';
import { type Texts, useCatalogue } from '../../lib/panel/texts/texts.ts';
import type { FakeSignals } from './fake-signals.ts';

function marked(of: unknown): unknown {
  if (typeof of === 'string') return `⟦${of}⟧`;
  if (typeof of === 'function') return (...given: unknown[]) => marked(Reflect.apply(of, null, given));
  if (Array.isArray(of)) return of.map(marked);
  if (typeof of !== 'object' || of === null) return of;
  return Object.fromEntries(Object.entries(of).map(([key, inner]) => [key, marked(inner)]));
}

// Before the first view takes its words.
useCatalogue(marked(en) as Texts);
const { act, render } = await import('@testing-library/preact');
const { App } = await import('../../components/app.tsx');
const { QuickNoteWindow } = await import('../../components/quick/quick-note-window.tsx');
const { fakeState } = await import('./fake-state.ts');
const { fakeLock } = await import('./fake-lock.ts');
const { renderApp, readWith } = await import('./render-app.tsx');
const { shownCustomer, shownViews } = await import('./shown-views.ts');
const { callOf, script } = await import('./shown-call.ts');
const { own } = await import('./shown-template.ts');
const { shownYear } = await import('./shown-year.ts');
const { note, reminder, row, snapshot } = await import('./fake-data.ts');
const { everyFinding } = await import('./every-finding.ts');

const of = shownCustomer;
const { key: account } = of.account;
/** Every view there is: one that is added is missed here. */
const views: { readonly [name in View['name']]: View } = {
  home: { name: 'home' },
  account: { name: 'account', account },
  draft: { name: 'draft', account },
  call: { name: 'call', account },
  promise: { name: 'promise', account, promise: null },
  dispute: { name: 'dispute', account, dispute: null },
  question: { name: 'question', account, question: null },
  plan: { name: 'plan', account, plan: null },
  pause: { name: 'pause', account },
  'put-off': { name: 'put-off', account },
  customer: { name: 'customer', account },
  'follow-up': { name: 'follow-up', account, of: null },
  'dispute-rules': { name: 'dispute-rules' },
  contacts: { name: 'contacts', account },
  person: { name: 'person', account, person: null },
  timeline: { name: 'timeline', account, invoice: null },
  reading: { name: 'reading' },
  parts: { name: 'parts', account, of: 'overdue' },
  settings: { name: 'settings' },
  policy: { name: 'policy' },
  outlook: { name: 'outlook' },
  'all-books': { name: 'all-books' },
  numbers: { name: 'numbers' },
  figure: { name: 'figure', id: 'dso' },
  sales: { name: 'sales' },
  import: { name: 'import' },
  'hand-over': { name: 'hand-over' },
  templates: { name: 'templates' },
  template: { name: 'template', id: own.id },
  keys: { name: 'keys' },
};

/** What the data say, in no language of ours: names, numbers, addresses, amounts, what was typed, the names of languages and keys. */
const data =
  /Harbour|Fjord|Bakery|Prompt|Ten Days|Breaker|INV-|example|Mia|Northwind|Acme|Juniper|English|Deutsch|https?:|€|EUR|Dunlin|Balance|Customer|Invoice|Due|Issued|Our first|Rechnung|customer\.|terms\.|^(paid|will pay|Enter|Esc|Rep|Unpaid invoices|Bank of England base rate)$/;

/** A letter speaks its customer's language; a script that of the call. */
const ofTheCustomer = '.letter, .script-step';

function unmarked(root: Element): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(ofTheCustomer)) words.push(node.textContent ?? '');
  for (const one of root.querySelectorAll('[aria-label], [placeholder], [title]'))
    for (const name of ['aria-label', 'placeholder', 'title']) words.push(one.getAttribute(name) ?? '');
  return words.filter((text) => /\p{L}{3}/u.test(text) && !/[⟦⟧]/.test(text) && !data.test(text));
}

const quickNote: QuickNote = {
  accounts: signal([of.account]),
  chosen: signal(of.account),
  standing: signal(of),
  rules: signal(undefined),
  locale: 'en-GB',
  text: signal('paid 100'),
  pieces: fakeState().journal.notePieces,
  search: signal(''),
  hits: signal([]),
  state: signal('failed'),
  choose: async () => {},
  find: () => {},
  type: () => {},
  save: async () => {},
  settled: async () => {},
};

/** A panel in which there is something to be seen in every view. */
function full(set: (signals: FakeSignals) => void): Element {
  const timeline = [note(account, 'paid'), reminder(account)];
  const state = fakeState((signals) => {
    readWith([row(of, {})])(signals);
    shownViews.draft?.(signals);
    shownViews.template?.(signals);
    signals.allRows.value = [row(of, {})];
    signals.accountView.value = { ...row(of, {}), timeline, undone: new Set<string>(), noteDraft: null };
    set(signals);
  });
  state.journal.call.draft.value = callOf(of.account);
  state.journal.script.value = script;
  state.journal.entries.value = timeline;
  const numbers = { ...state.numbers, view: signal(shownYear()) };
  return render(<App state={{ ...state, numbers }} />).container;
}

function expectMarked(container: Element): void {
  expect(container.textContent).toContain('⟦');
  expect(unmarked(container)).toEqual([]);
}

it.each(Object.values(views))('the view “$name” says nothing that no catalogue holds', (view) => {
  const container = full((signals) => {
    signals.view.value = view;
  });
  expect(container.querySelector('.skeleton')).toBeNull();
  expectMarked(container);
});

it.each(Object.keys(shownViews))('nor does it when it shows this: %s', (name) => {
  const { container } = renderApp((signals) => {
    readWith([row(of, {})])(signals);
    shownViews[name]?.(signals);
  });
  expectMarked(container);
});

it.each(Object.keys(en.troubles))('nor does it in trouble: %s', (name) => {
  const trouble = name as StoreTrouble;
  const container = full((signals) => {
    signals.trouble.value = trouble;
  });
  expect(container.textContent).toContain(`⟦${en.troubles[trouble].title}⟧`);
  expectMarked(container);
});

it('nor does the lock, in the panel and in the window for a note', () => {
  const { container, state } = renderApp();
  act(() => {
    state.lock.hidden.value = true;
  });
  expectMarked(container.querySelector('main.lock') ?? container);
  const hidden = render(<QuickNoteWindow lock={state.lock} note={quickNote} close={() => {}} />);
  expectMarked(hidden.container);
});

it('nor does the window for a note', () => {
  expectMarked(render(<QuickNoteWindow lock={fakeLock()} note={quickNote} close={() => {}} />).container);
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
