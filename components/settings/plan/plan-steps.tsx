import { useState } from 'preact/hooks';
import { type SegmentId, type Stage, segmentId } from '../../../lib/domain/policy.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { Button } from '../../shared/button.tsx';
import { usePanel } from '../../shared/panel-context.ts';
import { Picker } from '../../shared/picker.tsx';
import { StagesEditor } from './stages-editor.tsx';

const t = texts.policy;

/** The steps for everybody, and those of segments that have their own. */
export function PlanSteps() {
  const { state } = usePanel();
  const { edited, effect, edit } = state.plan;
  const [segment, setSegment] = useState<SegmentId | null>(null);
  const policy = edited.value;
  const own = segment === null ? policy.stages : policy.segments[segment]?.stages;
  const put = (stages: Stage[] | null): void =>
    edit((before) => {
      if (segment === null) return stages ? { ...before, stages } : before;
      const { [segment]: _, ...others } = before.segments;
      return { ...before, segments: stages ? { ...others, [segment]: { stages } } : others };
    });
  return (
    <section class="section">
      <Picker
        class="picker boxed"
        label={t.of}
        value={segment ?? ''}
        choices={[
          { value: '', label: t.everybody },
          ...segmentId.options.map((value) => ({ value, label: texts.segmentName[value] })),
        ]}
        onPick={(value) => setSegment(segmentId.options.find((one) => one === value) ?? null)}
      />
      {segment !== null && <p class="small quiet">{t.segmentHint[segment]}</p>}
      {own ? (
        <StagesEditor stages={own} onChange={put} at={effect.value?.at} gap={policy.gapDays} />
      ) : (
        <p>
          {t.follows}{' '}
          <Button compact look="plain" onClick={() => put([...policy.stages])}>
            {t.ownSteps}
          </Button>
        </p>
      )}
      {segment !== null && own && (
        <Button compact look="plain" onClick={() => put(null)}>
          {t.noOwnSteps}
        </Button>
      )}
    </section>
  );
}
