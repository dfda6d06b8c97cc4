type Flavours = { readonly html: string; readonly text: string };

/** Firefox: a copy of an object, its functions too, that a page may use. */
type CloneInto = (of: object, into: object, how: { readonly cloneFunctions: boolean }) => object;

/**
 * A paste that carries a letter, readable by the page. Firefox keeps what an extension's script makes from the page:
 * there the event is of the page's own classes, which it lends the script, and carries a copy made for the page.
 */
export function pasteEvent(flavours: Flavours): Event {
  const page: typeof globalThis | undefined = Reflect.get(window, 'wrappedJSObject');
  const cloneInto: CloneInto | undefined = Reflect.get(globalThis, 'cloneInto');
  return page && cloneInto ? lentEvent(flavours, page, cloneInto) : ownEvent(flavours);
}

function ownEvent({ html, text }: Flavours): Event {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
}

function lentEvent({ html, text }: Flavours, page: typeof globalThis, cloneInto: CloneInto): Event {
  const getData = (type: string): string => (type === 'text/html' ? html : /^text/.test(type) ? text : '');
  const carried = { getData, types: ['text/html', 'text/plain'], files: [], items: [] };
  const init = cloneInto({ bubbles: true, cancelable: true }, window, { cloneFunctions: false });
  const paste = new page.Event('paste', init);
  const value = cloneInto(carried, window, { cloneFunctions: true });
  Object.defineProperty(paste, 'clipboardData', { value });
  return paste;
}
