/** Words that a letter of one language is searched for. Each entry is a piece of a pattern between word boundaries. */
export type GuardWords = {
  /** Pressure: at once, or else, last chance. */
  readonly pressure: readonly string[];
  /** Courts, lawyers, agencies, credit records. */
  readonly legal: readonly string[];
  /** Blame and sarcasm. */
  readonly blame: readonly string[];
  readonly attachment: readonly string[];
  /** Small words of every sentence, by which the language is told. */
  readonly common: readonly string[];
};
