import { count } from './words.ts';

/** Woraus eine Summe besteht. */
export const parts = {
  see: 'Ansehen, woraus dies besteht',
  title: { overdue: 'Überfällig, Teil für Teil', open: 'Offen, Teil für Teil' },
  documents: (documents: number): string => `Besteht aus ${count(documents, 'Beleg', 'Belegen')}`,
  customers: (customers: number): string => `Besteht aus ${count(customers, 'Kunde', 'Kunden')}`,
  addsNothing: 'Unsicher, nicht mitgezählt',
  read: (when: string): string => `gelesen ${when}`,
  workedOut: (when: string): string => `errechnet ${when}`,
};
