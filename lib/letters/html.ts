const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe in an element and in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => entities[found] ?? found);

const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/g;

/** Escaped text in which web addresses are links; nothing but http and https ever becomes one. */
export function linkText(text: string): string {
  let html = '';
  let from = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    const safe = escapeHtml(url);
    html += `${escapeHtml(text.slice(from, index))}<a href="${safe}" style="color:#0b5f6b">${safe}</a>`;
    from = index + url.length;
  }
  return html + escapeHtml(text.slice(from));
}
