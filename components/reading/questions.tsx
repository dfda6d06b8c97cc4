import type { Answers, Question } from '../../lib/domain/snapshot.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { useMoneyText } from '../shared/money-style.ts';

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
        <Asked
          key={question.key}
          question={question}
          given={given[question.key]}
          onPick={(value) => onPick(question.key, value)}
        />
      ))}
    </section>
  );
}

type AskedProps = {
  readonly question: Question;
  readonly given: string | undefined;
  readonly onPick: (value: string) => void;
};

function Asked({ question: { key, asks, choices }, given, onPick }: AskedProps) {
  const { one } = useMoneyText();
  const { text, detail } = texts.asks.question(asks, (failed) => texts.findings.check(failed, one));
  return (
    <fieldset class="card question-card">
      <legend>{text}</legend>
      <p class="basis">{detail}</p>
      <div class="choices">
        {choices.map(({ value, label, example }) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={key}
              value={value}
              checked={given === value}
              onChange={() => onPick(value)}
            />
            <span>
              {texts.asks.choice(label)}
              <span class="small example">{example}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
