import type { Answers, Question } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

type QuestionsProps = {
  readonly questions: readonly Question[];
  readonly given: Answers;
  readonly onPick: (key: string, value: string) => void;
};

/** What the page leaves open, each choice with what follows from it. */
export function Questions({ questions, given, onPick }: QuestionsProps) {
  const t = texts.reading;
  if (questions.length === 0) return null;
  return (
    <section class="section">
      <div class="section-head">
        <h2>
          {t.questions} <span class="count">{texts.worklist.number(questions.length)}</span>
        </h2>
        <span class="small quiet">{t.askedOnce}</span>
      </div>
      {questions.map((question) => (
        <fieldset class="card question-card" key={question.key}>
          <legend>{question.text}</legend>
          <p class="basis">{question.detail}</p>
          <div class="choices">
            {question.choices.map(({ value, label, example }) => (
              <label class="choice" key={value}>
                <input
                  type="radio"
                  name={question.key}
                  value={value}
                  checked={given[question.key] === value}
                  onChange={() => onPick(question.key, value)}
                />
                <span>
                  {label}
                  <span class="small example">{example}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
