import { useEffect } from 'preact/hooks';

const heading = '.view-bar h1[tabindex]';

/** Whoever works by keyboard goes on at the view's heading where what had the focus went away under them. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target;
    };
    const look = (): void => {
      if (document.activeElement !== document.body || !(last instanceof Element) || last.isConnected) return;
      document.querySelector<HTMLElement>(heading)?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(look);
    document.addEventListener('focusin', remember);
    watch.observe(document.body, { subtree: true, childList: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, []);
}
