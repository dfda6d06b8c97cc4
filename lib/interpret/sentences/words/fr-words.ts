import type { Words } from './words.ts';

export const french: Words = {
  accented: [
    ['payée?s?', 'apaye'],
    ['réglée?s?', 'aregle'],
    ['virée?s?', 'avire'],
    ['postée?s?', 'aposte'],
    ['virement fait', 'virement effectue'],
  ],
  shorthand: [
    ['(?<=(?:^|[^a-z])(?:a|ont|ete|deja|est|sont|avoir|bien|avons|fut) )paye?e?s?', 'apaye'],
    ['(?<=(?:^|[^a-z])(?:a|ont|ete|deja|est|avoir|bien) )regle?e?s?', 'aregle'],
    ['(?<=(?:^|[^a-z])(?:a|ont|ete|deja|est) )vire?e?s?', 'avire'],
    ['dem|dmain|demin|2main', 'demain'],
    ['auj|ajd|aujd|aujourdhui|aujourd hui', "aujourd'hui"],
    ['vend|ven|vdi', 'vendredi'],
    ['lun', 'lundi'],
    ['jeu', 'jeudi'],
    ['mer(?=\\.|$| \\d| prochain)', 'mercredi'],
    ['proch|pro', 'prochain'],
    ['sem', 'semaine'],
    ['chq|chk|cheq|cheqe|cheke|chéq', 'cheque'],
    ['vir|virt|virmt|vrt|virmnt', 'virement'],
    ['fac|fact|fa|ft|fra', 'facture'],
    ['fin du mois|fdm|fin mois', 'fin de mois'],
    ['rdv', 'rendez-vous'],
    ['pmt|paiemt|paimt|paiment', 'paiement'],
    ['tel', 'telephone'],
    ['rapp', 'rappeler'],
    ['bcp', 'beaucoup'],
    ['cpta', 'compta'],
    ['msg', 'message'],
    ['promi|prom', 'promis'],
    ['mtt|mt', 'montant'],
    ['av', 'avant'],
  ],
  spelling:
    "janvier fevrier avril juillet septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd'hui paiement paiements paiera payera payer facture factures cheque cheques virement virements promis promet litige rappeler relancer reglement reglera montant messagerie repondeur validation valide endommage doublon vendredis",
  numerals: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    dix: 10,
    quinze: 15,
  },
  days: {
    months: [
      'janv?(?:ier)?',
      'fevr?(?:ier)?',
      'mars',
      'avr(?:il)?',
      'mai',
      'juin',
      'juil(?:let)?',
      'aout',
      'sept?(?:embre)?',
      'oct(?:obre)?',
      'nov(?:embre)?',
      'dec(?:embre)?',
    ],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    shortWeekdays: ['', '', '', '', '', 'sam', 'dim'],
    lead: "le|ce|avant|pour|d'ici|jusqu'au|jusque|avant le|au|des|du|depuis|apres|de|vers",
    today: "aujourd'hui|ce jour|maintenant|tout de suite|immediatement|ce (?:matin|soir)|cet apres-midi",
    tomorrow: 'demain(?: (?:matin|apres-midi|soir))?',
    dayAfterTomorrow: 'apres[ -]?demain',
    yesterday: 'hier(?: (?:matin|soir))?',
    dayBeforeYesterday: 'avant[ -]?hier',
    day: 'jours?|j',
    week: 'semaines?',
    month: 'mois',
    ahead: ['dans N U', "d'ici N U", 'sous N U'],
    ago: ['il y a N U', 'y a N U'],
    thisDay: 'ce',
    comingDay: 'qui vient|a venir',
    nextDay: 'prochain|suivant',
    lastDay: 'dernier|passe|precedent',
    nextWeek: '(?:de )?(?:la )?semaine (?:prochaine|suivante|qui vient)|en 8',
    thisWeek: '(?:de )?cette semaine',
    lastWeek: '(?:de )?(?:la )?semaine (?:derniere|passee)',
    nextMonth: "(?:du |le )?mois (?:prochain|suivant)|(?:du )?mois d'apres",
    thisMonth: '(?:de )?ce mois(?:-ci)?|du mois(?: courant| en cours)?',
    endOf: "(?:le )?dernier jour de|(?:a la |pour la |en |avant la |d'ici (?:la )?)?fin(?: de| du| d')?",
    middleOf: '(?:a la |vers la |vers )?mi[ -]|milieu(?: de| du)?',
    startOf: '(?:au )?(?:debut|commencement)(?: de| du)?',
    endOfMonth:
      "(?:a la |pour la |en |avant la |d'ici (?:la )?)?fin (?:de |du |de ce )?mois(?: en cours| courant)?|fin courant|eom",
    endOfWeek: "(?:a la |en |avant la |d'ici (?:la )?)?fin de (?:la |cette )?semaine",
    endOfYear: "(?:a la |en |avant la |d'ici (?:la )?)?fin (?:de l'|d')annee",
    isoWeek: 'semaine|s(?=\\d)|sem\\.?',
    ordinals: [
      '(?:le|du|au) (\\d{1,2})(?:er|e)?(?! ?(?:h|heures?|euros?|eur|€|k|mille|jours|semaines|cartons|/|%|\\d|[.,]\\d))',
      '(?:de |le )?(1)er',
    ],
    vague:
      "(?:debut |courant |dans )?(?:la )?(?:semaine|quinzaine|annee) (?:prochaine|suivante|qui vient|derniere|passee)|cette semaine|ce mois(?:-ci)?|le mois prochain|mois prochain|bientot|prochainement|sous peu|rapidement|des que possible|dans les (?:prochains )?(?:jours|semaines|plus brefs delais)(?: qui viennent)?|dans (?:quelques|plusieurs|les prochains|les prochaines) (?:jours|semaines|mois)|le week-?end|ce week-?end|plus tard|il y a (?:quelques|plusieurs) (?:jours|semaines)|dans une (?:quinzaine|huitaine|dizaine)(?: de jours)?|sous (?:quinzaine|huitaine)|recemment|l'autre jour|le mois dernier|courant (?:semaine|mois)|milieu de semaine|(?:avant|apres|pour) (?:les fetes|noel|le nouvel an|paques)|(?:lundi|mardi|mercredi|jeudi|vendredi) en (?:huit|quinze|8|15)",
  },
  numbers: {
    decimal: ',',
    dayFirst: true,
    currencies: {
      EUR: 'eur|euros?|€|e(?= |$|,)',
      USD: 'usd|us\\$',
      GBP: 'gbp|livres|£',
      CHF: 'chf|francs?|fs',
      $: 'dollars?|\\$',
      CAD: 'cad',
      MAD: 'mad|dirhams?',
      XOF: 'xof|fcfa',
      JPY: 'jpy|yen|¥',
    },
    thousand: 'k|mille|milles|ke|k€',
    million: 'm|millions?|mio',
    invoice: '(?:factures?|invoices?|inv|piece)(?: ?(?:no|nr|num|numeros?|n°|n))?[.:]?|n°|#',
    chequeNumber: 'cheques?(?: ?(?:bancaires?|no|nr|num|numero|n°|n))*[.:]?(?: ?#)?',
    phone: 'tel|telephone|portable|mobile|poste|fax|au(?= ?[+0][\\d ()/.-]{6})|numero(?= ?[+0])',
    things:
      "cartons?|pieces?|palettes?|colis|unites?|caisses?|lignes?|articles?|jours?|semaines?|mois|ans?|annees?|heures?|minutes?|mn|fois|mails?|appels?|relances?|factures|cheques|kg|kilos?|tonnes?|litres?|rouleaux?|bouteilles?|sacs?|pages?|echeances?|mensualites?|livraisons?|personnes|jours ouvres|d'entre",
    money:
      'paye|paie|payer|paiera|payera|paient|paieront|apaye|regle|reglera|regler|aregle|verse|versera|verser|vire|virera|virer|avire|virement(?: de)?|paiement(?: de| partiel de)?|reglement(?: de)?|acompte(?: de)?|avoir(?: de)?|montant(?: de)?|somme de|total(?: de)?|cheque de|deduit|deduire|deduction(?: de)?|remise de|retenue de|retient|promis|promet|remboursement(?: de)?|encore|puis|plus|environ|env|seulement|ecart de|difference de|conteste|envoie|enverra',
    half: 'la moitie|moitie|1/2|½|50 ?%|demi',
    third: 'un tiers|le tiers|1/3|⅓',
    quarter: 'un quart|le quart|1/4|¼|25 ?%',
    rest: "(?:le )?(?:reste|solde(?! (?:de|du|d'|compte|total))|restant|reliquat)|l'autre moitie|autre moitie",
    and: 'et|&|\\+',
  },
  time: {
    lead: 'a|apres|vers|avant|des|entre|a partir de',
    unit: 'h|heures?|hrs',
    morning: 'du matin',
    afternoon: "de l'apres-midi|du soir",
    noon: '(?:a |vers |apres )?midi',
    halfBefore: '-',
    halfAfter: '-',
  },
  acts: {
    split: 'mais|puis|ensuite|par contre|sinon|alors que|cependant|et|ensuite',
    pay: 'prelevements?|preleve(?:r|ra)?|paierait|paieraient|payerait|reglerait|regleraient|verserait|paie|paye|paient|paiera|payera|paieront|payer|paiement|paiements|regle|reglera|regler|reglement|reglements|reglent|verse|versera|verser|versement|vire|virera|virer|virement|virements|solder|soldera|soldent|argent|fonds|sera (?:apaye|paye|aregle|regle|avire|vire|effectue|verse|solde)\\w*|seront (?:apaye|paye|aregle|regle|avire|vire|effectue|verse)\\w*|acompte',
    promise:
      "(?:prelevement|virement) (?:accepte|ok|valide|autorise)\\w*|promis|promet|promesse|promettent|s'engage\\w*|engagement|confirme\\w*|garanti\\w*|assure|ptp|va (?:payer|regler|virer|verser|solder)|vont (?:payer|regler|virer|verser)",
    future:
      "va|vont|sera|seront|paiera|payera|reglera|virera|versera|partira|fera|feront|enverra|enverront|avant|d'ici|pour le|postera",
    should: 'devrait|devraient|prevu\\w*|doit partir|attendu|prevoit|previsionnel|normalement',
    paid: '(?:argent|fonds|virement|paiement|reglement|somme)s? (?:est |sont |deja |bien )*(?:parti|sorti|emis|envoye|transmis)\\w*|(?<!sera )(?<!seront )(?<!etre )(?:apaye\\w*|aregle\\w*|avire\\w*|verse(?=e|s|es)\\w*|solde(?:e|s|es))|(?:virement|paiement|reglement|transfert)s?(?: (?:a ete|est|bien|deja|de|sont|ont ete|¶+|~+))* (?:fait\\w*|effectue\\w*|parti\\w*|emis\\w*|envoye\\w*|execute\\w*|lance\\w*|passe\\w*|ordonne\\w*|realise\\w*)|a (?:verse|solde|fait le (?:virement|reglement|paiement)|effectue le (?:virement|paiement|reglement)|lance le virement)|ont (?:verse|fait le virement)',
    sent: 'envoye\\w*|aposte\\w*|poste(?:e|s)|expedie\\w*|parti\\w*|adresse(?=e|s)\\w*|mis au courrier|a poste|remis|depose\\w*|a ete (?:adresse|poste)|emis',
    by: { transfer: 'virement\\w*|avire\\w*|vire\\w*|virera|sepa|banque', card: 'carte|cb' },
    cheque: 'cheques?',
    bounced: 'impaye|rejete|sans provision|annule|oppose|perdu|refuse|revenu',
    arrives: 'arrive(?:ra|ront|nt)?|devrait (?:arriver|etre)|sera (?:sur|chez|credite)|date de valeur',
    inTheMail:
      'au courrier|par (?:la )?(?:poste|courrier)|en (?:route|chemin)|dans le courrier|a la poste|en cours d.acheminement|deja parti',
    sendTo: 'a|au|aux|vers|chez|sur',
    run: '(?:dans|avec) (?:la|le|notre|leur|sa) (?:campagne|lot|tournee|serie)|(?:campagne|lot|tournee|serie|train|vague|prochain cycle|cycle) de (?:paiements?|reglements?|virements?)|(?:prochain|dans le) (?:lot|run|reglement|train)|programme\\w*(?: (?:pour|le|au))?|mis en paiement|mise en paiement|ordonnance\\w*|bon a payer (?:donne|ok|fait)|echeancier de paiement|payment run|run de paiement|proposition de (?:paiement|reglement)|planifie\\w*',
    waitingApproval:
      "(?:attend\\w*|attente|besoin|manque|doit|doivent|faut|reste)(?: [\\w']+){0,5} (?:validation|validee?|valider|approbation|signature|signer|accord|visa|approuver|bon a payer|feu vert)|(?:pas|non)(?: encore)? (?:ete )?(?:valide|approuve|signe|vise)\\w*|(?:en cours de|en) validation|chez (?:le |la |son |sa )?(?:directeur|directrice|patron|daf|chef)(?: pour (?:validation|signature))?|a (?:la|l')? ?(?:signature|approbation)|(?:validation|approbation|signature) en attente",
    disputes: [
      [
        'price',
        "~+ au lieu (?:de |du )?~+|(?:mauvais|faux|ancien) (?:prix|tarif)s?|(?:prix|tarif)s? (?:est |sont |ne |n'|trop |errone\\w*|incorrect\\w*|pas |faux|different\\w*|superieur\\w*|convenu|unitaire)|erreur de (?:prix|tarif)|ecart de prix|surfactur\\w*|trop (?:factur\\w*|cher)|prix",
      ],
      [
        'short',
        '(?:\\d+|~+) (?:cartons?|pieces?|palettes?|colis|unites?|caisses?|articles?|bouteilles?|sacs?|rouleaux?) sur (?:\\d+|~+)|(?:\\d+|~+) sur (?:\\d+|~+) ?(?:cartons?|pieces?|palettes?|colis|unites?|caisses?|articles?|bouteilles?|sacs?|rouleaux?)|(?:il )?manque(?:nt)? (?:\\d+|~+|des|un|une|deux|trois|encore \\d+)? ?(?:cartons?|pieces?|palettes?|colis|unites?|caisses?|articles?|bouteilles?|sacs?|rouleaux?)|(?:cartons?|pieces?|palettes?|colis|unites?|caisses?|articles?|bouteilles?|sacs?) (?:manquant\\w*|en moins|pas livre\\w*)|livraison (?:incomplete|partielle)|manquants?|quantite (?:incorrecte|erronee|fausse|pas bonne)|erreur de quantite|incomplet\\w*',
      ],
      [
        'damaged',
        'abime\\w*|casse\\w*|endommage\\w*|defectueu\\w*|deteriore\\w*|qualite|avarie\\w*|defaut\\w*|raye\\w*|non conforme\\w*|inutilisable\\w*',
      ],
      [
        'missing-po',
        "(?:manque|sans|pas de|absence de|faut|besoin du|besoin d'un|faux|mauvais|il manque)(?: le| un| notre| leur)? (?:(?:n°|numero|no|num|bon)(?: du| de)? ?(?:commande|bon de commande|po)|bdc|bc|po)|(?:n°|numero|no) de commande (?:manquant|absent|manque|errone|incorrect)|bon de commande (?:manquant|absent)|(?:po|bdc) manquant",
      ],
      [
        'duplicate',
        'double\\w*|doublon|(?:facture|recue?|envoyee)\\w* deux fois|deux fois (?:facture|la meme)\\w*|dupliqu\\w*',
      ],
      [
        'wrong-tax',
        "(?:mauvaise?|sans|erreur (?:de|sur la)|fausse?|pas de) (?:taux de )?(?:tva|taxe)|tva (?:est |fausse|erronee|incorrecte|a tort|pas|manquante|intracommunautaire|ne|n')|taux de tva|exonere\\w*|autoliquidation",
      ],
      [
        'freight',
        '(?:frais|cout|couts) (?:de |du )?(?:port|transport|livraison|expedition)|franco(?: de port)?|port (?:facture|non prevu)',
      ],
      [
        'return-pending',
        "retour(?:ne\\w*|s)?(?: (?:de|des|la|les) ?(?:marchandises?|produits?|colis|pieces?))?(?= |$|,)|renvoye(?!r)\\w*|(?:attend\\w*|attente)(?: d'| de | de l'| l'| un | son | notre | votre )+avoir|avoir (?:en attente|pas recu|manquant|non recu)",
      ],
      [
        'already-paid',
        'deja (?:ete )?(?:apaye|aregle|avire|paye|regle|solde)\\w*|(?:apaye|aregle)\\w* (?:deja|depuis longtemps)',
      ],
      ['discount', 'remise|escompte|ristourne|rabais|rfa'],
      [
        'service-not-delivered',
        "(?:marchandises?|commande|livraison|prestation|service|travaux|colis|produits?|materiel|machine|pieces?)(?: [\\w'~¶]+){0,3} (?:pas|jamais|non|rien)(?: encore)?(?: ete)? (?:livre|recu|arrive|fait|termine|execute|effectue|realise|rendu)\\w*|(?:jamais|pas|rien) (?:ete )?livre\\w*|(?:pas|jamais)(?: encore)? recu (?:la |les |sa |leur |le )?(?:marchandises?|commande|livraison|colis|materiel|produits?|machine)|non livre\\w*",
      ],
      [
        'other',
        "conteste\\w*|litige|desaccord|pas d'accord|reclamation|reclame|refuse(?: la| cette| les) facture|facture (?:est )?(?:fausse|erronee|incorrecte)|montant (?:est )?(?:faux|errone|incorrect)|ne reconnait pas|erreur (?:sur|dans|de) (?:la )?facture|erreur de facturation",
      ],
    ],
    credit:
      'avoir|remboursement|deduire|deduit|deduction|deduira|retenue|retient|retenir|retiendra|compensation|note de credit|reduction',
    priceTag:
      '(?:facture\\w*|au lieu de|convenu|devis|etait|devrait etre|prix|tarif|chaque|total de|solde de|facture de)(?: a| de)?',
    objection: 'veut|veulent|demande|demandent|exige|reclame|souhaite|attend|voudrait',
    followUp:
      'rappel(?:er|le|lera|ez|ler)?|re-?appeler|relanc(?:er|e|era)|re-?contacter|rappeller|(?:a |le )?rappeler|reessayer|re-?essayer|retenter|faire le point|point (?:le|avec)|suivi|reprendre contact|revenir vers|appeler(?= (?:~|le |a ))|recontact\\w*|sera de retour|de retour|rentre le|disponible (?:le|a partir)|(?:nous|me) rappelle\\w*|re-?telephoner',
    with: 'avec|a|de|chez|pour',
    visit: 'visite|rendez-vous|rencontr\\w*|passer (?:les )?voir|passera|sur place|(?<!en )reunion',
    voicemail:
      'messagerie|repondeur|(?:laisse|laissee?) (?:un |une )?(?:message|msg|mess)|message (?:vocal|laisse)|boite vocale',
    unreachable:
      "(?:ne |n')?(?:repond|repondu|reponse|decroche|joint)\\w* (?:pas|plus|personne)|pas (?:de |eu de )?(?:reponse|joignable|repondu|joindre|disponible|decroche)|injoignable|personne (?:ne (?:repond|decroche)|au (?:bout|telephone))|absent\\w*|(?:en )?(?:conges?|vacances|reunion|deplacement|arret maladie)|(?:ligne )?occupe\\w*|sonne dans le vide|aucune reponse|pas reussi a joindre|pas pu joindre",
    wrongContact:
      "(?:mauvais|faux|pas le bon) (?:numero|contact|interlocuteur|service|poste)|mauvaise (?:personne|adresse)|n'est (?:pas|plus) (?:le|la|en charge|responsable|dans|chez)|ne travaille plus|plus (?:dans|de) (?:la|l')? ?(?:societe|entreprise|boite)|a quitte (?:la|l'|le)|numero (?:non attribue|errone|inexistant)|pas (?:la bonne personne|en charge)|ne s'occupe (?:pas|plus)",
    notReceived:
      "(?:pas|jamais|rien|ni)(?: \\w+)? (?:recu|eu|vu|trouve)\\w*(?: (?:la|les|cette|notre|nos|sa|leur|votre|de|aucune|l.original de la))* ?(?:factures?|¶|copie)|(?:factures?|¶)(?: ¶+)?(?: [\\w']+){0,3} (?:pas|jamais|non|introuvable)\\w*(?: encore)?(?: ete)? ?(?:recu|arrive|parvenu|trouve|enregistre|la)?\\w*|(?:renvoyer|re-envoyer|envoyer|demande|veut|besoin d'|besoin de|souhaite|duplicata)(?: (?:une|un|la|les|le|nouveau|de))* ?(?:copie|duplicata|la facture|les factures)|duplicata|copie (?:de )?(?:la )?facture|n'a pas la facture|facture (?:perdue|introuvable|egaree|manquante)",
    reached:
      '(?:va|vont) (?:regarder|verifier|se renseigner)|se renseigne|verifie|parle (?:avec|a)|eu (?:m\\.?|mme|mr|madame|monsieur|la compta|le client|[a-z]+) (?:au tel\\w*|en ligne)|(?:il|elle|mme \\w+|m\\. \\w+|client|cliente|ana) (?:dit|a dit|me dit|indique|annonce|precise)|dit|indique|annonce|echange avec|joint(?: [a-z]+)?',
    refuses:
      "(?:ne |n')(?:paie|paye|paiera|payera|veut|veulent|va|reglera|regle|compte)\\w*(?: [\\w']+)? (?:pas|rien|jamais)(?: (?:payer|regler|verser))?|refus(?:e|ent)(?: de (?:payer|regler)| le paiement| tout paiement| categoriquement)?|refus de (?:paiement|payer)|(?:paiera|payera|paie|paye) (?:pas|rien|jamais)|(?:veut|va) pas payer",
    not: "pas|jamais|rien|ne|n'|aucun\\w*|sans|non|refus\\w*|impossible|ni|plus (?:de|en mesure)",
    notBefore: "(?:pas|rien|aucun paiement|jamais)(?: [\\w']+){0,3} avant|pas d'ici|pas avant",
    condition:
      "si|s'il|s'ils|quand|lorsque|des (?:que|reception|validation|la|l'|livraison)|une fois|apres (?:reception|validation|livraison|avoir|accord|verification|signature)|a condition|sous reserve|a reception|tant que|en cas|sauf|a moins|suivant|selon|attend (?:l'|la|le|un|une)|jusqu'a ce|en attente",
    unsure:
      'au plus tot|peut[ -]?etre|essaie|essaye|essaiera|essayer|espere|esperent|probablement|sans doute|eventuellement|pense|pensent|pourrait|pourraient|aimerait|va voir|verifie\\w*|va verifier|regarde|se renseigne|renseigner|pas sur|pas sure|incertain|tente\\w*|tentera|croit|si possible|au mieux|il semble|semble|voudrait|envisage',
    demand:
      "devait|devaient|aurait du|auraient du|(?:demand(?:e|ee|er|ons|ai)|prie|exig(?:e|ons)|rappele|relance|merci de|veuillez|svp|invite|mis en demeure|besoin)(?: [\\w']+){0,5} (?:de )?(?:payer|regler|paiement|reglement|virer|solder|virement)|delai (?:fixe|accorde|de)|doit (?:payer|regler|nous payer)|doivent (?:payer|regler)|(?:quand|est-ce que) .{0,40}\\?|date limite|mise en demeure",
    due: "(?:dues?|echue?|echues?|exigible|echeance|datee?|payable)(?: (?:le|du|au|depuis|de|est))*|facture du|factures du|(?:facture|livraison|commande|courrier|mail|relance|livree?|commandee?)(?: ¶+)? (?:du|le|date du|date de)|depuis(?: le)?|(?:conges|absente?|vacances|arret) jusqu'(?:au)?",
    recurring:
      'chaque|tous les|toutes les|par (?:mois|semaine)|mensuel\\w*|mensualite\\w*|hebdomadaire\\w*|echelonne\\w*|echelonnement|echeances?(?! (?:du|le))|en (?:deux|trois|quatre|\\d+|~+) fois|vendredis|/mois',
  },
};
