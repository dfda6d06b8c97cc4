const attributes = [
  'data-field',
  'col-id',
  'data-name',
  'data-sort-by',
  'data-test-title',
  'tabulator-field',
  'data-col-id',
  'data-column-id',
  'data-column',
  'data-key',
  'name',
  'field',
];

/** The field's name where the markup gives one, on the header cell or on a cell under it. */
export function columnKey(
  header: Element | null | undefined,
  cell: Element | null | undefined,
): string | null {
  for (const element of [header, cell]) {
    const name = element && attributes.map((one) => element.getAttribute(one)).find((one) => isName(one));
    if (name) return name.slice(0, 80);
  }
  for (const element of [cell, header]) {
    const name = element
      ?.getAttribute('class')
      ?.match(/(?:^|\s)(?:td|th|col|column|cell)-([a-z]\w*)(?:\s|$)/i)?.[1];
    if (name) return name.slice(0, 80);
  }
  return null;
}

const isName = (text: string | null): text is string => text !== null && /[a-z]/i.test(text);

/** What a narrow layout prints before each value, which serves where there are no headers. */
export const cellLabel = (cell: Element | null | undefined): string =>
  cell?.getAttribute('data-label') ?? cell?.getAttribute('data-title') ?? cell?.getAttribute('data-th') ?? '';
