/** Invented names only. Lists of words, put together by the generator. */

export type Words = readonly [string, ...string[]];

const words = (text: string): Words => {
  const [first = '', ...rest] = text.split(' ');
  return [first, ...rest];
};

export const places = words(
  'Alderbrook Birchmoor Coldharrow Dunmere Eastvale Fernhollow Glenmarsh Hartwick Inverlea Juniperfield Kestrelby ' +
    'Larkstone Mossgate Nettleford Oakhaven Pinecrest Quillmoor Ravenholt Saltmarsh Thornbury Underhill Vexley ' +
    'Westerby Yarrowdale Zephyrton Amberfold Brackenridge Copperhill Driftwater Elmsworth',
);

export const trades = words(
  'Bakery Bindery Books Brewing Ceramics Catering Cycles Dental Electrical Farms Fittings Foods Freight Gardens Glass ' +
    'Interiors Joinery Lighting Logistics Marine Metals Optics Packaging Paper Pharmacy Plastics Print Studios ' +
    'Textiles Timber Tools Travel Veterinary Windows',
);

export const suffixes = { en: words('Ltd Inc. LLC Co. Group PLC'), de: words('GmbH AG KG OHG e.K. UG') };

export const companyKinds = {
  en: ['Supply Co.', 'Wholesale Ltd', 'Trading Inc.', 'Distribution LLC'],
  de: ['Großhandel GmbH', 'Handels AG', 'Vertriebs KG', 'Lieferdienst GmbH'],
} as const;

/** Names that trip a careless reader: markup, other scripts, words of the ledger itself, names that look alike. */
export const unusualNames = [
  '<b>Bold</b> & Partners',
  "O'Malley's Oyster Bar",
  'Smith & Wesley & Daughters, Inc.',
  '株式会社青空商事',
  '上海晨光贸易有限公司',
  'شركة النور للتجارة',
  'אור הצפון בע״מ',
  'Donaudampfschifffahrtszubehör Handelsgesellschaft mbH & Co. KG',
  'The Honourable Company of Lamplighters, Chandlers and Wax Merchants of Upper Thornbury (Northern Division)',
  'Søndergård Møbler ApS',
  'Zażółć Gęślą Sp. z o.o.',
  'Total Comfort Heating',
  'Paid Media Partners',
  'Birch Hill Ltd',
  'Birch Hill Ltd.',
  '1st Avenue 24/7 Stores',
  'Ünal İnşaat A.Ş.',
  'Nguyễn Văn Lụa Tơ Tằm',
] as const;
