import { useEffect } from 'preact/hooks';
import type { Panel } from './panel-context.ts';
import { useKeys } from './use-keys.ts';

/** Keys of every view: search, note, numbers, undo, help, back; Ctrl+Enter presses the primary button, also from a field. */
export function useGlobalKeys({ state, ui }: Panel): void {
  useKeys({
    '/': () => {
      state.show({ name: 'home' });
      ui.searchFocus.value += 1;
    },
    c: () => {
      const account = state.accountView.value?.standing.account.key ?? state.current.value;
      if (account && state.worklist.value) state.journal.openCall(account);
    },
    // A phone rings in any view: the note is for the customer in hand, else for the first of the list.
    n: () => {
      const first = state.worklist.value?.[0]?.standing.account.key;
      const account = state.accountView.value?.standing.account.key ?? state.current.value ?? first;
      if (account !== undefined) state.openNote(account);
    },
    m: () => state.show({ name: 'numbers' }),
    l: () => {
      if (state.lock.minutes.value !== null) state.lock.hideNow();
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
