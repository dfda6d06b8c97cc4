import { expect, test } from 'vitest';
import { language } from '../../../lib/domain/language.ts';
import { demandId, messageId } from '../../../lib/domain/template-id.ts';
import { tone } from '../../../lib/domain/tone.ts';
import { catalogueSource } from '../../../lib/letters/catalogue/index.ts';
import { filters } from '../../../lib/letters/engine.ts';
import { synonyms } from '../../../lib/letters/synonyms.ts';
import { variables } from '../../../lib/letters/variables/index.ts';
import { invoiceFields } from '../../../lib/letters/variables/invoice-fields.ts';
import { lists } from '../../../lib/letters/variables/lists.ts';
import { templateWords } from '../../../lib/panel/texts/de/template-words.ts';
import { templates as german } from '../../../lib/panel/texts/de/templates.ts';
import { templates as english } from '../../../lib/panel/texts/en/templates.ts';

const meanings = [variables, invoiceFields, lists].flatMap((described) =>
  Object.values(described).map(({ meaning }) => meaning),
);
const sources = [...demandId.options, ...messageId.options].flatMap((template) =>
  language.options.flatMap((one) =>
    tone.options.map((of) =>
      Object.values(catalogueSource({ template, tone: of, language: one })).join('\n'),
    ),
  ),
);
const blanks = [...sources, ...Object.values(synonyms)].flatMap((text) =>
  [...text.matchAll(/'([^']+)' \| blank/g)].map(([, name = '']) => name),
);

test('every variable, loop, filter and blank has a name of its own in German, and no other words have one', () => {
  const named = [...meanings, ...filters.map(({ meaning }) => meaning), ...blanks];
  expect(blanks.length).toBeGreaterThan(100);
  expect(Object.keys(templateWords).toSorted()).toEqual([...new Set(named)].toSorted());
  expect(german.nameOf('day promised')).toBe('zugesagter Tag');
  expect(english.nameOf('day promised')).toBe('day promised');
});

test('what is wrong with how a text is written is said in the panel’s language', () => {
  const issue = {
    code: 'syntax',
    part: 'opening',
    why: 'not-closed',
    near: '{{ today',
    line: 1,
    column: 1,
  } as const;
  expect(english.issue(issue)).toBe('“{{ today” is opened and never closed.');
  expect(german.issue(issue)).toBe('„{{ today“ wird geöffnet und nicht geschlossen.');
});
