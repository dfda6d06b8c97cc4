import type { OutPort } from '../../lib/panel/ports.ts';

/** Ways out of the panel, each used inside a click. */
export function createOutPort(
  openSampleBooks: () => void,
  navigate: (tab: number, url: string) => void,
): OutPort {
  return {
    // A click on a link hands `mailto:` to the user's mail program and leaves the panel where it is; mail on the web
    // gets a tab of its own.
    openMail: (url) =>
      follow(url.startsWith('mailto:') ? { href: url } : { href: url, target: '_blank', rel: 'noreferrer' }),
    async copy({ html, text }) {
      try {
        await navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([html], { type: 'text/html' }),
            'text/plain': new Blob([text], { type: 'text/plain' }),
          }),
        ]);
        return true;
      } catch {
        return false;
      }
    },
    download: (name, text) => save(name, new Blob([text], { type: typeOf(name) })),
    saveFile({ name, type, data }) {
      // Never opened in place: what a customer sent is kept out of the extension's own pages.
      save(name, new Blob([data], { type: type || 'application/octet-stream' }));
    },
    openPage(html) {
      const href = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
      follow({ href, target: '_blank', rel: 'noreferrer' });
      // The new tab reads it first; a minute is plenty.
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
    },
    openSampleBooks,
    navigate,
  };
}

const types: { readonly [ending: string]: string } = {
  eml: 'message/rfc822',
  html: 'text/html',
  ics: 'text/calendar',
};
const typeOf = (name: string): string => types[name.split('.').at(-1) ?? ''] ?? 'application/json';

function save(name: string, blob: Blob): void {
  const href = URL.createObjectURL(blob);
  follow({ href, download: name });
  URL.revokeObjectURL(href);
}

function follow(properties: Partial<HTMLAnchorElement>): void {
  const link = Object.assign(document.createElement('a'), properties);
  document.body.append(link);
  link.click();
  link.remove();
}
