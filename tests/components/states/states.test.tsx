// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { NothingBecause } from '../../../lib/domain/snapshot.ts';
import type { PageStatus, StoreTrouble } from '../../../lib/panel/panel-state.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { simpleRow, snapshot, sums } from '../fake-data.ts';
import { renderApp } from '../render-app.tsx';

const none = (because: NothingBecause): PageStatus => ({
  at: 'nothing',
  snapshot: snapshot({ kind: 'none', because }),
});
const company = {
  at: 'another-company',
  known: 'Northwind',
  shown: 'Southwind',
  snapshot: snapshot(),
} as const;
const host = 'books.example.com';

const states: readonly (readonly [PageStatus, string, string | null])[] = [
  [{ at: 'address-unknown' }, 'Click Dunlin’s icon on this page', null],
  [{ at: 'closed-page' }, 'The browser keeps this page to itself', null],
  [{ at: 'refused', host, origins: [] }, 'The site was not allowed', `Read ${host}`],
  [{ at: 'changed', snapshot: null }, 'The page has changed', 'Read again'],
  [
    { at: 'changed', snapshot: null, still: 'Larch & Moss' },
    'Are these invoices still of “Larch & Moss”?',
    'Yes, the same company',
  ],
  [
    { at: 'closed-frame', origin: 'https://inner.example.com' },
    'The list is inside another site',
    'Allow it',
  ],
  [company, 'Is “Southwind” the same company as “Northwind”?', 'Same company, renamed'],
  [{ at: 'failed', why: 'no-receiver' }, 'The page did not answer', 'Read again'],
  [{ at: 'failed', why: 'timed-out' }, 'The page took too long', 'Read again'],
  [{ at: 'failed', why: 'bad-message' }, 'The answer of the page made no sense', 'Read again'],
  [{ at: 'failed', why: 'navigated' }, 'The page went elsewhere', 'Read again'],
  [none('no-region'), 'No list on this page', 'Read again'],
  [none('no-invoices'), 'No invoices on this page', 'Read again'],
  [none('payables'), 'These are bills you owe', 'Read again'],
  [none('quotes'), 'These are quotes', 'Read again'],
  [none('payments'), 'These are payments', 'Read again'],
  [none('bank'), 'These are bank lines', 'Read again'],
  [none('sample-rows'), 'These rows are only an example', 'Read again'],
  [none('loading'), 'The page is still loading', 'Read again'],
];

describe('each state of the page', () => {
  it.each(states)('%o has its sentence and at most one button that stands out', (page, title, act) => {
    renderApp((signals) => {
      signals.page.value = page;
    });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    const primary = [...document.querySelectorAll('.button.primary')].map((one) => one.textContent);
    expect(primary).toEqual(act === null ? [] : [act]);
  });

  it.each(states)('%o stands above stored customers instead of hiding them', (page, title) => {
    renderApp((signals) => {
      signals.page.value = page;
      signals.worklist.value = [simpleRow('Anchor Ltd', 41)];
    });
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Anchor Ltd' })).toBeTruthy();
    expect([...document.querySelectorAll('.button.primary')].map((one) => one.textContent)).toEqual([
      'Remindd',
    ]);
  });
});

describe('the first run', () => {
  const first = () =>
    renderApp((signals) => {
      signals.book.value = null;
      signals.books.value = [];
      signals.page.value = { at: 'no-access', host, origins: [] };
    });

  it('is three sentences and the one site that will be asked for', () => {
    const { state } = first();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: `Read ${host}` }));
    expect(state.readSite).toHaveBeenCalledOnce();
  });

  it('offers sample books', () => {
    const { state } = first();
    fireEvent.click(screen.getByRole('button', { name: 'Try it on sample books' }));
    expect(state.openSampleBooks).toHaveBeenCalledOnce();
  });
});

it('while reading shows no amount and how far it is', () => {
  renderApp((signals) => {
    signals.worklist.value = null;
    signals.page.value = { at: 'reading', read: 96, stated: 148 };
  });
  expect(screen.getByRole('button', { name: 'Reading: 96 of 148' }).getAttribute('aria-busy')).toBe('true');
  expect(document.querySelector('.money')).toBeNull();
});

it('asks whether a company was renamed, and passes on what the user says', () => {
  const { state } = renderApp((signals) => {
    signals.page.value = company;
  });
  fireEvent.click(screen.getByRole('button', { name: 'Another company' }));
  expect(state.sameCompany).toHaveBeenCalledWith('another');
});

