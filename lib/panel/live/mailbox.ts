import type { ClockPort } from '../ports.ts';

/** What is heard from several sides, for one who waits for some of it at a time. */
export type Mailbox<T> = {
  put(letter: T): void;
  /** The next letter that is asked for, those before it dropped; null after so many milliseconds. */
  next<S extends T>(wanted: (letter: T) => letter is S, milliseconds: number): Promise<S | null>;
};

export function createMailbox<T>(clock: Pick<ClockPort, 'after'>): Mailbox<T> {
  const letters: T[] = [];
  let look = (): void => {};
  return {
    put(letter) {
      letters.push(letter);
      look();
    },
    next(wanted, milliseconds) {
      return new Promise((resolve) => {
        const done = (letter: Parameters<typeof resolve>[0]): void => {
          look = () => {};
          callOff();
          resolve(letter);
        };
        const callOff = clock.after(milliseconds, () => done(null));
        look = () => {
          for (let letter = letters.shift(); letter !== undefined; letter = letters.shift())
            if (wanted(letter)) return done(letter);
        };
        look();
      });
    },
  };
}
