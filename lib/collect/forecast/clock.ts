import { addDays, type Day, day, daysBetween } from '../../domain/day.ts';

/** Days by number, a Monday being 0, both ways and each worked out once: a book repeats its days. */
export type DayNumbers = {
  readonly of: (day: Day) => number;
  readonly day: (number: number) => Day;
};

const start = day.parse('1970-01-05');

export function dayNumbers(): DayNumbers {
  const numbers = new Map<Day, number>();
  const days = new Map<number, Day>();
  return {
    of: (day) => {
      const known = numbers.get(day);
      if (known !== undefined) return known;
      const counted = daysBetween(start, day);
      numbers.set(day, counted);
      return counted;
    },
    day: (number) => {
      const known = days.get(number);
      if (known !== undefined) return known;
      const made = addDays(start, number);
      days.set(number, made);
      return made;
    },
  };
}

const weekOf = (number: number): number => Math.floor(number / 7);

/** 0 = Monday … 6 = Sunday. */
const weekdayOf = (number: number): number => number - weekOf(number) * 7;

export const isWeekend = (number: number): boolean => weekdayOf(number) > 4;

/** The Monday after a Saturday or Sunday; every other day itself. */
export const rolled = (number: number): number => (isWeekend(number) ? (weekOf(number) + 1) * 7 : number);

/**
 * Counts the days on which payments arrive, from and to day numbers. `business`: Monday to Friday, a Saturday or
 * Sunday is the Monday after. `calendar`: every day, for books whose payments arrive on weekends too.
 */
export type Clock = {
  readonly kind: 'business' | 'calendar';
  /** Calendar days per step. */
  readonly stride: number;
  /** The step of a day. */
  readonly stepOf: (number: number) => number;
  /** The last step that is not after a day: on a weekend the Friday before. */
  readonly stepUpTo: (number: number) => number;
  readonly numberAt: (step: number) => number;
};

const same = (at: number): number => at;

export const clocks: Readonly<Record<Clock['kind'], Clock>> = {
  calendar: { kind: 'calendar', stride: 1, stepOf: same, stepUpTo: same, numberAt: same },
  business: {
    kind: 'business',
    stride: 7 / 5,
    stepOf: (number) => weekOf(number) * 5 + Math.min(weekdayOf(number), 5),
    stepUpTo: (number) => weekOf(number) * 5 + Math.min(weekdayOf(number), 4),
    numberAt: (step) => Math.floor(step / 5) * 7 + (step - Math.floor(step / 5) * 5),
  },
};
