const byLanguage: Readonly<Record<string, string>> = {
  ja: 'JPY',
  zh: 'CNY',
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  is: 'ISK',
  ro: 'RON',
};

/** In a language of one country the bare sign is that country's currency (¥, kr, lei); for English or Spanish it is not. */
export const localCurrency = (lang: string | null): string | null =>
  lang === null || /^(?:zh-(?:TW|HK|Hant)|ro-MD)/i.test(lang)
    ? null
    : (byLanguage[lang.slice(0, 2).toLowerCase()] ?? null);
