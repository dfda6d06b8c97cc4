import { controlValue, textOf } from './cell-text.ts';
import { controlLabel } from './control-label.ts';
import { isShown } from './shown.ts';
import { clean } from './text.ts';

const fields =
  'input[type=search],input[type=text],input:not([type]),input[type=date],[role=searchbox],select';
const chips =
  '[class*=chip i],[class*=facet i],[class*=filter-tag i],[class*=filter-pill i],[class*=token i],[class*=tag i]';
const remover =
  'button,[role=button],[aria-label*=remove i],[aria-label*=clear i],[class*=remove i],[class*=delete i],[class*=close i]';

/** Search words and filters in force near a region, as shown: filled fields, chosen options, chips, chosen tabs. */
export function filtersIn(element: Element, region: Element): readonly string[] {
  const inRows = element === region;
  const filled = within(element, fields).filter((field) => !inRows || isInHead(field));
  return [
    ...filled.filter(isShown).flatMap((field) => filterOf(field) ?? []),
    ...(inRows ? [] : within(element, chips).filter(isChip).map(textOf)),
    ...(inRows
      ? []
      : within(element, '[role=tab][aria-selected=true],.nav-link.active,.tab.active').flatMap(chosenTab)),
  ].filter((text) => text && text.length <= 120);
}

const within = (element: Element, selector: string): readonly Element[] =>
  [...(element.matches(selector) ? [element] : []), ...element.querySelectorAll(selector)].slice(0, 60);

const isInHead = (field: Element): boolean =>
  field.closest('thead,[role=columnheader],[class*=filter i],[class*=header i]') !== null;

function filterOf(field: Element): string | null {
  if (field instanceof HTMLSelectElement && field.selectedIndex <= 0) return null;
  const value = clean(controlValue(field) ?? textOf(field));
  const isSize = field instanceof HTMLSelectElement && /^\d+(\s|$)/.test(value);
  if (!value || isSize || field.matches('[aria-label*=page i],[name*=page i],[class*=page i]')) return null;
  const label = controlLabel(field);
  const name = label instanceof Element ? textOf(label) : (label?.text ?? '');
  return name && name !== value ? `${name.replace(/\s*[:：]$/, '')}: ${value}` : value;
}

const isChip = (chip: Element): boolean =>
  isShown(chip) &&
  chip.querySelector(remover) !== null &&
  chip.querySelector('input,table') === null &&
  textOf(chip).length <= 80;

/** The first tab is the one that shows all. */
function chosenTab(tab: Element): readonly string[] {
  const item = tab.closest('li') ?? tab;
  return isShown(tab) && item.previousElementSibling !== null ? [textOf(tab)] : [];
}
