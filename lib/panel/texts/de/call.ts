import { count } from './words.ts';

/** Der Anruf und was von ihm festgehalten wird. */
export const callView = {
  timer: (minutes: number): string => `Im Gespräch seit ${count(minutes, 'Minute', 'Minuten')}`,
  incoming: 'Der Kunde rief an',
  outgoing: 'Wir riefen an',
  whom: 'Mit wem',
  steps: { open: 'Einstieg', facts: 'Sache', ask: 'Bitte', answers: 'Antworten', close: 'Abschluss' },
  script: 'Leitfaden',
  editScript: 'Leitfaden ändern',
  scriptNeedsSender:
    'Der Leitfaden nennt Sie und Ihr Unternehmen: Sagen Sie einmal, wer schreibt, in irgendeinem Entwurf.',
  said: 'Was gesagt wird',
  saidHint: '4.500 bis Freitag zugesagt, Scheck 1234 Montag abgeschickt',
  outcome: 'Ergebnis',
  end: 'Gespräch beenden',
  save: 'Festhalten',
  resume: 'Zurück zum Gespräch',
  drop: 'Es gab kein Gespräch',
  kept: 'Wird beim Tippen behalten',
  facts: (facts: number, questions: number): string =>
    [
      facts > 0 && count(facts, 'Angabe', 'Angaben'),
      questions > 0 && `${count(questions, 'Frage', 'Fragen')} offen`,
    ]
      .filter(Boolean)
      .join(', '),
  summary: 'Was festgehalten wird',
  nothingSaid: 'Es wurde nichts getippt',
  recap: 'Festhalten und Zusammenfassung schreiben',
  demand: (stage: string): string => `Zählt als: ${stage}`,
  noDemand: 'Zählt nicht als Mahnung',
  running: 'Ein Gespräch wurde begonnen und noch nicht festgehalten',
};
