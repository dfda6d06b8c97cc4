import { textAt, textOf } from './cell-text.ts';
import { all, attr, isBigger } from './dom.ts';
import { ownText, solid } from './loose-cells.ts';
import type { Spot } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean, cleanHeader, hasDigit, hasLetter } from './text.ts';
import { words } from './words.ts';

/** What names a value, and the value. */
export type Pair = readonly [label: Spot, value: Spot];

/** The words of a label without the colon. */
export const labelText = (label: Spot): string => cleanHeader(textAt(label)).replace(words.colonLast, '');

/** Whether a text can name a value: short, worded, no sentence. */
export const isLabel = (text: string): boolean =>
  text.length <= 60 && hasLetter(text) && !words.sentenceEnd.exec(text);

/** The label–value pairs an element itself forms; none where it is just a container. */
export function pairsAt(element: Element): readonly Pair[] {
  if (element.localName === 'dl') {
    const items = all(element, 'dt,dd').filter(isShown);
    return items.flatMap((value, at): Pair[] => {
      const label = items[at - 1];
      return value.localName === 'dd' && label?.localName === 'dt' ? [[label, value]] : [];
    });
  }
  if (element.matches(words.controls)) {
    const label = controlLabel(element);
    const search = words.searchName.exec(attr(element, 'type') + attr(element, 'name', 'id'));
    return label && !search && textOf(element) ? [[label, element]] : [];
  }
  if (isBigger(element, 30) || element.matches(words.standAlone) || element.querySelector(words.unpaired))
    return [];
  const pair = sidePair(element) ?? leadPair(element) ?? linePair(element) ?? followPair(element);
  const text = pair ? textAt(pair[1]) : '';
  return pair && text && text.length <= 200 && isLabel(labelText(pair[0])) ? [pair] : [];
}

/** All pairs below an element, in order. */
export function pairsIn(root: Element): readonly Pair[] {
  const pairs = pairsAt(root);
  return pairs.length > 0 ? pairs : solid(root).flatMap(pairsIn);
}

/** The words that name a control: its label, what it is labelled by, its accessible name. */
export function controlLabel(element: Element): Spot {
  const [label] = 'labels' in element && element.labels instanceof NodeList ? element.labels : [];
  if (label instanceof Element) {
    const texts = [...label.childNodes].map((node) => (node.contains(element) ? '' : node.textContent));
    return { element: label, text: cleanHeader(texts.join(' ')) };
  }
  const text = cleanHeader(attr(element, 'aria-label'));
  const by = element.ownerDocument.getElementById(attr(element, 'aria-labelledby'));
  return by ?? (text ? { element, text } : null);
}

/** Two things side by side or one above the other, the first naming the second. */
function sidePair(element: Element): Pair | null {
  const [label, value, more] = solid(element);
  if (
    !label ||
    !value ||
    more ||
    ownText(element) ||
    isAction(label) ||
    isBigger(label, 2) ||
    isBigger(value, 12)
  )
    return null;
  const [name, text] = [textOf(label), textOf(value)];
  const told =
    words.colonLast.exec(name) ||
    words.labelName.exec(`${label.localName} ${label.className}`) ||
    label.querySelector('label') ||
    words.valueName.exec(value.className);
  return told || (!hasDigit(name) && !isAction(value) && (hasDigit(text) || hasTwin(element)))
    ? [label, value]
    : null;
}

/** A name and, beside it, a link that writes to whoever bears it. */
export const mailPairs = (element: Element): readonly Pair[] =>
  solid(element).flatMap((mail, at, list): Pair[] => {
    const name = mail.matches(words.mailLinks) && list[at - 1];
    return name && isLabel(textOf(name)) ? [[name, mail]] : [];
  });

const isAction = (element: Element): boolean =>
  element.matches(`a,${words.actionRoles}`) || element.querySelector(words.actionRoles) !== null;

/** A neighbour of the same make: a list of pairs rather than a title and its page. */
const hasTwin = (element: Element): boolean =>
  [element.nextElementSibling, element.previousElementSibling].some(
    (other) =>
      other?.className === element.className && other.childElementCount === element.childElementCount,
  );

/** `<b>Due date:</b> 12 May`: a name in emphasis, its value as text after it. */
function leadPair(element: Element): Pair | null {
  const [label, more] = solid(element);
  if (!label || more) return null;
  const after = label.nextSibling?.textContent ?? '';
  const told =
    words.emphasisTag.exec(label.localName) ||
    words.colonLast.exec(textOf(label)) ||
    words.colonFirst.exec(after);
  return told && label.nextSibling
    ? [label, { element, text: clean(ownText(element)).replace(words.colonFirst, '') }]
    : null;
}

/** `Due date: 12 May` in one line. */
function linePair(element: Element): Pair | null {
  const line = element.firstElementChild ? '' : clean(element.textContent);
  const [, label, text] = words.labelLine.exec(line) ?? [];
  return label && text
    ? [
        { element, text: label },
        { element, text },
      ]
    : null;
}

/** A heading or a thing classed as label, the value in the next sibling. */
function followPair(label: Element): Pair | null {
  const value = label.nextElementSibling;
  const named = words.minorHeading.exec(label.localName) || words.labelName.exec(label.className);
  const valued =
    value && isShown(value) && !value.matches(words.unvalued) && !value.querySelector(words.unvalued);
  return named && valued && (/^h/.test(label.localName) || words.valueName.exec(value.className))
    ? [label, value]
    : null;
}
