import { describe, expect, it } from 'vitest';
import type { Day } from '../../lib/domain/day.ts';
import { backupDue } from '../../lib/panel/backup-due.ts';
import { ledger, outside, panelOn, until } from './fake-outside.ts';

const day = (text: string): Day => text as Day;

describe('the reminder of a copy', () => {
  const due = (of: Partial<Parameters<typeof backupDue>[0]>) =>
    backupDue({ lastSaved: null, first: day('2026-05-01'), later: null, today: day('2026-05-14'), ...of });

  it('comes two weeks after the last one, or after the first entry', () => {
    expect(due({})).toBe(false);
    expect(due({ today: day('2026-05-15') })).toEqual({ days: null });
    expect(due({ lastSaved: day('2026-05-02'), today: day('2026-05-15') })).toBe(false);
    expect(due({ lastSaved: day('2026-05-01'), today: day('2026-05-20') })).toEqual({ days: 19 });
  });

  it('does not come where only pages were read, nor before the day the user named', () => {
    expect(due({ first: null, today: day('2027-01-01') })).toBe(false);
    expect(due({ today: day('2026-05-15'), later: day('2026-05-16') })).toBe(false);
    expect(due({ today: day('2026-05-16'), later: day('2026-05-16') })).toEqual({ days: null });
  });
});

describe('daily copies', () => {
  it('begin with the folder, replace those of last week, and count as saved', async () => {
    const { state, world } = await panelOn(ledger());
    state.pickFolder();
    await until(state.lastSaved, (at) => at !== null);
    expect(state.folder.value).toEqual({ name: 'Copies', state: 'good' });
    // 14 May 2026 is a Thursday.
    expect([...world.folder.kept.files.keys()]).toEqual(['dunlin-auto-4.json']);
    expect(JSON.parse(world.folder.kept.files.get('dunlin-auto-4.json') ?? '')).toMatchObject({
      format: 'dunlin-backup',
      stores: { accounts: [{}, {}], settings: expect.not.arrayContaining([{ key: 'backupFolder' }]) },
    });
  });

  it('wait for a click where the browser wants to be asked again', async () => {
    const { state, world } = await panelOn(ledger());
    world.folder.kept.may = false;
    state.pickFolder();
    await until(state.folder, (folder) => folder?.state === 'ask');
    expect(world.folder.kept.files.size).toBe(0);
    state.allowFolder();
    await until(state.folder, (folder) => folder?.state === 'good');
    expect(world.folder.kept.files.size).toBe(1);
  });

  it('say so where the folder takes none', async () => {
    const { state, world } = await panelOn(ledger());
    world.folder.kept.full = true;
    state.pickFolder();
    expect(await until(state.folder, (folder) => folder?.state === 'failed')).toBeTruthy();
  });
});

describe('a file for a colleague', () => {
  it('is shown, then added, and nothing is new the second time', async () => {
    const { state, world } = await panelOn(ledger());
    state.handOver(['name:Harbour Foods']);
    await until(state.toast, (toast) => toast !== null);
    const file = new File([world.files[0] ?? ''], 'for-ben.json');
    const other = outside();
    other.start();
    other.state.readBack(file);
    await until(other.state.readingBack, (reading) => reading?.step === 'hand-over');
    other.state.addFile();
    await until(other.state.worklist, (rows) => rows?.length === 1);
    expect(other.state.worklist.value?.[0]?.standing.account.name).toBe('Harbour Foods');
    other.state.readBack(file);
    const again = await until(other.state.readingBack, (reading) => reading?.step === 'hand-over');
    expect(again).toMatchObject({ preview: { newCustomers: 0, newEntries: 0 } });
  });
});
