import { describe, expect, it } from 'vitest';
import { fields, read } from './make.ts';

describe('a file of notes and promises', () => {
  it('is read: a note by its day, a promise by its amount and day', () => {
    const preview = read('notes', [
      'Customer,Date,Note,Promised amount,Promised for',
      'A Ltd,2026-05-01,"Called, no answer",,',
      'A Ltd,2026-05-04,Will pay half,"1,500.00",2026-05-15',
    ]);
    expect(fields(preview)).toEqual(['customer', 'date', 'text', 'promised', 'promisedFor']);
    expect(
      preview.rows.map(({ text, promised, promisedFor }) => [text, promised?.minor ?? null, promisedFor]),
    ).toEqual([
      ['Called, no answer', null, null],
      ['Will pay half', 150_000, '2026-05-15'],
    ]);
    expect(preview.isReady).toBe(true);
  });

  it('is read with plain headers: customer, date, text, amount', () => {
    const preview = read('notes', ['Kunde;Datum;Text;Betrag', 'Muster;04.05.2026;zahlt;12,50']);
    expect(fields(preview)).toEqual(['customer', 'date', 'text', 'promised']);
    expect(preview.rows[0]).toMatchObject({ date: '2026-05-04', text: 'zahlt', promised: { minor: 1250 } });
  });

  it('names a note that is empty or has no day', () => {
    const preview = read('notes', ['Customer;Date;Note', 'A;2026-05-01;', 'A;;called']);
    expect(preview.errors.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Note'],
      [3, 'Date'],
    ]);
  });
});
