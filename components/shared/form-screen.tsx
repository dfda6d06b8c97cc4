import type { ComponentChildren } from 'preact';
import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Skeleton } from '../states/skeleton.tsx';
import { BackBar } from './back-bar.tsx';
import { Button } from './button.tsx';
import { Frame } from './frame.tsx';
import { AccountProof } from './proof-line.tsx';

type FormScreenProps = {
  readonly row: WorklistRow | null;
  readonly title: string;
  /** Label of the one primary button; null: the view has none. */
  readonly save: string | null;
  readonly onSave: () => void;
  /** Why it cannot be saved yet. */
  readonly lacking?: string | null;
  /** What follows from it, beneath the button. */
  readonly note?: string | null;
  readonly others?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A form whose account, or whose draft, is still being read. */
export const FormLoading = () => (
  <FormScreen row={null} title="" save={null} onSave={() => {}} children={null} />
);

const whyNot = 'form-why-not';

/** A form about one account: fields above, the one button and its consequence at the foot. */
export function FormScreen({ row, title, save, onSave, lacking, note, others, children }: FormScreenProps) {
  const name = row?.standing.account.name ?? texts.frame.loading;
  const below = lacking ?? note;
  return (
    <Frame
      bar={<BackBar title={row ? `${title} · ${name}` : name} />}
      proof={row && <AccountProof standing={row.standing} />}
      foot={
        row &&
        (save !== null || others) && (
          <div class="action-bar">
            <div class="button-row">
              {save !== null && (
                <Button
                  look="primary"
                  hint={texts.frame.ctrlEnter}
                  off={lacking ? whyNot : undefined}
                  onClick={onSave}
                >
                  {save}
                </Button>
              )}
              {others}
            </div>
            {below && (
              <p class="note" id={whyNot} role="status">
                {below}
              </p>
            )}
          </div>
        )
      }
    >
      {row ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves any of its fields, a second one the view
        <div class="section last" onKeyDown={leaveField}>
          {children}
        </div>
      ) : (
        <Skeleton />
      )}
    </Frame>
  );
}

function leaveField(event: KeyboardEvent): void {
  const field = event.target;
  if (event.key !== 'Escape' || event.defaultPrevented || !(field instanceof HTMLElement)) return;
  if (!field.matches('input, textarea')) return;
  event.preventDefault();
  field.blur();
}
