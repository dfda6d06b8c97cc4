// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { emptyProfile, withColumn } from '../../../lib/panel/taught-profile.ts';
import { today } from '../fake-data.ts';
import { renderApp } from '../render-app.tsx';

const host = 'books.northwind.example.com';
const profile = withColumn(
  emptyProfile(host, today),
  {
    list: 'table › a|b',
    field: 'balance',
    column: 1,
    part: null,
    header: 'O/S amt',
    example: '9,800.00',
    sure: false,
  },
  today,
);

it('what was shown on a site can be read, saved as a file and forgotten', () => {
  const { state } = renderApp((signals) => {
    signals.view.value = { name: 'settings' };
    signals.taught.value = [profile];
  });
  expect(screen.getByText('O/S amt = Open')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: `Save what was shown on ${host} as a file` }));
  expect(state.saveTaught).toHaveBeenCalledWith(host);
  fireEvent.click(screen.getByRole('button', { name: `Forget what was shown on ${host}` }));
  expect(state.forgetTaught).toHaveBeenCalledWith(host);
  const file = new File(['{}'], 'profile.json');
  const input = document.querySelector('section input[aria-label="Take from a file"]');
  if (input) fireEvent.change(input, { target: { files: [file] } });
  expect(state.readTaught).toHaveBeenCalledWith(file);
});
