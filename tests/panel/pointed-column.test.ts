import { expect, it } from 'vitest';
import { listedColumn, pointedColumn } from '../../lib/panel/pointed-column.ts';
import { details, reading } from '../interpret/builders.ts';

const record = reading([details({ 'Invoice no.:': 'INV-9', Zorp: '€40.00' })]);
const zorp = { list: 'details', field: 'balance', column: 1, part: null, header: 'Zorp', example: '€40.00' };

it('takes a label of a record, or its value, for what was said', () => {
  for (const column of [0, 1]) {
    const place = { region: 'd0', row: record.regions[0]?.rows.id[1] ?? '', column };
    expect(pointedColumn(record, place, 'Zorp', 'balance')).toMatchObject(zorp);
  }
});

it('takes a label as the panel lists it', () => {
  const listed = { region: 'd0', column: 1, header: 'Zorp', field: null, example: '€40.00' };
  expect(listedColumn(record, listed, 'balance')).toMatchObject(zorp);
});

it('takes no pair that the record does not have', () => {
  expect(pointedColumn(record, { region: 'd0', row: 'gone', column: 0 }, 'x', 'balance')).toBeNull();
});
