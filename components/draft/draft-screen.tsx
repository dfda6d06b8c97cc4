import { useState } from 'preact/hooks';
import type { Letter } from '../../lib/letters/letter.ts';
import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AccountProof, BookProof } from '../shared/proof-line.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { AddressRows } from './address-rows.tsx';
import { DraftFoot } from './draft-foot.tsx';
import { Guard } from './guard.tsx';
import { LetterCard } from './letter-card.tsx';
import { SenderForm } from './sender-form.tsx';
import { StageStrip } from './stage-strip.tsx';

const t = texts.draft;
const senderForm = 'sender-form';

/** A message in the making: findings before the text, the way out at the foot. */
export function DraftScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const [asksSender, setAsksSender] = useState(false);
  const view = state.draftView.value;
  const row = state.worklist.value?.find(({ standing }) => standing.account.key === account);
  const name = row?.standing.account.name ?? '';
  if (view?.account !== account)
    return (
      <Frame bar={<BackBar title={name || texts.frame.loading} />}>
        <Skeleton />
      </Frame>
    );
  const writes = view.letter !== null && !asksSender;
  return (
    <Frame
      bar={<BackBar title={t.title(texts.templateName[view.wording.template], name)} />}
      proof={row ? <AccountProof standing={row.standing} /> : <BookProof />}
      foot={<DraftFoot view={view} form={writes ? null : senderForm} />}
    >
      <div class="section draft">
        {writes && view.letter ? (
          <Message view={view} letter={view.letter} askSender={() => setAsksSender(true)} />
        ) : (
          <SenderForm id={senderForm} known={state.sender.value} onSaved={() => setAsksSender(false)} />
        )}
      </div>
    </Frame>
  );
}

function Message({ view, letter, askSender }: { view: DraftView; letter: Letter; askSender: () => void }) {
  return (
    <>
      {!view.sent && <StageStrip view={view} onSender={askSender} />}
      <AddressRows letter={letter} fixed={view.sent !== null} />
      {!view.sent && <Guard findings={view.findings} askSender={askSender} />}
      <LetterCard letter={letter} rows={view.rows} fixed={view.sent !== null} />
    </>
  );
}
