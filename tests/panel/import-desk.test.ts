import { describe, expect, it } from 'vitest';
import { ledger, panelOn, until } from './fake-outside.ts';

const csv = (text: string): File => new File([text], 'clerk.csv');

describe('a file of the clerk’s', () => {
  it('is looked into before anything is stored, then taken whole', async () => {
    const { state } = await panelOn(ledger());
    state.lookIntoFile('notes', csv('Customer,Date,Note\nHarbour Foods,2026-05-02,Asked for a copy\n'));
    const looked = await until(state.importing, (one) => one !== null);
    expect(looked).toMatchObject({ isReady: true, incoming: { batch: { rows: 1 } } });
    state.show({ name: 'account', account: 'name:Harbour Foods' });
    expect(state.accountView.value?.timeline).toEqual([]);
    state.importFile();
    const view = await until(state.accountView, (one) => (one?.timeline.length ?? 0) > 0);
    expect(view?.timeline[0]).toMatchObject({ kind: 'note', text: '2026-05-02: Asked for a copy' });
    expect(state.importing.value).toBeNull();
  });

  it('is taken back as a whole', async () => {
    const { state } = await panelOn(ledger());
    state.lookIntoFile('accounts', csv('Customer,E-mail\nHarbour Foods,ap@harbour.example.com\n'));
    await until(state.importing, (one) => one !== null);
    state.importFile();
    const [batch] = await until(state.imports, (list) => list.length > 0);
    state.undoImport(batch?.id ?? '');
    await until(state.imports, (list) => list.length === 0);
  });

  it('brings nothing in while a customer is unknown, and names the line', async () => {
    const { state } = await panelOn(ledger());
    state.lookIntoFile('notes', csv('Customer,Date,Note\nNobody Ltd,2026-05-02,Hm\n'));
    const looked = await until(state.importing, (one) => one !== null);
    expect(looked).toMatchObject({
      isReady: false,
      incoming: { unknown: [{ line: 2, why: 'no-customer' }] },
    });
    state.importFile();
    expect(state.importing.value).not.toBeNull();
  });

  it('is asked about where days could be read in two ways', async () => {
    const { state } = await panelOn(ledger());
    state.lookIntoFile('notes', csv('Customer,Date,Note\nHarbour Foods,02/03/2026,Hm\n'));
    const looked = await until(state.importing, (one) => one !== null);
    const [question] = looked?.preview.questions ?? [];
    expect(looked?.isReady).toBe(false);
    const day = question?.choices.find(({ value }) => /^d/i.test(value));
    state.answerImport(question?.key ?? '', day?.value ?? '');
    expect(state.importing.value?.isReady).toBe(true);
  });
});
