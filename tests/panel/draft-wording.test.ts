import { describe, expect, it } from 'vitest';
import { draftOf, ledger, panelOn, until } from './fake-outside.ts';

const harbour = 'name:Harbour Foods';

describe('the wording of a draft', () => {
  it('is the stage’s own, neutral and in English, until another is picked', async () => {
    const { state } = await panelOn(ledger());
    await draftOf(state, harbour);
    expect(state.draftView.value?.wording).toEqual({ template: 'first', tone: 'neutral', language: 'en' });
    state.editDraft({ tone: 'firm', language: 'de' });
    expect(state.draftView.value?.letter?.subject).toMatch(
      /^Zahlungserinnerung: 2 Rechnungen über 1\.540,50\s\$$/,
    );
    expect(state.draftView.value?.rows?.head.due).toBe('Fällig am');
  });

  it('counts as the stage that the text belongs to', async () => {
    const { state } = await panelOn(ledger());
    await draftOf(state, harbour);
    state.editDraft({ template: 'final' });
    expect(state.draftView.value).toMatchObject({ stage: 'final', wording: { tone: 'firm' } });
    state.editDraft({ template: 'broken-promise' });
    expect(state.draftView.value).toMatchObject({ stage: 'final', wording: { tone: 'neutral' } });
    expect(state.draftView.value?.findings.map(({ check }) => check)).toContain('missing-value');
  });

  it('replaces words of the user’s own, which can be had back', async () => {
    const { state } = await panelOn(ledger());
    await draftOf(state, harbour);
    state.editDraft({ opening: 'Good morning, Ana.' });
    state.editDraft({ language: 'fr' });
    expect(state.draftView.value?.letter?.opening[0]).toBe('Bonjour,');
    state.toast.value?.undo?.();
    expect(state.draftView.value?.letter?.opening).toEqual(['Good morning, Ana.']);
    expect(state.draftView.value?.wording.language).toBe('en');
  });

  it('keeps to the language in which a customer was last written to', async () => {
    const { state } = await panelOn(ledger());
    await draftOf(state, harbour);
    state.editDraft({ language: 'nl' });
    state.copyLetter();
    await until(state.draftView, (draft) => draft?.sent != null);
    state.draftFor(harbour, 'second');
    const next = await until(state.draftView, (draft) => draft?.stage === 'second');
    expect(next?.wording).toEqual({ template: 'second', tone: 'neutral', language: 'nl' });
  });
});
