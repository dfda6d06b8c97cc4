import { type Signal, signal } from '@preact/signals';
import { vi } from 'vitest';
import type { Book } from '../../lib/domain/book.ts';
import type { BookDesk, Merging } from '../../lib/panel/book-desk.ts';

/** The books' desk; its actions only record that they were called. */
export const fakeBooks = (all: Signal<readonly Book[]>) =>
  ({
    all,
    merging: signal<Merging | null>(null),
    rename: vi.fn(),
    archive: vi.fn(),
    look: vi.fn(),
    merge: vi.fn(),
    leave: vi.fn(),
  }) satisfies BookDesk;
