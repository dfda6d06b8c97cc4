import { computed, signal } from '@preact/signals';
import type { ListHooks } from '../domain/pointing.ts';
import {
  type TaughtColumn,
  type TaughtProfile,
  type TaughtProfiles,
  taughtProfile,
} from '../domain/taught.ts';
import { taughtKey } from '../interpret/columns/taught-columns.ts';
import type { BookShelf } from './book-shelf.ts';
import type { PanelState } from './panel-state.ts';
import type { ClockPort, OutPort, StorePort } from './ports.ts';
import { emptyProfile, orNothing, withColumn, withList } from './taught-profile.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

type Change = (before: TaughtProfile | null) => TaughtProfile | null;

/** What the user showed the reader, by site: kept, shared as files, forgotten. `read`: reads the page by it. */
export function createTeachDesk(
  { store, out, clock }: { store: StorePort; out: OutPort; clock: ClockPort },
  shelf: BookShelf,
  toasts: Toasts,
  read: (whole: boolean) => void,
) {
  const profiles = signal<TaughtProfiles>({});

  async function load(): Promise<void> {
    profiles.value = (await shelf.keep(store.getTaught())) ?? profiles.peek();
  }

  async function change(site: string, by: Change, whole: boolean): Promise<boolean> {
    const kept = await shelf.keep(store.changeTaught(site, by));
    if (!kept) return false;
    profiles.value = kept;
    read(whole);
    return true;
  }
  const known = (site: string) => (before: TaughtProfile | null) =>
    before ?? emptyProfile(site, clock.today());

  async function column(site: string, taught: TaughtColumn): Promise<void> {
    const before = profiles.peek()[site] ?? null;
    const done = await change(site, (now) => withColumn(known(site)(now), taught, clock.today()), false);
    if (done) toasts.say(said.taught, () => void change(site, () => before, false));
  }

  async function take(file: File): Promise<void> {
    const parsed = taughtProfile.safeParse(parseJson(await file.text()));
    if (!parsed.success) return toasts.warn(said.notAProfile);
    const before = profiles.peek()[parsed.data.id] ?? null;
    const done = await change(parsed.data.id, () => parsed.data, true);
    if (done)
      toasts.say(said.profileTaken(parsed.data.label), () => void change(parsed.data.id, () => before, true));
  }

  const actions: Pick<PanelState, 'taught' | 'saveTaught' | 'readTaught' | 'forgetTaught'> = {
    taught: computed(() => Object.values(profiles.value).sort((a, b) => (a.label < b.label ? -1 : 1))),
    saveTaught(site) {
      const profile = profiles.peek()[site];
      if (!profile) return;
      out.download(`dunlin-${site.replace(/[^\w.-]+/g, '-')}.json`, JSON.stringify(profile, null, 2));
      toasts.say(said.savedFile);
    },
    readTaught: (file) => void take(file),
    forgetTaught(site) {
      const before = profiles.peek()[site] ?? null;
      void change(site, () => null, true).then(
        (done) => done && toasts.say(said.taughtForgotten, () => void change(site, () => before, true)),
      );
    },
  };
  return {
    actions,
    load,
    on: (site: string): TaughtProfile | null => profiles.peek()[site] ?? null,
    column: (site: string, taught: TaughtColumn) => void column(site, taught),
    list: (site: string, hooks: ListHooks) =>
      change(site, (now) => withList(known(site)(now), hooks, clock.today()), true),
    /** An answer to "is this really …?"; false where the question is none of these. */
    async settle(site: string, key: string, value: string): Promise<boolean> {
      if (!profiles.peek()[site]?.columns.some((one) => taughtKey(one) === key)) return false;
      const settled: Change = (now) =>
        now &&
        orNothing({
          ...now,
          columns: now.columns.flatMap((one) =>
            taughtKey(one) !== key ? [one] : value === 'taught' ? [{ ...one, sure: true }] : [],
          ),
        });
      return change(site, settled, false);
    },
  };
}
export type TeachDesk = ReturnType<typeof createTeachDesk>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
