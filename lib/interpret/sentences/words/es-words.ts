import type { Words } from './words.ts';

export const spanish: Words = {
  accented: [
    ['pagó', 'ha pagado'],
    ['envió', 'ha enviado'],
    ['mandó', 'ha mandado'],
    ['transfirió', 'ha transferido'],
    ['abonó', 'ha abonado'],
    ['liquidó', 'ha liquidado'],
    ['depositó', 'ha depositado'],
  ],
  shorthand: [
    ['mñn|manna|mnn|mañna|mna', 'manana'],
    ['hy', 'hoy'],
    ['vie|vier|viern', 'viernes'],
    ['lun', 'lunes'],
    ['mie|mierc', 'miercoles'],
    ['jue', 'jueves'],
    ['sem', 'semana'],
    ['prox|px', 'proximo'],
    ['chq|ch|cheq|chequ|tlon', 'cheque'],
    ['talon|talones', 'cheque'],
    ['transf|trf|transfer|transfe|trans', 'transferencia'],
    ['fra|fras|fact|fac|fct|ft', 'factura'],
    ['fdm|fin mes|f/m', 'fin de mes'],
    ['tfno|tel|tlf|telf', 'telefono'],
    ['pte|pdte|pend', 'pendiente'],
    ['dpto', 'departamento'],
    ['msj|msje', 'mensaje'],
    ['xa', 'para'],
    ['q', 'que'],
    ['pag', 'pago'],
    ['dto', 'descuento'],
    ['resp', 'responsable'],
    ['imp', 'importe'],
  ],
  spelling:
    'enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo manana pagara pagaran pagar pagado pagos factura facturas cheque cheques transferencia transferencias prometio promete importe llamar reclama aprobado aprobacion remesa duplicada danado danados',
  numerals: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    diez: 10,
    quince: 15,
  },
  days: {
    months: [
      'ene(?:ro)?',
      'feb(?:rero)?',
      'mar(?:zo)?',
      'abr(?:il)?',
      'may(?:o)?',
      'jun(?:io)?',
      'jul(?:io)?',
      'ago(?:sto)?',
      'sept?(?:iembre)?|setiembre',
      'oct(?:ubre)?',
      'nov(?:iembre)?',
      'dic(?:iembre)?',
    ],
    weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
    shortWeekdays: ['', 'mar', '', '', '', 'sab', 'dom'],
    lead: 'el|este|antes del|para el|hasta el|del|al|desde el|proximo|pasado|a partir del|sobre el|de|antes de',
    today: 'hoy(?: mismo)?|ahora(?: mismo)?|ya mismo|inmediatamente|esta (?:tarde|noche)|de inmediato',
    tomorrow: 'manana(?: (?:por la (?:manana|tarde)|mismo))?',
    dayAfterTomorrow: 'pasado manana',
    yesterday: 'ayer|anoche',
    dayBeforeYesterday: 'anteayer|antes de ayer|antier',
    day: 'dias?',
    week: 'semanas?',
    month: 'mes(?:es)?',
    ahead: ['en N U', 'dentro de N U', 'de aqui a N U', 'en el plazo de N U'],
    ago: ['hace N U'],
    thisDay: 'este',
    comingDay: 'proximo|el proximo|este proximo|que viene|proximos?|entrante',
    nextDay: 'siguiente',
    lastDay: 'pasado|ultimo|anterior',
    nextWeek: '(?:de )?(?:la )?(?:proxima semana|semana (?:proxima|que viene|siguiente|entrante))',
    thisWeek: '(?:de )?esta (?:misma )?semana',
    lastWeek: '(?:de )?(?:la )?semana pasada',
    nextMonth: '(?:del |el )?(?:proximo mes|mes (?:proximo|que viene|siguiente|entrante))',
    thisMonth: '(?:de )?este (?:mismo )?mes|del (?:presente )?mes(?: en curso| actual)?',
    endOf:
      '(?:el )?ultimo dia de|(?:a |para |antes de |hasta )?(?:finales|fin|final|fines|ultimos)(?: de| del)?',
    middleOf: '(?:a )?(?:mediados|mitad)(?: de| del)?',
    startOf: '(?:a )?(?:principios|primeros|comienzos|inicios)(?: de| del)?',
    endOfMonth:
      '(?:a |para |antes de |hasta )?(?:fin|final|finales|fines) (?:de |del |de este )?mes(?: en curso)?|ultimo dia (?:de |del )mes|eom',
    endOfWeek: '(?:a |para |antes del )?(?:final|finales) de (?:la |esta )?semana',
    endOfYear: '(?:a |antes de )?(?:fin|final|finales|fines) de(?:l| este)? ano',
    isoWeek: 'semana|sem',
    ordinals: [
      '(?:el|del|al)(?: (?:dia|proximo))? (\\d{1,2})(?! ?(?:h|horas|euros?|eur|€|k|mil|dias|semanas|cajas|/|%|\\d|[.,]\\d))',
      'dia (\\d{1,2})',
    ],
    vague:
      '(?:a (?:principios|mediados) de |en )?(?:la |el )?(?:proxim[oa]|siguiente) (?:semana|mes|ano|quincena)|(?:la )?(?:semana|quincena) (?:que viene|proxima|siguiente|pasada)|(?:el )?(?:mes|ano) (?:que viene|proximo|siguiente|pasado)|esta semana|este mes|pronto|en breve|lo antes posible|cuanto antes|proximamente|en (?:unos|pocos|los proximos|breves|algunos) (?:dias|semanas)|(?:el |este )?fin de semana|(?:el )?finde|mas adelante|mas tarde|hace (?:unos|pocos|algunos) (?:dias|semanas)|recientemente|el otro dia|estos dias|entre semana|a mitad de semana|(?:antes|despues) de (?:navidad|reyes|las fiestas|ano nuevo|pascua)|(?:lunes|martes|miercoles|jueves|viernes) en (?:ocho|quince)',
  },
  numbers: {
    decimal: ',',
    dayFirst: true,
    currencies: {
      EUR: 'eur|euros?|€',
      USD: 'usd|us\\$',
      GBP: 'gbp|libras?|£',
      CHF: 'chf|francos?',
      $: 'dolares|dolar|\\$',
      MXN: 'mxn|pesos?',
      COP: 'cop',
      JPY: 'jpy|yenes|¥',
    },
    thousand: 'k|mil|miles',
    million: 'm|mill\\.?|millones|millon|mio',
    invoice: '(?:facturas?|invoices?|inv|documento)(?: ?(?:no|nr|num|numeros?|n°|nº))?[.:]?|n°|nº|#',
    chequeNumber: 'cheques?(?: ?(?:bancarios?|nominativos?|no|nr|num|numero|n°|nº))*[.:]?(?: ?#)?',
    phone: 'telefono|movil|celular|ext(?:ension)?|fax|numero(?= ?[+0])|al(?= ?[+69][\\d ()/.-]{6})',
    things:
      'cajas?|piezas?|pales?|palets?|bultos?|unidades|uds?|paquetes?|lineas?|articulos?|dias?|semanas?|mes(?:es)?|anos?|horas?|minutos?|min|veces|vez|correos?|llamadas?|avisos?|facturas|cheques|kg|kilos?|toneladas?|litros?|rollos?|botellas?|sacos?|paginas?|plazos?|cuotas?|entregas?|personas|pallets?|habiles|de las (?:cajas|facturas|piezas)',
    money:
      'paga|pagan|pago(?: de| parcial de)?|pagar|pagara|pagaran|pagado|abona|abonan|abonara|abonar|abonado|abono(?: de)?|transfiere|transferira|transferir|transferido|transferencia(?: de| por)?|ingresa|ingresara|importe(?: de)?|suma de|total(?: de)?|cheque (?:de|por)|nota de credito(?: de| por)?|descuenta|descontar|descuento de|deduce|deduccion de|devolucion(?: de)?|retiene|prometio|promete|luego|mas|otros|unos|aprox|cerca de|solo|diferencia de|liquida|liquidara|manda|mandara|envia|enviara|anticipo(?: de)?|a cuenta|reclama|credito de',
    half: 'la mitad|mitad|1/2|½|50 ?%|medio|media parte',
    third: 'un tercio|1/3|⅓',
    quarter: 'un cuarto|la cuarta parte|1/4|¼|25 ?%',
    rest: '(?:el )?(?:resto|restante|saldo(?: restante)?(?! (?:de|del|a|pendiente|total)))|la otra mitad|otra mitad',
    and: 'y|e|&|\\+',
  },
  time: {
    lead: 'a las?|despues de las?|a partir de las?|sobre las?|antes de las?|entre las?|hacia las?|desde las?|tras las?',
    unit: 'h|horas?|hrs',
    morning: 'de la manana|am|a\\.m\\.?',
    afternoon: 'de la tarde|pm|p\\.m\\.?|de la noche',
    noon: '(?:a |al )?mediodia',
    halfBefore: '-',
    halfAfter: '-',
  },
  acts: {
    split: 'pero|luego|despues(?! de)|sino|aunque|mientras|y|ademas|sin embargo',
    pay: '~+ (?:entran?|llegan?)|domiciliacion|adeudo|recibo domiciliado|pagaria|pagarian|abonaria|paga|pagan|pagara|pagaran|pagaremos|pagar|pago|pagos|pague|abona|abonan|abonara|abonaran|abonar|transferencia|transferencias|transfiere|transferira|transferiran|transferir|ingresa|ingresara|ingresaran|liquida|liquidara|liquidaran|liquidar|cancela|cancelara|sera (?:pagad|abonad|transferid|liquidad)[oa]|dinero|fondos|salda|saldara|deposita|depositara|girara',
    promise:
      '(?:domiciliacion|adeudo) (?:aceptad[oa]|ok|autorizad[oa])|prometio|promete|prometen|prometido|promesa|prometieron|se compromet\\w*|compromiso|confirma\\w*|garantiza\\w*|asegura\\w*|asegur[ao]|ptp|va a (?:pagar|abonar|transferir|hacer|ingresar|liquidar)|van a (?:pagar|abonar|transferir|hacer|ingresar)|quedo en',
    future:
      'va a|van a|sera|seran|pagara|pagaran|abonara|transferira|enviara|enviaran|mandara|mandaran|hara|haran|saldra|antes del|para el|ingresara|entregara',
    should: 'deberia|deberian|previsto|prevista|esperan|se espera|programado para|tendria que|estima',
    paid: '(?<!sera )(?<!ser )(?:pagad[oa]s?|abonad[oa]s?|transferid[oa]s?|liquidad[oa]s?|ingresad[oa]s?)|pagaron|abonaron|transfirieron|ingresaron|liquidaron|(?:transferencia|pago|giro|ingreso|dinero|importe|fondo)s?(?: (?:ya|fue|esta|ha sido|se|¶+|~+|de))* (?:hech[oa]|realizad[oa]|enviad[oa]|emitid[oa]|efectuad[oa]|salid[oa]|ordenad[oa]|lanzad[oa]|ejecutad[oa]|salio|hizo|realizo|mandad[oa])|(?:ha|han) (?:hecho|realizado|ordenado|lanzado|emitido) (?:la |el |una |un )?(?:transferencia|pago|ingreso)|(?:hizo|hicieron|realizo|realizaron|ordeno) (?:la |el |una |un )?(?:transferencia|pago|ingreso)',
    sent: 'enviad[oa]s?|enviaron|mandad[oa]s?|mandaron|salio|salieron|emitid[oa]|echad[oa]|remitid[oa]|entregad[oa]|despachad[oa]|envio(?= el)|mando(?= el)|ha enviado|ha mandado|echaron|depositad[oa]|envio|por correo el|mando',
    by: { transfer: 'transf\\w*|sepa|banco|bancari[oa]|giro', card: 'tarjeta' },
    cheque: 'cheques?',
    bounced: 'devuelto|sin fondos|rechazado|anulado|cancelado|perdido',
    arrives:
      'llega(?:ra|ran|n)?(?! el (?:pedido|material))|deberia (?:llegar|estar)|estara en|fecha valor|entrara',
    inTheMail: '(?:en|por) (?:el )?correo|en camino|por mensajero|de camino|ya salio|en ruta',
    sendTo: 'a|al|hacia|en',
    run: '(?:remesa|lote|proceso|ronda|ciclo|tanda|corrida) de (?:pagos?|transferencias|cobros|los pagos)|(?:proxima|siguiente|la) remesa|remesa(?: del?)?|dia de pago|programad[oa](?: para| el)?|en el (?:proximo )?lote|propuesta de pago|incluid[oa] en (?:los pagos|la remesa|el pago)|confirming|calendario de pagos|payment run|planificad[oa]',
    waitingApproval:
      '(?:espera\\w*|esperando|pendiente|falta|faltan|necesita\\w*|requiere|tiene que|tienen que|debe|deben|queda)(?: \\w+){0,5} (?:aprobacion|aprobar|aprobarl[oa]|aprobad[oa]|firma|firmar|autorizacion|autorizar|autorice|apruebe|firme|visto bueno|vb|validacion|validar|ok)|(?:no|sin)(?: \\w+){0,3} (?:aprobad[oa]|autorizad[oa]|aprobar|autorizar|firmar|validad[oa])|en (?:aprobacion|autorizacion|validacion)|a la firma',
    disputes: [
      [
        'price',
        '~+ en (?:vez|lugar) de ~+|(?:precio|tarifa)s? (?:es |esta |no |mal|incorrect[oa]|equivocad[oa]|err[oó]ne[oa]|distint[oa]|superior|diferente|mas alto|acordado|unitario)|(?:mal|error (?:de|en) (?:el )?)\\w* ?precio|(?:otro|distinto) precio|cobrado de mas|facturado de mas|sobreprecio|demasiado caro|diferencia de precio|precio',
      ],
      [
        'short',
        '(?:\\d+|~+) de(?: las| los)? (?:\\d+|~+) ?(?:cajas?|piezas?|pales?|palets?|bultos?|unidades|uds?|paquetes?|articulos?|sacos?|botellas?|rollos?)|(?:faltan?|faltaron|faltaban)(?: \\d+| ~+| un| una| dos| tres| unas| algunas)? ?(?:cajas?|piezas?|pales?|palets?|bultos?|unidades|uds?|paquetes?|articulos?|sacos?|botellas?|rollos?|mercancia)|(?:cajas?|piezas?|palets?|bultos?|unidades|uds?) (?:de menos|faltantes?|no llegaron|menos)|entrega (?:incompleta|parcial)|cantidad (?:incorrecta|equivocada|mal|erronea)|faltantes?|incomplet[oa]s?|llegaron (?:solo )?~* ?(?:\\d+ )?de menos',
      ],
      [
        'damaged',
        'danad[oa]s?|rot[oa]s?|defectuos[oa]s?|estropead[oa]s?|averiad[oa]s?|calidad|mal estado|golpead[oa]s?|defectos?|desperfectos?|deteriorad[oa]s?|inservibles?',
      ],
      [
        'missing-po',
        '(?:falta|sin|no (?:lleva|tiene|aparece|figura)|necesita\\w*|requiere\\w*|mal|error en)(?: el| un| su| nuestro| del)? ?(?:n°|nº|numero|num|no)?\\.?(?: de)? ?(?:pedido|po|orden de compra|oc|referencia)|(?:numero|n°|nº) de pedido (?:incorrecto|equivocado|falta)|orden de compra (?:falta|incorrecta)|(?:po|oc) (?:falta|incorrecto)',
      ],
      ['duplicate', 'duplicad[oa]s?|doble(?:mente)?|dos veces|repetid[oa]s?|cobrad[oa] 2 veces'],
      [
        'wrong-tax',
        '(?:iva|impuestos?|igic|retencion|irpf)(?: (?:esta|es))? ?(?:mal|incorrect[oa]|equivocad[oa]|err[oó]ne[oa]|no|falta|de mas)|(?:mal|sin|error (?:en|de|con) el|falta el|tipo de) (?:el )?(?:iva|impuesto)|exent[oa]s?|inversion del sujeto pasivo',
      ],
      ['freight', '(?:portes|flete|gastos de envio|transporte|costes? de envio|envio cobrado)'],
      [
        'return-pending',
        'devuelt[oa]s?|devolucion(?:es)?|devolvi\\w*|devolver\\w*|espera\\w* (?:el |un |del |la |una )*(?:abono|nota de credito|nota de abono)|(?:falta|pendiente)(?: de| el| un| la)* (?:abono|nota de credito|nota de abono)|rectificativa',
      ],
      [
        'already-paid',
        'ya (?:esta |la |lo |fue |ha sido |ha |han |se |las |los )*(?:pagad[oa]s?|pagaron|pago|abonad[oa]s?|abonaron|liquidad[oa]|transferid[oa])',
      ],
      ['discount', 'descuento|rappel|pronto pago|rebaja|bonificacion'],
      [
        'service-not-delivered',
        '(?:mercancia|pedido|servicio|trabajo|obra|material|entrega|paquete|maquina|proyecto|instalacion|genero|piezas?)(?: [\\w~¶]+){0,3}? (?:no|nunca|sin)(?: [\\w]+){0,3} (?:llegad[oa]|llego|entregad[oa]|recibid[oa]|hecho|terminad[oa]|realizad[oa]|prestad[oa]|acabad[oa]|finalizad[oa]|entrego|recibio|recibieron|entregaron|entregar|terminar)|(?:no|nunca)(?: \\w+){0,3} (?:recibido|recibio|recibieron|llegado|llego|entregado|entregaron|entrego)(?: \\w+){0,3} (?:mercancia|pedido|material|genero|servicio|paquete|maquina)|no entregad[oa]|sin entregar',
      ],
      [
        'other',
        'disputa\\w*|reclama(?:n|cion|ciones)?|no (?:esta|estan) (?:de acuerdo|conforme)|disconforme|discrepancia|impugna\\w*|no (?:acepta|aceptan|reconoce|reconocen)|rechaza la factura|factura (?:esta )?(?:mal|incorrecta|equivocada|erronea)|importe (?:esta )?(?:mal|incorrecto|equivocado)|queja\\w*|incidencia|error en (?:la )?factura',
      ],
    ],
    credit:
      'abono|nota de (?:credito|abono)|descontar\\w*|descuentan?|deduc\\w*|retiene\\w*|retener|devolucion|reembolso|rebaja|compensar|(?<!tarjeta de )credito',
    priceTag:
      '(?:cobrad[oa]|cobraron|facturad[oa]|facturaron|en vez de|en lugar de|acordad[oa]|pactad[oa]|deberia(?:n)? ser|era|eran|total de|saldo de|cada|precio|factura de)(?: a| de)?',
    objection: 'quiere|quieren|pide|piden|exige|reclama|solicita|espera|necesita|solicitan',
    followUp:
      '(?:volver a|volvere a|hay que|re-?)? ?llamar(?:l[aeo]s?|me|nos)?(?: de nuevo| otra vez)?|llamar[ae]?|llamame|rellamar|devolver (?:la )?llamada|(?:hacer )?seguimiento|reintentar|intentar (?:de nuevo|otra vez)|insistir|recordar\\w*|recordatorio|contactar (?:de nuevo|otra vez)|retomar|llama (?:el|manana|a)|vuelve (?:el|a)|volver a (?:intentar|contactar|hablar|escribir)|de vuelta|nos llama\\w*|proxima llamada',
    with: 'con|a|para|por',
    visit:
      'visita\\w*|visitar\\w*|(?<!en |en una |de )reunion|cita|pasar(?:a|an|emos)? por|quedamos|in situ|en persona|encuentro',
    voicemail:
      'buzon(?: de voz)?|contestador|(?:deje|dejado|dejo|deja) (?:un )?(?:mensaje|recado)|mensaje (?:de voz|en el)',
    unreachable:
      'no (?:contesta\\w*|responde\\w*|coge\\w*|localizad[oa]|disponible|esta(?:ba)?(?= |$|,)|atiende\\w*|lo coge\\w*|hay respuesta|se pudo|cogen?)|ilocalizable|comunica(?:ndo)?|nadie (?:contesta|coge|responde|atiende)|sin respuesta|de vacaciones|(?:en|de) (?:una )?reunion|ausente|de baja|no (?:he |hemos )?(?:podido|conseguido) (?:hablar|localizar|contactar)\\w*|apagado|fuera de (?:la )?oficina',
    wrongContact:
      '(?:numero|telefono|contacto|persona|extension) (?:equivocad[oa]|incorrect[oa]|erroneo|no existe)|(?:no es|ya no es) (?:la|el|su) (?:persona|responsable|encargad[oa]|contacto)|ya no (?:trabaja|esta|lleva)|no (?:lleva|se encarga|es responsable|se ocupa)|dejo la empresa|equivocad[oa](?= de)|no trabaja (?:ahi|alli|ya)',
    notReceived:
      '(?:no|nunca)(?: \\w+){0,4} (?:recibid[oa]s?|recibio|recibieron|llegado|llego|tiene|tienen|encuentra\\w*|consta\\w*|visto|les consta)(?: (?:la|las|el|los|esa|esta|nuestra|su|ninguna|copia|de))* ?(?:facturas?|¶|copia)|(?:facturas?|¶)(?: ¶+)?(?: \\w+){0,3}? (?:no|nunca)(?: \\w+){0,3} (?:llegado|llego|recibid[oa]|recibio|recibieron|recibida|consta|aparece|tienen|esta)|(?:reenviar|re-?enviar|enviar de nuevo|mandar otra vez|pide|piden|necesita|solicita|quiere)(?: (?:una|un|la|las|nueva|otra|de))* ?(?:copia|duplicado|facturas?)|copia de (?:la |las )?facturas?|factura (?:perdida|extraviada|no recibida)|sin (?:la )?factura|reenviar|reenviarla',
    reached:
      '(?:lo|la) (?:mira|revisa|comprueba|consulta)(?:ra)?|va a (?:mirar|revisar|comprobar|consultar)(?:l[oa])?|habl(?:e|o|ado|amos) con|hablado con|(?:ella|el cliente|la clienta|cliente|ana|contabilidad|administracion) (?:dice|dijo|comenta|confirma|me dice)|dice(?:n)?|comenta|contest[oa](?= \\w)|segun (?:ella|el|contabilidad)|dijo',
    refuses:
      'no (?:\\w+ )?(?:pagara\\w*|va a pagar|van a pagar|quiere pagar|quieren pagar|piensa pagar|paga|pagan|piensan pagar)|se niega\\w*|niegan? a pagar|rechaza\\w* (?:el )?pago|nunca pagara|no (?:lo |la |las |los )?(?:va|van) a pagar',
    not: 'no|nunca|jamas|ningun\\w*|nada|sin|imposible|niega\\w*|ni|tampoco|rechaza\\w*',
    notBefore: '(?:no|nada|nunca|imposible)(?: \\w+){0,4} (?:antes|hasta)',
    condition:
      'si|cuando|en cuanto|una vez|siempre que|a condicion|despues de (?:recibir|que|la|el|revisar)|tras (?:recibir|la|el|recepcion)|a menos que|salvo|hasta que|sujeto a|depende|condicionado|mientras no|en caso|al recibir|previa|previo|a la espera|segun (?=~)',
    unsure:
      'como pronto|quizas?|tal vez|a lo mejor|puede que|posiblemente|probablemente|espera(?= (?:pagar|poder|hacer|que))|espera poder|intentara\\w*|intenta\\w*|tratara\\w*|podria\\w*|creo|cree|supone|piensa|mirara|va a mirar|va a ver|vera|verificar\\w*|comprobar\\w*|comprueba|consultara?|seguramente|no (?:esta )?segur[oa]|no sabe|a ver|si puede|ojala|aproximadamente el|me dira|quisiera|le gustaria|revisara?|revisando',
    demand:
      'tenia que|tenian que|debia|debian|iba a|iban a|deberia haber|(?:pedi|pedido|pedimos|solicitad[oa]|solicitamos|exigi\\w*|exigimos|reclamad[oa]|reclame|rogamos|por favor|recordad[oa]|recorde|requerid[oa]|necesitamos|le dije que|dicho que|debe|deben|tiene que|tienen que|plazo)(?: \\w+){0,5} (?:pag\\w+|abon\\w+|transfer\\w+|liquid\\w+)|(?:cuando|si) (?:va|van) a pagar\\?|plazo (?:maximo|hasta|fijado)|fecha limite|¿.*\\?',
    due: '(?:vence\\w*|vencid[oa]s?|vencimiento|vencio|con fecha|fechad[oa]|(?<!transferencia |pago |giro )emitid[oa])(?: (?:el|del|desde|de|a|al|desde el))*|factura del|facturas del|(?:factura|entrega|pedido|correo|carta|recordatorio|albaran)(?: ¶+)? (?:del|de fecha|el)|desde(?: el)?|vacaciones hasta(?: el)?|de baja hasta(?: el)?|entregad[oa] el',
    recurring:
      'cada|todos los|todas las|al mes|por (?:mes|semana)|mensual\\w*|semanal\\w*|plazos|cuotas?|fraccionad[oa]|plan de pagos|a plazos|los viernes|los lunes',
  },
};
