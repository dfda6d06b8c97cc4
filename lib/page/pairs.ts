import { controlValue, textOf } from './cell-text.ts';
import { all, attr } from './dom.ts';
import { ownText, solid } from './loose-cells.ts';
import type { Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean, cleanHeader, hasDigit, hasLetter } from './text.ts';
import { find } from './words.ts';

export type Pair = { readonly label: Spot; readonly value: Spot };

const fields = 'input,textarea,select,output,[role=combobox]';
const colon = /\s*[:：]$/;

/** Whether a text can name a value: short, worded, no sentence. */
export const isLabel = (text: string): boolean =>
  text.length <= 60 && hasLetter(text) && !/\w{5}[.!?]$/.test(text);

/** The label–value pairs an element itself forms; none where it is just a container. */
export function pairsAt(element: Element): readonly Pair[] {
  if (element.localName === 'dl') return termPairs(element);
  if (element.matches(fields)) return controlPair(element);
  if (sizeOf(element) > 30 || element.matches('label,a,button,h1,h2')) return [];
  if (element.querySelector(`${fields},table,dl,h1,[role=row]`)) return [];
  const [label, value] =
    sidePair(element) ?? leadPair(element) ?? linePair(element) ?? followPair(element) ?? [];
  return label && value ? [{ label, value }] : [];
}

const sizeOf = (element: Element): number => element.getElementsByTagName('*').length;

/** All pairs below an element, in order. */
export function pairsIn(root: Element): readonly Pair[] {
  const pairs = pairsAt(root);
  return pairs.length > 0 ? pairs : solid(root).flatMap(pairsIn);
}

function termPairs(list: Element): readonly Pair[] {
  const items = all(list, 'dt,dd').filter(isShown);
  return items.flatMap((label, at) => {
    const value = items[at + 1];
    return label.localName === 'dt' && value?.localName === 'dd' ? [{ label, value }] : [];
  });
}

function controlPair(value: Element): readonly Pair[] {
  const label = controlLabel(value);
  const search = /search|filter|^q$/i.test(attr(value, 'type') + attr(value, 'name', 'id'));
  return label && !search && textOf(value) ? [{ label, value }] : [];
}

/** The words that name a control: its label, what it is labelled by, its accessible name, a label beside it. */
export function controlLabel(element: Element): Spot {
  const label = 'labels' in element && element.labels instanceof NodeList ? element.labels[0] : null;
  if (label instanceof Element) {
    const words = [...label.childNodes]
      .filter((node) => !node.contains(element))
      .map((node) => node.textContent);
    return label.contains(element) ? { element: label, text: cleanHeader(words.join(' ')) } : label;
  }
  const by = element.ownerDocument.getElementById(attr(element, 'aria-labelledby').split(' ')[0] ?? '');
  const spoken = cleanHeader(attr(element, 'aria-label'));
  return by ?? (spoken ? { element, text: spoken } : labelBeside(element));
}

function labelBeside(control: Element): Spot {
  const box = control.parentElement?.parentElement;
  for (const at of [control.parentElement, box, box?.parentElement]) {
    const label =
      at && at.querySelectorAll(fields).length === 1 && at.querySelector('label,[class*=label],legend,dt,th');
    if (label && textOf(label)) return label;
  }
  return null;
}

type Sides = readonly [Spot, Spot] | null;

/** Two things side by side or one above the other, the first naming the second. */
function sidePair(element: Element): Sides {
  const [label, value, more] = solid(element);
  if (
    !label ||
    !value ||
    more ||
    ownText(element) ||
    isAction(label) ||
    sizeOf(label) > 2 ||
    sizeOf(value) > 12
  )
    return null;
  const [name, text] = [textOf(label), textOf(value)];
  if (!isLabel(name) || !text || text.length > 200) return null;
  const told =
    colon.test(name) ||
    find('labelName', label.className) ||
    /^(d?t[h]?|label|b|strong)$/.test(label.localName);
  const alike = !hasDigit(name) && !isAction(value) && (hasDigit(text) || hasTwin(element));
  return told || find('valueName', value.className) || alike ? [label, value] : null;
}

const isAction = (element: Element): boolean =>
  element.matches('a,button,[role=button],[role=tab]') ||
  element.querySelector('button,[role=button],[role=tab]') !== null;

/** A neighbour of the same make: a list of pairs rather than a title and its page. */
const hasTwin = (element: Element): boolean =>
  [element.nextElementSibling, element.previousElementSibling].some(
    (other) =>
      other?.localName === element.localName &&
      other.className === element.className &&
      other.childElementCount === element.childElementCount,
  );

/** `<b>Due date:</b> 12 May`: a name in emphasis, its value as text after it. */
function leadPair(element: Element): Sides {
  const [label, more] = solid(element);
  if (!label || more || !/^(b|strong|label|em|small|span|h\d)$/.test(label.localName) || !label.nextSibling)
    return null;
  const text = clean(ownText(element)).replace(/^[:：]\s*/, '');
  const told =
    label.localName !== 'span' ||
    colon.test(textOf(label)) ||
    /^\s*[:：]/.test(label.nextSibling.textContent ?? '');
  return told && text && text.length <= 200 && isLabel(textOf(label)) ? [label, { element, text }] : null;
}

/** `Due date: 12 May` in one line. */
function linePair(element: Element): Sides {
  const line = element.firstElementChild ? '' : clean(element.textContent ?? '');
  const [, label = '', text = ''] = find('line', line) ?? [];
  return text && isLabel(label)
    ? [
        { element, text: label },
        { element, text },
      ]
    : null;
}

/** A heading or a thing classed as label, the value in the next sibling. */
function followPair(label: Element): Sides {
  const value = label.nextElementSibling;
  const named =
    /^h[3-6]$/.test(label.localName) ||
    (find('labelName', label.className) && find('valueName', value?.className ?? ''));
  if (
    !value ||
    !named ||
    value.matches('h1,h2,h3,h4,h5,h6,dl,ul,ol') ||
    value.querySelector('table,h3,input') ||
    !isShown(value)
  )
    return null;
  const text = controlValue(value) ?? textOf(value);
  return isLabel(textOf(label)) && text && text.length <= 120 ? [label, value] : null;
}
