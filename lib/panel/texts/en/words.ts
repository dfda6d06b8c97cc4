const numbers = new Intl.NumberFormat('en');

/** 1,204 */
export const number = (value: number): string => numbers.format(value);

/** "1 invoice", "1,204 invoices". */
export const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
