import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';

export type MenuEntry = { readonly label: string; readonly run: () => void };

/** A few seldom acts behind three dots. */
export function Menu({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event): void => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    // Before the panel's own Escape, which would leave the view.
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [open]);
  return (
    <div class="menu" ref={box}>
      <IconButton icon="more" label={label} expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <ul class="menu-list card">
          {entries.map((entry) => (
            <li key={entry.label}>
              <button
                type="button"
                class="menu-entry"
                onClick={() => {
                  setOpen(false);
                  entry.run();
                }}
              >
                {entry.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
