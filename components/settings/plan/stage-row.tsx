import { channel, role, type Stage } from '../../../lib/domain/policy.ts';
import { templateId } from '../../../lib/domain/template-id.ts';
import { tone } from '../../../lib/domain/tone.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { Button, IconButton } from '../../shared/button.tsx';
import { Icon } from '../../shared/icon.tsx';
import { Picker } from '../../shared/picker.tsx';
import { channelIcon } from '../../worklist/row-act.ts';

const t = texts.policy;

type StageRowProps = {
  readonly stage: Stage;
  readonly counts: { readonly before: number; readonly after: number } | null;
  /** Days since the step before, where they are less than the gap. */
  readonly tooClose: number | null;
  readonly gap: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onChange: (change: Partial<Stage>) => void;
  readonly onRemove?: () => void;
};

/** One step: day, name, way; the rest behind it. */
export function StageRow({ stage, counts, tooClose, gap, open, onOpen, onChange, onRemove }: StageRowProps) {
  const name = texts.stageName[stage.id];
  return (
    <li class="stage-row">
      <div class="stage-line">
        <input
          type="number"
          class="field"
          aria-label={t.dayOf(name)}
          value={stage.day}
          onChange={(event) => {
            const day = event.currentTarget.valueAsNumber;
            if (Number.isInteger(day)) onChange({ day });
          }}
        />
        <span>{name}</span>
        <Icon name={channelIcon[stage.channel]} />
        <Picker
          label={t.channelOf(name)}
          shown={false}
          value={stage.channel}
          choices={channel.options.map((value) => ({ value, label: texts.channelName[value] }))}
          onPick={(value) => onChange(picked(channel.options, value, 'channel'))}
        />
        <span class="small quiet count">
          {counts && (counts.before === counts.after ? counts.after : `${counts.before} → ${counts.after}`)}
        </span>
        <IconButton icon="down" label={t.more(name)} expanded={open} onClick={onOpen} />
      </div>
      {tooClose !== null && stage.channel !== 'internal' && (
        <p class="small" data-tone="warn">
          {t.tooClose(tooClose, gap)}
        </p>
      )}
      {open && <More stage={stage} onChange={onChange} onRemove={onRemove} name={name} />}
    </li>
  );
}

type MoreProps = Pick<StageRowProps, 'stage' | 'onChange'> & {
  readonly name: string;
  readonly onRemove: (() => void) | undefined;
};

function More({ stage, onChange, onRemove, name }: MoreProps) {
  const usual = { value: '', label: t.usualText };
  return (
    <div class="stage-more">
      <Choice
        label={t.who}
        value={stage.who}
        choices={role.options.map((value) => ({ value, label: texts.roleName[value] }))}
        onPick={(value) => onChange(picked(role.options, value, 'who'))}
      />
      <Choice
        label={t.tone}
        value={stage.tone ?? ''}
        choices={[usual, ...tone.options.map((value) => ({ value, label: t.tones[value] }))]}
        onPick={(value) => onChange({ tone: tone.options.find((one) => one === value) ?? null })}
      />
      <Choice
        label={t.template}
        value={stage.template ?? ''}
        choices={[usual, ...templateId.options.map((value) => ({ value, label: texts.templateName[value] }))]}
        onPick={(value) => onChange({ template: templateId.options.find((one) => one === value) ?? null })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={stage.needsYes}
          onChange={(event) => onChange({ needsYes: event.currentTarget.checked })}
        />
        {t.needsYes}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={stage.onlyFor === 'large-or-risky'}
          onChange={(event) =>
            onChange({ onlyFor: event.currentTarget.checked ? 'large-or-risky' : 'everyone' })
          }
        />
        {t.onlyLarge}
      </label>
      {onRemove && (
        <Button compact look="plain" label={t.removeStep(name)} onClick={onRemove}>
          {t.remove}
        </Button>
      )}
    </div>
  );
}

function Choice(props: {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
}) {
  return (
    <div class="pair-line">
      <span class="quiet">{props.label}</span>
      <Picker class="picker boxed" shown={false} {...props} />
    </div>
  );
}

/** The change of one entry to one of its options. */
function picked<K extends 'channel' | 'who'>(
  options: readonly Stage[K][],
  value: string,
  key: K,
): Partial<Stage> {
  const found = options.find((option) => option === value);
  return found === undefined ? {} : { [key]: found };
}
