import type { Hooks } from '../domain/hooks.ts';
import type { ColumnField, NothingBecause, PageKind } from '../domain/snapshot.ts';
import type { TaughtColumn } from '../domain/taught.ts';

/**
 * What a product's markup gives away. Every text must stand among the page's marks (class names, meta generators,
 * custom elements); one fulfilled mark is enough to know the product.
 */
export type Mark = readonly string[];

/** A page of the product, by its address: a regular expression over path, query and fragment. */
export type PagePattern = {
  readonly address: string;
  readonly kind: PageKind;
  /** Why nothing is read, where `kind` is `payables` or `none`. */
  readonly because?: NothingBecause;
  /** Fields whose printed amounts are the company's converted ones on this page. */
  readonly companyAmounts?: boolean;
};

/** Where the tenant stands. The first rule that gives something wins, in the order written here. */
export type BookRule = {
  /** A regular expression over the whole address; its first group is the tenant. */
  readonly address?: string;
  /** The host's first label is the tenant: acme.example.com. */
  readonly subdomain?: boolean;
  /** Markup ids read by the profile's hooks are trusted as the tenant's id. */
  readonly markup?: boolean;
};

/** How to open a record: `{origin}` and `{id}` are filled in. */
export type LinkPattern = string;

/** What only the site knows, as data: one shape for ours and for taught ones, so that it can be saved and shared. */
export type SiteProfile = {
  /** Equals the file's name. */
  readonly id: string;
  readonly label: string;
  /** Match patterns of the hosts a hosted product uses, asked for in one prompt; empty for self-hosted products. */
  readonly origins: readonly string[];
  readonly marks: readonly Mark[];
  /** Lower wins: 100 by address, 300 by markup. */
  readonly rank: number;
  readonly pages: readonly PagePattern[];
  readonly book: BookRule;
  readonly hooks: Hooks;
  /** Header texts or field names that mean this here, whatever they mean elsewhere. Compared without case and space. */
  readonly labels: { readonly [field in ColumnField]?: readonly string[] };
  /** Header texts or field names that are none of the fields (internal numbers, other dates). */
  readonly notFields?: readonly string[];
  /** Whether the status shows a part payment although the invoice is overdue. */
  readonly partialWord: 'wins-over-overdue' | 'hidden-by-overdue' | 'none' | 'unknown';
  /** Columns of single lists that a person pointed at; profiles of ours have none. */
  readonly columns?: readonly TaughtColumn[];
  readonly open: { readonly invoice?: LinkPattern; readonly account?: LinkPattern };
  /** Day and grounds of the last check. */
  readonly checkedOn: string;
  readonly source: string;
};
