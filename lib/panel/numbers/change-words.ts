import type { FigureId } from '../../domain/figure-id.ts';
import type { Figure } from '../../numbers/figure.ts';
import { nature } from '../../numbers/nature.ts';
import { texts } from '../texts/texts.ts';
import { printShort } from './print-figure.ts';

/** How a figure stands to what it was a month ago. */
export type Change = {
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly up: boolean | null;
  readonly words: string;
};

export function changeWords(
  id: FigureId,
  { value, unit }: Figure,
  before: number | null,
  currency: string,
  locale: string,
): Change | null {
  if (value === null || before === null) return null;
  const t = texts.numbers;
  const print = (one: number): string => {
    const printed = printShort(one, unit, currency, locale);
    // A share changes by points: a per cent of a per cent would say something else.
    return unit === 'share' ? t.points(printed.replace(/\s*%/, '')) : printed;
  };
  const by = print(Math.abs(value - before));
  if (by === print(0)) return { tone: 'neutral', up: null, words: t.same };
  const up = value > before;
  const { better } = nature[id];
  if (better === null) return { tone: 'neutral', up, words: up ? t.more(by) : t.less(by) };
  const good = (better === 'up') === up;
  return { tone: good ? 'good' : 'bad', up, words: good ? t.better(by) : t.worse(by) };
}
