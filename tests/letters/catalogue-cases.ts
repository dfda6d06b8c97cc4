/** Every text of the catalogue, in every tone and language, about the customers that letters are hard to write to. */
import type { Account, StoredInvoice } from '../../lib/domain/account.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { addDays } from '../../lib/domain/day.ts';
import { language } from '../../lib/domain/language.ts';
import type { StageId } from '../../lib/domain/policy.ts';
import { demandId, messageId, type TemplateId } from '../../lib/domain/template-id.ts';
import { tone } from '../../lib/domain/tone.ts';
import type { Letter } from '../../lib/letters/letter.ts';
import type { Wording } from '../../lib/letters/wording.ts';
import { account, euro, invoice, noon, reminder, today } from '../collect/make.ts';
import { letter } from './make.ts';

export const wordings: readonly Wording[] = language.options.flatMap((one) => [
  ...demandId.options.flatMap((template) =>
    tone.options.map((as): Wording => ({ template, tone: as, language: one })),
  ),
  ...messageId.options.map((template): Wording => ({ template, tone: 'neutral', language: one })),
]);

export const nameOf = ({ template, tone: as, language: one }: Wording): string =>
  `${one} ${template}${demandId.safeParse(template).success ? ` ${as}` : ''}`;

type Bill = (number: string, late: number, minor: number, currency?: string) => StoredInvoice;
const bill: Bill = (number, late, minor, currency = 'EUR') =>
  invoice(number, late, { minor, currency, basis: 'document' });

const said = {
  book: 'books.example.com/northwind',
  account: 'name:Harbour Foods AG',
  at: noon(addDays(today, -2)),
  zone: 'UTC',
  author: 'Mia',
};

/** Of each case the lines and what else is particular; `late` moves all due dates. */
const lines: { readonly [name: string]: (late: number) => Account } = {
  'one invoice': (late) => account([bill('INV-1042', late, 1_234_560)]),
  '40 invoices': (late) =>
    account(Array.from({ length: 40 }, (_, at) => bill(`INV-${1000 + at}`, late, 100_001 + at))),
  'mixed currencies': (late) =>
    account([bill('A-1', late, 530_000), bill('A-2', late, 120_000, 'USD'), bill('A-3', late, 9_900, 'JPY')]),
  credits: (late) =>
    account([bill('A-1', late, 530_000), bill('A-2', late, 594_000), invoice('CN-7', 5, euro(-32_000))]),
  'disputed and promised': (late) =>
    account([
      bill('A-1', late, 530_000),
      bill('A-2', late, 594_000),
      bill('A-3', late, 250_000),
      bill('A-4', late, 100_000),
    ]),
  'no mail address, no terms': (late) =>
    account([{ ...bill('A-1', late, 100), issueDate: null }], { email: null }),
  'right to left': (late) => account([bill('חשבונית 12', late, 50_000)], { name: 'כרמל מזון בע"מ' }),
  'Chinese, Japanese, Korean': (late) =>
    account([bill('請求書-12', late, 50_000, 'JPY')], { name: '東京港湾食品株式会社' }),
};
export const cases = Object.keys(lines);

/** What was agreed in a case. */
const agreed: { readonly [name: string]: readonly Activity[] } = {
  'disputed and promised': [
    {
      ...said,
      id: 'dispute',
      kind: 'dispute',
      lines: [
        { invoice: 'invoice:A-2', amount: null },
        { invoice: 'invoice:A-1', amount: euro(12_000) },
      ],
      reason: 'price',
      owner: 'Jon Berg',
      due: addDays(today, 5),
      text: '',
      files: [],
    },
    {
      ...said,
      id: 'promise',
      kind: 'promise',
      date: addDays(today, 6),
      amount: null,
      invoices: [{ invoice: 'invoice:A-3', balance: euro(250_000) }],
      who: null,
      how: 'call',
      text: '',
      replaces: null,
    },
  ],
};

const stages: { readonly [template in TemplateId]?: readonly [StageId, number] } = {
  'pre-due': ['pre-due', -5],
  'due-today': ['pre-due', 0],
  first: ['first', 9],
  second: ['second', 19],
  'call-script': ['call', 25],
};

/** The letter of a case; `after` an earlier contact, which some texts mention. */
export function letterOf(
  name: string,
  wording: Wording,
  after: 'nothing' | 'mail' | 'call' = 'nothing',
): Letter {
  const [stage, late] = stages[wording.template] ?? ['final', 41];
  const of = lines[name]?.(late);
  if (!of) throw new Error(`no case ${name}`);
  const about = of.invoices.map(({ number }) => number ?? '');
  const on = addDays(today, -9);
  return letter(of, stage, {
    wording,
    journal: [
      ...(after === 'nothing' ? [] : [reminder('r', on, 'first', about, { channel: after })]),
      ...(agreed[name] ?? []),
    ],
  });
}
