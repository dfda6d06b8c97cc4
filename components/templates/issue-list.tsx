import type { OwnTemplate } from '../../lib/domain/own-template.ts';
import type { TemplateIssue } from '../../lib/letters/template.ts';
import type { TemplateEdits } from '../../lib/panel/template-desk.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';

const t = texts.templates;

type IssueListProps = {
  readonly issues: readonly TemplateIssue[];
  readonly template: OwnTemplate;
  readonly onMend: (changes: TemplateEdits) => void;
};

/** What is wrong and where; one click puts the name that was meant. */
export function IssueList({ issues, template, onMend }: IssueListProps) {
  return (
    <div id="template-issues" role="status">
      {issues.map((issue) => (
        <div
          class="guard-finding"
          data-tone="bad"
          key={`${issue.part} ${issue.line}:${issue.column} ${issue.code}`}
        >
          <Icon name="stop" />
          <div>
            <p>
              <b>{t.at(t.part[issue.part], issue.line, issue.column)}</b> {t.issue(issue)}
            </p>
            <div class="mend">
              <Button compact look="plain" onClick={() => goTo(issue, template)}>
                {t.show}
              </Button>
              {'didYouMean' in issue && issue.didYouMean !== null && (
                <Button
                  compact
                  onClick={() =>
                    onMend({
                      [issue.part]: renamed(template[issue.part], issue.name, issue.didYouMean ?? ''),
                    })
                  }
                >
                  {t.didYouMean(issue.didYouMean)}
                </Button>
              )}
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}

/** A name is put right inside the braces only, never in the words around them. */
const renamed = (text: string, from: string, to: string): string =>
  text.replace(/\{[{%][\s\S]*?[%}]\}/g, (tag) => tag.replace(from, to));

/** Marks the place in its field. */
function goTo({ part, line, column }: TemplateIssue, template: OwnTemplate): void {
  const field = document.getElementById(`template-${part}`);
  if (!(field instanceof HTMLTextAreaElement)) return;
  const before = template[part].split('\n').slice(0, line - 1);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const end = template[part].indexOf('}', start);
  field.focus();
  field.setSelectionRange(start, end < 0 ? start : end);
}
