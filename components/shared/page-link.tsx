import type { ComponentChildren } from 'preact';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from './panel-context.ts';
import { webUrl } from './safe-url.ts';

/**
 * A link into the ledger: opens in the ledger's own tab while that shows the same site, else, and with a modifier, in a
 * new one. Plain words where the address is none of a web page.
 */
export function PageLink(props: {
  url: string | null;
  children: ComponentChildren;
  id?: string;
  class?: string;
}) {
  const { state } = usePanel();
  const url = webUrl(props.url);
  if (url === null)
    return (
      <span id={props.id} class={props.class} tabIndex={props.id ? -1 : undefined}>
        {props.children}
      </span>
    );
  const open = (event: MouseEvent): void => {
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (plain && state.openInTab(url)) event.preventDefault();
  };
  return (
    <a id={props.id} class={props.class} href={url} target="_blank" rel="noreferrer" onClick={open}>
      {props.children}
      <span class="unseen"> ({texts.invoices.inLedger})</span>
    </a>
  );
}
