import type { StageId } from '../../../domain/policy.ts';

/** Der Schritt als Hauptwort: „Zweite Mahnung“. */
export const stageName: Readonly<Record<StageId, string>> = {
  'pre-due': 'Freundlicher Hinweis',
  'due-today': 'Hinweis zur Fälligkeit',
  first: 'Zahlungserinnerung',
  second: 'Zweite Mahnung',
  third: 'Dritte Mahnung',
  call: 'Anruf',
  'second-call': 'Zweiter Anruf',
  final: 'Letzte Mahnung',
  manager: 'An die Leitung',
  agency: 'Inkasso oder Anwalt',
};

/** Ein Kontakt per Telefon, auf welcher Stufe auch immer. */
export const call = {
  button: 'Anrufen',
  title: (name: string): string => `${name} anrufen`,
  act: 'Anruf vermerken',
};

/** Der Knopf in einer Zeile der Arbeitsliste. */
export const stageButton: Readonly<Record<StageId, string>> = {
  'pre-due': 'Vorab schreiben',
  'due-today': 'Heute schreiben',
  first: 'Erinnern',
  second: 'Erneut mahnen',
  third: 'Erneut mahnen',
  call: call.button,
  'second-call': call.button,
  final: 'Letzte Mahnung',
  manager: 'An Leitung',
  agency: 'An Inkasso',
};

/** Die Überschrift der Karte mit dem nächsten Schritt. */
export const stageTitle: Readonly<Record<StageId, (name: string) => string>> = {
  'pre-due': (name) => `${name} vor der Fälligkeit schreiben`,
  'due-today': (name) => `${name} am Fälligkeitstag schreiben`,
  first: (name) => `${name} erinnern`,
  second: (name) => `${name} ein zweites Mal mahnen`,
  third: (name) => `${name} ein drittes Mal mahnen`,
  call: call.title,
  'second-call': (name) => `${name} noch einmal anrufen`,
  final: (name) => `${name} letztmals mahnen`,
  manager: (name) => `${name} an die Leitung geben`,
  agency: (name) => `${name} an Inkasso oder Anwalt geben`,
};

/** Was der Hauptknopf des Kontos sagt. */
export const stageAct: Readonly<Record<StageId, string>> = {
  'pre-due': 'Hinweis entwerfen',
  'due-today': 'Hinweis entwerfen',
  first: 'Erinnerung entwerfen',
  second: 'Mahnung entwerfen',
  third: 'Mahnung entwerfen',
  call: call.act,
  'second-call': call.act,
  final: 'Mahnung entwerfen',
  manager: 'Brief entwerfen',
  agency: 'Brief entwerfen',
};
