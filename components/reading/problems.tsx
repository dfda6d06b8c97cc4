import { useState } from 'preact/hooks';
import type { Problem } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { type ProblemGroup, problemGroups } from './problem-groups.ts';

const t = texts.reading;
const words = texts.findings;

/** "row 37, Balance": where a person finds it. */
const placeOf = (problem: Problem): string => `${words.row(problem.place.row)}, ${words.column(problem)}`;

/** Of a group shown short. */
const examples = 2;

/** What could not be read, with its raw text; values that fail for one reason stand together. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {t.couldNotRead} <span class="count">{texts.worklist.number(problems.length)}</span>
        </h2>
      </div>
      <ul>
        {problemGroups(problems).map((group, at) => (
          <GroupRow key={`${group.why.code} ${at}`} group={group} />
        ))}
      </ul>
    </section>
  );
}

function GroupRow({ group: { why, problems } }: { group: ProblemGroup }) {
  const [all, setAll] = useState(false);
  const { one } = useMoneyText();
  const [only] = problems;
  const more = problems.length > examples + 1;
  const shown = all || !more ? problems : problems.slice(0, examples);
  return (
    <li class="check-row" data-tone="warn">
      <Icon name="warn" />
      <div>
        {problems.length === 1 && only ? (
          <One problem={only} place={placeOf(only)} strong />
        ) : (
          <>
            <b>
              {only && `${words.column(only)}: `}
              {t.sameReason(problems.length)}
            </b>
            <ul class="problem-list">
              {shown.map((problem) => (
                <li key={`${problem.place.row} ${problem.raw}`}>
                  <One problem={problem} place={words.row(problem.place.row)} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="small">{words.problem(why, one)}</p>
        {more && (
          <Button compact look="plain" expanded={all} onClick={() => setAll(!all)}>
            {all ? t.showFewer : t.showAll(problems.length)}
          </Button>
        )}
      </div>
    </li>
  );
}

function One({ problem, place, strong = false }: { problem: Problem; place: string; strong?: boolean }) {
  const { state } = usePanel();
  const { at, raw } = problem;
  return (
    <>
      {strong ? <b>{place}:</b> : `${place}:`} <span class="raw">{raw}</span>
      {at && state.canTrace(at) && (
        <button
          type="button"
          class="link small"
          aria-label={`${t.show}: ${placeOf(problem)}`}
          onClick={() => state.trace(at)}
        >
          {t.show}
        </button>
      )}
    </>
  );
}
