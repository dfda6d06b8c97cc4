import { describe, expect, test } from 'vitest';
import { letterText } from '../../lib/letters/letter-text.ts';
import { parseTemplate } from '../../lib/letters/template.ts';
import { variables } from '../../lib/letters/variables.ts';
import { account, euro, invoice } from '../collect/make.ts';
import { letter, sender } from './make.ts';

const parse = (opening: string) => parseTemplate({ subject: 'S', opening, closing: 'C' });

describe('a template', () => {
  test('names known variables only; a slip of the pen gets the nearest name', () => {
    expect(parse('{{ custmer.name }}')).toEqual({
      ok: false,
      error: [
        { code: 'unknown-variable', part: 'opening', name: 'custmer.name', didYouMean: 'customer.name' },
      ],
    });
    expect(parse('{% if weather %}x{% endif %}')).toMatchObject({ ok: false, error: [{ didYouMean: null }] });
  });

  test('that cannot be parsed, or asks for an unknown filter, says so', () => {
    expect(parse('{% if customer.name %}')).toMatchObject({ ok: false, error: [{ code: 'syntax' }] });
    expect(parse('{{ customer.name | shout }}')).toMatchObject({ ok: false, error: [{ code: 'syntax' }] });
  });

  test('may use every variable of the catalogue', () => {
    for (const name of Object.keys(variables))
      expect(parse(`{{ ${name} }}`), name).toMatchObject({ ok: true });
  });
});

test('a missing value is named where it would stand, never an empty hole', () => {
  const made = letter(account([invoice('A', 9, euro(100))]), 'first', { sender: { ...sender, phone: ' ' } });
  expect(letterText(made)).toContain('or call ⟦telephone for questions⟧.');
});

test('every variable says what it means and shows an example', () => {
  for (const { meaning, example } of Object.values(variables)) {
    expect(meaning.length).toBeGreaterThan(10);
    expect(example).not.toBe('');
  }
});
