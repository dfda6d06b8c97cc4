import { useState } from 'preact/hooks';
import type { Standing } from '../../lib/collect/standing.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Money } from '../shared/money.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.callView;
const steps = ['open', 'facts', 'ask', 'answers', 'close'] as const;
type Step = (typeof steps)[number];

/** What to say, step by step, in reading size; the arrow keys go from one to the next. */
export function ScriptSteps({ standing }: { standing: Standing }) {
  const { state } = usePanel();
  const [step, setStep] = useState<Step>('open');
  const script = state.journal.script.value;
  if (!script)
    return (
      <div class="effect">
        <span>
          {t.scriptNeedsSender}{' '}
          <Button compact look="plain" onClick={() => state.draftFor(standing.account.key)}>
            {texts.account.draft}
          </Button>
        </span>
      </div>
    );
  const edit = (): void => {
    const of = { template: 'call-script', tone: 'neutral', language: script.language } as const;
    if (script.own === null) state.copyTemplate(of, texts.templateName['call-script']);
    else state.openTemplate(script.own);
  };
  const turn = (by: number): void => {
    const next = steps[steps.indexOf(step) + by];
    if (!next) return;
    setStep(next);
    document.getElementById(`step-${next}`)?.focus();
  };
  return (
    <>
      <div
        class="steps"
        role="tablist"
        aria-label={t.script}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') turn(1);
          if (event.key === 'ArrowLeft') turn(-1);
        }}
      >
        {steps.map((one) => (
          <button
            key={one}
            id={`step-${one}`}
            type="button"
            role="tab"
            aria-selected={one === step}
            aria-controls="say"
            tabIndex={one === step ? 0 : -1}
            onClick={() => setStep(one)}
          >
            {t.steps[one]}
          </button>
        ))}
      </div>
      <div class="say" id="say" role="tabpanel" aria-labelledby={`step-${step}`}>
        {step === 'facts' && <Lines standing={standing} />}
        {script[step].map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <Button compact look="plain" onClick={edit}>
        {t.editScript}
      </Button>
    </>
  );
}

/** The invoices the call is about, to be named one by one. */
function Lines({ standing: { overdue, today } }: { standing: Standing }) {
  return (
    <ul class="small">
      {overdue.slice(0, 8).map(({ invoice, daysOverdue }) => (
        <li key={invoice.key}>
          {invoice.number ?? texts.invoices.noNumber} ·{' '}
          {invoice.balance && <Money amount={invoice.balance} />}
          {invoice.dueDate && ` · ${texts.dates.short(invoice.dueDate, today)}`}
          {daysOverdue !== null && ` · ${texts.invoices.late(daysOverdue)}`}
        </li>
      ))}
      {overdue.length > 8 && <li>{texts.talk.history.more(overdue.length - 8)}</li>}
    </ul>
  );
}
