import { textOf } from './cell-text.ts';
import { controlLabel, controls } from './control-label.ts';
import { ownText, solidChildren } from './repeated-cells.ts';
import type { Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean, hasDigit, hasLetter } from './text.ts';

export type Pair = { readonly label: Spot; readonly value: Spot };

const labelName = /(^|[\s_-]|[a-z])(label|key|term|title|caption|heading|name|lbl)([\s_-]|$)/i;
const valueName = /(value|content|amount|data|text|field|body)/i;
const emphasis = new Set(['b', 'strong', 'label', 'em', 'dt', 'th', 'small', 'span', 'h3', 'h4', 'h5', 'h6']);

/** Whether a text can name a value: short, worded, no sentence. */
export const isLabel = (text: string): boolean =>
  text.length > 0 && text.length <= 60 && hasLetter(text) && !/[.!?]$/.test(text.replace(/\b\w{1,4}\.$/, ''));

/** The label–value pairs an element itself forms; none where it is just a container. */
export function pairsAt(element: Element): readonly Pair[] {
  if (element.localName === 'dl') return termPairs(element);
  if (element.matches(controls)) return controlPair(element);
  if (element.localName === 'label' || element.querySelector(controls)) return [];
  return sidePair(element) ?? leadPair(element) ?? linePair(element) ?? followPair(element) ?? [];
}

/** All pairs below an element, in order. */
export function pairsIn(root: Element): readonly Pair[] {
  const pairs = pairsAt(root);
  return pairs.length > 0 ? pairs : solidChildren(root).flatMap(pairsIn);
}

function termPairs(list: Element): readonly Pair[] {
  const items = [...list.querySelectorAll('dt,dd')].filter(
    (item) => item.closest('dl') === list && isShown(item),
  );
  return items.flatMap((term, at) => {
    const value = items[at + 1];
    return term.localName === 'dt' && value?.localName === 'dd' ? [{ label: term, value }] : [];
  });
}

function controlPair(control: Element): readonly Pair[] {
  const label = controlLabel(control);
  const search = /search|filter|^q$/i.test(control.getAttribute('name') ?? control.id);
  return label && !search && textOf(control) ? [{ label, value: control }] : [];
}

/** Two things side by side or one above the other, the first naming the second. */
function sidePair(element: Element): readonly Pair[] | null {
  const [label, value, more] = solidChildren(element);
  if (!label || !value || more || ownText(element) || isAction(label)) return null;
  const [name, text] = [textOf(label), textOf(value)];
  if (!isLabel(name) || !text || text.length > 200) return null;
  const told =
    /[:：]$/.test(name) ||
    labelName.test(label.className) ||
    /^(dt|th|label|b|strong)$/.test(label.localName);
  const named = told || valueName.test(value.className);
  return named || (!hasDigit(name) && (hasDigit(text) || hasTwin(element)) && !isAction(value))
    ? [{ label, value }]
    : null;
}

const isAction = (element: Element): boolean =>
  element.matches('a,button,[role=button],[role=tab]') ||
  element.querySelector('button,[role=button],[role=tab]') !== null;

/** A neighbour of the same make: a list of pairs rather than a title and its page. */
function hasTwin(element: Element): boolean {
  const next = element.nextElementSibling ?? element.previousElementSibling;
  return (
    next !== null &&
    next.localName === element.localName &&
    next.className === element.className &&
    next.childElementCount === element.childElementCount
  );
}

/** `<b>Due date:</b> 12 May`: a name in emphasis, its value as text after it. */
function leadPair(element: Element): readonly Pair[] | null {
  const [label, more] = solidChildren(element);
  if (!label || more || !emphasis.has(label.localName) || label.nextSibling === null) return null;
  const text = clean(ownText(element)).replace(/^[:：]\s*/, '');
  const told =
    /[:：]$/.test(textOf(label)) ||
    /^\s*[:：]/.test(label.nextSibling.textContent ?? '') ||
    label.localName !== 'span';
  return told && text && text.length <= 200 && isLabel(textOf(label))
    ? [{ label, value: { element, text } }]
    : null;
}

/** `Due date: 12 May` in one line. */
function linePair(element: Element): readonly Pair[] | null {
  if (element.firstElementChild) return null;
  const found = clean(element.textContent ?? '').match(/^(\D[^:：]{1,40})\s?[:：]\s*(\S.{0,160})$/);
  const [, label = '', value = ''] = found ?? [];
  return isLabel(label) && value && !value.startsWith('//')
    ? [{ label: { element, text: label }, value: { element, text: value } }]
    : null;
}

/** A heading or a thing classed as label, the value in the next sibling. */
function followPair(element: Element): readonly Pair[] | null {
  const value = element.nextElementSibling;
  const heading = /^h[3-6]$/.test(element.localName);
  if (!value || !(heading || (labelName.test(element.className) && valueName.test(value.className))))
    return null;
  if (/^h\d$/.test(value.localName) || value.querySelector('table,h1,h2,h3,input') || !isShown(value))
    return null;
  const text = textOf(value);
  return isLabel(textOf(element)) && text && text.length <= 120 ? [{ label: element, value }] : null;
}
