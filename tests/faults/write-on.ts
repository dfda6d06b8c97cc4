/** Runs inside the panel: writes one thing after the other by its own controls, and tells what it acknowledged. */

/** A key, an entry of the account's menu, or a button of that name; where there is no such button yet, the form is passed over. */
type Press = { readonly key: string } | { readonly menu: string } | Button;
type Button = { readonly row: string; readonly named: string };

/** What each kind of writing needs: where its form is, what is filled in, which words mean that it is saved. */
export type Form = {
  readonly kind: string;
  /** The customer in whose account it is written, where it is not the first one. */
  readonly of?: string;
  readonly open: readonly Press[];
  /** Leads back to the form, where it was left half-way. */
  readonly again?: Button;
  readonly fill?: { readonly [selector: string]: string };
  /** The field that takes the mark; null: pressing is all there is. */
  readonly mark: string | null;
  readonly check?: string;
  /** What is typed is kept only once it is saved. */
  readonly unkept?: true;
  /** Buttons, pressed one after the other. */
  readonly save: readonly string[];
  readonly saved: string;
  /** How many views lie between it and the account once it is saved. */
  readonly views?: number;
};

declare global {
  /** Told over when a piece of work is acknowledged, or a key was typed. */
  var acknowledged: (kind: string, words: string) => void;
  var typed: (text: string) => void;
  /** Ends the writing. */
  var stopWriting: boolean | undefined;
}

/** Serialised into the panel: nothing outside of it may be named. */
export async function writeOn(
  forms: readonly Form[],
  round: string,
  menuLabel: string,
  customer: string,
): Promise<string> {
  const frame = () => new Promise(requestAnimationFrame);
  const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
    for (const end = performance.now() + 20_000; performance.now() < end; ) {
      const found = look();
      if (found) return found;
      await frame();
    }
    throw new Error(`${what}; the panel shows: ${document.body.textContent?.slice(0, 400)}`);
  };
  const one = (selector: string) => document.querySelector<HTMLElement>(selector);
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const named = (selector: string, name: string) =>
    all(selector).find((found) => (found.querySelector('.cut') ?? found).textContent?.trim() === name);
  const set = (field: Element, value: string) => {
    Reflect.set(field, 'value', value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const key = (name: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  const says = (words: string) => all('p.unseen[role="status"]').some((p) => p.textContent?.includes(words));
  const atCustomer = (name: string) => one('.capture-bar') && one('.view-bar h1')?.textContent === name;
  const goTo = async (name: string) => {
    if (atCustomer(name)) return;
    if (one('.capture-bar')) key('Escape');
    (await until(`no ${name}`, () => named('.account-row .name', name))).click();
    await until(`not at ${name}`, () => atCustomer(name));
  };
  /** Id of the list entry in which something was pressed last. */
  let pressedIn = '';
  const press = async (how: Press): Promise<boolean> => {
    if ('key' in how) key(how.key);
    else if ('menu' in how) {
      (await until('no menu', () => one(`.menu button[aria-label="${menuLabel}"]`))).click();
      (await until(`no ${how.menu}`, () => named('.menu-entry', how.menu))).click();
    } else {
      const button = named(how.row, how.named);
      pressedIn = button?.closest('li')?.id ?? '';
      button?.click();
      return button !== undefined;
    }
    return true;
  };
  /** False: there is nothing that it could be written about. */
  const opened = async ({ open, again, mark }: Form): Promise<boolean> => {
    for (const [at, how] of open.entries()) {
      if (at > 0 && 'row' in how) await until(`no ${how.named}`, () => named(how.row, how.named));
      if (!(await press(how))) return false;
    }
    if (
      again &&
      mark &&
      !(await until('no form', () => one(mark) ?? named(again.row, again.named))).matches(mark)
    )
      await press(again);
    return true;
  };
  const fillIn = async ({ fill = {}, check, mark, unkept }: Form, words: string) => {
    if (mark === null) return;
    const marked = await until(`no ${mark}`, () => one(mark));
    for (const [selector, value] of Object.entries(fill)) {
      const field = one(selector);
      if (field) set(field, value);
      await frame();
    }
    const box = check ? one(check) : null;
    if (box instanceof HTMLInputElement && !box.checked) box.click();
    await frame();
    for (let letters = 1; letters <= words.length; letters += 1) {
      set(one(mark) ?? marked, words.slice(0, letters));
      if (!unkept) globalThis.typed(words.slice(0, letters));
      await frame();
    }
  };
  for (let at = 0; !globalThis.stopWriting; at += 1) {
    const form = forms[at % forms.length];
    if (!form) break;
    await frame();
    await goTo(form.of ?? customer);
    one('.undo-bar .icon-button')?.click();
    await until('the last word stays', () => !one('.undo-bar') && !says(form.saved));
    if (!(await opened(form))) continue;
    const words = `${form.kind} ${form.mark === null ? pressedIn : `${round}-${at}`}`;
    await fillIn(form, words);
    for (const button of form.save)
      (
        await until(`no ${button} for ${form.kind}`, () => one(`${button}:not([aria-disabled="true"])`))
      ).click();
    await until(`${form.kind} is not saved`, () => says(form.saved));
    globalThis.acknowledged(form.kind, words);
    globalThis.typed('');
    for (let view = 0; view < (form.views ?? 0); view += 1) key('Escape');
    await until('no account', () => one('.capture-bar textarea'));
  }
  return 'stopped';
}
