import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnKey } from '../../../lib/interpret/csv/read-csv.ts';
import { fields, read } from './make.ts';

const english = ['Customer,Invoice no,Invoice date,Due date,Date paid,Amount,Currency'];
const eur = (minor: number) => ({ minor, currency: 'EUR', basis: 'document' });

describe('a file of paid invoices', () => {
  it('is read by the words of the reader, line by line', () => {
    const preview = read('paid-invoices', [
      ...english,
      'Harbour Foods,INV-1,2026-01-02,2026-02-01,2026-02-05,"1,234.50",EUR',
      'Harbour Foods,INV-2,2026-02-02,2026-03-04,,99.00,USD',
    ]);
    expect(preview.isReady).toBe(true);
    expect(fields(preview)).toEqual([
      'customer',
      'number',
      'issueDate',
      'dueDate',
      'paidDate',
      'amount',
      'currency',
    ]);
    expect(preview.rows).toEqual([
      {
        line: 2,
        customer: 'Harbour Foods',
        customerId: null,
        number: 'INV-1',
        issueDate: '2026-01-02',
        dueDate: '2026-02-01',
        paidDate: '2026-02-05',
        amount: eur(123_450),
      },
      expect.objectContaining({ line: 3, paidDate: null, amount: { ...eur(9_900), currency: 'USD' } }),
    ]);
  });

  const headers: readonly (readonly [language: string, line: string])[] = [
    ['de', 'Kunde;Rechnungsnummer;Rechnungsdatum;Fälligkeitsdatum;Bezahlt am;Betrag'],
    ['fr', 'Client;Numéro de facture;Date de facture;Échéance;Payée le;Montant'],
    ['es', 'Cliente;Número de factura;Fecha de factura;Fecha de vencimiento;Fecha de cobro;Importe'],
    ['nl', 'Klant;Factuurnummer;Factuurdatum;Vervaldatum;Betaald op;Bedrag'],
    ['it', 'Cliente;Numero fattura;Data fattura;Scadenza;Data pagamento;Importo'],
    ['pt', 'Cliente;Número da fatura;Data da fatura;Data de vencimento;Pago em;Valor'],
    ['sv', 'Kund;Fakturanummer;Fakturadatum;Förfallodatum;Betald den;Belopp'],
    ['da', 'Kunde;Fakturanummer;Fakturadato;Forfaldsdato;Betalt den;Beløb'],
    ['no', 'Kunde;Fakturanummer;Fakturadato;Forfallsdato;Betalt den;Beløp'],
    ['fi', 'Asiakas;Laskun numero;Laskun päivä;Eräpäivä;Maksupäivä;Summa'],
    ['pl', 'Klient;Numer faktury;Data wystawienia;Termin płatności;Data zapłaty;Kwota'],
    ['cs', 'Zákazník;Číslo faktury;Datum vystavení;Datum splatnosti;Datum úhrady;Částka'],
    ['ja', '顧客;請求書番号;請求日;支払期日;入金日;金額'],
    ['zh', '客户;发票号码;开票日期;到期日;付款日期;金额'],
  ];
  it.each(headers)('is understood with headers in %s', (_, line) => {
    const preview = read('paid-invoices', [line, 'Muster;R1;2026-01-02;2026-02-01;2026-02-05;1.234,50']);
    expect(fields(preview)).toEqual(['customer', 'number', 'issueDate', 'dueDate', 'paidDate', 'amount']);
    expect(preview.rows[0]?.amount).toEqual(eur(123_450));
    expect(preview.isReady).toBe(true);
  });

  it('is read as programs write it: byte order mark, names without blanks, compact dates, times of day', () => {
    const preview = read('paid-invoices', [
      '\ufeffcustomerID,invoiceNumber,InvoiceDate,due_in_date,clear_date,InvoiceAmount',
      '0200-A,1,2020-01-26,20200210.0,2020-02-11 00:00:00,54273.280000000006',
    ]);
    expect(preview.rows).toEqual([
      expect.objectContaining({
        customerId: '0200-A',
        issueDate: '2020-01-26',
        dueDate: '2020-02-10',
        paidDate: '2020-02-11',
        amount: eur(5_427_328),
      }),
    ]);
  });

  it('may begin with lines of a report, be separated by tabs, and say how', () => {
    const lines = [
      'Example Ltd',
      'Paid invoices 2026',
      '',
      'Customer\tDue date\tPaid on',
      'A Ltd\t2026-02-01\t2026-02-02',
    ];
    expect(read('paid-invoices', lines).rows).toEqual([
      expect.objectContaining({ line: 5, customer: 'A Ltd' }),
    ]);
    const said = ['sep=;', 'Customer;Due date;Paid on', '"B; ""best"" Ltd";2026-02-01;2026-02-02'];
    expect(read('paid-invoices', said).rows).toEqual([
      expect.objectContaining({ line: 3, customer: 'B; "best" Ltd' }),
    ]);
  });

  it('counts lines through cells of several lines', () => {
    const preview = read('paid-invoices', [...english, '"A\nLtd",1,,2026-01-01,,,', 'B,2,,soon,,,']);
    expect(preview.errors).toEqual([{ line: 4, column: 'Due date', raw: 'soon', why: { code: 'no-day' } }]);
  });

  it('leaves a sum under the list out and says so', () => {
    const preview = read('paid-invoices', [...english, 'A,1,,2026-01-01,,10.00,EUR', 'Total,,,,,10.00,EUR']);
    expect(preview.rows).toHaveLength(1);
    expect(preview.remarks).toEqual([expect.objectContaining({ line: 3 })]);
    expect(preview.isReady).toBe(true);
  });
});

