import { controlValue, textOf } from './cell-text.ts';
import { all, attr, parentOf } from './dom.ts';
import { controlLabel } from './pairs.ts';
import type { Sheet } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';

/** What stands around a region and says what it holds. */
export type Surroundings = {
  readonly heading: string | null;
  readonly notes: readonly string[];
  readonly stated: readonly string[];
  readonly filters: readonly string[];
  readonly morePages: boolean;
};

const heads = 'h1,h2,h3,h4,h5,h6,[role=heading],legend';

export function surroundingsOf(sheet: Sheet, regions: readonly Element[]): Surroundings {
  const near = sheet.kind === 'details' ? [] : neighbours(sheet, regions);
  const texts = new Set(near.flatMap(leaves).slice(0, 80));
  const short = [...texts].filter((text) => text.length > 1 && text.length <= 160);
  const stated = short.filter(isCount);
  const fields = [...near, ...all(sheet.root, 'thead,[role=columnheader],[class*=filter]')].flatMap((one) =>
    within(one, set),
  );
  return {
    heading: headingOf(sheet.root),
    notes: short.filter((text) => !stated.includes(text)).slice(0, 24),
    stated: stated.slice(0, 8),
    filters: [...new Set(fields.filter(isShown).map(filterOf))]
      .filter((text) => text && text.length <= 120)
      .slice(0, 12),
    morePages: near.flatMap((one) => within(one, pressable)).some((one) => isNext(one) && isShown(one)),
  };
}

/** Elements beside the rows' box and its ancestors, as far as the next boundary, without other regions. */
function neighbours(sheet: Sheet, regions: readonly Element[]): readonly Element[] {
  const found: Element[] = [];
  const row = sheet.lines[0]?.elements[0];
  let at: Element | null = sheet.kind === 'grid' && row && row !== sheet.root ? parentOf(row) : sheet.root;
  for (
    let up = 0;
    at && up < 8 && !at.matches('body,main,dialog,[role=dialog],[role=main]');
    up++, at = parentOf(at)
  ) {
    const side = [...(at.parentElement?.children ?? [])];
    const own = side.indexOf(at);
    found.push(...side.slice(Math.max(0, own - 6), own), ...side.slice(own + 1, own + 7));
  }
  const others = regions.filter((region) => !region.contains(sheet.root));
  return found.filter(
    (one) =>
      !one.matches('[role=row],tr,thead,tbody') &&
      isShown(one) &&
      !others.some((other) => one.contains(other)),
  );
}

const within = (element: Element, selector: string): readonly Element[] =>
  (element.matches(selector) ? [element, ...all(element, selector)] : all(element, selector)).slice(0, 100);

/** Texts of the smallest elements that hold a text of their own, in order. */
function leaves(element: Element): readonly string[] {
  if (!isShown(element) || element.matches('select,textarea,input')) return [];
  const children = [...element.children];
  return children.every((child) => child.matches('a,b,strong,em,i,span,small,time,br'))
    ? [textOf(element)]
    : children.flatMap(leaves);
}

function headingOf(root: Element): string | null {
  const by = root.ownerDocument.getElementById(attr(root, 'aria-labelledby').split(' ')[0] ?? '');
  const own = textOf(root.querySelector(':scope > caption') ?? by) || clean(attr(root, 'aria-label'));
  for (let at: Element | null = root; !own && at && at.localName !== 'body'; at = parentOf(at)) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const text = textOf(within(before, heads).filter(isShown).at(-1));
      if (text) return text.slice(0, 200);
    }
  }
  return own.slice(0, 200) || null;
}

/**
 * "1–50 of 148", "148 records", "Total count: 148": a text that may count rows, by its shape in any language. An
 * amount or a date counts nothing.
 */
export function isCount(text: string): boolean {
  if (text.length > 80 || /\p{Sc}|\d[.,]\d\d(?!\d)|\b0\d|\d\s*([-/.])\s*\d+\s*\1\s*\d/u.test(text))
    return false;
  const figures = text.replace(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? [];
  const range = /\d\s*([-–—~〜～]|to|bis|à|a|al|tot|do|till?)\s*\d/.test(text);
  const part = /\d\s*(of|von|de|di|d[ae]|van|sur|su|af|av|z|ze|od|из|\/)\s*\d/.test(text);
  const single =
    /(^|\s)\d+\+?\s*\p{L}|(total|count|gesamt|anzahl|nombre|número|aantal|antal)\P{Nd}{0,9}\d+$/iu.test(text);
  return figures.length < (range ? 5 : part ? 4 : single ? 2 : 0);
}

const set =
  'input[type=search],input[type=text],input:not([type]),input[type=date],[role=searchbox],select,' +
  '[role=tab][aria-selected=true],.nav-link.active,.tab.active,[class*=chip],[class*=Chip],[class*=facet],[class*=filter-]';

/** A search word or filter in force, as shown: a filled field, a chosen option, a chip that can be taken off, a chosen tab. */
function filterOf(element: Element): string {
  const typed = controlValue(element);
  if (typed === null) {
    const chip =
      element.querySelector('button,[role=button],[aria-label],[class*=remove],[class*=close]') &&
      !element.querySelector('input,select');
    // The first tab is the one that shows all.
    const tab =
      element.matches('.active,[role=tab]') && (element.closest('li') ?? element).previousElementSibling;
    return chip || tab ? textOf(element) : '';
  }
  const value = clean(typed);
  const first =
    element instanceof HTMLSelectElement && (element.selectedIndex < 1 || /^\d+(\s|$)/.test(value));
  const label = controlLabel(element);
  const name = label instanceof Element ? textOf(label) : (label?.text ?? '');
  if (!value || first || /page/i.test(attr(element, 'aria-label', 'name', 'class'))) return '';
  return name && name !== value ? `${name.replace(/\s*[:：]$/, '')}: ${value}` : value;
}

const pressable = 'a,button,[role=button],[rel=next],[class*=next],[class*=more]';
const next =
  /^(next|go to (the )?next|(load|show|view) more|more$|nächst|weiter|mehr|(page )?suivant|(afficher|voir) plus|(página )?sig|(cargar|ver|carregar) m|(pagina )?succ|avanti|carica|volg|meer|próx|seguinte|næste|nästa|neste|nast|dalej|další|след|далее|sonraki|次|下一|다음|[›»>→]+$)/i;

/** Whether a control leads to a further page or further rows, and can be pressed. */
function isNext(control: Element): boolean {
  const off = '[disabled],[aria-disabled=true],.disabled,[class*=-disabled]';
  if (control.closest(off) || control.querySelector(`:scope > :is(${off})`)) return false;
  const words = [attr(control, 'aria-label'), attr(control, 'title'), control.textContent ?? ''];
  return (
    control.matches('[rel=next]') ||
    words.some((one) => next.test(clean(one))) ||
    (/(^|[\s_-])(next|load-?more|more-row)([\s_-]|$)/i.test(attr(control, 'class')) &&
      control.querySelector('a,button,svg,i') !== null)
  );
}
