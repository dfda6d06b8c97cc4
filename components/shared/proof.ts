import type { Standing } from '../../lib/collect/standing.ts';
import type { Book } from '../../lib/domain/book.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { PageStatus } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { IconName } from './icon.tsx';
import type { Tone } from './state-tag.tsx';
import { localZone } from './time.ts';

/** The line that says what the figures of the view rest on. */
export type Proof = {
  readonly tone?: Tone;
  readonly icon: IconName;
  readonly lead: string;
  /** A word left out where the panel is narrow. */
  readonly spare?: string;
  readonly rest?: string;
  readonly questions?: number;
  readonly when?: string;
  readonly busy?: boolean;
};

const t = texts.proof;

/** Of the whole book. */
export function bookProof(page: PageStatus, snapshot: Snapshot | null, book: Book | null, today: Day): Proof {
  const when = (instant: string): string => texts.dates.moment(instant, today, localZone());
  const stored = book ? { when: when(book.lastRead) } : {};
  switch (page.at) {
    case 'reading':
      return { tone: 'neutral', icon: 'clock', lead: t.readingSome(page.read, page.stated), busy: true };
    case 'changed':
      return {
        tone: 'warn',
        icon: 'warn',
        lead: page.snapshot ? t.changedSince(when(page.snapshot.observedAt)) : t.changed,
      };
    case 'nothing':
      return {
        tone: 'neutral',
        icon: page.snapshot.because === 'payables' ? 'bill' : 'search',
        lead: page.snapshot.because ? texts.nothing[page.snapshot.because].line : t.nothingTaken,
        questions: page.snapshot.questions.length,
        when: when(page.snapshot.observedAt),
      };
    case 'starting':
      return { tone: 'neutral', icon: 'clock', lead: t.reading, busy: true };
    case 'read':
    case 'another-company':
      return snapshotProof(snapshot ?? page.snapshot, when);
    default:
      return {
        tone: 'neutral',
        icon: 'lock',
        lead: t.notReadYet,
        ...(book ? { rest: ` · ${t.lastRead}` } : {}),
        ...stored,
      };
  }
}

function snapshotProof(snapshot: Snapshot, when: (instant: string) => string): Proof {
  const { scope, checks, problems, questions } = snapshot;
  const failed = checks.filter(({ ok, partly }) => !ok && !partly);
  const partly = failed.length === 0 && checks.some((check) => check.partly);
  const sums = checks.filter(({ name }) => name === 'totals-row' || name === 'buckets');
  const facts = [
    failed.length > 0 ? t.checksFailed(failed.length) : sums.length > 0 ? t.sumsAgree : null,
    problems.length > 0 ? t.notRead(problems.length) : null,
    partly ? t.scrollForRest : null,
    scope.filtered ? t.filtered : null,
  ].filter((fact) => fact !== null);
  const doubtful = failed.length > 0 || problems.length > 0;
  const noun = snapshot.kind === 'aging' ? t.customers : t.invoices;
  return {
    ...(doubtful
      ? { tone: 'warn' as const, icon: 'warn' as const }
      : { icon: partly ? ('more' as const) : ('ok' as const) }),
    lead: scope.stated === null ? t.number(scope.read) : t.some(scope.read, scope.stated),
    spare: noun(scope.stated ?? scope.read),
    rest: facts.map((fact) => ` · ${fact}`).join(''),
    questions: questions.length,
    when: when(snapshot.observedAt),
  };
}

/** Of one account: how many of its documents the newest reading showed, and whether its sum agrees. */
export function accountProof(standing: Standing, page: PageStatus, book: Book | null, today: Day): Proof {
  const { invoices, statement } = standing.account;
  if (page.at === 'changed') return bookProof(page, null, book, today);
  const newest =
    invoices
      .map(({ lastSeen }) => lastSeen)
      .sort()
      .at(-1) ?? '';
  const seen = invoices.filter(({ lastSeen }) => lastSeen === newest).length;
  const doubts = [
    standing.unclear.length > 0 ? t.unclear(standing.unclear.length) : null,
    statement ? statementFact(standing) : null,
  ].filter((fact) => fact !== null);
  const doubtful = standing.unclear.length > 0 || doubts.includes(t.differs) || seen < invoices.length;
  return {
    ...(doubtful ? { tone: 'warn' as const, icon: 'warn' as const } : { icon: 'ok' as const }),
    lead: t.documents(seen, invoices.length),
    spare: t.documentsWord,
    rest: doubts.map((fact) => ` · ${fact}`).join(''),
    ...(newest ? { when: texts.dates.moment(newest, today, localZone()) } : {}),
  };
}

function statementFact({ account, balance }: Standing): string | null {
  const stated = account.statement?.balance;
  const [own, ...others] = balance;
  if (!stated || !own || others.length > 0 || stated.currency !== own.currency) return null;
  return stated.minor === own.minor ? t.agrees : t.differs;
}
