import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { bookProof } from '../shared/proof.ts';
import { pageNotice } from './page-notice.ts';

/**
 * Says to screen readers what became of the page beside the panel: what was read of it, or why nothing was. Silent while
 * it is being read.
 */
export function PageAnnouncer() {
  const { state } = usePanel();
  const page = state.page.value;
  const notice = pageNotice(page, state);
  const proof = bookProof(page, state.snapshot.value, state.book.value, state.today.value);
  const { lead, spare = '', rest = '', questions = 0 } = proof;
  const read = `${lead}${spare}${rest}${questions > 0 ? ` · ${texts.proof.questions(questions)}` : ''}`;
  return (
    <p class="unseen" aria-live="polite">
      {notice?.title ?? (proof.busy ? '' : read)}
    </p>
  );
}
