import { number } from './words.ts';

const some = (read: number, stated: number | null): string =>
  stated === null ? `${number(read)} rows` : `${number(read)} of ${number(stated)}`;

/** Reading all pages of a list. */
export const readAll = {
  start: 'Read all pages',
  offer: (read: number, stated: number | null): string =>
    stated === null ? `${number(read)} rows read, and there is more` : `${some(read, stated)} rows read`,
  running: (read: number, stated: number | null): string => `Reading all pages: ${some(read, stated)}`,
  ending: 'Putting the page back to where it was',
  stop: 'Stop',
  hint: 'Dunlin turns the pages or scrolls the list for you and presses nothing else. The page is left where it was.',
  ended: {
    all: (read: number, stated: number | null): string => `All read: ${some(read, stated)}`,
    end: (read: number, stated: number | null): string =>
      stated === null || read >= stated
        ? `Read to the end: ${some(read, stated)}`
        : `${some(read, stated)} read. No control was found that only turns a page: turn the pages yourself, and their rows are added`,
    twice: (read: number, stated: number | null): string =>
      `${some(read, stated)} read. The pager brought a page a second time, so reading ended`,
    stuck: (read: number, stated: number | null): string =>
      `${some(read, stated)} read. The next page did not come`,
    limit: (read: number, stated: number | null): string =>
      `${some(read, stated)} read. The list is too long to go on`,
    stopped: (read: number, stated: number | null): string => `Stopped: ${some(read, stated)} read`,
    lost: (): string => 'Reading all pages ended: another page came up. Nothing of it was kept',
  },
};
