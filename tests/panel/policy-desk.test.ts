import { describe, expect, it } from 'vitest';
import type { NewActivity } from '../../lib/domain/activity.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import { policyText } from '../../lib/domain/policy-file.ts';
import { today } from '../interpret/builders.ts';
import { worklistsOf } from '../tools/worklist-file.ts';
import { worklistJson, worklistText } from '../tools/worklist-report.ts';
import { ledger, panelOn, until } from './fake-outside.ts';

const firstFrom60 = defaultPolicy.stages.flatMap((stage) =>
  stage.id === 'first' ? [{ ...stage, day: 60 }] : [],
);

describe('the plan in the panel', () => {
  it('shows whom a change moves before it is saved, and follows it once it is', async () => {
    const { state } = await panelOn(ledger());
    await until(state.worklist, (rows) => rows?.length === 2);
    expect(state.plan.effect.value).toBeNull();
    state.plan.edit((before) => ({ ...before, stages: firstFrom60 }));
    expect(state.plan.effect.value?.moved.length).toBe(2);
    expect(state.plan.policy.value).toEqual(defaultPolicy);
    state.plan.save();
    await until(state.plan.policy, ({ version }) => version === 2);
    const rows = await until(state.worklist, (list) => list?.every(({ action }) => !action.contact) ?? false);
    expect(rows?.every(({ part }) => part === 'later')).toBe(true);
    expect(state.plan.changed.value).toBe(false);
  });

  it('cannot be saved with a fault, and can be put back', async () => {
    const { state } = await panelOn(ledger());
    state.plan.edit((before) => ({ ...before, weekdays: [] }));
    expect(state.plan.faults.value.map(({ at }) => at)).toEqual(['weekdays']);
    state.plan.save();
    expect(state.plan.policy.value.version).toBe(1);
    state.plan.putBack();
    expect(state.plan.changed.value).toBe(false);
  });

  it('takes a plan from a file into the editor, or nothing of it', async () => {
    const { state } = await panelOn(ledger());
    const text = policyText({ ...defaultPolicy, gapDays: 9 });
    state.plan.readFile(new File([text.replace('"gapDays": 9', '"gapDays": "nine"')], 'plan.json'));
    const faults = await until(state.plan.fileFaults, (list) => list.length > 0);
    expect(faults).toMatchObject([{ at: 'gapDays', problem: { code: 'wrong-kind' } }]);
    expect(state.plan.changed.value).toBe(false);
    state.plan.readFile(new File([text], 'plan.json'));
    await until(state.plan.edited, ({ gapDays }) => gapDays === 9);
    expect(state.plan.fileFaults.value).toEqual([]);
  });
});

describe('the worklist of a saved file', () => {
  it('is the panel’s own, with reasons, and names what cannot be read back', async () => {
    const { world, state } = await panelOn(ledger());
    const rows = await until(state.worklist, (list) => list?.length === 2);
    const [first] = rows ?? [];
    const { key, book } = first?.standing.account ?? { key: '', book: '' };
    await state.journal.record([{ kind: 'skip', book, account: key, reason: '' }], 'Skipped');
    state.saveEverything();
    await until(state.toast, (toast) => toast?.text === 'Saved as one file');
    const read = await worklistsOf(world.files.join(''), today);
    if (!read.ok) throw new Error(read.error);
    const [made] = read.value;
    expect(made?.rows).toEqual(state.worklist.value);
    expect(made?.rows.at(-1)?.action.waiting).toMatchObject([{ code: 'skipped' }]);
    expect(worklistText(read.value)).toContain('contact 2026-05-14: first by mail, collector');
    const [json] = worklistJson(read.value);
    expect(json?.rows[0]).toMatchObject({ order: 1, contact: { stage: 'first', channel: 'mail' } });
    expect(await worklistsOf('{}', today)).toMatchObject({ ok: false, error: 'not-a-backup' });
  });
});

describe('a contact with a text of its own', () => {
  it('opens the draft with that text: an open question is answered, not chased', async () => {
    const { state } = await panelOn(ledger());
    const rows = await until(state.worklist, (list) => list?.length === 2);
    const { key, book } = rows?.[0]?.standing.account ?? { key: '', book: '' };
    const question: NewActivity = {
      kind: 'question',
      book,
      account: key,
      who: 'Ana',
      invoices: [],
      text: 'Which PO?',
    };
    await state.journal.record([question], 'Asked');
    await until(state.worklist, (list) => list?.[0]?.part === 'clock');
    state.draftFor(key);
    const view = await until(state.draftView, (draft) => draft?.account === key);
    expect(view?.wording.template).toBe('statement');
  });
});
