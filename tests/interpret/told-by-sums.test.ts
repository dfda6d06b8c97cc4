/** Amounts, currencies and customers that other parts of the page settle. */
import { describe, expect, it } from 'vitest';
import { details, read, rectangle, table } from './builders.ts';

const amounts = ({ invoices }: ReturnType<typeof read>) =>
  invoices.map(({ total, balance }) => [total?.minor, balance?.minor]);

describe('amounts', () => {
  it('that were paid may be printed as they count in the account', () => {
    const snapshot = read([
      table(`
        Invoice | Customer | Due        | Total   | Paid    | Balance
        AR-77   | Kern     | 2026-04-16 | €100.00 | -€30.00 | €70.00
        AR-80   | Morgen   | 2026-05-01 | €29.75  | €0.00   | €29.75
        AR-81   | Kern     | 2026-05-02 | €50.00  | €0.00   | €50.00`),
    ]);
    expect(amounts(snapshot)).toEqual([
      [10_000, 7000],
      [2975, 2975],
      [5000, 5000],
    ]);
    expect(snapshot.questions).toEqual([]);
  });

  it('of what was cancelled contradict nothing', () => {
    const snapshot = read([
      table(`
        Invoice | Customer | Due        | Total   | Paid   | Balance | Status
        A-1     | Quetzal  | 2026-04-16 | €116.00 | €0.00  | €116.00 | Open
        A-2     | Luna     | 2026-05-01 | €58.00  | €30.00 | €28.00  | Partially paid
        A-3     | Luna     | 2026-05-02 | €11.60  | €0.00  | €0.00   | Cancelled`),
    ]);
    expect(amounts(snapshot)[2]).toEqual([1160, 0]);
  });

  it('are the total where they are what was paid and what is left, whatever else is called gross', () => {
    const snapshot = read([
      table(`
        Invoice | Client    | Due        | Gross certified | Retention | Invoice total | Received | Outstanding
        AP-14   | Ravenscar | 2026-04-09 | £200.00         | £10.00    | £190.00       | £90.00   | £100.00
        AP-15   | Ravenscar | 2026-05-10 | £80.00          | £4.00     | £76.00        | £0.00    | £76.00
        AP-16   | Whinchat  | 2026-05-28 | £30.00          | £1.50     | £28.50        | £0.00    | £28.50`),
    ]);
    expect(amounts(snapshot)).toEqual([
      [19_000, 10_000],
      [7600, 7600],
      [2850, 2850],
    ]);
  });
});

describe('currencies', () => {
  it('are named in a column by name and code', () => {
    const { invoices, questions } = read([
      table(`
        Invoice | Customer | Due        | Amount | Balance | Currency
        INV-1   | Larch    | 2026-04-03 | $40.00 | $15.00  | US Dollar (USD)
        INV-2   | Yarrow   | 2026-04-11 | $32.00 | $32.00  | US Dollar (USD)`),
    ]);
    expect(invoices[0]?.balance).toMatchObject({ minor: 1500, currency: 'USD' });
    expect(questions).toEqual([]);
  });

  it('are named beside the list by a symbol', () => {
    const { invoices } = read([
      table(
        `
        Doklad | Firma | Splatno    | Zbývá
        FV1    | Otava | 2026-04-03 | 347,00
        FV2    | Višňa | 2026-04-11 | 968,00`,
        { notes: ['Částky v Kč'] },
      ),
    ]);
    expect(invoices[0]?.balance).toMatchObject({ minor: 34_700, currency: 'CZK' });
  });
});

const ledger = table(`
  Date       | Document | Charge  | Payment | Balance
  2026-03-10 | FA-88    | €76.00  |         | €76.00
  2026-04-02 | PAY      |         | €6.00   | €70.00
  2026-04-22 | FA-131   | €35.25  |         | €105.25`);

describe('the customer of an account', () => {
  it.each([
    ['거래처원장', '거래처: 한빛상사', '한빛상사'],
    ['売掛帳', '得意先：山川工業', '山川工業'],
    ['כרטסת לקוח: סטודיו תמר', null, 'סטודיו תמר'],
    ['Partitario cliente 00123 – Cartiere Lambro', null, 'Cartiere Lambro'],
    ['Grand livre auxiliaire clients', 'Compte 411BRA – Brasserie des Halles', 'Brasserie des Halles'],
  ])('is named in a heading: %s', (first, second, name) => {
    const { accounts } = read([ledger, details({ Unit: 'euro' }), details({ Société: 'Verrerie' })], {
      headings: second === null ? [first] : [first, second],
      title: first,
    });
    expect(accounts.map(({ customer }) => customer)).toEqual([name]);
  });
});

it('an offer of help in a heading is no customer', () => {
  const { accounts } = read([ledger], { headings: ['Ledger', 'Kundenservice: 0800 123', 'Contact: Mo'] });
  expect(accounts).toEqual([]);
});

