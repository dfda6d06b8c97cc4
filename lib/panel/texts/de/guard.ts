import type { NotNow } from '../../../letters/guard/check.ts';
import type { SaysCode, SaysOf } from '../../../letters/guard/says.ts';
import type { GuardText } from '../en/guard.ts';
import { dates } from './dates.ts';
import { draft } from './draft.ts';
import { count, inDays, plainDays } from './words.ts';

const notNow: { readonly [why in NotNow]: string } = {
  disputed: 'strittig',
  promised: 'für einen Tag zugesagt, der noch nicht vorbei ist',
  plan: 'in einem Ratenplan',
  paused: 'ausgesetzt',
  settled: 'laut Seite bezahlt',
};
const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const channels = { mail: 'E-Mails', phone: 'Anrufe', sms: 'SMS', letter: 'Briefe' };

const say = (title: string, why: string): GuardText => ({ title, why });

/** „vor 3 Minuten“, „vor 2 Stunden“, „vor einem Tag“. */
function age(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60)];
  if (days > 0) return days === 1 ? 'vor einem Tag' : `vor ${inDays(days)}`;
  if (hours > 0) return hours === 1 ? 'vor einer Stunde' : `vor ${hours} Stunden`;
  return `vor ${count(Math.floor(minutes), 'Minute', 'Minuten')}`;
}

