import type { LetterWords } from '../letter-words.ts';

export const words: LetterWords = {
  invoice: 'Factuur',
  date: 'Datum',
  due: 'Vervaldatum',
  days: 'Dagen te laat',
  total: 'Bedrag',
  open: 'Openstaand',
  dated: (day) => `van ${day}`,
  openOf: (open, total) => `${open} open van ${total}`,
  dueOn: (day) => `vervaldatum ${day}`,
  daysOverdue: (days) => `${days} ${days === 1 ? 'dag' : 'dagen'} te laat`,
  sum: 'Totaal vervallen',
  credit: (number) => `Creditnota ${number}`,
  toPay: 'Te betalen',
  creditLeft: 'Resterend tegoed',
  comingDue: 'Vervaldata',
  notDue: 'Nog niet vervallen, ter informatie',
  notDueMany: (count, sum, next) =>
    `Nog niet vervallen, ter informatie: ${count} facturen, samen ${sum}, de eerstvolgende op ${next}`,
  held: 'Niet in het te betalen bedrag',
  heldState: {
    disputed: (day) => (day ? `in onderzoek, antwoord uiterlijk ${day}` : 'in onderzoek'),
    promised: (day) => (day ? `betaling aangekondigd voor ${day}` : 'betaling aangekondigd'),
    plan: (day) => (day ? `in de betalingsregeling, volgende termijn ${day}` : 'in de betalingsregeling'),
    debit: () => 'wordt geïncasseerd',
  },
  heldPart: {
    disputed: 'waarvan in onderzoek',
    promised: 'waarvan aangekondigd',
    plan: 'waarvan in de betalingsregeling',
    debit: 'waarvan via incasso',
    other: 'waarvan nu niet gevraagd',
  },
  earlier: 'Eerder',
  earlierBy: { mail: (day) => `bericht van ${day}`, call: (day) => `gesprek van ${day}` },
  concerns: {
    second: (numbers, one) =>
      `Deze tweede herinnering gaat over ${one ? 'factuur' : 'de facturen'} ${numbers}. De overige vervallen posten staan hieronder, zodat u alles bij elkaar hebt.`,
    final: (numbers, one) =>
      `Deze laatste herinnering gaat over ${one ? 'factuur' : 'de facturen'} ${numbers}. De overige vervallen posten zijn in een eerder stadium; ze staan hieronder, zodat u alles bij elkaar hebt.`,
    agency: (numbers, one) =>
      `Deze kennisgeving gaat over ${one ? 'factuur' : 'de facturen'} ${numbers}. De overige vervallen posten vallen daar niet onder; ze staan hieronder, zodat u alles bij elkaar hebt.`,
  },
  pay: 'Betalen',
  statement: {
    title: 'Rekeningoverzicht',
    overdue: 'Vervallen',
    balance: 'Saldo',
    aging: 'Naar ouderdom',
    notDue: 'niet vervallen',
    days: 'dagen',
  },
  withoutNumber: 'zonder nummer',
  instalment: (number, which) => `${number}, termijn ${which}`,
  colon: ':',
  replies: {
    ask: { label: 'Een vraag stellen', subject: 'Vraag' },
    wrong: { label: 'Er klopt iets niet', subject: 'Klopt niet' },
    date: { label: 'Een datum noemen', subject: 'Betaaldatum' },
    paid: { label: 'Al betaald', subject: 'Betaald' },
    inWords: (subjects) =>
      `Eén regel is genoeg: begin het onderwerp van uw antwoord met een van deze woorden en noem het factuurnummer: ${subjects}.`,
    andMore: (count) => ` en nog ${count}`,
  },
  within: {
    sameDay: 'dezelfde dag nog',
    hours: (count) => (count === 1 ? 'binnen een uur' : `binnen ${count} uur`),
    days: (count) => (count === 1 ? 'binnen een dag' : `binnen ${count} dagen`),
    workingDays: (count) => (count === 1 ? 'binnen één werkdag' : `binnen ${count} werkdagen`),
  },
};