describe('what is wrong in a file', () => {
  it('is named by line, and nothing of the file is ready', () => {
    const preview = read('paid-invoices', [
      ...english,
      'A,1,2026-01-01,2026-01-31,2026-02-01,10.00,EUR',
      ',2,2026-01-01,2026-01-31,2026-02-01,10.00,EUR',
      'A,3,2026-01-01,2026-02-30,2026-02-01,10.00,EUR',
      'A,4,2026-01-01,,2026-02-01,10.00,EUR',
      'A,5,2026-01-01,2026-01-31,2027-02-01,10.00,EUR',
      'A,6,2026-01-01,2026-01-31,2026-02-01,ten,EUR',
      'A,7,2026-01-01,2026-01-31,2026-02-01,10.00,EUR,more',
    ]);
    expect(preview.errors.map(({ line, column }) => [line, column])).toEqual([
      [3, null],
      [4, 'Due date'],
      [5, 'Due date'],
      [6, 'Date paid'],
      [7, 'Amount'],
      [8, null],
    ]);
    expect(preview.rows.map(({ number }) => number)).toEqual(['1']);
    expect(preview.isReady).toBe(false);
  });

  it('is a day that does not exist, which says nothing of the others', () => {
    const preview = read('paid-invoices', [
      'Customer;Due date;Paid on',
      'A;31.02.2026;',
      'A;03.04.2026;05.04.2026',
    ]);
    expect(preview.errors.map(({ line }) => line)).toEqual([2]);
    expect(preview.rows[0]?.dueDate).toBe('2026-04-03');
  });

  it('is a quotation mark that is not closed', () => {
    const preview = read('paid-invoices', [...english, '"A,1,2026-01-01,2026-01-31,,1,EUR']);
    expect(preview.errors.some(({ why }) => why.code === 'quotes')).toBe(true);
  });

  it('is nothing at all, without a crash', () => {
    for (const lines of [[''], ['x'], english, [';;;']])
      expect(read('paid-invoices', lines).isReady).toBe(false);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'a1,;"\n\t.-€') }), { maxLength: 8 }),
        (lines) => {
          expect(read('paid-invoices', lines).rows.length).toBeLessThanOrEqual(8 * 30);
        },
      ),
    );
  });
});

