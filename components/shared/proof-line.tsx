import type { Standing } from '../../lib/collect/standing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { ReadAllOffer } from '../reading/read-all.tsx';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import { accountProof, bookProof, type Proof } from './proof.ts';

/** What the figures rest on; leads to the reading. `still` on the view that is the reading. */
function ProofLine({ proof, still = false }: { proof: Proof; still?: boolean }) {
  const { state } = usePanel();
  const facts = (
    <>
      <Icon name={proof.icon} />
      <span class="facts">
        {proof.lead}
        {proof.spare && <span class="spare">{proof.spare}</span>}
        {proof.rest}
      </span>
      {proof.questions !== undefined && proof.questions > 0 && (
        <span class="ask">
          <Icon name="ask" />
          {texts.proof.questions(proof.questions)}
        </span>
      )}
      {proof.when && <time>{proof.when}</time>}
    </>
  );
  if (still)
    return (
      <div class="proof-line still" data-tone={proof.tone} aria-busy={proof.busy}>
        {facts}
      </div>
    );
  return (
    <button
      type="button"
      class="proof-line"
      data-tone={proof.tone}
      aria-busy={proof.busy}
      title={texts.proof.see}
      onClick={() => state.show({ name: 'reading' })}
    >
      {facts}
    </button>
  );
}

export function BookProof({ still = false }: { still?: boolean }) {
  const { state } = usePanel();
  const proof = bookProof(state.page.value, state.snapshot.value, state.book.value, state.today.value);
  return (
    <>
      <ProofLine proof={proof} still={still} />
      <ReadAllOffer />
    </>
  );
}

export function AccountProof({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  return <ProofLine proof={accountProof(standing, state.page.value, state.book.value, state.today.value)} />;
}
