import { type ReadonlySignal, signal } from '@preact/signals';
import type { Toast } from './panel-state.ts';

/** The one line at the foot; a new one replaces the old. */
export function createToasts() {
  const toast = signal<Toast | null>(null);
  return {
    toast: toast as ReadonlySignal<Toast | null>,
    say(text: string, undo: (() => void) | null = null): void {
      toast.value = { text, undo, tone: 'neutral' };
    },
    warn(text: string): void {
      toast.value = { text, undo: null, tone: 'bad' };
    },
    dismiss(): void {
      toast.value = null;
    },
  };
}
export type Toasts = ReturnType<typeof createToasts>;
