import type { Question, Snapshot } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Button } from '../shared/button.tsx';
import { Frame } from '../shared/frame.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { BookProof } from '../shared/proof-line.tsx';
import { pageNotice } from '../states/page-notice.ts';
import { StateStrip, StateView } from '../states/state-view.tsx';
import { Checks } from './checks.tsx';
import { Columns } from './columns.tsx';
import { Problems } from './problems.tsx';
import { Questions } from './questions.tsx';
import { ScopeLines } from './scope-lines.tsx';

const t = texts.reading;

/** The reading in detail: questions, columns as understood, checks, what could not be read, what it speaks for. */
export function ReadingView() {
  const { state } = usePanel();
  const page = state.page.value;
  const snapshot = 'snapshot' in page ? page.snapshot : null;
  const notice = pageNotice(page, state);
  const questions = snapshot?.questions ?? [];
  const again = { label: t.again, icon: 'refresh' as const, run: state.readAgain };
  return (
    <Frame
      bar={
        <BackBar title={t.title}>
          <Button compact icon="refresh" onClick={state.readAgain}>
            {t.again}
          </Button>
        </BackBar>
      }
      proof={<BookProof still />}
      foot={questions.length > 0 ? <AnswerBar questions={questions} /> : undefined}
    >
      {snapshot ? (
        <>
          {notice && <StateStrip notice={notice} />}
          <Questions questions={questions} given={state.chosen.value} onPick={state.choose} />
          <Read snapshot={snapshot} />
        </>
      ) : (
        <StateView notice={notice ?? { icon: 'page', ...t.nothing, acts: [again] }} />
      )}
    </Frame>
  );
}

function Read({ snapshot }: { snapshot: Snapshot }) {
  return (
    <>
      <Columns snapshot={snapshot} />
      <Checks snapshot={snapshot} />
      <Problems problems={snapshot.problems} />
      <ScopeLines snapshot={snapshot} />
    </>
  );
}

function AnswerBar({ questions }: { questions: readonly Question[] }) {
  const { state } = usePanel();
  const answered = questions.filter(({ key }) => state.chosen.value[key] !== undefined).length;
  return (
    <div class="action-bar">
      <div class="button-row">
        <Button look="primary" off={answered === 0 ? 'answered' : undefined} onClick={state.useAnswers}>
          {t.useAnswers}
        </Button>
      </div>
      <p class="note" id="answered">
        {t.answered(answered, questions.length)}
      </p>
    </div>
  );
}
