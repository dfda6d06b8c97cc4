/** A field that text can be put into. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

const textual = new Set(['text', 'search', 'email', 'url', 'tel', '']);

/** The field of a document that has the focus, also inside open shadow roots; null where none has. */
export function focusedField(root: Document | ShadowRoot): Field | null {
  const active = root.activeElement;
  if (!active) return null;
  if (active.shadowRoot) return focusedField(active.shadowRoot);
  if (active instanceof HTMLTextAreaElement) return active.readOnly || active.disabled ? null : active;
  if (active instanceof HTMLInputElement)
    return textual.has(active.type) && !active.readOnly && !active.disabled ? active : null;
  return active instanceof HTMLElement && isEditable(active) ? active : null;
}

/** `isContentEditable` is the browser's own answer; the attribute is looked at where it gives none. */
const isEditable = (element: HTMLElement): boolean =>
  element.isContentEditable || element.closest('[contenteditable]:not([contenteditable="false" i])') !== null;