describe('trouble with the store', () => {
  const troubles: readonly (readonly [StoreTrouble, string])[] = [
    ['blocked-by-other-panel', 'Another panel holds the data'],
    ['newer-than-this-build', 'The data belong to a newer Dunlin'],
    ['unavailable', 'The browser gives no storage'],
  ];
  it.each(troubles)('%s stands in place of everything', (trouble, title) => {
    renderApp((signals) => {
      signals.trouble.value = trouble;
      signals.worklist.value = [simpleRow('Anchor Ltd', 41)];
    });
    expect(screen.getByRole('alert').textContent).toContain(title);
    expect(screen.queryByText('Anchor Ltd')).toBeNull();
  });

  it.each([
    ['quota', 'the disk is full'],
    ['too-much', 'too much for one entry'],
    ['corrupt', 'Some stored data cannot be read'],
  ] as const)('%s leaves the view, and what was typed, on screen; all can be saved', (trouble, title) => {
    const { state } = renderApp((signals) => {
      signals.trouble.value = trouble;
      signals.worklist.value = [simpleRow('Anchor Ltd', 41)];
    });
    expect(screen.getByRole('alert').textContent).toContain(title);
    expect(screen.getByText('Anchor Ltd')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: texts.backup.save }));
    expect(state.saveEverything).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: texts.frame.dismiss }));
    expect(state.dismissTrouble).toHaveBeenCalledOnce();
  });

  it('what a newer program stored can still be saved as one file', () => {
    const { state } = renderApp((signals) => {
      signals.trouble.value = 'newer-than-this-build';
    });
    fireEvent.click(screen.getByRole('button', { name: texts.backup.save }));
    expect(state.saveEverything).toHaveBeenCalledOnce();
  });
});

describe('a copy that is due', () => {
  const shown = (set: Parameters<typeof renderApp>[0]) =>
    renderApp((signals) => {
      signals.worklist.value = [simpleRow('Anchor Ltd', 41)];
      set?.(signals);
    }).state;

  it('is said above the list with its age, saved at once, or left for later', () => {
    const state = shown((signals) => {
      signals.backupDue.value = { days: 20 };
    });
    expect(screen.getByText(/^Last saved as a file 20 days ago/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: texts.backup.save }));
    expect(state.saveEverything).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: texts.backup.later }));
    expect(state.remindLater).toHaveBeenCalledOnce();
  });

  it('is said where there never was one', () => {
    shown((signals) => {
      signals.backupDue.value = { days: null };
    });
    expect(screen.getByText(texts.backup.oldNever)).toBeTruthy();
  });

  it('waits for a click where the browser wants to be asked again for its folder', () => {
    const state = shown((signals) => {
      signals.folder.value = { name: 'Copies', state: 'ask' };
    });
    fireEvent.click(screen.getByRole('button', { name: texts.backup.folderAllow }));
    expect(state.allowFolder).toHaveBeenCalledOnce();
  });
});

describe('the line of proof', () => {
  const proof = (changes: Parameters<typeof snapshot>[0]): string | null => {
    renderApp((signals) => {
      signals.page.value = { at: 'read', snapshot: snapshot(changes) };
      signals.snapshot.value = snapshot(changes);
      signals.worklist.value = [simpleRow('Anchor Ltd', 41)];
    });
    return document.querySelector('.proof-line .facts')?.textContent ?? null;
  };

  it('says how much was read and that sums agree', () => {
    expect(proof({})).toBe('148 of 148 invoices · sums agree');
  });

  it('claims no sums where the page offers none', () => {
    expect(proof({ checks: [] })).toBe('148 of 148 invoices');
  });

  it('says first what is wrong', () => {
    const checks = [{ name: 'totals-row', ok: false, detail: sums(100, 110), rows: [] }] as const;
    expect(proof({ checks, scope: { read: 50, stated: null, filtered: true, complete: false } })).toBe(
      '50 invoices · 1 check failed · filtered',
    );
  });

  it('leads to the reading', () => {
    const { state } = renderApp((signals) => {
      signals.page.value = { at: 'read', snapshot: snapshot() };
      signals.worklist.value = [simpleRow('Anchor Ltd', 41)];
    });
    fireEvent.click(screen.getByTitle('See what was read'));
    expect(state.show).toHaveBeenCalledWith({ name: 'reading' });
  });
});
