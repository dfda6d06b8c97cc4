import { describe, expect, test } from 'vitest';
import { headerFields } from '../../../lib/interpret/labels/header-fields.ts';

const exact = (text: string) => headerFields(text).flatMap((match) => (match.exact ? [match.field] : []));

describe('column headers', () => {
  test.each([
    ['Balance', 'balance'],
    ['Open balance', 'balance'],
    ['O/S amt', 'balance'],
    ['Restbetrag', 'balance'],
    ['Solde dû', 'balance'],
    ['Saldo pendiente', 'balance'],
    ['Openstaand', 'balance'],
    ['請求残高', 'balance'],
    ['未付金额', 'balance'],
    ['Invoice #', 'number'],
    ['#', 'number'],
    ['Doc. no.', 'number'],
    ['Belegnummer', 'number'],
    ['N° facture', 'number'],
    ['Bill to', 'customer'],
    ['Debitor', 'customer'],
    ['Kd.-Nr.', 'customerId'],
    ['Account no.', 'customerId'],
    ['Rechnungsdatum', 'issueDate'],
    ['FÄLLIGKEITSDATUM', 'dueDate'],
    ['Falligkeitsdatum', 'dueDate'],
    ['Échéance', 'dueDate'],
    ['Amount', 'total'],
    ['Montant TTC', 'total'],
    ['Amount Including VAT', 'total'],
    ['Netto', 'totalExclTax'],
    ['Amount (excl. tax)', 'totalExclTax'],
    ['Montant HT', 'totalExclTax'],
    ['Verzug', 'daysOverdue'],
    ['Age (Days)', 'daysOverdue'],
    ['Voucher Type', 'kind'],
    ['Date paid', 'other'],
    ['Credit limit', 'other'],
    ['Internal ID', 'other'],
    ['Last Payment Date', 'other'],
  ])('%s names %s', (text, field) => {
    expect(exact(text)).toContain(field);
  });

  test.each([
    ['Due Date ▲', 'dueDate'],
    ['↓ Due Date', 'dueDate'],
    ['Due Date:', 'dueDate'],
    ['Due Date *', 'dueDate'],
    ['Customer (12)', 'customer'],
    ['Amount Due (EUR)', 'balance'],
    ['Amount Due ($)', 'balance'],
    ['Betrag in EUR', 'total'],
    ['未収金額（円）', 'balance'],
    ['Due Date: activate to sort column ascending', 'dueDate'],
    ['Due\u00a0Date', 'dueDate'],
  ])('%s is stripped of what is no label', (text, field) => {
    expect(exact(text)).toContain(field);
  });

  test('several meanings are all told', () => {
    expect(exact('Due')).toEqual(expect.arrayContaining(['dueDate', 'balance']));
    expect(exact('Reference')).toEqual(expect.arrayContaining(['number', 'poNumber']));
  });

  test('labels inside a longer header are marked as such', () => {
    expect(headerFields('Customer balance at month end')).toMatchObject([{ field: 'other', exact: false }]);
    expect(headerFields('Open balance (company currency)')).toMatchObject([
      { field: 'balance', exact: false },
    ]);
  });

  test.each(['', 'Wibble', 'constructor', '€', '🙂'])('%j names nothing', (text) => {
    expect(headerFields(text)).toEqual([]);
  });
});
