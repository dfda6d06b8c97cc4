// @vitest-environment happy-dom

import { fireEvent } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { Standing } from '../../../lib/collect/standing.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { instant, invoice, readAt, row, standing, today } from '../fake-data.ts';
import { renderApp } from '../render-app.tsx';

const t = texts.numbers;
const of = standing('Harbour Foods AG', [invoice('INV-1042', '2026-04-03')]);
const account = of.account.key;
const base = { book: 'b', account, at: readAt, zone: 'UTC', author: 'Mia' };
const asked: Standing['entries'][number] = {
  on: today,
  entry: {
    ...base,
    id: 'm1',
    kind: 'message',
    template: 'satisfaction',
    language: 'en',
    by: 'mailto',
    to: null,
    subject: '',
    text: '',
  },
};
const answered: Standing['entries'][number] = {
  on: today,
  entry: { ...base, at: instant('2026-05-14T09:00:00.000Z'), id: 's1', kind: 'survey', score: 4, text: '' },
};

const showAccount = (entries: Standing['entries']) =>
  renderApp((signals) => {
    signals.view.value = { name: 'account', account };
    signals.accountView.value = {
      ...row({ ...of, entries }),
      timeline: [],
      undone: new Set(),
      noteDraft: null,
    };
  });

it('is recorded by one click after the question was sent', () => {
  const { getByLabelText, state } = showAccount([asked]);
  fireEvent.click(getByLabelText(t.surveyScore(4)));
  expect(state.numbers.surveyed).toHaveBeenCalledWith(account, 4);
});

it('is not asked for before the question, nor again after the answer', () => {
  expect(showAccount([]).queryByText(t.surveyAnswer)).toBeNull();
  expect(showAccount([asked, answered]).queryByText(t.surveyAnswer)).toBeNull();
});
