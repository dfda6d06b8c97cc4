/** All rows in one list of boxes without roles, drawn as they are scrolled to. */
import { Table } from 'antd';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { shortDate, symbolAmount } from '../../pages/format.ts';
import { box, type ShownInvoice, shownInvoices, titles } from '../shown.ts';

const amount = (cents: number) => symbolAmount(cents, 'USD');

createRoot(box()).render(
  createElement(Table<ShownInvoice>, {
    dataSource: shownInvoices(),
    rowKey: 'id',
    virtual: true,
    scroll: { x: 1000, y: 480 },
    pagination: false,
    columns: [
      { title: titles.number, dataIndex: 'number', fixed: 'left', width: 130 },
      { title: titles.customer, dataIndex: 'customer', width: 240 },
      { title: titles.issued, dataIndex: 'issued', width: 120, render: shortDate },
      { title: titles.due, dataIndex: 'due', width: 120, render: shortDate },
      { title: titles.total, dataIndex: 'total', align: 'right', width: 130, render: amount },
      { title: titles.balance, dataIndex: 'balance', align: 'right', width: 130, render: amount },
      { title: titles.status, dataIndex: 'status', width: 130 },
    ],
  }),
);
