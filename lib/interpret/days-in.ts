import { readStatus } from './status/read-status.ts';

/**
 * Days overdue as a column of ages prints them: "12", "12 days", "Overdue by 12 days"; negative while not yet due.
 * Null where the text holds no single count of days.
 */
export function daysIn(text: string): number | null {
  const plain =
    /^([-−–(]?)\s*(\d{1,4})\s*\)?\s*(?:d\.?|days?|tage?|jours?|d[íi]as?|dagen|giorni|dagar|dage|dager|päivää|pv|dni|dn[íiů]|日|天)?$/iu.exec(
      text,
    );
  if (plain) return plain[1] ? -Number(plain[2]) : Number(plain[2]);
  const status = readStatus(text);
  if (status?.daysOverdue !== null && status?.daysOverdue !== undefined) return status.daysOverdue;
  return status?.dueInDays !== null && status?.dueInDays !== undefined ? -status.dueInDays : null;
}
