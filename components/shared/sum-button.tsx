import type { ComponentChildren } from 'preact';
import type { SumOf } from '../../lib/panel/parts-of.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from './panel-context.ts';

type SumButtonProps = {
  readonly of: SumOf;
  /** Null: of the whole book. */
  readonly account: string | null;
  readonly children: ComponentChildren;
};

/** A sum that opens its parts. */
export function SumButton({ of, account, children }: SumButtonProps) {
  const { state } = usePanel();
  return (
    <button
      type="button"
      class="sum"
      title={texts.parts.see}
      onClick={() => state.show({ name: 'parts', account, of })}
    >
      {children}
    </button>
  );
}
