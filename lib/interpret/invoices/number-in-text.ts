const numbered =
  /(?:invoice|inv|credit (?:note|memo)|rechnung|gutschrift|facture|avoir|factura|factuur|creditnota|fattura|nota di credito|fatura|faktura|kreditnota|lasku|hyvityslasku|請求書|发票|發票)\s*(?:no\.?|nr\.?|n[°º]|num(?:ber|mer|éro|ero)?\.?|č\.?|番号|编号)?\s*[:#]?\s*((?=[^\s]*\d)[\p{L}\d][\p{L}\d\-/_.]*)/iu;

/** The number in a text such as "Invoice INV-1042", or null. */
export const numberInText = (text: string): string | null => numbered.exec(text)?.[1] ?? null;
