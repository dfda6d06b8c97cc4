import type { Words } from './words.ts';

export const dutch: Words = {
  accented: [],
  shorthand: [
    ['mrg|mrgn|morge|moregn', 'morgen'],
    ['ovm|overmrgn', 'overmorgen'],
    ['vndg|vandg', 'vandaag'],
    ['gistern|gister', 'gisteren'],
    ['vrij|vrijd|vrdg', 'vrijdag'],
    ['mnd|mndg', 'maandag'],
    ['wo(?=\\.)', 'woensdag'],
    ['vr', 'vrijdag'],
    ['volg|vlg', 'volgende'],
    ['wk', 'week'],
    ['fact|fac|fctr|fct|fak', 'factuur'],
    ['chq|cheq|chek|check', 'cheque'],
    ['bet|betlg|betal', 'betaling'],
    ['ovb|overb|overbk', 'overboeking'],
    ['vm(?= ingesproken)|voicem', 'voicemail'],
    ['tb|tbb|tbl', 'terugbellen'],
    ['cn', 'creditnota'],
    ['gsprk', 'gesproken'],
    ['eind mnd|eind md|eind v(?:an)?(?: |/)?d?e? ?maand|emnd|ultimo', 'eind van de maand'],
    ['bdr', 'bedrag'],
    ['akk', 'akkoord'],
    ['goedk', 'goedgekeurd'],
    ['mss', 'misschien'],
    ['ontv', 'ontvangen'],
    ['tel', 'telefoon'],
    ['dhr', 'heer'],
    ['ws|wrsch', 'waarschijnlijk'],
    ["z'n", 'zijn'],
    ['mn', 'mijn'],
    ['nr', 'nummer'],
  ],
  spelling:
    'januari februari maart augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen overmorgen gisteren vandaag betaling betalingen betalen betaalt betaald factuur facturen cheque cheques overmaken overgemaakt overboeking beloofd belooft toegezegd terugbellen goedkeuring goedgekeurd beschadigd creditnota betaalrun vrijdags',
  numerals: { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, tien: 10, veertien: 14 },
  days: {
    months: [
      'jan(?:uari)?',
      'feb(?:ruari)?',
      'maart|mrt',
      'apr(?:il)?',
      'mei',
      'juni?',
      'juli?',
      'aug(?:ustus)?',
      'sept?(?:ember)?',
      'okt(?:ober)?',
      'nov(?:ember)?',
      'dec(?:ember)?',
    ],
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    shortWeekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    lead: 'op|voor|tot|vanaf|sinds|komende|aanstaande|afgelopen|volgende|deze|uiterlijk|per|van|na|rond|aanst\\.|tegen',
    today: 'vandaag(?: nog)?|nu|meteen|direct|vanmiddag|vanavond|vanochtend|nog vandaag|onmiddellijk',
    tomorrow: 'morgen(?:ochtend|middag|avond)?(?: (?:ochtend|middag|vroeg))?',
    dayAfterTomorrow: 'overmorgen',
    yesterday: 'gisteren(?:middag|ochtend|avond)?',
    dayBeforeYesterday: 'eergisteren',
    day: 'dag(?:en)?',
    week: 'we(?:ek|ken)',
    month: 'maand(?:en)?',
    ahead: ['over N U', 'binnen N U', 'vandaag over N U'],
    ago: ['N U geleden', 'N U terug'],
    thisDay: 'deze',
    comingDay: 'komende|aanstaande|aanst\\.|a\\.s\\.|as\\.?|eerstkomende|eerstvolgende',
    nextDay: 'volgende',
    lastDay: 'afgelopen|vorige|jongstleden|jl\\.?|laatste',
    nextWeek: '(?:van )?(?:de )?(?:volgende|komende) week',
    thisWeek: '(?:van )?deze week',
    lastWeek: '(?:van )?(?:de )?(?:vorige|afgelopen) week',
    nextMonth: '(?:van )?(?:de )?(?:volgende|komende) maand',
    thisMonth: '(?:van )?deze maand|van de maand',
    endOf: '(?:de )?laatste dag van|(?:het )?(?:eind|einde|ultimo)(?: van)?(?: de)?',
    middleOf: '(?:half|medio|midden)(?: van)?(?: de)?',
    startOf: '(?:het )?(?:begin|start)(?: van)?(?: de)?',
    endOfMonth: '(?:het )?(?:eind|einde)(?: van)?(?: de| deze)? maand|maandeinde|eom',
    endOfWeek: '(?:het )?(?:eind|einde)(?: van)?(?: de| deze)? week',
    endOfYear: '(?:het )?(?:eind|einde)(?: van)?(?: het| dit)? jaar|jaareinde',
    isoWeek: 'week|wk|kw',
    ordinals: [
      '(?:de |den |op )?(\\d{1,2})(?:e|ste|de)',
      '(?:de|den) (\\d{1,2})(?! ?(?:uur|euro|eur|€|k|duizend|dagen|weken|dozen|stuks|/|%|\\d|[.,]\\d|[a-z]{5,}))',
    ],
    vague:
      '(?:begin |medio |halverwege |in de loop van )?(?:de )?(?:volgende|komende|deze|vorige|afgelopen) (?:week|weken|maand|jaar|dagen|kwartaal)|binnenkort|spoedig|zo (?:snel|spoedig) mogelijk|zsm|z\\.s\\.m\\.|asap|op korte termijn|(?:in |na )?(?:het )?(?:volgend |dit )?weekend|over (?:een paar|enkele|een aantal|paar) (?:dagen|weken)|een dezer dagen|dezer dagen|later|(?:een paar|enkele|paar) (?:dagen|weken) geleden|onlangs|laatst|in het nieuwe jaar|na de kerst|midden in de week|halverwege de week|volgend jaar|straks|(?:voor|na|rond|met) (?:de )?(?:kerst|kerstmis|oud en nieuw|pasen|feestdagen|nieuwjaar)|(?:maandag|dinsdag|woensdag|donderdag|vrijdag) over (?:een|twee|2) we(?:ek|ken)',
  },
  numbers: {
    decimal: ',',
    dayFirst: true,
    currencies: {
      EUR: 'eur|euros?|€|euro|e(?= ?\\d)',
      USD: 'usd|us\\$',
      GBP: 'gbp|pond|£',
      CHF: 'chf|frank',
      $: 'dollars?|\\$',
      SEK: 'sek',
      JPY: 'jpy|yen|¥',
    },
    thousand: 'k|duizend|mille',
    million: 'mln\\.?|miljoen|mio|m',
    invoice:
      '(?:facturen|factuur|facturs?|invoices?|inv|nota|rekening)(?: ?-?(?:no|nr|nummers?))?\\.?:?|nummers?(?= ?\\d)|#',
    chequeNumber: 'cheques?(?: ?-?(?:no|nr|nummer))?\\.?:?(?: ?#)?',
    phone: 'telefoon(?:nummer)?|mobiel|toestel|fax|nummer(?= ?[+0])|op(?= ?[+0][\\d ()/.-]{6})',
    things:
      'dozen|doos|stuks?|st|pallets?|colli|eenheden|regels?|artikelen|dagen|dag|weken|week|maanden|maand|jaar|uur|uren|minuten|min|keer|maal|mails?|telefoontjes|herinneringen|facturen|cheques|kg|kilo|ton|liter|rollen|flessen|zakken|kratten|pagina.?s|termijnen|leveringen|mensen|werkdagen|onderdelen|pakketten|pakjes|procent|m2|meter',
    money:
      'betaalt|betalen|betaald|betaling(?: van)?|deelbetaling(?: van)?|overmaken|overgemaakt|maakt|maken|overboeking(?: van)?|bedrag(?: van)?|creditnota(?: van| voor)?|credit(?: van)?|som van|totaal(?: van)?|cheque van|aanbetaling(?: van)?|korting van|(?:vracht|verzend|transport|bezorg)?kosten van|inhouding(?: van)?|houdt|aftrek van|trekt|beloofd|belooft|toegezegd|zegt|dan|nog|weer|plus|ongeveer|ca|circa|rond|slechts|alleen|verschil van|stort|storten|gestort|terugbetaling van|voldoet|stuurt',
    half: 'de helft|helft|1/2|½|50 ?%|50 procent',
    third: 'een derde|1/3|⅓',
    quarter: 'een kwart|1/4|¼|25 ?%',
    rest: '(?:de |het )?(?:rest(?:ant|erende|bedrag)?|resterende(?: bedrag| deel)?|overige|andere helft|tweede helft|saldo)',
    and: 'en|&|\\+',
  },
  time: {
    lead: 'om|na|rond|tegen|vanaf|voor|tussen|tot',
    unit: 'uur|u|h',
    morning: "'?s ?morgens|'?s ?ochtends",
    afternoon: "'?s ?middags|'?s ?avonds",
    noon: '(?:om )?12 uur ._middags',
    halfBefore: 'half',
    halfAfter: '-',
  },
  acts: {
    split: 'maar|daarna|dan|echter|anders|terwijl|hoewel|en|verder|vervolgens',
    pay: '~+ kom(?:t|en)|incasso|afschrijving|automatisch afgeschreven|geincasseerd|kom(?:t|en) .{0,40}binnen|betaal(?:t|d)?|betalen|betaling(?:en)?|voldoet|voldoen|overmaken|maakt .{0,40}over|maken .{0,40}over|overboeken|overboeking|boekt .{0,40}over|stort|storten|(?:wordt|worden|word) .{0,40}(?:betaald|overgemaakt|voldaan|overgeboekt|gestort)|geld|deelbetaling|aanbetaling|afrekenen|rekent .{0,20}af',
    promise:
      'incasso (?:akkoord|ok|goed)|beloofd|belooft|beloven|belofte|toegezegd|toezegging|zegt .{0,40}toe|bevestigd|bevestigt|garandeert|verzekert|verzekerd|ptp|(?:gaat|gaan|zal|zullen) .{0,50}(?:betalen|overmaken|voldoen|storten|overboeken)',
    future: 'zal|zullen|gaat|gaan|wordt|worden|komt|komen|uiterlijk|wil',
    should: 'zou|zouden|verwacht\\w*|gepland|moet .{0,20}(?:binnen|weg)|naar verwachting|staat gepland',
    paid: '(?<!wordt )(?<!worden )(?:betaald|overgemaakt|voldaan|overgeboekt|gestort)|(?:betaling|overboeking|geld)(?: (?:is|al|reeds|was|werd|¶+|~+))* (?:gedaan|verstuurd|verzonden|uitgevoerd|onderweg|de deur uit|weg|uitgegaan|verricht|vertrokken)',
    sent: 'verstuurd|gestuurd|verzonden|opgestuurd|gepost|op de (?:post|bus)|weggestuurd|de deur uit|meegegeven|ging|weg|toegestuurd|toegezonden',
    by: {
      transfer: 'overboek\\w*|overgemaakt|overgeboekt|overmaken|overschrijving|sepa|bank|over',
      card: 'kaart|creditcard|pin',
    },
    cheque: 'cheques?',
    bounced: 'geweigerd|ongedekt|teruggekomen|geblokkeerd|geannuleerd|kwijt|vervallen',
    arrives:
      'komt .{0,20}aan|aankomen|(?:zou|moet) .{0,30}(?:binnen|er) (?:zijn|moeten zijn)|(?:is|staat) .{0,20}(?:binnen|op de rekening)|valuta',
    inTheMail: 'op de (?:post|bus)|(?:in|per|met|bij) de post|per post|onderweg|is weg|al weg',
    sendTo: 'naar|aan|richting',
    run: '(?:betaal|betalings|crediteuren|betaling)[ -]?(?:run|ronde|batch|cyclus|loop|opdracht)|(?:volgende|in de|de) (?:run|batch|betaalronde)|betaalvoorstel|ingepland(?: voor)?|klaargezet(?: voor| op)?|staat klaar(?: voor| om)?|payment run|betaaldag|run van|staat in de planning|betaallijst',
    waitingApproval:
      '(?:wacht\\w*|nog|moet\\w*|nodig|ontbreekt|ligt|behoeft|heeft)(?: \\w+){0,6} (?:goedkeuring|akkoord|goedgekeurd worden|goedkeuren|handtekening|tekenen|accordering|geaccordeerd worden|fiat|fiatteren|autorisatie|getekend worden|accorderen|goed te keuren)|(?:nog )?niet (?:goedgekeurd|geaccordeerd|getekend|akkoord bevonden)|(?:ter|in) (?:goedkeuring|accordering)|goedkeuring (?:ontbreekt|nodig|loopt|nog niet)|ligt (?:nog )?(?:bij|voor)(?: \\w+){0,4} (?:ter goedkeuring|akkoord|te tekenen|om te tekenen)|wacht op (?:de )?(?:directie|directeur|manager|baas)',
    disputes: [
      [
        'price',
        '~+ (?:\\w+ )?in plaats van ~+|(?:verkeerde?|foute?|onjuiste?|te hoge?|andere|afgesproken|oude) (?:stuks|eenheids)?(?:prijs|prijzen|tarief)|(?:prijs|prijzen|tarief)(?: is| zijn| was| klopt| kloppen)? (?:niet|te hoog|fout|verkeerd|onjuist|anders|hoger|afwijk\\w*)|prijsverschil|te veel (?:berekend|gefactureerd|in rekening)|teveel (?:berekend|gefactureerd)|te duur|prijs',
      ],
      [
        'short',
        '(?:\\d+|~+) van(?: de)? (?:\\d+|~+) ?(?:dozen|doos|stuks?|pallets?|colli|eenheden|onderdelen|rollen|flessen|zakken|artikelen|pakketten)|(?:dozen|doos|stuks?|pallets?|colli|eenheden|onderdelen|rollen|flessen|zakken|artikelen|pakketten) (?:te weinig|te kort|tekort|ontbrek\\w*|gemist|minder|niet geleverd)|(?:ontbrek\\w*|mist|missen|mankeren)(?: nog)?(?: er)?(?: nog)? (?:\\d+|~+|een|twee|drie|enkele|een paar)? ?(?:dozen|doos|stuks?|pallets?|colli|onderdelen|rollen|flessen|zakken|artikelen|pakketten)|tekort|te weinig geleverd|onvolledig\\w*|incomple\\w*|verkeerde? (?:hoeveelheid|aantal)|aantal klopt niet|manco',
      ],
      [
        'damaged',
        'beschadigd\\w*|kapotte?|defecte?|stuk|schade|transportschade|gebroken|kwaliteit\\w*|mankement\\w*|bedorven|krassen|ondeugdelijk|lek',
      ],
      [
        'missing-po',
        '(?:geen|zonder|ontbrek\\w*|verkeerde?|fout|mist(?: het| een)?|nodig:?|onjuiste?|heeft|wil)(?: een| het)? (?:po|bestel|order|inkoop|inkooporder|referentie)[ -]?(?:nummer|nr|order)?(?: nodig)?|(?:po|bestelnummer|ordernummer|inkoopnummer|po-nummer|po nummer|inkoopordernummer)(?: \\w+)? (?:ontbreekt|mist|fout|klopt niet|verkeerd|nodig|vergeten)',
      ],
      [
        'duplicate',
        'dubbele?|twee ?keer (?:gefactureerd|berekend|ontvangen|in rekening)|2x (?:gefactureerd|berekend)|duplicaat',
      ],
      [
        'wrong-tax',
        '(?:verkeerde?|foute?|geen|onjuiste?|zonder) (?:btw|belasting)(?:[ -]?(?:tarief|nummer|percentage))?|btw(?:[ -]?(?:tarief|nummer|percentage|bedrag))?(?: is| klopt| staat)? (?:niet|fout|verkeerd|onjuist|verlegd|ontbreekt|vrij)|vrijgesteld|btw verlegd',
      ],
      [
        'freight',
        '(?:vracht|verzend|transport|bezorg|porto)(?:kosten|tarief)?(?= .{0,40}(?:niet|fout|te hoog|betwist|akkoord|afgesproken))|(?:vracht|verzend|transport|bezorg)kosten|franco',
      ],
      [
        'return-pending',
        'retour\\w*|teruggestuurd|teruggezonden|wacht op (?:de |een )?credit\\w*|creditnota (?:nog niet|ontbreekt|niet ontvangen|volgt)',
      ],
      [
        'already-paid',
        '(?:al|reeds)(?: lang| eerder| op §+| [~§¶]+)* (?:betaald|overgemaakt|voldaan|overgeboekt)',
      ],
      ['discount', 'korting\\w*|betalingskorting|bonus|rabat'],
      [
        'service-not-delivered',
        '(?:goederen|levering|dienst|werk|werkzaamheden|bestelling|order|materiaal|machine|pakket|spullen|project|artikelen)(?: [\\w~¶]+){0,3}? (?:niet|nooit|nog niet)(?: \\w+)? (?:geleverd|ontvangen|aangekomen|uitgevoerd|gedaan|af|afgerond|binnen|gekomen|klaar|compleet)|(?:niet|nooit|nog niet) geleverd|(?:nooit|geen|niet) (?:de |het |iets van de )?(?:goederen|levering|bestelling|materiaal|machine) (?:ontvangen|gehad|gekregen|gezien)',
      ],
      [
        'other',
        'betwist\\w*|bezwaar|niet (?:mee )?eens|niet akkoord|dispuut|klacht\\w*|klaagt|reclame(?:ert)?|accepteert .{0,30}niet|protest\\w*|factuur (?:is )?(?:fout|klopt niet|onjuist|verkeerd)|bedrag (?:is )?(?:fout|klopt niet|onjuist)|erkent .{0,30}niet|verkeerde (?:factuur|artikelen|goederen|adres)',
      ],
    ],
    credit:
      'creditnota|credit(?! ?card)|creditering|crediteren|gecrediteerd|inhouden|houdt|houden|aftrekken|trekt|terugbetaling|verrekenen|verrekent|mindering|minder',
    priceTag:
      '(?:prijs|berekend|gefactureerd|in plaats van|ipv|i\\.p\\.v\\.|afgesproken|zou|moet zijn|was|waren|totaal|saldo|per stuk|factuur van|niet|ad)(?: van| op)?',
    objection: 'wil|willen|vraagt|eist|verwacht|verlangt|verzoekt|wenst|vragen|claimt',
    followUp:
      'terug ?bellen|bel(?:t|len|len we)?(?: \\w+){0,4} terug|terugbelverzoek|(?:opnieuw|weer|nogmaals|nog een keer)(?: [\\w~§]+){0,3} (?:bellen|proberen|contact|opnemen|nabellen|mailen)|nabellen|opvolgen|opvolging|navragen|nagaan bij|herinner(?:en|ing)|contact opnemen|bellen(?= (?:~|op|om|na|met))|bel(?:len)? (?:~ )?(?:morgen|op|met)|weer (?:aanwezig|bereikbaar|terug|op kantoor|binnen)|(?:is |pas )(?:~ ?)+weer|follow ?up|terugkomen|komt terug|even bellen|belafspraak|later proberen|proberen',
    with: 'met|aan|bij|voor|naar|van',
    visit: 'bezoek\\w*|langs(?:komen|gaan)?|afspraak|ter plaatse|op locatie|(?<!in )bespreking',
    voicemail:
      'voice ?mail|(?:bericht|boodschap) (?:achter ?gelaten|ingesproken)|ingesproken|antwoordapparaat|inspraak|vm',
    unreachable:
      '(?:niet|onbereikbaar|geen)(?: \\w+)? (?:bereik\\w*|te bereiken|opgenomen|gehoor|aanwezig|antwoord|reactie|op kantoor|beschikbaar)|onbereikbaar|geen gehoor|neemt (?:niet|niemand) op|niemand (?:neemt|nam|opgenomen|bereikt|aanwezig)(?: op)?|nam(?:en)? niet op|in gesprek|(?:op|met) vakantie|afwezig|ziek|niet aanwezig|niet bereikt|niet te pakken',
    wrongContact:
      '(?:verkeerde?|foute?|onjuiste?) (?:nummer|persoon|contact(?:persoon)?|afdeling|toestel)|(?:niet|geen) (?:meer )?(?:de juiste (?:persoon|contactpersoon)|verantwoordelijk|bevoegd)|werkt (?:er|daar|hier|daar al)? ?niet meer|uit dienst|gaat (?:er|hier|daar) ?niet over|nummer (?:bestaat niet|niet in gebruik|klopt niet|afgesloten)|niet meer (?:in dienst|werkzaam)',
    notReceived:
      '(?:facturen|factuur|¶|kopie)(?: ¶+)?(?: \\w+){0,4}? (?:niet|nooit|nog niet|niks)(?: \\w+)? (?:ontvangen|binnen(?:gekomen)?|gekregen|gehad|gezien|aangekomen|geboekt|bekend|vinden|gevonden|gehad)|(?:geen|nooit een|nooit de|de|niet de)(?: \\w+)? (?:factuur|facturen|kopie)(?: ¶+)? ?(?:nooit |niet )?(?:ontvangen|gekregen|gehad|gezien|binnen)|(?:nooit|niet|nog niet) (?:ontvangen|gekregen|gehad)(?=.{0,20}(?:factu|¶))|kopie ?(?:factuur|van de factuur|facturen)|factuurkopie|(?:kan|kunnen)(?: de)? (?:factuur|¶+)(?: ¶+)? niet vinden|(?:factuur|¶+|facturen) (?:graag |nogmaals |opnieuw )+(?:sturen|mailen|toesturen|verzenden)|(?:opnieuw|nogmaals) (?:sturen|toesturen|mailen)|factuur (?:kwijt|zoek|ontbreekt)|kopie (?:sturen|nodig|gevraagd|mailen)',
    reached:
      '(?:kijkt|kijken|gaat|gaan) (?:er ?naar|het na|kijken|uitzoeken)|zoekt (?:het )?uit|gesproken(?: met)?|sprak(?: met)?|(?:zij|hij|ze|mevrouw \\w+|heer \\w+|klant|ana) (?:zegt|zei|geeft aan|meldt)|zegt|geeft aan|gebeld met|aan de lijn|contact gehad',
    refuses:
      '(?:er )?(?:wordt|worden) niets (?:meer )?betaald|(?:betaalt|betalen|voldoet)(?: [\\w~§¶]+){0,3} (?:niet|niets|geen cent|nooit)|(?:gaat|gaan|zal|zullen|wil|willen)(?: [\\w~§¶]+){0,4} (?:niet|niets|nooit) (?:\\w+ )?(?:betalen|overmaken|voldoen)|weiger(?:t|en|de)(?: te betalen| betaling)?',
    not: 'niet|nooit|geen|niets|zonder|onmogelijk|weiger\\w*|noch|niks',
    notBefore:
      '(?:niet|niets|geen betaling|nooit|pas)(?: \\w+){0,3} (?:voor|eerder dan|na|vanaf|tot)|(?:pas|op zijn vroegst|vroegst)(?= ?~)',
    condition:
      'als|wanneer|zodra|indien|mits|tenzij|nadat|na (?:ontvangst|goedkeuring|levering|controle|akkoord|creditering)|op voorwaarde|onder voorbehoud|afhankelijk|pas als|voordat|behalve|totdat|of (?=ze|hij|zij)|zolang',
    unsure:
      'pas vanaf|op zijn vroegst|misschien|wellicht|mogelijk|hoopt|hopelijk|hopen|probeert|proberen|waarschijnlijk|vermoedelijk|denkt|denk|zou kunnen|onzeker|weet niet|niet zeker|kijkt|gaat kijken|zoekt uit|uitzoeken|checkt|controleert|navraag|nakijken|kijken of|zou graag|eventueel|streeft|als het lukt|ergens|laat weten|hoort',
    demand:
      '(?:gevraagd|verzocht|gesommeerd|aangemaand|gemaand|herinnerd|graag|gelieve|verzoek|verzoeken|eisen|willen|verwachten|moet|moeten|gezegd dat)(?: [\\w~§]+){0,6} (?:betal\\w*|over te maken|voldoen|betaald)|(?:betaling|om betaling) (?:geeist|gevraagd|verzocht)|gevraagd om|(?:wanneer|of) .{0,40}(?:betaalt|betalen|betaald)|termijn (?:gesteld|gegeven)|deadline|sommatie|aangemaand',
    due: '(?:vervalt|vervallen|verviel|vervaldatum|vervaldag|verlopen|opeisbaar|gedateerd|dateert)(?: (?:op|sinds|van|is|per|was))*|factuur van|facturen van|(?:factuur|levering|bestelling|brief|mail|herinnering|factuurdatum)(?: ¶+)? (?:van|d\\.d\\.|dd|op)|sinds|vakantie tot(?: en met)?|afwezig tot|ziek tot|geleverd op|besteld op',
    recurring:
      'elke|iedere|ieder|per (?:maand|week)|maandelijks\\w*|wekelijks\\w*|termijnen|in termijnen|betalingsregeling|vrijdags|afbetal\\w*',
  },
};
