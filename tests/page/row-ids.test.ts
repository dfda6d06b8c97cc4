// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const recordIds = async (attributes: readonly string[]) => {
  const rows = attributes
    .map((attribute, at) => `<tr ${attribute}><td>${at}</td><td>x ${at}</td></tr>`)
    .join('');
  const { regions } = await readHtml(
    `<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
  return {
    ids: regions[0]?.ids,
    records: regions[0]?.records.filter(Boolean) ?? [],
    hrefs: regions[0]?.hrefs,
  };
};

test.each([
  [['id="184213"', 'id="184214"']],
  [['data-id="15"', 'data-id="9"']],
  [['data-row-key-value="a0B1x00000AbCdE"', 'data-row-key-value="a0B1x00000AbCdF"']],
  [['data-key="3f2504e0-4f89-11d3-9a0c-0305e82c3301"', 'data-key="3f2504e0-4f89-11d3-9a0c-0305e82c3302"']],
  [['data-id="ACC-SINV-2026-00012"', 'data-id="ACC-SINV-2026-00007"']],
])('takes %j as record ids', async (attributes) => {
  const { records, ids } = await recordIds(attributes);
  expect(records).toHaveLength(2);
  expect(ids).toEqual(records.map((id) => `r${id}`));
});

test.each([
  [['id="row0"', 'id="row1"']],
  [['id="ember123"', 'id="ember188"']],
  [['data-id="datapoint_5"', 'data-id="datapoint_9"']],
  [['id="ext-gen7"', 'id="ext-gen19"']],
  [['data-id="0"', 'data-id="1"']],
  [['data-key="7"', 'data-key="7"']],
  [['id="__xmlview0--row3"', 'id="__xmlview0--row9"']],
  [['data-id="4" data-index="4"', 'data-id="5" data-index="5"']],
])('never takes %j as record ids', async (attributes) => {
  const { records, ids } = await recordIds(attributes);
  expect(records).toEqual([]);
  expect(ids).toEqual(['n1', 'n2']);
});

test('an id that calls itself the invoice’s may repeat: instalments share it', async () => {
  const { records, ids } = await recordIds(['data-invoice-id="5006"', 'data-invoice-id="5006"']);
  expect(records).toEqual(['5006', '5006']);
  expect(new Set(ids).size).toBe(2);
});

test('reads a link on the row itself', async () => {
  const { hrefs } = await recordIds(['data-href="/invoices/7"', 'data-href="/invoices/8"']);
  expect(hrefs).toEqual(['http://localhost:3000/invoices/7', 'http://localhost:3000/invoices/8']);
});
