import type { ComponentChildren } from 'preact';
import { texts } from '../../lib/panel/texts/texts.ts';
import { webUrl } from './safe-url.ts';

/** A link into the ledger, in a new tab; plain words where the address is none of a web page. */
export function PageLink(props: {
  url: string | null;
  children: ComponentChildren;
  id?: string;
  class?: string;
}) {
  const url = webUrl(props.url);
  if (url === null)
    return (
      <span id={props.id} class={props.class} tabIndex={props.id ? -1 : undefined}>
        {props.children}
      </span>
    );
  return (
    <a id={props.id} class={props.class} href={url} target="_blank" rel="noreferrer">
      {props.children}
      <span class="unseen"> ({texts.invoices.newTab})</span>
    </a>
  );
}
