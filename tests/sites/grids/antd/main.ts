/** Native tables in pages of fifty: the header in a table of its own, the number fixed left, the status in a tag. */
import { Table, Tag } from 'antd';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { box, type ShownInvoice, shownInvoices, titles } from '../shown.ts';

/** USD 1,240.00. */
const amount = (cents: number) =>
  (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD', currencyDisplay: 'code' });

createRoot(box()).render(
  createElement(Table<ShownInvoice>, {
    dataSource: shownInvoices(),
    rowKey: 'id',
    scroll: { x: 1000, y: 480 },
    pagination: { defaultPageSize: 50, showTotal: (total, [from, to]) => `${from}-${to} of ${total} items` },
    rowSelection: {},
    columns: [
      {
        title: titles.number,
        dataIndex: 'number',
        fixed: 'left',
        width: 130,
        render: (_, { href, number }) => createElement('a', { href }, number),
      },
      { title: titles.customer, dataIndex: 'customer', ellipsis: true, sorter: true },
      { title: titles.issued, dataIndex: 'issued', width: 120 },
      { title: titles.due, dataIndex: 'due', width: 120, sorter: true },
      { title: titles.total, dataIndex: 'total', align: 'right', width: 140, render: amount },
      { title: titles.balance, dataIndex: 'balance', align: 'right', width: 140, render: amount },
      {
        title: titles.status,
        dataIndex: 'status',
        width: 130,
        render: (word) => createElement(Tag, null, word),
      },
    ],
  }),
);
