import { plainText } from '../numbers/plain-text.ts';

/** How far past due or before it a text says something is; exactly one of the two is set. */
export type DayCount =
  | { readonly daysOverdue: number; readonly dueInDays: null }
  | { readonly daysOverdue: null; readonly dueInDays: number };

const set = (words: string) => new Set(words.split(' '));

const dayWords = set(
  'd day days t tag tage tagen tages j jour jours día días dia dias dag dagen g giorno giorni dagar dage dager päivä ' +
    'päivää päivän pv dzień dni dnia den dny dní dnů',
);
const overdueWords = set(
  'overdue late past-due delinquent überfällig verzug verspätet retard échu échue vencida vencido vencidas vencidos ' +
    'atrasado atrasada retraso atraso laat achterstallig vervallen verlopen scaduta scaduto ritardo försenad försenat ' +
    'förfallen förföll forfalden forfalt forsinket forfaldt forfall forfald myöhässä erääntynyt terminie ' +
    'przeterminowana przeterminowane przeterminowany opóźnienia splatnosti zpoždění tijd',
);
const dueWords = set(
  'due fällig échéance dû due échoit vence vencimiento vencimento vervalt scade scadenza förfaller forfalder forfaller ' +
    'erääntyy płatne płatna termin splatné splatná splatno',
);
const pastWords = set('ago seit vor hace há geleden siden sedan sitten fa temu depuis');
const aheadWords = set('in dans en over tra fra om za kuluttua em left remaining noch i restants restantes');
const fillers = set(
  'by since for is was the von de da por con di med av van do d à a pagar te after hat il y era sono po from now du ' +
    'este esta invoice payment rechnung facture bezahlt until past og och ( )',
);
const today = set("today heute aujourd'hui hoy vandaag oggi hoje idag dag tänään dziś dzisiaj dnes");
const tomorrow = set('tomorrow morgen demain mañana domani amanhã imorgon huomenna jutro zítra');
const yesterday = set('yesterday gestern hier ayer gisteren ieri ontem igår eilen wczoraj včera');

const eastern: readonly (readonly [RegExp, 1 | -1])[] = [
  [
    /^(?:已)?(?:逾期|过期|過期|超期|期限超過|期限切れ|延滞|遅延|遅れ|滞納)[:：\s]*(\d{1,4})\s?[天日](?:間|经过|経過)?$/u,
    -1,
  ],
  [
    /^(?:期限から|支払期限を?)?\s?(\d{1,4})\s?[天日](?:間)?(?:の)?(?:逾期|超過|延滞|遅延|遅れ|経過|滞納|期限切れ|期限超過)$/u,
    -1,
  ],
  [/^(?:期限まで|残り|あと|还有|還有|剩余|剩餘)[^\d]{0,3}(\d{1,4})\s?[天日](?:到期)?$/u, 1],
  [/^(\d{1,4})\s?[天日](?:后|後|内|內)(?:到期|に期限|期限)$/u, 1],
];

/** Reads "Overdue by 12 days", "16 days overdue", "Due in 3 days", "fällig heute"; null where the text says no more or less. */
export function dayCount(text: string): DayCount | null {
  const plain = plainText(text)
    .toLowerCase()
    .replace(/past due/g, 'past-due')
    .replace(/[.:!]/g, ' ');
  for (const [shape, sign] of eastern) {
    const days = shape.exec(plain.trim())?.[1];
    if (days) return counted(sign * Number(days));
  }
  const tokens = plain.match(/\d+|[\p{L}\p{M}'-]+|[^\s\d\p{L}\p{M}]/gu) ?? [];
  return tokens.length < 2 || tokens.length > 9 ? null : fromTokens(tokens);
}

/** Every token must be known: a word too many may turn the meaning. */
function fromTokens(tokens: readonly string[]): DayCount | null {
  const has = (words: ReadonlySet<string>) => tokens.some((token) => words.has(token));
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const known = [
    dayWords,
    overdueWords,
    dueWords,
    pastWords,
    aheadWords,
    fillers,
    today,
    tomorrow,
    yesterday,
  ];
  if (!tokens.every((token) => /^\d{1,4}$/.test(token) || known.some((words) => words.has(token))))
    return null;
  const overdue = has(overdueWords);
  if (numbers.length === 0 && has(dueWords) && !overdue) return relativeWord(has);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || !has(dayWords)) return null;
  const days = Number(number);
  if (overdue) return counted(-days);
  if (has(dueWords) && has(pastWords)) return counted(-days);
  return has(dueWords) && has(aheadWords) ? counted(days) : null;
}

function relativeWord(has: (words: ReadonlySet<string>) => boolean): DayCount | null {
  if (has(tomorrow)) return counted(1);
  if (has(yesterday)) return counted(-1);
  return has(today) ? counted(0) : null;
}

const counted = (days: number): DayCount =>
  days < 0 ? { daysOverdue: -days, dueInDays: null } : { daysOverdue: null, dueInDays: days };