const words: { readonly [C in SaysCode]: (says: SaysOf<C>) => GuardText } = {
  'no-sender': () =>
    say(
      'Niemand unterschreibt diesen Brief',
      'Der Leser muss wissen, wer schreibt, wie er zahlt und wen er fragt.',
    ),
  'missing-value': ({ names }) => say('Ein Wert fehlt', `Für diesen Brief nicht bekannt: ${names}.`),
  'nothing-to-ask': () =>
    say('Es bleibt nichts zu zahlen', 'Keine Rechnung ist überfällig, oder Gutschriften decken alles.'),
  'no-recipient': () => say('Kein Empfänger', 'Die Seite zeigt zu diesem Kunden keine Mailadresse.'),
  'no-phone': () => say('Keine Telefonnummer bekannt', 'Ergänzen Sie eine bei den Kontakten dieses Kunden.'),
  'bad-recipient': ({ address }) =>
    say('Der Empfänger ist keine Mailadresse', `„${address}“ ist per Mail nicht zu erreichen.`),
  bounced: ({ address }) =>
    say(
      'Mails an diese Adresse kamen zurück',
      `„${address}“ nimmt keine Mails an. Fragen Sie den Kunden nach einer anderen.`,
    ),
  'strange-recipient': ({ address }) =>
    say(
      'Eine neue Adresse',
      `Weder die Buchhaltung noch ein früherer Brief kennt „${address}“ oder deren Firma. Beträge sind vertraulich.`,
    ),
  unproven: ({ numbers }) =>
    say(
      'Ein Betrag ist nicht belegt',
      `Die Seite zeigt nicht, was in der Währung der Rechnung offen ist: ${numbers}.`,
    ),
  'unknown-amount': ({ amounts }) =>
    say(
      'Der Text nennt einen Betrag, der nicht in der Tabelle steht',
      `Keine Zeile und keine Summe dieses Briefs lautet ${amounts}. Ein falscher Betrag darf keinen Kunden erreichen.`,
    ),
  'sum-check': () =>
    say(
      'Die Summe der Seite passt nicht zu ihren Zeilen',
      'Sehen Sie sich den Unterschied in der Lesung an und bestätigen Sie ihn einmal.',
    ),
  derived: ({ numbers }) =>
    say(
      'Ein offener Betrag ist errechnet, nicht gedruckt',
      `Laut Status der Seite wurde nichts gezahlt, also ist der Gesamtbetrag offen: ${numbers}.`,
    ),
  'left-out': (says) =>
    say(
      says.count === 1 ? '1 Rechnung fehlt im Brief' : `${says.count} Rechnungen fehlen im Brief`,
      'Die Seite belegt nicht, was darauf offen ist. Blenden Sie die Spalte des offenen Betrags ein, oder öffnen Sie die Rechnung.',
    ),
  'credit-apart': ({ amounts }) =>
    say(
      `${amounts} Guthaben ist nicht abgezogen`,
      'Der Kunde wird darauf hinweisen. Verrechnen Sie es zuerst, oder sagen Sie, warum es für sich steht.',
    ),
  'not-open': () =>
    say(
      'Die Seite der Buchhaltung ist nicht offen',
      'Die Beträge sind die der letzten Lesung. Öffnen Sie die Seite, um neu zu lesen.',
    ),
  'page-changed': () =>
    say('Die Seite hat sich seit der Lesung geändert', 'Die Beträge können inzwischen andere sein.'),
  'reading-old': ({ minutes }) =>
    say(`Gelesen ${age(minutes)}`, 'Seither eingegangene Zahlungen sind nicht abgezogen.'),
  gap: ({ daysAgo, gapDays }) =>
    say(
      `Zuletzt ${dates.ago(daysAgo)} gemahnt`,
      `Der Plan lässt zwischen zwei Mahnungen an einen Kunden ${plainDays(gapDays)}.`,
    ),
  often: (says) =>
    say(
      `${count(says.count, 'Kontakt', 'Kontakte')} in ${inDays(says.days)}`,
      `Erlaubt sind dort höchstens ${says.most} (${says.source}).`,
    ),
  talked: ({ daysAgo, days, source }) =>
    say(
      `Mit dem Kunden ${dates.ago(daysAgo)} gesprochen`,
      `Nach einem Gespräch ist dort ${count(days, 'Tag', 'Tage')} lang kein Anruf erlaubt (${source}).`,
    ),
  holiday: ({ zone, source }) =>
    say('Beim Kunden ist Feiertag', `Anrufe und Textnachrichten sind nicht erlaubt (${zone}; ${source}).`),
  'law-hours': ({ time, zone, source }) =>
    say(
      `Beim Kunden ist es ${time} Uhr`,
      `Anrufe und Textnachrichten sind um diese Zeit nicht erlaubt (${zone}; ${source}).`,
    ),
  weekday: ({ weekday, zone }) =>
    say(`Beim Kunden ist ${weekdays[weekday - 1]}`, `Der Plan schreibt an anderen Tagen (${zone}).`),
  hours: ({ time, zone, from, to }) =>
    say(
      `Beim Kunden ist es ${time} Uhr`,
      `Der Plan schreibt von ${from} bis ${to} Uhr (${zone}). Eine Mail kann bei den Entwürfen warten.`,
    ),
  'call-hours': ({ time, zone, from, to }) =>
    say(`Beim Kunden ist es ${time} Uhr`, `Der Plan ruft von ${from} bis ${to} Uhr an (${zone}).`),
  'do-not-contact': ({ since, reason }) =>
    say(
      'Dieser Kunde soll nicht kontaktiert werden',
      `Seit dem ${dates.full(since)}${reason === '' ? '' : `: „${reason}“`}.`,
    ),
  'opt-out': ({ channel, since }) =>
    say(
      `Der Kunde möchte keine ${channels[channel]}`,
      `Gewünscht am ${dates.full(since)}. Nehmen Sie einen anderen Weg.`,
    ),
  'opt-out-line': ({ source }) =>
    say(
      'Kein Wort dazu, wie man keine Nachrichten mehr bekommt',
      `Verbrauchern muss es dort gesagt werden (${source}).`,
    ),
  'customer-kind': () =>
    say('Unternehmen oder Verbraucher?', 'Dort gelten verschiedene Regeln. Sagen Sie es einmal beim Kunden.'),
  'not-now': ({ number, why }) =>
    say(
      `${number} ist jetzt nicht zu fordern`,
      `Die Rechnung ist ${notNow[why]}. Sie zu fordern, bräche die Abmachung.`,
    ),
  'named-not-now': ({ number, why }) =>
    say(`Der Text nennt ${number}`, `Die Rechnung ist ${notNow[why]} und steht außerhalb der Summe.`),
  'bank-change': () =>
    say(
      'Die Zahlungswege sind andere als im letzten Brief',
      'Kunden werden vor Briefen mit neuer Bankverbindung gewarnt. Sehen Sie noch einmal hin.',
    ),
  'way-to-act': () =>
    say(
      'Der Leser kann damit nichts anfangen',
      'Lassen Sie einen Zahlungsweg, eine Adresse oder eine Telefonnummer im Text.',
    ),
  'old-template': ({ name }) =>
    say(
      'Dieser Text ist älter als der Plan',
      `„${name}“ wurde zuletzt gesichert, bevor der Plan sich änderte. Tage oder Folgen können inzwischen andere sein.`,
    ),
  'customer-language': ({ theirs, ours }) =>
    say(`Dieser Kunde liest ${draft.languageName[theirs]}`, `Der Brief ist auf ${draft.languageName[ours]}.`),
  language: (says) =>
    say(
      `Das ist vielleicht nicht ${draft.languageName[says.language]}`,
      `„${says.words}“. Der übrige Brief ist es.`,
    ),
  attachment: (says) =>
    say(
      'Es ist nichts angehängt',
      `Im Text steht „${says.words}“. Hängen Sie es im Mailprogramm an, bevor Sie senden.`,
    ),
  threat: (says) =>
    say('Das kann wie eine Drohung klingen', `„${says.words}“. Ein Gesprächsangebot bringt das Geld eher.`),
  legal: (says) =>
    say(
      'Zu früh für dieses Wort',
      `„${says.words}“. Es gehört in keinen Brief vor der letzten Mahnung, und nie als Drohung.`,
    ),
  blame: (says) =>
    say(
      'Das kann wie ein Vorwurf klingen',
      `„${says.words}“. Sagen Sie, was offen ist, und fragen Sie, was im Wege steht.`,
    ),
  shouting: (says) => say('Großbuchstaben im Text', `„${says.words}“ klingt, als würde man laut.`),
  exclamation: () => say('Ausrufezeichen im Text', 'Es klingt, als würde man laut.'),
};

/** Ein Befund der Prüfung in Worten. */
export function guardText<C extends SaysCode>(says: SaysOf<C>): GuardText {
  return words[says.code](says);
}
