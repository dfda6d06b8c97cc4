import { signal } from '@preact/signals';
import { vi } from 'vitest';
import { type AccountSettings, noAccountSettings } from '../../lib/domain/account-settings.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import type { CallDraft } from '../../lib/domain/call-draft.ts';
import type { CallOutcome } from '../../lib/domain/call-outcome.ts';
import type { FormDraft, FormDrafts } from '../../lib/domain/form-draft.ts';
import { instantOf } from '../../lib/domain/instant.ts';
import { defaultPolicy } from '../../lib/domain/policy.ts';
import type { Journal } from '../../lib/panel/journal/journal-state.ts';
import type { Found } from '../../lib/panel/journal/piece.ts';
import type { Script } from '../../lib/panel/journal/script.ts';
import { book } from './fake-data.ts';

/** Forms that are kept as long as the test runs. */
function fakeForms() {
  const drafts = signal<FormDrafts | null>({});
  const without = (key: string): FormDrafts =>
    Object.fromEntries(Object.entries(drafts.peek() ?? {}).filter(([one]) => one !== key));
  const drop = vi.fn((key: string) => {
    drafts.value = without(key);
  });
  return {
    drafts,
    look: vi.fn(async () => {}),
    keep: vi.fn((key: string, form: FormDraft) => {
      drafts.value = { ...drafts.peek(), [key]: form };
    }),
    drop,
    discard: vi.fn(drop),
  };
}

/** A journal of plain signals; its actions only record that they were called. */
export function fakeJournal() {
  const found = signal<Found>({ pieces: [], questions: [] });
  const outcome = signal<CallOutcome | null>(null);
  const pieces = { found, outcome, change: vi.fn(), remove: vi.fn(), add: vi.fn() };
  const draft = signal<CallDraft | null>(null);
  return {
    policy: signal(defaultPolicy),
    written: signal(0),
    notifies: signal(false),
    askToNotify: vi.fn(),
    notePieces: pieces,
    call: {
      draft,
      pieces,
      outcome,
      look: vi.fn(async () => {}),
      open: vi.fn(async () => {}),
      change: vi.fn(),
      end: vi.fn(),
      resume: vi.fn(),
      save: vi.fn(async () => true),
      drop: vi.fn(async () => {}),
    },
    forms: fakeForms(),
    changeDisputeRules: vi.fn<Journal['changeDisputeRules']>(),
    script: signal<Script | null>(null),
    entries: signal<readonly Activity[]>([]),
    settings: signal<AccountSettings | null>(noAccountSettings(book.key, '')),
    now: () => instantOf(Date.parse('2026-05-14T08:45:00Z')),
    zone: () => 'UTC',
    waited: () => 0,
    openCall: vi.fn(),
    writeMessage: vi.fn<Journal['writeMessage']>(),
    record: vi.fn<Journal['record']>(async () => null),
    erase: vi.fn(),
    changeSettings: vi.fn<Journal['changeSettings']>(async () => true),
    addFile: vi.fn(async () => null),
    eraseFile: vi.fn(async () => true),
    file: vi.fn<Journal['file']>(async () => null),
    openFile: vi.fn(),
    saveCalendar: vi.fn(),
    saveDossier: vi.fn(),
  } satisfies Journal;
}
