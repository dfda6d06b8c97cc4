/** Runs inside the panel: writes entry after entry by its own controls, and tells what it acknowledged. */

/** What each kind of entry needs: how its form opens, what is filled in, which words mean that it is saved. */
export type Form = {
  readonly kind: string;
  /** A key, or the label of an entry in the account's menu. */
  readonly open: { readonly key: string } | { readonly menu: string };
  readonly fill: { readonly [selector: string]: string };
  /** Field that takes the mark. */
  readonly mark: string;
  readonly check?: string;
  readonly saved: string;
};

declare global {
  /** Told over when a piece of work is acknowledged, or a key was typed. */
  var acknowledged: (kind: string, mark: string) => void;
  var typed: (text: string) => void;
  /** Ends the writing. */
  var stopWriting: boolean | undefined;
}

/** Serialised into the panel: nothing outside of it may be named. */
export async function writeOn(forms: readonly Form[], round: string, menuLabel: string): Promise<string> {
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
  const set = (field: Element, value: string) => {
    Reflect.set(field, 'value', value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const key = (name: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  const said = () => one('p.unseen[role="status"]')?.textContent ?? '';
  const dismiss = async () => {
    one('.undo-bar .icon-button')?.click();
    await until('the last word stays', () => said() === '');
  };
  const open = async (how: Form['open'], field: string) => {
    if ('key' in how) key(how.key);
    else {
      (await until('no menu', () => one(`.menu button[aria-label="${menuLabel}"]`))).click();
      const entries = () => [...document.querySelectorAll<HTMLElement>('.menu-entry')];
      (
        await until(`no ${how.menu}`, () => entries().find((entry) => entry.textContent === how.menu))
      ).click();
    }
    return until(`no ${field}`, () => one(field));
  };
  for (let at = 0; !globalThis.stopWriting; at += 1) {
    const form = forms[at % forms.length];
    if (!form) break;
    const mark = `${round}-${at}`;
    await until('no account', () => one('.capture-bar textarea'));
    if (said() !== '') await dismiss();
    const marked = await open(form.open, form.mark);
    for (const [selector, value] of Object.entries(form.fill)) {
      const field = one(selector);
      if (field) set(field, value);
      await frame();
    }
    const box = form.check ? one(form.check) : null;
    if (box instanceof HTMLInputElement && !box.checked) box.click();
    await frame();
    const words = `${form.kind} ${mark}`;
    if (form.kind === 'note') {
      for (let letters = 1; letters <= words.length; letters += 1) {
        set(marked, words.slice(0, letters));
        globalThis.typed(words.slice(0, letters));
        await frame();
      }
    } else set(marked, words);
    await frame();
    const button = form.kind === 'note' ? '.capture-bar .button' : '.action-bar .button.primary';
    (await until(`no button for ${form.kind}`, () => one(`${button}:not([aria-disabled="true"])`))).click();
    await until(`${form.kind} is not saved`, () => said() === form.saved);
    globalThis.acknowledged(form.kind, words);
    globalThis.typed('');
  }
  return 'stopped';
}
