// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Book } from '../../../lib/domain/book.ts';
import { book, euros } from '../fake-data.ts';
import { renderApp } from '../render-app.tsx';

const second: Book = { ...book, key: 'second', name: 'Second Ltd' };

const show = (books: readonly Book[] = [book, second]) =>
  renderApp((signals) => {
    signals.view.value = { name: 'settings' };
    signals.books.value = books;
  });

const change = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name: `Change ${name}` }));
};

it('a book is given another name', () => {
  const { state } = show();
  change('Second Ltd');
  fireEvent.input(screen.getByLabelText('Name', { selector: '#book-name-1' }), {
    target: { value: 'Third Ltd' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
  expect(state.bookDesk.rename).toHaveBeenCalledExactlyOnceWith('second', 'Third Ltd');
});

it('a book is put away, and one put away is opened and brought back', () => {
  const { state } = show([book, { ...second, archived: true }]);
  change(book.name);
  fireEvent.click(screen.getByRole('button', { name: 'Archive' }));
  expect(state.bookDesk.archive).toHaveBeenLastCalledWith(book.key, true);
  change('Second Ltd');
  fireEvent.click(screen.getByRole('button', { name: 'Bring back' }));
  expect(state.bookDesk.archive).toHaveBeenLastCalledWith('second', false);
  fireEvent.click(screen.getByRole('button', { name: 'Open Second Ltd' }));
  expect(state.chooseBook).toHaveBeenCalledExactlyOnceWith('second');
  expect(screen.getByText(/^archived · last read/)).toBeDefined();
});

it('a merge is looked at first, with a copy to save, and done only after a second press', async () => {
  const { state } = show();
  change('Second Ltd');
  fireEvent.change(screen.getByLabelText('Merge Second Ltd into another book'), {
    target: { value: book.key },
  });
  expect(state.bookDesk.look).toHaveBeenCalledExactlyOnceWith('second', book.key);
  const preview = { customers: 3, there: 1, byName: 1, invoices: 4, open: [euros(7_100)], entries: 12 };
  state.bookDesk.merging.value = { from: second, into: book, preview, refused: null };
  const card = within(await screen.findByRole('alert'));
  expect(card.getByText('3 customers, 1 of them in both')).toBeDefined();
  expect(card.getByText(/4 open invoices/).textContent).toContain('€71.00');
  expect(card.getByText('12 entries in the journal')).toBeDefined();
  fireEvent.click(card.getByRole('button', { name: 'Save everything as one file' }));
  expect(state.saveEverything).toHaveBeenCalledOnce();
  expect(state.bookDesk.merge).not.toHaveBeenCalled();
  fireEvent.click(card.getByRole('button', { name: 'Merge' }));
  expect(state.bookDesk.merge).toHaveBeenCalledOnce();
});

it('a merge that was refused says why and offers no second try', async () => {
  const { state } = show();
  change('Second Ltd');
  const preview = { customers: 1, there: 1, byName: 0, invoices: 1, open: [], entries: 0 };
  const refused = { customer: 'Harbour Foods', number: 'A-1' };
  state.bookDesk.merging.value = { from: second, into: book, preview, refused };
  const card = within(await screen.findByRole('alert'));
  expect(card.getByText(/A-1 of Harbour Foods is two different invoices/)).toBeDefined();
  expect(card.queryByRole('button', { name: 'Merge' })).toBeNull();
});
