import { useState } from 'preact/hooks';
import { noAgain } from '../../lib/domain/form-draft.ts';
import type { Letter } from '../../lib/letters/letter.ts';
import type { DraftView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { AgainFold } from '../shared/again-fields.tsx';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AccountProof, BookProof } from '../shared/proof-line.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { AddressRows } from './address-rows.tsx';
import { DraftFoot } from './draft-foot.tsx';
import { FileRows } from './file-rows.tsx';
import { Guard } from './guard.tsx';
import { InterestRows } from './interest-rows.tsx';
import { LetterCard } from './letter-card.tsx';
import { RunBar } from './run-bar.tsx';
import { SenderForm } from './sender-form.tsx';
import { ShortCard } from './short-card.tsx';
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
        <RunBar />
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
  const { state } = usePanel();
  const [editing, setEditing] = useState(false);
  const fixed = view.sent !== null;
  const goes = {
    askSender,
    editWords: () => {
      setEditing(true);
      requestAnimationFrame(() => document.getElementById('draft-opening')?.focus());
    },
    leave: () => (state.draftRun.value ? state.nextInRun() : state.back()),
  };
  return (
    <>
      {!fixed && <StageStrip view={view} onSender={askSender} />}
      {!fixed && view.own && <p class="small quiet own-note">{t.ownNote(view.own.name)}</p>}
      {view.short === null && <AddressRows letter={letter} mailed={view.way !== 'print'} fixed={fixed} />}
      {!fixed && <Guard findings={view.findings} account={view.account} goes={goes} />}
      {view.short === null ? (
        <LetterCard letter={letter} rows={view.rows} fixed={fixed} editing={editing} onEditing={setEditing} />
      ) : (
        <ShortCard text={view.short} phone={view.phone} fixed={fixed} />
      )}
      {!fixed && view.short === null && <FileRows view={view} letter={letter} />}
      {!fixed && view.short === null && letter.demand && <InterestRows />}
      {!fixed && (
        <AgainFold again={view.edits?.again ?? noAgain} onChange={(again) => state.editDraft({ again })} />
      )}
      {!fixed && view.wording.template === 'statement' && (
        <div class="button-row">
          <Button compact icon="download" onClick={state.saveStatement}>
            {t.statement}
          </Button>
        </div>
      )}
    </>
  );
}
