import { texts } from '../../../lib/panel/texts/texts.ts';
import { usePanel } from '../../shared/panel-context.ts';
import { BookRow } from './book-row.tsx';

const t = texts.books;

/** All books: each is renamed, put into another, put away and taken out again here. */
export function BooksSection() {
  const { state } = usePanel();
  const books = state.bookDesk.all.value;
  return (
    <section class="section" id="books" tabIndex={-1}>
      <h2>{t.title}</h2>
      {books.length === 0 && <p class="quiet">{t.none}</p>}
      <ul>
        {books.map((book) => (
          <BookRow key={book.key} book={book} />
        ))}
      </ul>
    </section>
  );
}
