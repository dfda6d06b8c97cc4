import type { Problem } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.reading;

/** What could not be read, with its raw text. */
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
        {problems.map((problem) => (
          <ProblemRow key={`${problem.place} ${problem.raw}`} problem={problem} />
        ))}
      </ul>
    </section>
  );
}

function ProblemRow({ problem: { place, at, raw, why } }: { problem: Problem }) {
  const { state } = usePanel();
  return (
    <li class="check-row" data-tone="warn">
      <Icon name="warn" />
      <div>
        <b>{place}:</b> <span class="raw">{raw}</span>
        <p class="small">
          {why}
          {at && state.canTrace(at) && (
            <button type="button" class="link" onClick={() => state.trace(at)}>
              {t.show}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}
