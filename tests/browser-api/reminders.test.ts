import { existsSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Due, keepDueCount, nothingDue } from '../../lib/browser/reminders.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const world = vi.hoisted(() => ({
  badge: '',
  title: '',
  told: [] as [id: string, said: object][],
  allowed: true,
  alarm: (_alarm: { name: string }): void => {},
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        world.badge = text;
      },
      setTitle: async ({ title }: { title: string }) => {
        world.title = title;
      },
      setBadgeBackgroundColor: async () => {},
    },
    alarms: {
      create: () => {},
      clear: async () => true,
      onAlarm: {
        addListener: (heard: typeof world.alarm) => {
          world.alarm = heard;
        },
      },
    },
    runtime: {
      onInstalled: { addListener: () => {} },
      onStartup: { addListener: () => {} },
      getURL: (path: string) => path,
    },
    permissions: { contains: async () => world.allowed },
    notifications: {
      clear: async () => true,
      create: async (id: string, said: object) => {
        world.told.push([id, said]);
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(world, { badge: '', title: '', told: [], allowed: true });
});

/** All that a notification says, with the program's icon. */
const notice = (message: string) => ({ type: 'basic', iconUrl: 'icon/128.png', title: 'Dunlin', message });

/** Rings an alarm with so much due, and waits until it was shown. */
async function ring(name: string, due: Partial<Due>): Promise<void> {
  keepDueCount(
    async () => ({ ...nothingDue, ...due }),
    async () => false,
    texts.quickNote.counts,
  );
  world.alarm({ name });
  await vi.waitFor(() => expect(world.title).not.toBe(''));
  await new Promise((resolve) => setImmediate(resolve));
}

it('the icon counts what is due and the early warnings, and says which is which', async () => {
  await ring('follow-ups', { count: 2, warnings: 3 });
  expect(world.badge).toBe('5');
  expect(world.title).toBe('Dunlin · 2 customers to come back to now · 3 early warnings');
  expect(world.told).toEqual([]);
});

it('new warnings are told once allowed, by number alone', async () => {
  await ring('follow-ups', { warnings: 3, fresh: 1 });
  expect(world.told).toEqual([['early-warnings', notice('1 new early warning')]]);
  world.allowed = false;
  await ring('follow-ups', { warnings: 4, fresh: 2 });
  expect(world.told).toHaveLength(1);
});

it('what is due at a time is told at that time, by number alone', async () => {
  await ring('follow-up-time', { count: 2, next: null });
  await vi.waitFor(() => expect(world.told).toHaveLength(1));
  expect(world.told).toEqual([['follow-up', notice('2 customers to come back to now')]]);
  expect(existsSync('public/icon/128.png')).toBe(true);
});

it('while it is hidden nothing is told, whatever is due', async () => {
  const read = vi.fn(async () => ({ ...nothingDue, count: 2, warnings: 1, fresh: 1 }));
  keepDueCount(read, async () => true, texts.quickNote.counts);
  world.alarm({ name: 'follow-up-time' });
  await vi.waitFor(() => expect(world.title).toBe('Dunlin'));
  await new Promise((resolve) => setImmediate(resolve));
  expect([world.badge, world.told, read.mock.calls]).toEqual(['', [], []]);
});

it('nothing due and nothing to warn of leaves the icon bare', async () => {
  await ring('follow-ups', {});
  expect([world.badge, world.title]).toEqual(['', 'Dunlin']);
});

it('shows nothing where the panel was hidden while it counted', async () => {
  let hidden = false;
  keepDueCount(
    async () => {
      hidden = true;
      return { ...nothingDue, count: 3, warnings: 1, fresh: 1 };
    },
    async () => hidden,
    texts.quickNote.counts,
  );
  world.alarm({ name: 'follow-ups' });
  await vi.waitFor(() => expect(world.title).toBe('Dunlin'));
  expect([world.badge, world.told]).toEqual(['', []]);
});

it('counts one after the other, so that the newest count stands at last', async () => {
  const waiting: ((due: Due) => void)[] = [];
  keepDueCount(
    () => new Promise((resolve) => waiting.push(resolve)),
    async () => false,
    texts.quickNote.counts,
  );
  world.alarm({ name: 'follow-ups' });
  world.alarm({ name: 'follow-ups' });
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.({ ...nothingDue, count: 1 });
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.({ ...nothingDue, count: 2 });
  await vi.waitFor(() => expect(world.badge).toBe('2'));
});
