// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { TemplateView } from '../../../lib/panel/template-desk.ts';
import { renderApp } from '../render-app.tsx';
import { broken, own } from '../shown-template.ts';

const edit = (view: TemplateView) =>
  renderApp((signals) => {
    signals.view.value = { name: 'template', id: own.id };
    signals.templateView.value = view;
    signals.templates.value = [view.template];
  });

describe('the editor', () => {
  it('says what is wrong and where, and puts the name that was meant', () => {
    const { state } = edit(broken);
    expect(screen.getByText('Before the table, line 1, place 14:')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Write “customer.name”' }));
    expect(state.editTemplate).toHaveBeenCalledWith({ opening: 'Guten Tag {{ customer.name }},' });
  });

  it('cannot be put to use while it is broken', () => {
    const { state } = edit(broken);
    const use = screen.getByRole('button', { name: 'Use it' });
    expect(use.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(use);
    expect(state.useTemplate).not.toHaveBeenCalled();
  });

  it('shows the place in its field', () => {
    edit(broken);
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    const field = screen.getByLabelText('Before the table');
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('selectionStart', 13);
  });

  it('puts a variable in where the cursor stands, and shows what it is here', () => {
    const { state } = edit({ ...broken, issues: [] });
    const field = screen.getByLabelText('Subject');
    fireEvent.focus(field);
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(0, 0);
    expect(screen.getByText('Fjord & Sons')).toBeTruthy();
    expect(screen.getByText('not known here, e.g. 30')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /customer\.name/ }));
    expect(state.editTemplate).toHaveBeenCalledWith({ subject: '{{ customer.name }}Rechnung' });
  });
});

it('the list says what each stands in for and whether it is used', () => {
  const { state } = renderApp((signals) => {
    signals.view.value = { name: 'templates' };
    signals.templates.value = [own];
  });
  const row = screen.getByRole('button', { name: /Our first reminder/ });
  expect(row.textContent).toContain('Instead of “First reminder”');
  expect(row.textContent).toContain('Not in use');
  fireEvent.click(row);
  expect(state.openTemplate).toHaveBeenCalledWith('own-1');
  fireEvent.click(screen.getByRole('button', { name: 'Copy and edit' }));
  expect(state.copyTemplate).toHaveBeenCalledWith(
    { template: 'first', language: 'en', tone: 'neutral' },
    expect.stringContaining('our words'),
  );
});