describe('headers', () => {
  it('are read without the signs of their menus', () => {
    const { invoices, questions } = read(
      [
        table(`
          Fakturanr≡ | KID≡    | Kunde≡       | Forfallsdato≡ | Rest ⋮
          7701       | 0077018 | Kaffebrenner | 26.03.2026    | € 50,00
          7702       | 0077026 | Borettslag   | 28.04.2026    | € 2,50`),
      ],
      { lang: 'nb' },
    );
    expect(invoices.map(({ number, balance }) => [number, balance?.minor])).toEqual([
      ['7701', 5000],
      ['7702', 250],
    ]);
    expect(questions).toEqual([]);
  });

  it('of a payment reference that repeats the number leave no doubt', () => {
    const { invoices, questions } = read([
      table(`
        Číslo    | Odběratel | Variabilní symbol | Splatnost  | K úhradě
        20260041 | Lípa      | 20260041          | 2026-03-26 | 121,00 Kč
        20260042 | Kamzík    | 20260042          | 2026-04-02 | 63,00 Kč
        20260050 | Lípa      | 20260050          | 2026-05-19 | 6,00 Kč`),
    ]);
    expect(invoices.map(({ number }) => number)).toEqual(['20260041', '20260042', '20260050']);
    expect(questions).toEqual([]);
  });
});

describe('cells of several facts', () => {
  it('begin with the letters of the name in a circle, which are no name', () => {
    const { invoices } = read([
      rectangle(
        ['Customer', 'Invoice', 'Due', 'Balance'],
        [
          ['GFGannet Freight', 'RD-551', '2026-04-01', '£33.00'],
          ['PWPewit Works', 'RD-560', '2026-04-17', '£6.40'],
        ],
        { columns: { 0: { parts: { 0: ['GF', 'Gannet Freight'], 1: ['PW', 'Pewit Works'] } } } },
      ),
    ]);
    expect(invoices.map(({ customer }) => customer)).toEqual(['Gannet Freight', 'Pewit Works']);
  });

  it('are a day and how long ago that was', () => {
    const { invoices } = read([
      table(`
        Customer | Invoice | Due                            | Balance
        Gannet   | RD-551  | 1 Apr 26 43d overdue           | £33.00
        Pewit    | RD-560  | 17 Apr 2026 (27 days overdue)  | £6.40
        Gannet   | RD-571  | 20 May 26 in 6 days            | £1.20`),
    ]);
    expect(invoices.map(({ dueDate }) => dueDate)).toEqual(['2026-04-01', '2026-04-17', '2026-05-20']);
  });

  it('are a customer of a long number', () => {
    const { invoices } = read([
      table(`
        Customer            | Invoice | Due        | Balance
        20014 Fjordglass    | 50117   | 2026-04-01 | €33.00
        20031 Hytteservice  | 50140   | 2026-04-17 | €6.40`),
    ]);
    expect(invoices.map(({ customer, customerId }) => [customer, customerId])).toEqual([
      ['Fjordglass', '20014'],
      ['Hytteservice', '20031'],
    ]);
  });
});

describe('headers of further languages', () => {
  it.each([
    ['km', 'លេខវិក្កយបត្រ | អតិថិជន | កាលបរិច្ឆេទ | ថ្ងៃផុតកំណត់ | សរុប | បានបង់ | នៅជំពាក់'],
    ['am', 'ደረሰኝ ቁጥር | ደንበኛ | ቀን | የመክፈያ ቀን | ጠቅላላ | የተከፈለ | ቀሪ'],
    ['sr', 'Број фактуре | Купац | Датум | Рок плаћања | Износ | Плаћено | Остатак'],
    ['ka', 'ინვოისის ნომერი | მყიდველი | თარიღი | გადახდის ვადა | ჯამი | გადახდილი | ნაშთი'],
    ['hy', 'Հաշվի համար | Հաճախորդ | Ամսաթիվ | Վճարման ժամկետ | Ընդամենը | Վճարված | Մնացորդ'],
    ['kk', 'Шот нөмірі | Сатып алушы | Күні | Төлем мерзімі | Жиыны | Төленген | Қалдық'],
  ])('are known: %s', (lang, headers) => {
    const { invoices, questions } = read(
      [
        table(`
          ${headers}
          K-12 | Angkor | 2026-03-12 | 2026-04-11 | €120.00 | €20.00 | €100.00
          K-15 | Phka   | 2026-04-20 | 2026-05-20 | €35.00  | €0.00  | €35.00`),
      ],
      { lang },
    );
    expect(questions).toEqual([]);
    expect(invoices[0]).toMatchObject({
      number: 'K-12',
      customer: 'Angkor',
      issueDate: '2026-03-12',
      dueDate: '2026-04-11',
      total: { minor: 12_000 },
      balance: { minor: 10_000 },
    });
  });
});
