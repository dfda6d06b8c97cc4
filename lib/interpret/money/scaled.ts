const thousands =
  /\b(?:in|en|em|i|w|v|eur|usd|gbp|chf|euros?|dollars?|pounds?)\s+(?:thousands?|millions?|tsd\b|tausend|mio\b|millionen|milliers|miles|duizenden|migliaia|milioni|milhares|milhões|tusental|tusinder|tusen|tuhan|tysiącach|tisících)|\bthousands of\b|\b[TKM](?:EUR|USD|GBP|CHF|SEK|NOK|DKK)\b|\bT€|\b[km]€|[€$£]\s?['’]?000\b|\(['’]?000s?\)|千円|百万円|千元|万元|千美元/iu;

/** Whether a text says that amounts are rounded to thousands or millions: what such an amount is to the cent, nobody can read. */
export const saysScaled = (text: string): boolean => thousands.test(text);
