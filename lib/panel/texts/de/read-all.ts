import { number } from './words.ts';

const some = (read: number, stated: number | null): string =>
  stated === null ? `${number(read)} Zeilen` : `${number(read)} von ${number(stated)}`;

/** Alle Seiten einer Liste lesen. */
export const readAll = {
  start: 'Alle Seiten lesen',
  offer: (read: number, stated: number | null): string =>
    stated === null
      ? `${number(read)} Zeilen gelesen, und es gibt mehr`
      : `${some(read, stated)} Zeilen gelesen`,
  running: (read: number, stated: number | null): string => `Liest alle Seiten: ${some(read, stated)}`,
  ending: 'Die Seite wird dorthin zurückgebracht, wo sie war',
  stop: 'Beenden',
  hint: 'Dunlin blättert für Sie um oder rollt die Liste und drückt nichts anderes. Die Seite bleibt, wo sie war.',
  ended: {
    all: (read: number, stated: number | null): string => `Alles gelesen: ${some(read, stated)}`,
    end: (read: number, stated: number | null): string =>
      stated === null || read >= stated
        ? `Bis zum Ende gelesen: ${some(read, stated)}`
        : `${some(read, stated)} gelesen. Kein Knopf wurde gefunden, der nur umblättert: Blättern Sie selbst, und die Zeilen kommen hinzu`,
    twice: (read: number, stated: number | null): string =>
      `${some(read, stated)} gelesen. Eine Seite kam ein zweites Mal, darum endete das Lesen`,
    stuck: (read: number, stated: number | null): string =>
      `${some(read, stated)} gelesen. Die nächste Seite kam nicht`,
    limit: (read: number, stated: number | null): string =>
      `${some(read, stated)} gelesen. Die Liste ist zu lang, um fortzufahren`,
    stopped: (read: number, stated: number | null): string => `Beendet: ${some(read, stated)} gelesen`,
    lost: (): string =>
      'Das Lesen aller Seiten endete: Eine andere Seite kam dazwischen. Nichts davon wurde behalten',
  },
};
