import { setImmediate as aTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { noAccountSettings } from '../../lib/domain/account-settings.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { draftOf, ledger, panelOn, until } from './fake-outside.ts';

const harbour = 'name:Harbour Foods';
const fjord = 'name:Fjord & Sons';

async function opened() {
  const panel = await panelOn(ledger());
  await draftOf(panel.state, harbour);
  return panel;
}
const sentOf = async (state: PanelState) =>
  (await until(state.draftView, (draft) => draft?.sent != null))?.sent ?? null;

it('a letter that left is shown as it left: it does not name itself as an earlier one', async () => {
  const { state } = await opened();
  const before = state.draftView.value?.letter;
  state.handOverDraft();
  await sentOf(state);
  expect(state.draftView.value?.letter).toEqual(before);
});

describe('a finding that blocks', () => {
  it('goes out with a reason, which the log keeps', async () => {
    const { state } = await opened();
    state.handOverDraft();
    await sentOf(state);
    state.draftFor(harbour, 'second');
    const again = await until(state.draftView, (draft) => draft?.stage === 'second');
    expect(again?.findings.find(({ check }) => check === 'gap')).toMatchObject({ blocking: true });
    state.handOverDraft();
    state.overrule('gap', 'Ana asked for it');
    expect(state.draftView.value?.findings.find(({ check }) => check === 'gap')).toMatchObject({
      blocking: false,
      overruled: 'Ana asked for it',
    });
    state.handOverDraft();
    expect(await sentOf(state)).toMatchObject({
      stage: 'second',
      overruled: [{ check: 'gap', reason: 'Ana asked for it' }],
    });
  });

  it('of a message that asks for nothing is logged with its reason as well', async () => {
    const { state } = await opened();
    state.editDraft({ template: 'prompt-thanks' });
    state.editDraft({ opening: 'Thank you for your €1,234.50.' });
    expect(state.draftView.value?.findings.map(({ check }) => check)).toContain('unknown-amount');
    state.overrule('unknown-amount', 'they paid it today');
    state.handOverDraft();
    expect(await sentOf(state)).toMatchObject({
      kind: 'message',
      overruled: [{ check: 'unknown-amount', reason: 'they paid it today' }],
    });
  });

  it('is one when the ways to pay changed since the last letter', async () => {
    const { state } = await opened();
    state.handOverDraft();
    expect(await sentOf(state)).toMatchObject({ waysToPay: expect.stringMatching(/^[0-9a-f]{16}$/) });
    const sender = state.sender.value;
    if (!sender) throw new Error('no sender');
    state.saveSender({ ...sender, waysToPay: 'IBAN of somebody else' });
    await until(state.sender, (known) => known?.waysToPay === 'IBAN of somebody else');
    state.draftFor(harbour, 'second');
    const next = await until(state.draftView, (draft) => draft?.stage === 'second');
    expect(next?.findings.map(({ check }) => check)).toContain('bank-change');
  });
});

it('a click mends the words', async () => {
  const { state } = await opened();
  state.editDraft({ opening: 'Please pay immediately.' });
  const finding = state.draftView.value?.findings.find(({ check }) => check === 'threat');
  if (!finding) throw new Error('no finding');
  state.mendDraft(finding);
  expect(state.draftView.value?.letter?.opening).toEqual(['Please pay by May 21, 2026.']);
});

describe('copies', () => {
  it('kept for the customer stand in its next letter, beside those of the book', async () => {
    const { state } = await opened();
    const sender = state.sender.value;
    if (!sender) throw new Error('no sender');
    state.saveSender({ ...sender, cc: ['ledger@northwind.example.com'] });
    await until(state.draftView, (draft) => draft?.letter?.cc.length === 1);
    expect(state.draftView.value?.keepable).toBe(false);
    state.editDraft({
      cc: 'ledger@northwind.example.com, ana@harbour.example.com, nobody@',
      bcc: 'a@b.example.com',
    });
    expect(state.draftView.value?.keepable).toBe(true);
    state.keepWording();
    await until(state.draftView, (draft) => draft?.keepable === false);
    state.editDraft({ cc: null, bcc: null });
    expect(state.draftView.value?.letter).toMatchObject({
      cc: ['ledger@northwind.example.com', 'ana@harbour.example.com'],
      bcc: ['a@b.example.com'],
    });
  });
});

describe('other ways out', () => {
  it('the focused field of the page: what it does not take is not logged', async () => {
    const { world, state } = await opened();
    state.editDraft({ path: 'page' });
    world.insertAnswer = 'no-field';
    state.handOverDraft();
    await until(state.toast, (toast) => toast?.tone === 'bad');
    expect(state.draftView.value?.sent).toBeNull();
    world.insertAnswer = 'inserted';
    // Nobody presses again in the very turn of the first press, which would count as that one.
    await aTurn();
    state.handOverDraft();
    expect(await sentOf(state)).toMatchObject({ by: 'page', channel: 'mail' });
    expect(world.inserted.at(-1)?.html).toContain('<table');
  });

  it('paper: a document of its own, with its own date and no script', async () => {
    const { world, state } = await opened();
    state.editDraft({ path: 'print' });
    state.handOverDraft();
    expect(await sentOf(state)).toMatchObject({ by: 'print', channel: 'letter' });
    expect(world.pages[0]).toContain('May 14, 2026');
    expect(world.pages[0]).toContain('size: letter');
    expect(world.pages[0]).not.toMatch(/<script|href="mailto/);
  });

  it('a text message, to a number that the customer gave', async () => {
    const { world, state } = await opened();
    state.editDraft({ path: 'sms' });
    expect(state.draftView.value).toMatchObject({
      phone: null,
      short: expect.stringContaining('2 invoices ($1,540.50)'),
    });
    const [finding, ...others] = state.draftView.value?.findings.filter(({ blocking }) => blocking) ?? [];
    expect(finding).toMatchObject({ says: { code: 'no-phone' }, mend: 'open-contacts' });
    expect(others).toEqual([]);
    state.handOverDraft();
    expect(world.mails).toEqual([]);
  });

  it('a text message is checked by the words that leave, not by the letter’s', async () => {
    const { state } = await opened();
    state.editDraft({ path: 'sms' });
    state.editDraft({ opening: 'Pay at once!' });
    const checks = () => state.draftView.value?.findings.map(({ check }) => check);
    expect(checks()).toEqual(expect.arrayContaining(['way-to-act', 'threat', 'exclamation']));
    const lacking = state.draftView.value?.findings.find(({ check }) => check === 'way-to-act');
    if (lacking) state.mendDraft(lacking);
    expect(state.draftView.value?.short).toMatch(/^Pay at once! \S+@\S+ · \+/);
    expect(checks()).not.toContain('way-to-act');
  });

  it('web mail takes the text only where that was allowed', async () => {
    const { world, state } = await opened();
    state.editDraft({ path: 'gmail' });
    expect(state.draftView.value?.carries).toBe('private');
    state.allowBodyInLinks();
    await until(state.draftView, (draft) => draft?.carries === 'whole');
    state.handOverDraft();
    await sentOf(state);
    expect(world.mails[0]).toContain('body=Hello');
    expect(world.copies).toEqual([]);
  });
});

describe('the copy of an invoice', () => {
  it('goes with the mail file, and is said to be missing by other ways', async () => {
    const { world, state } = await opened();
    world.copyAnswer = { type: 'file', name: 'INV-1.pdf', mime: 'application/pdf', data: 'JVBERi0xLjQK' };
    state.attachCopy({ number: 'INV-1', link: null });
    await until(state.draftView, (draft) => (draft?.files.length ?? 0) > 0);
    expect(state.draftView.value?.carries).toBe('files');
    state.editDraft({ path: 'eml' });
    await until(state.draftView, (draft) => draft?.carries === 'whole');
    state.handOverDraft();
    await sentOf(state);
    expect(world.files[0]).toContain('filename="INV-1.pdf"');
    expect(world.files[0]).toContain('JVBERi0xLjQK');
  });

  it('that cannot be had keeps the draft and says why', async () => {
    const { world, state } = await opened();
    world.copyAnswer = { type: 'no-file', why: 'no-pdf' };
    state.attachCopy({ number: 'INV-1', link: null });
    const toast = await until(state.toast, (one) => one?.tone === 'bad');
    expect(toast?.text).toMatch(/no PDF/);
    expect(state.draftView.value?.files).toEqual([]);
    expect(state.fetching.value).toEqual([]);
  });
});

describe('texts of the user’s own', () => {
  it('take the place of ours once used, and rest while they are broken', async () => {
    const { state } = await opened();
    state.copyTemplate({ template: 'first', tone: 'neutral', language: 'en' }, 'Ours');
    const view = await until(state.templateView, (one) => one !== null);
    const id = view?.template.id ?? '';
    state.editTemplate({ opening: 'Dear {{ customer.nam }},' });
    expect(state.templateView.value).toMatchObject({
      preview: null,
      issues: [{ name: 'customer.nam', line: 1, didYouMean: 'customer.name' }],
    });
    state.useTemplate(id, true);
    expect(state.templates.value[0]?.active).toBe(false);
    state.editTemplate({ opening: 'Dear {{ customer.name }},' });
    expect(state.templateView.value?.preview?.letter.opening).toEqual(['Dear Harbour Foods,']);
    state.useTemplate(id, true);
    expect(state.draftView.value).toMatchObject({
      own: { name: 'Ours' },
      letter: { opening: ['Dear Harbour Foods,'] },
    });
    state.editTemplate({ opening: '{% if %}' });
    expect(state.templates.value[0]?.active).toBe(false);
    expect(state.draftView.value?.own).toBeNull();
    state.resetTemplate();
    expect(state.templateView.value?.issues).toEqual([]);
  });

  it('come back from a file, unused until they were read', async () => {
    const { world, state } = await opened();
    state.copyTemplate({ template: 'first', tone: 'neutral', language: 'en' }, 'Ours');
    await until(state.templates, (all) => all.length === 1);
    state.useTemplate(state.templates.value[0]?.id ?? '', true);
    state.saveTemplates();
    const [saved = ''] = world.files;
    state.deleteTemplate(state.templates.value[0]?.id ?? '');
    state.readTemplates(new File([saved], 'templates.json'));
    const [back] = await until(state.templates, (all) => all.length === 1);
    expect(back).toMatchObject({ name: 'Ours', active: false });
    state.readTemplates(new File(['{"no": 1}'], 'other.json'));
    const toast = await until(state.toast, (one) => one?.tone === 'bad');
    expect(toast?.text).toMatch(/Nothing was changed/);
  });
});

it('language and tone are kept for the customer by one click', async () => {
  const { state } = await opened();
  state.editDraft({ language: 'de', tone: 'warm' });
  expect(state.draftView.value?.keepable).toBe(true);
  state.keepWording();
  await until(state.draftView, (draft) => draft?.keepable === false);
  const [row] = state.worklist.value?.filter(({ standing }) => standing.account.key === harbour) ?? [];
  expect(row?.standing.settings).toMatchObject({ language: 'de', tone: 'warm' });
});

it('a round shows each draft before it leaves, and counts', async () => {
  const { state } = await opened();
  state.startRun([harbour, fjord]);
  await until(state.draftView, (draft) => draft?.account === harbour);
  expect(state.draftRun.value).toMatchObject({ at: 0, sent: 0 });
  state.handOverDraft();
  await sentOf(state);
  expect(state.draftRun.value).toMatchObject({ at: 0, sent: 1 });
  state.nextInRun();
  await until(state.draftView, (draft) => draft?.account === fjord);
  expect(state.draftRun.value).toMatchObject({ at: 1, sent: 1 });
  expect(state.draftView.value?.sent).toBeNull();
  state.nextInRun();
  expect(state.draftRun.value).toBeNull();
  expect(state.view.value).toEqual({ name: 'home' });
});

it('what was typed into the sender’s form is there again in the next panel', async () => {
  const { state } = await panelOn(ledger(), 'half-a-sender');
  state.typeSender({ company: 'Northw' });
  expect(state.senderDraft.value).toEqual({ company: 'Northw' });
  const next = await panelOn(ledger(), 'half-a-sender');
  await until(next.state.senderDraft, (typed) => typed?.company === 'Northw');
});

it('interest is stated only after somebody said so and whether tax bears it', async () => {
  const { state } = await opened();
  expect(state.interestView.value).toMatchObject({ on: false, withoutTax: null });
  expect(noAccountSettings('b', 'a').interest).toBe(false);
  state.stateInterest(true);
  await until(state.interestView, (view) => view?.on === true);
  expect(state.draftView.value?.letter?.interest).toBeNull();
});
