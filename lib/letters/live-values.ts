import type { DraftContext } from './draft-context.ts';
import { filters } from './engine.ts';
import { variables } from './variables/index.ts';
import { invoiceFields } from './variables/invoice-fields.ts';
import { lists } from './variables/lists.ts';

/** What the template language offers, for the editor and the page of help. */
export type Offer = {
  /** As it is written into a text. */
  readonly insert: string;
  readonly name: string;
  readonly meaning: string;
  readonly example: string;
  /** What it is for the account on screen; null: not known there. */
  readonly value: string | null;
};

/** Every variable with its value in one letter; examples alone where there is none. */
export function offers(context: DraftContext | null): readonly Offer[] {
  return Object.entries(variables).map(([name, { meaning, example, value }]) => {
    const found = context && value(context);
    return {
      insert: `{{ ${name} }}`,
      name,
      meaning,
      example,
      value: found === null ? null : String(found),
    };
  });
}

/** Loops over invoices, with the fields their lines have. */
export function loopOffers(): readonly Omit<Offer, 'value'>[] {
  const loops = Object.entries(lists).map(([name, { meaning }]) => ({
    insert: `{% for invoice in ${name} %}\n{{ invoice.number }}: {{ invoice.open }}\n{% endfor %}`,
    name,
    meaning,
    example: 'INV-1042: €5,300.00',
  }));
  const fields = Object.entries(invoiceFields).map(([name, { meaning, example }]) => ({
    insert: `{{ invoice.${name} }}`,
    name: `invoice.${name}`,
    meaning,
    example,
  }));
  return [...loops, ...fields];
}

/** Filters, each with an example of its use. */
export const filterOffers = (): readonly Omit<Offer, 'value'>[] =>
  filters.map(({ name, meaning, example }) => ({ insert: example, name, meaning, example }));
