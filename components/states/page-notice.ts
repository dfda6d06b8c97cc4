import type { PageStatus, PanelState } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import type { IconName } from '../shared/icon.tsx';
import type { Tone } from '../shared/state-tag.tsx';

export type NoticeAct = { readonly label: string; readonly run: () => void; readonly icon?: IconName };

/** What is the matter, and the one next step (the first act), with at most one other. */
export type Notice = {
  readonly icon: IconName;
  readonly tone?: Tone;
  readonly title: string;
  readonly text: string;
  readonly acts: readonly NoticeAct[];
  /** The next step is taken outside the panel, as the text says: no act stands out. */
  readonly outside?: boolean;
};

const t = texts.states;

/** The notice a page calls for; null while it is being read or was read. */
export function pageNotice(page: PageStatus, state: PanelState): Notice | null {
  const again: NoticeAct = { label: t.readAgain, icon: 'refresh', run: state.readAgain };
  const sample: NoticeAct = { label: t.sample, run: state.openSampleBooks };
  switch (page.at) {
    case 'starting':
    case 'reading':
    case 'read':
      return null;
    case 'address-unknown':
      return { icon: 'point', ...t.addressUnknown, acts: [sample], outside: true };
    case 'closed-page':
      return { icon: 'lock', ...t.closedPage, acts: [sample], outside: true };
    case 'no-access':
      return {
        icon: 'lock',
        ...t.noAccess,
        acts: [{ label: t.read(page.host), icon: 'page', run: state.readSite }],
      };
    case 'refused':
      return {
        icon: 'lock',
        tone: 'warn',
        ...t.refused,
        acts: [{ label: t.read(page.host), icon: 'page', run: state.readSite }],
      };
    case 'nothing':
      return nothingNotice(
        page.snapshot.because ?? 'no-invoices',
        page.snapshot.questions.length,
        again,
        state,
      );
    case 'changed':
      if (page.still !== undefined)
        return {
          icon: 'ask',
          tone: 'accent',
          ...t.stillSame(page.still),
          acts: [
            { label: t.yesStill, run: () => state.stillSame(true) },
            { label: t.another, run: () => state.stillSame(false) },
          ],
        };
      return { icon: 'refresh', tone: 'warn', ...t.changed, acts: [again] };
    case 'closed-frame':
      return { icon: 'lock', ...t.closedFrame(page.origin), acts: [{ label: t.allow, run: state.readSite }] };
    case 'another-company':
      return {
        icon: 'ask',
        tone: 'accent',
        ...t.anotherCompany(page.known, page.shown),
        acts: [
          { label: t.renamed, run: () => state.sameCompany('renamed') },
          { label: t.another, run: () => state.sameCompany('another') },
        ],
      };
    case 'failed':
      return { icon: 'warn', tone: 'warn', ...t.failed[page.why], acts: [again] };
  }
}

function nothingNotice(
  because: keyof typeof texts.nothing,
  questions: number,
  again: NoticeAct,
  state: PanelState,
): Notice {
  const { title, text } = texts.nothing[because];
  const look: NoticeAct = { label: t.whatWasRead, run: () => state.show({ name: 'reading' }) };
  const point: NoticeAct = { label: t.pointAtInvoices, icon: 'point', run: () => state.pointAt(null) };
  return {
    icon: because === 'payables' ? 'bill' : 'search',
    title,
    text,
    acts:
      questions > 0
        ? [look, again]
        : because === 'no-region' || because === 'no-invoices'
          ? [again, point]
          : [again, look],
  };
}
