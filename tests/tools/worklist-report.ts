import type { Contact, Reason, Task, WorklistRow } from '../../lib/collect/next-action.ts';
import { formatMoney, type Sums } from '../../lib/domain/money.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { BookRows } from './worklist-file.ts';

const money = (sums: Sums): string => sums.map((sum) => formatMoney(sum, 'en', 'code')).join(' + ');

function sentence(reason: Reason): string {
  const { strong, rest } = texts.reasonSentence(reason, money);
  return strong + rest;
}

/** The worklists as a person reads them. */
export function worklistText(books: readonly BookRows[]): string {
  return books
    .map(({ book, rows }) => [`${book.name} (${book.key})`, ...rows.flatMap(rowText)].join('\n'))
    .join('\n\n');
}

function rowText({ standing, action, part }: WorklistRow, at: number): readonly string[] {
  const { contact, tasks, dueOn, waiting } = action;
  const overdue =
    standing.overdueSum.length > 0 ? `${money(standing.overdueSum)} overdue` : 'nothing overdue';
  return [
    `${at + 1}. ${standing.account.name}: ${overdue} [${part}${dueOn ? `, ${dueOn}` : ''}]`,
    ...(contact ? contactText(contact) : []),
    ...tasks.flatMap(taskText),
    ...waiting.map((reason) => `   waits: ${sentence(reason)}`),
  ];
}

function contactText(contact: Contact): readonly string[] {
  const { code, stage, channel, who, needsYes, demand, dueOn, asked, lines, because } = contact;
  const step = code === 'stage' ? stage : `${code} (${stage})`;
  const numbers = lines.map(({ invoice }) => invoice.number ?? invoice.key).join(', ');
  return [
    `   contact ${dueOn}: ${step} by ${channel}, ${who}${needsYes ? ', needs a yes' : ''}${demand ? '' : ', no demand'}`,
    ...(asked.length > 0 ? [`     asks for ${money(asked)}: ${numbers}`] : []),
    ...because.map((reason) => `     because ${sentence(reason)}`),
  ];
}

const taskText = ({ kind, dueOn, time, who, decision, because }: Task): readonly string[] => [
  `   task ${[dueOn, time].filter(Boolean).join(' ')}: ${kind}, ${who}${decision ? ', needs a yes' : ''}`,
  ...because.map((reason) => `     because ${sentence(reason)}`),
];

/** The worklists as plain data: order, account, contact, tasks, reasons, days. */
export const worklistJson = (books: readonly BookRows[]) =>
  books.map(({ book, rows }) => ({ book: { key: book.key, name: book.name }, rows: rows.map(rowJson) }));

function rowJson({ standing, action, part, clock, atRisk }: WorklistRow, at: number) {
  const { account, overdueSum, balance, segment, promptPayer, limit, overdue, notDue } = standing;
  const { contact, tasks, dueOn, waiting } = action;
  return {
    order: at + 1,
    account: account.key,
    name: account.name,
    part,
    dueOn,
    clock,
    segment,
    promptPayer,
    overdue: overdueSum,
    balance,
    limit,
    amountDaysAtRisk: atRisk,
    contact: contact && {
      ...contact,
      lines: contact.lines.map(({ invoice, asked, daysOverdue, age }) => ({
        invoice: invoice.key,
        number: invoice.number,
        asked,
        daysOverdue,
        age,
      })),
    },
    held: [...overdue, ...notDue].flatMap(({ invoice, held }) =>
      held.map((one) => ({ invoice: invoice.key, number: invoice.number, ...one })),
    ),
    expected: [...overdue, ...notDue].map(({ invoice, outlook }) => ({ invoice: invoice.key, ...outlook })),
    tasks,
    waiting,
  };
}
