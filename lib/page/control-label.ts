import { textOf } from './cell-text.ts';
import type { Spot } from './sheet.ts';
import { cleanHeader } from './text.ts';

/** Form controls whose content a person reads as a value. */
export const controls =
  'input:not([type=checkbox],[type=radio],[type=hidden],[type=password],[type=submit],[type=button],[type=search]),' +
  'textarea,select,output,[role=combobox]:not([aria-haspopup=menu])';

/** The words that name a control: its label, what it is labelled by, its accessible name, a label beside it. */
export function controlLabel(control: Element): Spot {
  const labels = 'labels' in control && control.labels instanceof NodeList ? control.labels : [];
  for (const label of labels) {
    if (label instanceof Element) return withoutControl(label, control);
  }
  const by = control.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const named = by ? control.ownerDocument.getElementById(by) : null;
  if (named) return named;
  const spoken = cleanHeader(control.getAttribute('aria-label') ?? '');
  return spoken ? { element: control, text: spoken } : labelBeside(control);
}

/** A label around its control: only the words before it. */
function withoutControl(label: Element, control: Element): Spot {
  if (!label.contains(control)) return label;
  const words = [...label.childNodes]
    .filter((node) => !node.contains(control))
    .map((node) => node.textContent);
  return { element: label, text: cleanHeader(words.join(' ')) };
}

function labelBeside(control: Element): Spot {
  let at = control.parentElement;
  for (let depth = 0; at && depth < 3; depth++, at = at.parentElement) {
    if (at.querySelectorAll(controls).length > 1) return null;
    const label = at.querySelector('label,[class*=label i],legend,dt,th');
    if (label && textOf(label)) return label;
  }
  return null;
}
