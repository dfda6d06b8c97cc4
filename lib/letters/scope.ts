import type { DraftContext } from './draft-context.ts';
import type { LetterLine } from './letter.ts';
import { Missing } from './values.ts';
import { variables } from './variables/index.ts';
import { invoiceFields } from './variables/invoice-fields.ts';
import { lists } from './variables/lists.ts';

/** What a letter's template is filled in from. */
export const scopeOf = (context: DraftContext): object =>
  nested({
    ...Object.fromEntries(
      Object.entries(variables).map(([name, { meaning, value }]) => [
        name,
        value(context) ?? new Missing(context.nameOf(meaning)),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(lists).map(([name, { lines }]) => [
        name,
        lines(context).map((line) => fieldsOf(line, context)),
      ]),
    ),
  });

/** The examples of the catalogue in their places: enough to try a template on. */
export const exampleScope = (): object =>
  nested({
    ...examplesOf(variables),
    ...Object.fromEntries(Object.keys(lists).map((name) => [name, [examplesOf(invoiceFields)]])),
  });

const examplesOf = (described: { readonly [name: string]: { readonly example: string } }): object =>
  Object.fromEntries(Object.entries(described).map(([name, { example }]) => [name, example]));

/** Names with dots become objects in objects. */
function nested(values: { readonly [name: string]: unknown }): object {
  const scope: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(values)) {
    const [first = name, second] = name.split('.');
    scope[first] = second === undefined ? value : { ...Object(scope[first]), [second]: value };
  }
  return scope;
}

/** A line of a loop with its fields. */
function fieldsOf(line: LetterLine, context: DraftContext): object {
  const invoice = context.standing.account.invoices.find(({ key }) => key === line.key) ?? null;
  return Object.fromEntries(
    Object.entries(invoiceFields).map(([name, { meaning, value }]) => [
      name,
      value({ line, invoice, context }) ?? new Missing(context.nameOf(meaning)),
    ]),
  );
}
