import { attr } from '../dom.ts';
import { isShown } from '../shown.ts';
import type { Known } from './known.ts';

/** Attributes by which a library posts or deletes at a click. */
const acting =
  '[formaction],[download],[target=_blank],[data-method],[data-confirm],[data-turbo-method],[hx-post],[hx-put],[hx-patch],[hx-delete],[ping]';
const off = '[disabled],[aria-disabled=true],[inert],.disabled,.is-disabled,[class*=-disabled]';

/** Whether a control can be pressed at all. */
export const isOn = (control: Element): boolean =>
  !control.closest(off) && !control.querySelector(off) && isShown(control);

/**
 * Whether pressing a control can only show other rows: a link to the very list, or a control of a script that stands in
 * no form. A form may post; names, addresses and scripts that speak of doing something are left alone.
 */
export function isHarmless(control: Element, { danger }: Known, here: Location): boolean {
  if (control.matches(acting) || control.closest('[contenteditable=true]')) return false;
  const told = ['aria-label', 'title', 'onclick', 'id', 'name', 'value'].map((name) => attr(control, name));
  if (danger.test([...told, control.textContent].join(' '))) return false;
  const href = attr(control, 'href');
  const scripted = !href || href.startsWith('#') || /^javascript:\s*(void\(0?\)|;)?;?$/i.test(href);
  if (scripted) return control.closest('form') === null || isPlainButton(control);
  return leadsToList(URL.parse(href, control.baseURI), here, danger);
}

/** A button that says of itself that it submits nothing, in a form that does not post. */
const isPlainButton = (control: Element): boolean =>
  control.localName === 'button' &&
  attr(control, 'type').toLowerCase() === 'button' &&
  attr(control.closest('form'), 'method').toLowerCase() !== 'post';

const pageInPath = /\/(?:page|p|seite|pagina|página)?[/-]?\d+(?=\/?$)/i;
/** Parameters by which an address says what is to be done. */
const doing = /^(?:_?method|action|do|cmd|command|op|task|event|mode)$/i;

/** The same list at the same site, and only another part of it. */
function leadsToList(to: URL | null, here: Location, danger: RegExp): boolean {
  if (to?.origin !== here.origin) return false;
  const path = (pathname: string): string => pathname.replace(pageInPath, '').replace(/\/$/, '');
  if (path(to.pathname) !== path(here.pathname)) return false;
  const now = new URLSearchParams(here.search);
  const changed = [...to.searchParams].filter(([name, value]) => now.get(name) !== value);
  return changed.every(
    ([name, value]) => !doing.test(name) && value.length < 300 && !danger.test(`${name} ${value}`),
  );
}
