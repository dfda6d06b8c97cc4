import type { AccountLine } from '../domain/account.ts';
import type { CheckDetail } from '../domain/findings.ts';
import { formatMoney, type Money } from '../domain/money.ts';
import type { SeenInvoice, Snapshot } from '../domain/snapshot.ts';
import { texts } from './texts/texts.ts';

/**
 * What `read --json` prints for a page that was read, in the words of the catalogue in force and with amounts as the
 * locale writes them. Every key is present; absent values are null.
 */
export function toReadJson(snapshot: Snapshot, locale: string) {
  const { findings, asks: words } = texts;
  const show = (amount: Money): string => formatMoney(amount, locale);
  const check = (detail: CheckDetail): string => findings.check(detail, show);
  return {
    url: snapshot.url,
    title: snapshot.title,
    error: null,
    kind: snapshot.kind,
    book: { key: snapshot.book.key, name: snapshot.book.name },
    invoices: snapshot.invoices.map(invoiceJson),
    accounts: snapshot.accounts.map(accountJson),
    scope: {
      read: snapshot.scope.read,
      stated: snapshot.scope.stated,
      filtered: snapshot.scope.filtered,
    },
    checks: snapshot.checks.map(({ name, ok, detail }) => ({
      name,
      ok,
      detail: check(detail),
    })),
    questions: snapshot.questions.map(({ about, asks, choices }) => ({
      about,
      text: words.question(asks, check).text,
      choices: choices.map(({ value, label, example }) => ({
        value,
        label: words.choice(label),
        example,
      })),
    })),
    problems: snapshot.problems.map((problem) => ({
      place: `${findings.row(problem.place.row)}, ${findings.column(problem)}`,
      raw: problem.raw,
      why: findings.problem(problem.why, show),
    })),
  };
}

const invoiceJson = (of: SeenInvoice) => ({
  number: of.number,
  recordId: of.recordId,
  customer: of.customer,
  customerId: of.customerId,
  kind: of.kind,
  instalment: of.instalment,
  issueDate: of.issueDate,
  dueDate: of.dueDate,
  total: moneyJson(of.total),
  balance: moneyJson(of.balance),
  status: of.status,
  statusText: of.statusText,
  link: of.link,
  email: of.email,
  source: { ...of.source },
});

const accountJson = (of: AccountLine) => ({
  customer: of.customer,
  customerId: of.customerId,
  balance: moneyJson(of.balance),
  buckets: of.buckets.map(({ label, from, to, amount }) => ({
    label,
    from,
    to,
    amount: moneyJson(amount),
  })),
});

const moneyJson = (of: Money | null) => of && { minor: of.minor, currency: of.currency, basis: of.basis };
