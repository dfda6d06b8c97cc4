import type { FormDraft, FormDrafts } from '../domain/form-draft.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StoreFailure } from './failure.ts';
import type { Db } from './open.ts';
import { changeSetting, formDraftsSetting, getSetting } from './settings.ts';

/** The forms of an account that are half filled in. */
export async function getForms(
  db: Db,
  book: string,
  account: string,
): Promise<Result<FormDrafts, StoreFailure>> {
  const found = await getSetting(db, formDraftsSetting(book, account));
  return found.ok ? ok(found.value ?? {}) : found;
}

/** Keeps one form beside the account's others; null: it is no draft any more. */
export function putForm(
  db: Db,
  { book, account }: { readonly book: string; readonly account: string },
  key: string,
  form: FormDraft | null,
): Promise<Result<FormDrafts, StoreFailure>> {
  return changeSetting(db, formDraftsSetting(book, account), (before) => {
    const { [key]: _before, ...others } = before ?? {};
    return form ? { ...others, [key]: form } : others;
  });
}
