const numbers = new Intl.NumberFormat('de');

/** 1.204 */
export const number = (value: number): string => numbers.format(value);

/** „1 Rechnung“, „1.204 Rechnungen“. */
export const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** „1 Tag“, „9 Tage“; nach „seit“, „in“ oder „vor“: „9 Tagen“. */
export const inDays = (days: number): string => count(days, 'Tag', 'Tagen');
export const plainDays = (days: number): string => count(days, 'Tag', 'Tage');
