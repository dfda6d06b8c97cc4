import type { ComponentChildren } from 'preact';

/** The key that does the same; for the eye only, so that names of buttons stay plain. */
export function KeyHint({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd never takes the focus
    <kbd class="key-hint" aria-hidden="true">
      {children}
    </kbd>
  );
}
