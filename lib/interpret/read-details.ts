import type { Region } from '../domain/reading.ts';
import { columnReadings } from './columns/column-readings.ts';
import { understand } from './columns/understand.ts';
import type { PageContext } from './context.ts';
import { joinedDetails } from './details-grid.ts';
import { numberInHeading } from './heading-facts.ts';
import { filled } from './invoices/filled.ts';
import { readList } from './invoices/read-list.ts';
import { listTopic } from './list-topic.ts';
import { notePairs } from './note-pairs.ts';
import { contactsIn } from './page-contacts.ts';
import type { PageReading } from './read-page.ts';
import { recordIdIn } from './record-id.ts';
import { atOnce } from './steps.ts';

/**
 * The one invoice of a page of label–value pairs; null where the page shows none. Its lines, where it has any, are
 * no invoices. `notes` stand beside the lists of the page and may name the currency.
 */
export function readDetails(
  regions: readonly Region[],
  lines: readonly Region[],
  notes: readonly string[],
  context: PageContext,
): PageReading | null {
  const pairs = joinedDetails(regions);
  if (!pairs) return null;
  // The headers over the lines, or one label, may be all that names the currency: "Amount GBP", "Amount due (USD)".
  const headers = [
    ...lines.flatMap(({ columns }) => columns.flatMap((column) => column.headers)),
    ...pairs.columns.map(({ header }) => header),
  ];
  const beside = notePairs(
    [...regions, ...lines].flatMap(({ notes }) => notes),
    pairs.columns,
  );
  const grid = {
    ...pairs,
    columns: [...pairs.columns, ...beside],
    region: { ...pairs.region, notes: [...pairs.region.notes, ...headers, ...notes] },
  };
  const understood = atOnce(understand(grid, [0], context));
  const list = understood.value;
  const topic = listTopic(list, context.page);
  const heading = numberInHeading(context.page, grid.region.heading);
  const number = list.fields.get('number')?.cells[0] ?? heading;
  const money = list.fields.has('total') || list.fields.has('balance');
  const dated = list.fields.has('dueDate') || list.fields.has('issueDate');
  if (!number || !money || !(dated || lines.length > 0 || list.fields.has('status'))) return null;
  if (topic !== null && topic !== 'receivables') return null;
  const credit =
    /credit (?:note|memo)|gutschrift|avoir|nota de cr[eé]dito|creditnota|nota di credito|kreditnota|kreditfaktura|hyvityslasku|dobropis/iu;
  const allCredits = [grid.region.heading, ...context.page.headings.slice(0, 1)].some(
    (text) => text && credit.test(text),
  );
  const read = atOnce(readList(list, { allCredits, customer: null, whole: false }, context));
  return {
    kind: 'invoice',
    because: null,
    invoices: read.invoices.map((invoice) =>
      filled(invoice, { number: heading, recordId: recordIdIn(context.page.url) }),
    ),
    accounts: [],
    ...contactsIn(list, read.invoices),
    columns: columnReadings(list),
    scope: { read: read.invoices.length, stated: null, filtered: null, complete: false },
    checks: read.checks,
    questions: [...understood.questions, ...read.questions],
    problems: read.problems,
  };
}
