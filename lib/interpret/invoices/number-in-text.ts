const numbered =
  /(?:invoice|inv|credit (?:note|memo)|rechnung|gutschrift|facture|avoir|factura|factuur|creditnota|fattura|nota di credito|fatura|faktura|kreditnota|lasku|hyvityslasku|請求書|发票|發票|számla|račun|faktúra|τιμολόγιο|сч[её]т(?:-фактура)?|рахунок|фактура|factur[aă]|חשבונית(?: מס)?|فاتورة|청구서|세금계산서|hóa đơn|arve|rēķins|sąskaita|reikningur|ใบแจ้งหนี้)\s*(?:no\.?|nr\.?|n[°º]|num(?:ber|mer|éro|ero)?\.?|č\.?|番号|编号)?\s*[:#]?\s*((?=[^\s]*\d)[\p{L}\d][\p{L}\d\-/_.]*)/iu;

/** "2026-000047 számla". */
const before =
  /^((?=(?:.*\d){3})[\p{L}\d]+(?:[-/_.][\p{L}\d]+)*)\s+(?:(?:számú|nolu|numaralı)\s+)?(?:invoice|számla|fatura(?:sı)?|faktura|lasku|arve|rēķins)$/iu;

/** The number in a text such as "Invoice INV-1042", or null. */
export const numberInText = (text: string): string | null =>
  numbered.exec(text)?.[1] ?? before.exec(text)?.[1] ?? null;
