import type { ComponentChildren } from 'preact';

/** The key that does the same; for the eye only, so that names of buttons stay plain. */
export function KeyHint({ children }: { children: ComponentChildren }) {
  return (
    <span class="key-hint" aria-hidden="true">
      {children}
    </span>
  );
}
