import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';

const t = texts.settings;

type QuestionProps = {
  readonly text: string;
  /** Whether a copy is offered first. */
  readonly copy?: boolean;
  readonly onErase: () => void;
  readonly onKeep: () => void;
};

/** Asks a second time before something is erased for good; takes the focus. */
export function EraseQuestion({ text, copy = true, onErase, onKeep }: QuestionProps) {
  const { state } = usePanel();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div class="guard-finding" data-tone="bad" role="alert" ref={box}>
      <Icon name="warn" />
      <div>
        <p>{text}</p>
        <div class="mend">
          {copy && (
            <Button compact icon="download" onClick={() => state.saveEverything()}>
              {texts.backup.save}
            </Button>
          )}
          <Button compact onClick={onErase}>
            {t.eraseYes}
          </Button>
          <Button compact look="plain" onClick={onKeep}>
            {t.keep}
          </Button>
        </div>
      </div>
    </div>
  );
}
