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
    download(name, text) {
      const href = URL.createObjectURL(new Blob([text], { type: typeOf(name) }));
      follow({ href, download: name });
      URL.revokeObjectURL(href);
    },
    openSampleBooks,
    navigate,
  };
}

const typeOf = (name: string): string => (name.endsWith('.eml') ? 'message/rfc822' : 'application/json');

function follow(properties: Partial<HTMLAnchorElement>): void {
  const link = Object.assign(document.createElement('a'), properties);
  document.body.append(link);
  link.click();
  link.remove();
}
