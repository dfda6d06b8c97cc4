import { computed, signal } from '@preact/signals';
import type { View } from './panel-state.ts';

const home: View = { name: 'home' };

/** Views with a way back. Showing the view that is on top already changes nothing. */
export function createViewStack() {
  const stack = signal<readonly View[]>([home]);
  const view = computed<View>(() => stack.value.at(-1) ?? home);
  return {
    view,
    show(next: View): void {
      if (next.name === 'home') stack.value = [home];
      else if (!same(view.peek(), next)) stack.value = [...stack.peek(), next];
    },
    back(): void {
      if (stack.peek().length > 1) stack.value = stack.peek().slice(0, -1);
    },
  };
}

/** The same view of the same thing; a view says by plain values what it shows. */
const same = (a: View, b: View): boolean => JSON.stringify(a) === JSON.stringify(b);

export type ViewStack = ReturnType<typeof createViewStack>;

export const accountOf = (view: View): string | null => ('account' in view ? view.account : null);
