/** Words in names of firms and shops, which neither persons nor subjects of invoices are called by. */
const words =
  /(?<!\p{L})(?:foods?|supplies|suppliers|farms?|farmers|bakery|bakers|joinery|motors|garages?|stores?|shops?|traders?|trading|holdings?|group|industries|logistics|freight|transports?|carriers|haulage|shipping|builders|plumbers|roofing|timber|brewery|vineyards?|winery|dairy|butchers?|florists?|nurser(?:y|ies)|pharmacy|clinic|dental|vets?|hospital|surgery|opticians?|hotels?|inn|café|cafe|restaurant|catering|books|bookshop|press|publishers?|printers|brothers|bros|sons|associates|partners|partnership|laboratories|labs|textiles?|mills?|foundry|steel|glass|ceramics|furniture|textil|schools?|college|university|council|trust|club|söhne|sohn|gebrüder|bau|holzbau|handel|großhandel|bäckerei|metzgerei|gärtnerei|autohaus|praxis|apotheke|verlag|werke?|hotel|gasthof|brauerei|fils|frères|boulangerie|boucherie|menuiserie|librairie|pharmacie|cabinet|hôtel|hermanos|hnos|hijos|talleres|ferretería|panadería|distribuciones|fratelli|figli|officine|ristorante|panificio|farmacia|gebroeders|zonen|bakkerij|slagerij|bloemist|apotheek|irmãos|filhos|padaria|mercado|transportes|bröderna|bageri|åkeri|brødrene|bakeri|sønner|rederi|leipomo|kukka|piekarnia|hurtownia|sklep|kwiaciarnia|pekařství|stavby|řeznictví)(?!\p{L})|(?<=\p{L})(?:werke|handel|bau|technik|bäckerei)(?!\p{L})/iu;

/** "Moss & Reed", "3M", "7-Eleven". */
const joined =
  /^\p{Lu}\p{L}+ (?:&|and|und|et|y|og|och|en|i) \p{Lu}\p{L}+$|^(?=.{2,4}(?:\s|$))\d+\p{Lu}+(?=\s|$)/u;

/** Whether a name is plainly that of a firm. */
export const soundsLikeFirm = (name: string): boolean => words.test(name) || joined.test(name);
