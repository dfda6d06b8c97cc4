import { useState } from 'preact/hooks';
import { type Stage, type StageId, stageId } from '../../../lib/domain/policy.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { Picker } from '../../shared/picker.tsx';
import { StageRow } from './stage-row.tsx';

const t = texts.policy;

type StagesEditorProps = {
  readonly stages: readonly Stage[];
  readonly onChange: (stages: Stage[]) => void;
  /** How many accounts are due at a step, before and after the change. */
  readonly at?: ReadonlyMap<StageId, { readonly before: number; readonly after: number }> | undefined;
  /** Least days between two demands. */
  readonly gap: number;
};

/** The steps of a plan, in the order of their days. */
export function StagesEditor({ stages, onChange, at, gap }: StagesEditorProps) {
  const [open, setOpen] = useState<StageId | null>(null);
  const free = stageId.options.filter((id) => !stages.some((stage) => stage.id === id));
  const put = (id: StageId, change: Partial<Stage>): void =>
    onChange(inOrder(stages.map((stage) => (stage.id === id ? { ...stage, ...change } : stage))));
  return (
    <>
      <div class="section-head">
        <h2>{t.steps}</h2>
        <span class="small quiet">{t.fromDue}</span>
      </div>
      <ol class="stage-list">
        {stages.map((stage, index) => (
          <StageRow
            key={stage.id}
            stage={stage}
            counts={at?.get(stage.id) ?? null}
            tooClose={tooClose(stage, stages[index - 1], gap)}
            gap={gap}
            open={open === stage.id}
            onOpen={() => setOpen(open === stage.id ? null : stage.id)}
            onChange={(change) => put(stage.id, change)}
            {...(stages.length > 1
              ? { onRemove: () => onChange(stages.filter(({ id }) => id !== stage.id)) }
              : {})}
          />
        ))}
      </ol>
      {free.length > 0 && (
        <Picker
          class="picker boxed"
          label={t.add}
          shown={false}
          value=""
          choices={[
            { value: '', label: t.add },
            ...free.map((id) => ({ value: id, label: texts.stageName[id] })),
          ]}
          onPick={(value) => {
            const id = free.find((one) => one === value);
            if (id) onChange(inOrder([...stages, added(id, stages)]));
          }}
        />
      )}
    </>
  );
}

const inOrder = (stages: readonly Stage[]): Stage[] => stages.toSorted((a, b) => a.day - b.day);

function added(id: StageId, stages: readonly Stage[]): Stage {
  const last = stages.at(-1)?.day ?? 0;
  const day = id === 'due-today' ? 0 : id === 'pre-due' ? -7 : last + 7;
  const call = id === 'call' || id === 'second-call';
  const inside = id === 'manager' || id === 'agency';
  return {
    id,
    day,
    channel: call ? 'call' : inside ? 'internal' : 'mail',
    template: null,
    tone: null,
    who: inside ? 'manager' : 'collector',
    needsYes: inside,
    onlyFor: id === 'pre-due' ? 'large-or-risky' : 'everyone',
  };
}

function tooClose(stage: Stage, before: Stage | undefined, gap: number): number | null {
  const days = before ? stage.day - before.day : gap;
  return days > 0 && days < gap ? days : null;
}
