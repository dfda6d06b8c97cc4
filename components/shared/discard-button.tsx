import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from './button.tsx';

/** Throws away what is typed in a form; there only while something is. */
export function DiscardButton({ form }: { form: { readonly begun: boolean; readonly discard: () => void } }) {
  if (!form.begun) return null;
  return (
    <Button look="plain" onClick={form.discard}>
      {texts.frame.discard}
    </Button>
  );
}
