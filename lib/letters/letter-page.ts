import type { Day } from '../domain/day.ts';
import type { Sender } from '../domain/sender.ts';
import { escapeHtml } from './html.ts';
import type { Letter } from './letter.ts';
import { dayText } from './letter-format.ts';
import { letterHtml } from './letter-html.ts';

/** Where the window of the envelope is: DIN 5008 form B, or a North American number 10. In millimetres from the edge. */
const windows = {
  din: { page: 'A4', left: 20, top: 45, width: 85, height: 45, text: 103, margin: 25 },
  us: { page: 'letter', left: 22, top: 52, width: 89, height: 29, text: 96, margin: 25 },
} as const;
export type AddressWindow = keyof typeof windows;

/** The envelopes where the user writes: North American ones there, those of most elsewhere. */
export const windowOf = (locale: string): AddressWindow =>
  /^(?:US|CA|MX)$/.test(new Intl.Locale(locale).region ?? '') ? 'us' : 'din';

/**
 * The letter as a document of its own, to be printed or saved as PDF by the browser: its own date, the address where the
 * window of the envelope is. The address can be typed in before printing: no page shows it. No script, nothing loaded.
 */
export function letterPage(letter: Letter, sender: Sender, today: Day, form: AddressWindow): string {
  const at = windows[form];
  const { language } = letter.wording;
  const address = (sender.postalAddress ?? '').split('\n').filter((line) => line.trim() !== '');
  const from = [sender.company, ...address].map(escapeHtml);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(letter.subject)}</title>
<style>
@page { size: ${at.page}; margin: ${at.margin}mm 20mm 20mm; }
@page :first { margin-top: 0; }
body { margin: 0; font: 11pt/1.4 Arial, Helvetica, sans-serif; color: #1a1a1a; }
header { position: relative; height: ${at.text}mm; }
.from { position: absolute; top: 15mm; right: 0; text-align: right; }
.to { position: absolute; left: ${at.left - 20}mm; top: ${at.top}mm; width: ${at.width}mm; height: ${at.height}mm; overflow: hidden; }
.to small { display: block; font-size: 7pt; border-bottom: 0.2mm solid #888; margin-bottom: 2mm; }
.date { position: absolute; right: 0; bottom: 2mm; }
h1 { font-size: 11pt; margin: 0 0 6mm; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
@media screen { body { max-width: 170mm; margin: 0 auto; padding: 0 20mm 20mm; } .to { outline: 1px dashed #bbb; } }
</style></head><body>
<header><div class="from">${from.join('<br>')}<br>${escapeHtml(sender.phone)}<br>${escapeHtml(sender.replyTo)}</div>
<div class="to"><small>${from.join(' · ')}</small><div contenteditable="true" spellcheck="false">${escapeHtml(letter.customer)}<br><br></div></div>
<div class="date">${escapeHtml(dayText(today, letter.locale))}</div></header>
<h1 dir="auto">${escapeHtml(letter.subject)}</h1>
${letterHtml(letter, 'paper')}
</body></html>
`;
}
