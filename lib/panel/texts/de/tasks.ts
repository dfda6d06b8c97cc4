import type { ContactCode, TaskKind } from '../../../collect/next-action.ts';

/** Was eine Aufgabe von uns verlangt. */
export const taskTitle: Readonly<Record<TaskKind, string>> = {
  'answer-question': 'Rückfrage beantworten',
  'follow-up': 'Wiedervorlage',
  'check-promise': 'Nachsehen, ob die zugesagte Zahlung kam',
  'check-instalment': 'Nachsehen, ob die Rate kam',
  'work-dispute': 'Reklamation bearbeiten',
  'apply-credit': 'Gutschrift in der Buchhaltung verrechnen',
  'show-balance': 'Spalte mit offenem Betrag einblenden oder Rechnung öffnen',
  'send-invoice': 'Zuerst die Rechnung senden',
  'mend-invoice': 'Die Rechnung vervollständigen',
  'settle-residue': 'Den Rest hinnehmen oder fordern',
  'check-debit': 'Nachsehen, ob die Lastschrift scheiterte',
  'verify-contact': 'Eine Adresse finden, die stimmt',
  'no-channel': 'Entscheiden, wie der Kunde zu erreichen ist',
  'write-off': 'Ausbuchen?',
  'credit-hold': 'Lieferungen sperren?',
  'lift-hold': 'Wieder liefern?',
  review: 'Entscheiden, wie es weitergeht',
};

/** Der Knopf in einer Zeile der Arbeitsliste. */
export const taskButton: Readonly<Record<TaskKind, string>> = {
  'answer-question': 'Antworten',
  'follow-up': 'Wiedervorlage',
  'check-promise': 'Nachsehen',
  'check-instalment': 'Nachsehen',
  'work-dispute': 'Reklamation',
  'apply-credit': 'Verrechnen',
  'show-balance': 'Beträge sehen',
  'send-invoice': 'Senden',
  'mend-invoice': 'Berichtigen',
  'settle-residue': 'Rest',
  'check-debit': 'Lastschrift',
  'verify-contact': 'Adresse finden',
  'no-channel': 'Entscheiden',
  'write-off': 'Ausbuchen?',
  'credit-hold': 'Sperren?',
  'lift-hold': 'Entsperren?',
  review: 'Prüfen',
};

/** Die Überschrift der Karte mit dem nächsten Schritt, wo er keiner des Plans ist. */
export const contactTitle: Readonly<Record<Exclude<ContactCode, 'stage'>, (name: string) => string>> = {
  repeat: (name) => `${name} noch einmal mahnen`,
  answer: (name) => `${name} antworten`,
  'promise-due': (name) => `${name} fragen, ob die Zahlung unterwegs ist`,
  'promise-broken': (name) => `Mit ${name} über die nicht gehaltene Zusage sprechen`,
  'promise-part': (name) => `${name} danken und um den Rest bitten`,
  escalate: (name) => `${name} an die Leitung geben`,
  'instalment-due': (name) => `${name} an die Rate erinnern`,
  'instalment-missed': (name) => `${name} um die ausgebliebene Rate bitten`,
  thanks: (name) => `${name} für pünktliche Zahlung danken`,
  satisfaction: (name) => `${name} nach der Zufriedenheit fragen`,
};

/** Ihr Knopf in einer Zeile. */
export const contactButton: Readonly<Record<Exclude<ContactCode, 'stage'>, string>> = {
  repeat: 'Erneut mahnen',
  answer: 'Antworten',
  'promise-due': 'Nachfragen',
  'promise-broken': 'Erneut fragen',
  'promise-part': 'Danken, bitten',
  escalate: 'An Leitung',
  'instalment-due': 'Erinnern',
  'instalment-missed': 'Erinnern',
  thanks: 'Danken',
  satisfaction: 'Fragen',
};

export const task = {
  open: 'Öffnen',
  copy: 'Zum Senden schreiben',
  done: 'Erledigt',
  doneOf: (title: string): string => `Erledigt: ${title}`,
  yes: 'Ja',
  no: 'Nein',
  dueOn: (day: string): string => `für ${day}`,
  at: (time: string): string => `um ${time}`,
};