describe('what a file leaves open', () => {
  it('is asked: which of two columns, until told', () => {
    const lines = ['Customer;Due date;Date paid;Paid on', 'A;2026-01-01;2026-01-05;2026-01-09'];
    const asked = read('paid-invoices', lines);
    expect(asked.questions.map(({ about }) => about)).toEqual(['column']);
    expect(asked.questions[0]?.choices.map(({ label }) => label)).toEqual([
      { code: 'column', header: 'Date paid', column: 2 },
      { code: 'column', header: 'Paid on', column: 3 },
      { code: 'no-column' },
    ]);
    expect(asked.isReady).toBe(false);
    const told = read('paid-invoices', lines, { answers: { [columnKey(asked, 'paidDate')]: '3' } });
    expect(told.rows[0]?.paidDate).toBe('2026-01-09');
    expect(told.isReady).toBe(true);
  });

  it('is asked: a needed column that no header names', () => {
    const asked = read('paid-invoices', ['Customer;Due date;X', 'A;2026-01-01;2026-01-05']);
    expect(asked.questions).toHaveLength(1);
    const key = columnKey(asked, 'paidDate');
    expect(asked.questions[0]?.key).toBe(key);
    const told = read('paid-invoices', ['Customer;Due date;X', 'A;2026-01-01;2026-01-05'], {
      answers: { [key]: '2' },
    });
    expect(told.rows[0]?.paidDate).toBe('2026-01-05');
    const none = read('paid-invoices', ['Customer;Due date;X', 'A;2026-01-01;2026-01-05'], {
      answers: { [key]: 'none' },
    });
    expect(none.errors).toEqual([expect.objectContaining({ why: { code: 'no-column', field: 'paidDate' } })]);
  });

  it('is asked: whether the day or the month comes first', () => {
    const lines = ['Customer;Due date;Paid on', 'A;03/04/2026;05/04/2026'];
    const asked = read('paid-invoices', lines);
    expect(asked.questions.map(({ about }) => about)).toEqual(['date-order']);
    expect(asked.errors).toEqual([]);
    expect(asked.rows).toEqual([]);
    const key = asked.questions[0]?.key ?? '';
    expect(read('paid-invoices', lines, { answers: { [key]: 'dmy' } }).rows[0]?.dueDate).toBe('2026-04-03');
    expect(read('paid-invoices', lines, { answers: { [key]: 'mdy' } }).rows[0]?.dueDate).toBe('2026-03-04');
  });

  it('is asked: the order of dates that contradict each other', () => {
    const lines = ['Customer;Due date;Paid on', 'A;13/04/2026;04/25/2026', 'B;03/04/2026;'];
    const asked = read('paid-invoices', lines);
    expect(asked.questions.map(({ about }) => about)).toEqual(['date-order']);
    const key = asked.questions[0]?.key ?? '';
    const told = read('paid-invoices', lines, { answers: { [key]: 'dmy' } });
    expect(told.rows.map(({ dueDate, paidDate }) => [dueDate, paidDate])).toEqual([
      ['2026-04-13', '2026-04-25'],
      ['2026-04-03', null],
    ]);
  });

  it('is asked: whether a mark parts thousands or decimals', () => {
    const lines = [
      'Customer;Due date;Paid on;Amount',
      'A;2026-01-01;2026-01-05;1.234',
      'A;2026-01-01;2026-01-05;2.500',
    ];
    const asked = read('paid-invoices', lines, { bookCurrency: 'KWD' });
    expect(asked.questions.map(({ about }) => about)).toEqual(['decimal-mark']);
    expect(asked.isReady).toBe(false);
    const key = asked.questions[0]?.key ?? '';
    const told = read('paid-invoices', lines, { bookCurrency: 'KWD', answers: { [key]: '.' } });
    expect(told.rows[0]?.amount).toEqual({ ...eur(1234), currency: 'KWD' });
  });

  it('is asked: the mark of amounts that contradict each other', () => {
    const lines = [
      'Customer;Due date;Paid on;Amount',
      'A;2026-01-01;;1,50',
      'A;2026-01-01;;2.50',
      'A;2026-01-01;;1.234',
    ];
    const asked = read('paid-invoices', lines);
    expect(asked.questions.map(({ about }) => about)).toEqual(['decimal-mark']);
    const key = asked.questions[0]?.key ?? '';
    const told = read('paid-invoices', lines, { answers: { [key]: ',' } });
    expect(told.rows.map(({ amount }) => amount?.minor)).toEqual([150, 250, 123_400]);
  });

  it('is asked: a currency that neither file nor book names', () => {
    const lines = ['Customer;Due date;Paid on;Amount', 'A;2026-01-01;2026-01-05;$12.50'];
    const asked = read('paid-invoices', lines, { bookCurrency: null });
    expect(asked.questions.map(({ about, asks }) => [about, asks])).toEqual([
      ['currency', { code: 'which-currency', of: 'file', sign: '$', example: '' }],
    ]);
    const key = asked.questions[0]?.key ?? '';
    const told = read('paid-invoices', lines, { bookCurrency: null, answers: { [key]: 'CAD' } });
    expect(told.rows[0]?.amount?.currency).toBe('CAD');
    expect(told.isReady).toBe(true);
  });
});
