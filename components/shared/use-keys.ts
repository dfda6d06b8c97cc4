import { useLayoutEffect, useRef } from 'preact/hooks';

export type KeyMap = { readonly [key: string]: () => void };

const fields = 'input, textarea, select, [contenteditable="true"]';
/** Keys a focused control already has a meaning for. */
const owned: { readonly [key: string]: string } = { Enter: 'a, button, summary' };

/** A single key counts only outside fields, without a modifier and outside a composition. */
function counts(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return false;
  const target = event.target;
  if (!(target instanceof Element)) return true;
  if (target.closest(fields)) return false;
  const owners = owned[event.key];
  return !(owners && target.closest(owners));
}

/** Listens for single keys while the component is shown: from the moment it stands there, so that none acts on the view before. */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!act || !counts(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
