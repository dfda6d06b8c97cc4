import { useEffect } from 'preact/hooks';
import type { Panel } from './panel-context.ts';
import { useKeys } from './use-keys.ts';

/** Keys of every view: search, undo, help, back; Ctrl+Enter presses the primary button, also from a field. */
export function useGlobalKeys({ state, ui }: Panel): void {
  useKeys({
    '/': () => {
      state.show({ name: 'home' });
      ui.searchFocus.value += 1;
    },
    '?': () => state.show({ name: 'keys' }),
    z: () => {
      const undo = state.toast.value?.undo;
      if (!undo) return;
      state.dismissToast();
      undo();
    },
    Escape: () => {
      if (state.view.value.name !== 'home') state.back();
      else if (state.search.value !== '') state.setSearch('');
    },
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      if (event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      document.querySelector<HTMLElement>('.button.primary')?.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
