import { channel, segmentId, stageId } from '../../domain/policy.ts';
import type { Works } from '../../numbers/what-works.ts';
import { texts } from '../texts/texts.ts';

/** What a line of "what works" is about, in words. */
export function worksName({ by, is }: Pick<Works, 'by' | 'is'>): string {
  switch (by) {
    case 'weekday':
      return texts.numbers.weekdays[Number(is)] ?? is;
    case 'channel': {
      const known = channel.safeParse(is);
      return known.success ? texts.channelName[known.data] : is;
    }
    case 'stage': {
      const known = stageId.safeParse(is);
      return known.success ? texts.stageName[known.data] : is;
    }
    case 'segment': {
      const known = segmentId.safeParse(is);
      return known.success ? texts.segmentName[known.data] : is;
    }
  }
}
