import { textOf } from './cell-text.ts';
import { parentOf } from './deep.ts';
import { filtersIn } from './filters.ts';
import { textLeaves } from './leaves.ts';
import { offersMore } from './pager.ts';
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
const boundary = 'body,main,[role=main],[role=dialog],dialog';

/** How far from a region its captions and pagers are looked for: levels up, neighbours each way, texts in all. */
const reach = { levels: 7, neighbours: 6, texts: 80 };

export function surroundingsOf(sheet: Sheet, regions: readonly Element[]): Surroundings {
  const near = sheet.kind === 'details' ? [] : neighbours(sheet, regions);
  const texts = near.flatMap((element) => textLeaves(element, 30)).slice(0, reach.texts);
  const short = [...new Set(texts.map(textOf))].filter((text) => text.length > 1 && text.length <= 160);
  const stated = short.filter(isCount);
  return {
    heading: headingOf(sheet.root),
    notes: short.filter((text) => !stated.includes(text) && text.length > 3).slice(0, 24),
    stated: stated.slice(0, 8),
    filters: [...new Set([sheet.root, ...near].flatMap((element) => filtersIn(element, sheet.root)))].slice(
      0,
      12,
    ),
    morePages: near.some(offersMore),
  };
}

/** Elements beside the rows' box and its ancestors, as far as the next boundary, without other regions. */
function neighbours(sheet: Sheet, regions: readonly Element[]): readonly Element[] {
  const found: Element[] = [];
  const row = sheet.lines[0]?.elements[0];
  let at: Element | null =
    row && sheet.root.contains(row) && sheet.kind === 'grid' ? row.parentElement : sheet.root;
  for (let level = 0; at && level < reach.levels && !at.matches(boundary); level++, at = parentOf(at)) {
    found.push(...siblings(at, 'previousElementSibling'), ...siblings(at, 'nextElementSibling'));
    if (at === sheet.root) level = Math.max(level, 1);
  }
  const others = regions.filter((region) => region !== sheet.root && !region.contains(sheet.root));
  return found.filter((element) => isShown(element) && !others.some((other) => element.contains(other)));
}

function siblings(
  element: Element,
  way: 'previousElementSibling' | 'nextElementSibling',
): readonly Element[] {
  const found: Element[] = [];
  for (let at = element[way]; at && found.length < reach.neighbours; at = at[way]) {
    if (!at.matches('nav[class*=main],[role=row],tr,thead,tbody,colgroup,script,style')) found.push(at);
  }
  return found;
}

function headingOf(root: Element): string | null {
  const caption = root.querySelector(':scope > caption');
  const by = root.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const named = caption ?? (by ? root.ownerDocument.getElementById(by) : null);
  const own = named ? textOf(named) : clean(root.getAttribute('aria-label') ?? '');
  return own.slice(0, 200) || headingAbove(root);
}

function headingAbove(root: Element): string | null {
  for (let at: Element | null = root; at && at.localName !== 'body'; at = parentOf(at)) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const inner = [...(before.matches(heads) ? [before] : before.querySelectorAll(heads))].filter(isShown);
      const text = inner.at(-1) ? textOf(inner.at(-1) ?? before) : '';
      if (text) return text.slice(0, 200);
    }
  }
  return null;
}

const range =
  /\d\s*[-–—~〜～]\s*\d[\d.,\u00a0\u202f']*\s*(\p{L}{1,12}\.?|\/)\s*\d|\d\s+(to|bis|à|a|al|tot|till|do)\s+\d+\s+\p{L}{1,6}\s+\d/iu;
const counted =
  /\d\s*(of|von|de|di|van|sur|af|av|z|od|из|\/)\s*[\d]|\d\s*(entr|record|result|row|item|invoice|line|eintr|datens|ergebn|rechnung|zeile|posten|résult|enreg|ligne|factur|élém|elem|regist|fila|risult|righ|fattur|voci|regel|rij|resultat|poster|fakt|rader|wynik|pozyc|wiersz|kayıt|件|条|條|건|записе|строк)/iu;
const total =
  /(total|count|gesamt|anzahl|insgesamt|nombre|número|numero|aantal|antal|合計|共)\s*(count|records|rows|items)?\s*[:：]?\s*\d[\d.,]*\s*$/iu;

/** "1–50 of 148", "148 records", "Total count: 148": a text that counts rows. An amount counts nothing. */
export function isCount(text: string): boolean {
  if (text.length > 100 || /[$€£¥₹]|\d[.,]\d{2}(?!\d)/.test(text)) return false;
  if (/\d{4}\s*[-–—]\s*\d{1,2}\s*[-–—]\s*\d|\d\s*\/\s*\d+\s*\/\s*\d/.test(text)) return false;
  return range.test(text) || counted.test(text) || total.test(text);
}
