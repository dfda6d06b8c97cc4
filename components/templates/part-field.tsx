import { useEffect, useRef } from 'preact/hooks';
import type { TemplateIssue } from '../../lib/letters/template.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.templates;

/** What the list of variables does with the field that had the focus last. */
export type PartHandle = { insert(text: string): void };

type PartFieldProps = {
  readonly part: 'subject' | 'opening' | 'closing';
  readonly value: string;
  readonly issues: readonly TemplateIssue[];
  readonly onText: (text: string) => void;
  readonly onFocus: (handle: PartHandle) => void;
};

/** One part of a text as it is written. What is clicked in the list of variables goes where the cursor stands. */
export function PartField({ part, value, issues, onText, onFocus }: PartFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = `template-${part}`;
  useEffect(() => {
    const box = field.current;
    if (box && box.value !== value) box.value = value;
  }, [value]);
  const handle: PartHandle = {
    insert(text) {
      const box = field.current;
      if (!box) return;
      box.focus();
      box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
      onText(box.value);
    },
  };
  return (
    <div class="form-row">
      <label for={id}>{t.part[part]}</label>
      <textarea
        ref={field}
        id={id}
        class="field template-part"
        dir="auto"
        rows={part === 'subject' ? 1 : 6}
        spellcheck={false}
        aria-invalid={issues.length > 0 || undefined}
        aria-describedby={issues.length > 0 ? 'template-issues' : undefined}
        defaultValue={value}
        onFocus={() => onFocus(handle)}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
