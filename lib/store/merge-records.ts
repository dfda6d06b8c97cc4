import type * as z from 'zod/mini';
import { callDraft } from '../domain/call-draft.ts';
import { draft, noteDraft } from '../domain/draft.ts';
import { type Goal, goals } from '../domain/goal.ts';
import { sales } from '../domain/sales.ts';
import { storedFile } from '../domain/stored-file.ts';
import { accountIn, joinedSales, type Move } from './merge-user-facts.ts';
import { parseRecords } from './read.ts';
import { type StoreName, type Tx, under } from './schema.ts';
import {
  formDraftsSetting,
  goalsSetting,
  salesSetting,
  senderDraftSetting,
  senderSetting,
  warningsSetting,
} from './settings.ts';

const work: Readonly<
  Record<'drafts' | 'noteDrafts' | 'callDrafts', z.ZodMiniType<{ book: string; account: string }>>
> = {
  drafts: draft,
  noteDrafts: noteDraft,
  callDrafts: callDraft,
};

/** Files, and work begun on customers; where both books have work on one customer, that of the kept book stays. */
export async function moveUnfinished(tx: Tx<StoreName>, move: Move): Promise<void> {
  for (const name of ['drafts', 'noteDrafts', 'callDrafts'] as const) {
    const store = tx.objectStore(name);
    const begun = parseRecords(name, ['book', 'account'], work[name], await store.getAll(under(move.from)));
    for (const one of begun.items) {
      const account = accountIn(move, one.account);
      if ((await store.count([move.into, account])) === 0)
        await store.put({ ...one, book: move.into, account });
    }
    await store.delete(under(move.from));
  }
  const files = tx.objectStore('files');
  const kept = parseRecords(
    'files',
    ['book', 'account', 'id'],
    storedFile,
    await files.getAll(under(move.from)),
  );
  for (const file of kept.items)
    await files.put({ ...file, book: move.into, account: accountIn(move, file.account) });
  await files.delete(under(move.from));
}

const movedGoal = (goal: Goal, move: Move): Goal =>
  goal.for?.by === 'account' ? { ...goal, for: { ...goal.for, is: accountIn(move, goal.for.is) } } : goal;

/** What is set per book: the kept book's own where it has any; sales are those of both. */
export async function moveSettings(tx: Tx<StoreName>, move: Move): Promise<void> {
  const { from, into, moved } = move;
  const store = tx.objectStore('settings');
  const read = async (key: string): Promise<unknown> => {
    const row = await store.get(key);
    return typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
  };
  for (const setting of [senderSetting, senderDraftSetting]) {
    const [going, kept] = [await read(setting(from).key), await read(setting(into).key)];
    if (kept === undefined && going !== undefined) await store.put({ key: setting(into).key, value: going });
    await store.delete(setting(from).key);
  }
  const targets = goals.safeParse(await read(goalsSetting(from).key));
  if (targets.success && (await read(goalsSetting(into).key)) === undefined)
    await store.put({ key: goalsSetting(into).key, value: targets.data.map((one) => movedGoal(one, move)) });
  const going = sales.safeParse(await read(salesSetting(from).key));
  const kept = sales.safeParse(await read(salesSetting(into).key));
  if (going.success)
    await store.put({
      key: salesSetting(into).key,
      value: joinedSales(kept.success ? kept.data : [], going.data),
    });
  for (const setting of [goalsSetting, salesSetting, warningsSetting]) await store.delete(setting(from).key);
  for (const [account, { account: there }] of moved) {
    const forms = await read(formDraftsSetting(from, account).key);
    const key = formDraftsSetting(into, there).key;
    if (forms !== undefined && (await read(key)) === undefined) await store.put({ key, value: forms });
    await store.delete(formDraftsSetting(from, account).key);
  }
}
