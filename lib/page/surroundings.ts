import { controlValue, textOf } from './cell-text.ts';
import { all, attr, parentOf, within } from './dom.ts';
import { controlLabel, labelText } from './pairs.ts';
import type { Sheet } from './sheet.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';
import { words } from './words.ts';

/** What stands around a region and says what it holds. */
export type Surroundings = {
  readonly heading: string | null;
  readonly texts: readonly string[];
  readonly filters: readonly string[];
  readonly morePages: boolean;
  readonly statedRows: number | null;
};

export function surroundingsOf(sheet: Sheet, regions: readonly Element[]): Surroundings {
  const near = sheet.kind === 'details' ? [] : neighbours(sheet, regions);
  const texts = [...new Set(near.flatMap(leaves))].filter((text) => text.length > 1 && text.length <= 160);
  const fields = [
    ...near.flatMap((one) => within(one, words.settables)),
    ...all(sheet.root.querySelector('thead'), words.settables),
  ];
  return {
    heading: headingOf(sheet.root),
    statedRows: sheet.stated ?? null,
    texts: texts.slice(0, 400),
    filters: [...new Set(fields.filter(isShown).map(filterOf))].filter((text) => text && text.length <= 120),
    morePages: near.some((beside) =>
      within(beside, words.pressables).some((one) => isNext(one) && isShown(one)),
    ),
  };
}

/** Elements beside the rows' box and its ancestors, as far as the next boundary, without other regions. */
function neighbours({ kind, lines, root }: Sheet, regions: readonly Element[]): readonly Element[] {
  const found: Element[] = [];
  let at = (kind === 'grid' && lines[0]?.elements[0]?.parentElement) || root;
  // A box around nothing else is no step: grids wrap their rows in many.
  for (let up = 0; up < 12 && !at.matches(words.boundaries); ) {
    const side = [...(at.parentElement?.children ?? [])];
    const own = side.indexOf(at);
    if (side.length !== 1) up++;
    found.push(...side.slice(Math.max(0, own - 6), own), ...side.slice(own + 1, own + 7));
    at = parentOf(at) ?? at;
  }
  return found.filter(
    (one) =>
      !one.matches(words.rowParts) &&
      // Columns of a grid in a box of their own.
      !(root.contains(one) && one.querySelector(words.rowParts)) &&
      isShown(one) &&
      !regions.some((region) => one.contains(region) && !region.contains(root)),
  );
}

/** Texts of the smallest elements that hold a text of their own, in order. */
function leaves(element: Element): readonly string[] {
  if (!isShown(element) || controlValue(element) !== null) return [];
  const children = [...element.children];
  return children.every((child) => child.matches(words.inlineTags))
    ? [textOf(element)]
    : children.flatMap(leaves);
}

function headingOf(root: Element): string | null {
  const by = root.ownerDocument.getElementById(attr(root, 'aria-labelledby'));
  let text =
    textOf((root instanceof HTMLTableElement && root.caption) || by) || clean(attr(root, 'aria-label'));
  for (let at: Element | null = root; !text && at && at.localName !== 'body'; at = parentOf(at)) {
    for (let before = at.previousElementSibling; !text && before; before = before.previousElementSibling) {
      text = textOf(
        before.matches(words.headingTags) ? before : all(before, words.headingTags).filter(isShown).at(-1),
      );
    }
  }
  return text.slice(0, 200) || null;
}

/** A search word or filter in force, as shown: a filled field, a chosen option, a chip that can be taken off, a chosen tab. */
function filterOf(element: Element): string {
  const typed = controlValue(element);
  if (typed === null) {
    // The first tab is the one that shows all; what is no tab is a chip, if it can be taken off.
    const tab = element.matches(words.activeParts);
    return (
      tab
        ? (element.closest('li') ?? element).previousElementSibling
        : element.querySelector(words.removers)
    )
      ? textOf(element)
      : '';
  }
  const value = clean(typed);
  // A figure that is chosen rather than typed says how many rows a page has.
  const size = /^\d/.test(value) && element.matches(words.chosenParts);
  const chosen = !size && !(element instanceof HTMLSelectElement && element.selectedIndex < 1);
  return value && chosen ? [labelText(controlLabel(element)), value].filter(Boolean).join(': ') : '';
}

/** Whether a control leads to a further page or further rows, and can be pressed. */
function isNext(control: Element): boolean {
  if (control.closest(words.offControls) || control.querySelector(words.offControls)) return false;
  const names = [attr(control, 'aria-label'), attr(control, 'title'), control.textContent].map(clean);
  const named = words.nextName.exec(attr(control, 'class')) && control.querySelector(words.pressedParts);
  return control.matches('[rel=next]') || names.some((one) => words.nextWord.exec(one)) || Boolean(named);
}
