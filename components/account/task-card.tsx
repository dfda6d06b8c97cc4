import type { Task } from '../../lib/collect/next-action.ts';
import type { NewActivity } from '../../lib/domain/activity.ts';
import type { AccountView, View } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Reasons } from './reasons.tsx';

const t = texts.task;

/** What is to do on our side, each with what ends it: done, or a yes or no. */
export function TaskCard({ view }: { view: AccountView }) {
  const { tasks } = view.action;
  if (tasks.length === 0) return null;
  return (
    <div class="card next-action tasks">
      <h2>{texts.account.tasks}</h2>
      {tasks.map((task) => (
        <div key={`${task.kind} ${task.about}`}>
          <p>
            {texts.taskTitle[task.kind]}
            <When task={task} />
          </p>
          <Reasons reasons={task.because} view={view} />
          <TaskButtons task={task} view={view} />
        </div>
      ))}
    </div>
  );
}

function When({ task: { dueOn, time } }: { task: Task }) {
  const { state } = usePanel();
  const today = state.today.value;
  const words = [
    ...(dueOn > today ? [t.dueOn(texts.dates.long(dueOn, today))] : []),
    ...(time && dueOn >= today ? [t.at(time)] : []),
  ];
  return words.length > 0 ? <span class="small quiet"> · {words.join(' ')}</span> : null;
}

function TaskButtons({ task, view }: { task: Task; view: AccountView }) {
  const { state } = usePanel();
  const { key: account, book } = view.standing.account;
  const { kind, about, decision } = task;
  const title = texts.taskTitle[kind];
  const record = (entries: readonly NewActivity[]): void => {
    void state.journal.record(entries, texts.account.logged);
  };
  const done: NewActivity = { kind: 'task-done', book, account, task: kind, about, text: '' };
  if (decision) {
    const decide = (yes: boolean): NewActivity => ({
      kind: 'decision',
      book,
      account,
      about: decision,
      yes,
      text: '',
    });
    return (
      <div class="button-row">
        <Button compact label={`${t.yes}: ${title}`} onClick={() => record([decide(true), done])}>
          {t.yes}
        </Button>
        <Button compact look="plain" label={`${t.no}: ${title}`} onClick={() => record([decide(false)])}>
          {t.no}
        </Button>
      </div>
    );
  }
  const open = viewOf(task, account);
  return (
    <div class="button-row">
      {open && (
        <Button compact label={`${t.open}: ${title}`} onClick={() => state.show(open)}>
          {t.open}
        </Button>
      )}
      {kind === 'send-invoice' && (
        <Button compact icon="mail" onClick={() => state.journal.writeMessage(account, 'invoice-copy')}>
          {t.copy}
        </Button>
      )}
      {endsByItself.has(kind) || (
        <Button
          compact
          look={open ? 'plain' : undefined}
          label={t.doneOf(title)}
          onClick={() => record([done])}
        >
          {t.done}
        </Button>
      )}
    </div>
  );
}

/** What ends these is an answer, a resolution or a page read, not a word. */
const endsByItself: ReadonlySet<Task['kind']> = new Set(['answer-question', 'work-dispute', 'check-promise']);

function viewOf({ kind, about }: Task, account: string): View | null {
  switch (kind) {
    case 'answer-question':
      return { name: 'question', account, question: about };
    case 'work-dispute':
      return { name: 'dispute', account, dispute: about };
    case 'verify-contact':
    case 'no-channel':
      return { name: 'contacts', account };
    default:
      return null;
  }
}
