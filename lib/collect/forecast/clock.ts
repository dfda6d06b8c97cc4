import { addDays, type Day, day, daysBetween } from '../../domain/day.ts';

/**
 * Counts the days on which payments arrive. `business`: Monday to Friday, a Saturday or Sunday is the Monday after.
 * `calendar`: every day, for books whose payments arrive on weekends too.
 */
export type Clock = {
  readonly kind: 'business' | 'calendar';
  /** Calendar days per step. */
  readonly stride: number;
  /** The step of a day. */
  readonly stepOf: (day: Day) => number;
  /** The last step that is not after a day: on a weekend the Friday before. */
  readonly stepUpTo: (day: Day) => number;
  readonly dayOf: (step: number) => Day;
  /** The calendar day's number, and that of a step: their difference is in calendar days. */
  readonly serialOf: (day: Day) => number;
  readonly serialAt: (step: number) => number;
};

/** Saturday or Sunday. */
export const isWeekend = (of: Day): boolean => new Date(`${of}T00:00:00Z`).getUTCDay() % 6 === 0;

/** A Monday, so that a week's days count from 0. */
const start = day.parse('1970-01-05');

export function clock(kind: Clock['kind']): Clock {
  const days = new Map<number, Day>();
  const serials = new Map<Day, number>();
  const serial = (day: Day): number => {
    const known = serials.get(day);
    if (known !== undefined) return known;
    const counted = daysBetween(start, day);
    serials.set(day, counted);
    return counted;
  };
  const dayAt = (at: number): Day => {
    const known = days.get(at);
    if (known !== undefined) return known;
    const made = addDays(start, at);
    days.set(at, made);
    return made;
  };
  const steps = kind === 'business' ? business : calendar;
  return {
    kind,
    stride: kind === 'business' ? 7 / 5 : 1,
    stepOf: (day) => steps.of(serial(day)),
    stepUpTo: (day) => steps.upTo(serial(day)),
    dayOf: (step) => dayAt(steps.serial(step)),
    serialOf: serial,
    serialAt: steps.serial,
  };
}

type Steps = {
  readonly of: (serial: number) => number;
  readonly upTo: (serial: number) => number;
  readonly serial: (step: number) => number;
};

const same = (at: number): number => at;
const calendar: Steps = { of: same, upTo: same, serial: same };

const weekOf = (serial: number): number => Math.floor(serial / 7);
const business: Steps = {
  of: (serial) => weekOf(serial) * 5 + Math.min(serial - weekOf(serial) * 7, 5),
  upTo: (serial) => weekOf(serial) * 5 + Math.min(serial - weekOf(serial) * 7, 4),
  serial: (step) => Math.floor(step / 5) * 7 + (step - Math.floor(step / 5) * 5),
};
