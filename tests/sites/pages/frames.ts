import { html } from './html.ts';
import { layout } from './layout.ts';
import type { View } from './view.ts';
import { pathOf } from './view.ts';

/** The ledger inside a frame of the same origin: the top document holds only menus. */
export const framed = (view: View): string => frame(view, '');

/** The same, where the frame belongs to another origin. */
export const framedElsewhere = (view: View): string => frame(view, view.otherOrigin);

function frame(view: View, origin: string): string {
  const address = `${origin}${pathOf(view, 'invoices')}?all=1&embed=1`;
  const body = html`<iframe class="sheet" title="Invoices" src="${address}"></iframe>`;
  return layout(view, { title: 'Receivables', current: 'invoices', body });
}
