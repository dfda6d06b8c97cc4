import { describe, expect, test } from 'vitest';
import { invoiceStatusOf } from '../../../lib/interpret/status/invoice-status.ts';
import { readStatus } from '../../../lib/interpret/status/read-status.ts';

describe('status words', () => {
  test.each([
    ['Open', 'open'],
    ['OPEN', 'open'],
    ['Offen', 'open'],
    ['Awaiting Payment', 'open'],
    ['Sent', 'sent'],
    ['Viewed', 'viewed'],
    ['Posted', 'posted'],
    ['Draft', 'draft'],
    ['Entwurf', 'draft'],
    ['Overdue', 'overdue'],
    ['überfällig', 'overdue'],
    ['UBERFALLIG', 'overdue'],
    ['En retard', 'overdue'],
    ['期限切れ', 'overdue'],
    ['Part Paid', 'partial'],
    ['Teilweise bezahlt', 'partial'],
    ['部分支付', 'partial'],
    ['In Payment', 'in-payment'],
    ['Paid In Full', 'paid'],
    ['Deposited', 'paid'],
    ['Overpaid', 'paid'],
    ['Voided', 'void'],
    ['Storniert', 'void'],
    ['Write Off', 'void'],
    ['Return', 'credit'],
    ['Credit Note Issued', 'credited'],
    ['Undelivered', 'delivery-failed'],
    ['Invoice : Open', 'open'],
    ['Paid on 3 Apr 2026', 'paid'],
    ['Sent, Overdue', 'overdue'],
    ['Overdue · Partially paid', 'partial'],
    ['Overdue\u00a012 days', 'overdue'],
  ])('%s is %s', (text, state) => {
    expect(readStatus(text)?.state).toBe(state);
  });

  test.each(['Harbour Foods Ltd', 'Paid Services Ltd', 'Open Systems AG', '', '1,234.50', 'constructor'])(
    '%j is no status',
    (text) => {
      expect(readStatus(text)).toBeNull();
    },
  );

  test.each([
    'Not Paid',
    'Unpaid',
    'Nicht bezahlt',
    'Impayée',
    'No pagado',
    'Onbetaald',
    'Non pagata',
    '未払い',
  ])('%s says that nothing was paid', (text) => {
    expect(readStatus(text)).toMatchObject({ state: 'open', assertsUnpaid: true });
  });

  test.each([
    'Open',
    'Sent',
    'Viewed',
    'Overdue',
    'Awaiting Payment',
    'Posted',
    'Offen',
    'Due',
    'Outstanding',
  ])('%s says nothing of part payments', (text) => {
    expect(readStatus(text)?.assertsUnpaid).toBe(false);
  });

  test.each([
    ['Overdue by 12 days', 12],
    ['Overdue by 3 day.', 3],
    ['OVERDUE BY 1 DAY', 1],
    ['16 days overdue', 16],
    ['Past due by 3 days', 3],
    ['seit 3 Tagen überfällig', 3],
    ['3 Tage überfällig', 3],
    ['en retard de 5 jours', 5],
    ['vencida hace 4 días', 4],
    ['3 dagen te laat', 3],
    ['scaduta da 7 giorni', 7],
    ['12 dni po terminie', 12],
    ['po splatnosti 5 dní', 5],
    ['逾期 5 天', 5],
    ['Overdue 45 days, Sent', 45],
  ])('%s counts %d days overdue', (text, daysOverdue) => {
    expect(readStatus(text)).toMatchObject({ state: 'overdue', daysOverdue, dueInDays: null });
  });

  test.each([
    ['Due in 3 days', 3],
    ['Due today', 0],
    ['Due tomorrow', 1],
    ['Fällig in 3 Tagen', 3],
    ['vence en 3 días', 3],
    ['heute fällig', 0],
  ])('%s is due in %d days', (text, dueInDays) => {
    expect(readStatus(text)).toMatchObject({ state: 'open', daysOverdue: null, dueInDays });
  });

  test('keeps the amount that is still due', () => {
    expect(readStatus('Partially paid, $120.00 due.')).toMatchObject({
      state: 'partial',
      amountText: '$120.00',
    });
    expect(readStatus('Teilweise bezahlt (offen 120,00 €)')).toMatchObject({ amountText: '120,00 €' });
    expect(readStatus('Partially paid, $120.00')?.amountText).toBeNull();
  });

  test('become the status of an invoice where they say something of payment', () => {
    expect(invoiceStatusOf('overdue')).toBe('open');
    expect(invoiceStatusOf('in-payment')).toBe('partial');
    expect(invoiceStatusOf('credited')).toBeNull();
  });
});

test.each([
  ['İptal edildi', 'void'],
  ['취소', 'void'],
  ['Скасовано', 'void'],
  ['مسودة', 'draft'],
  ['Kısmen ödendi', 'partial'],
  ['부분입금', 'partial'],
  ['Részben fizetve', 'partial'],
  ['Uhradená', 'paid'],
  ['เกินกำหนด', 'overdue'],
])('knows %s as %s', (text, state) => {
  expect(readStatus(text)).toMatchObject({ state });
});
