import { closestDeep } from './deep.ts';

const dialogs = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

/** The dialog or drawer an element stands in. */
export function dialogOf(element: Element, overlays: readonly string[]): Element | null {
  try {
    return closestDeep(element, [dialogs, ...overlays].join());
  } catch {
    return closestDeep(element, dialogs);
  }
}
