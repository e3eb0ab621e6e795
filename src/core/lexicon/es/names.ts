import { type NameWords, wordSet } from "../names.ts";
import { givenNames, surnames } from "../names-persons.ts";

export const names: NameWords = {
  functionWords:
    wordSet(`vecina vecino aledana aledano el la los las lo un una unos unas uno este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas aquello
    mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra yo me nos os te se le les nosotros ustedes usted ellos ellas ella el vosotros
    mio mia suyo suya suyos suyas quien quienes cual cuales que cuyo cuya cuanto cuanta cuantos cuantas donde cuando como porque pues
    y e o u ni pero sino mas aunque si no tampoco tambien ademas asi entonces luego despues antes ahora hoy ayer manana anoche anteayer aqui ahi alli alla
    a ante bajo cabe con contra de del al desde durante en entre excepto hacia hasta incluso mediante menos para por salvo segun sin sobre tras versus via
    es son era eran fue fueron ser sido siendo esta estan estaba estaban estuvo estar ha han habia habian hubo hay haber habra tiene tienen tenia tuvo tener
    puede pueden podria podrian podra debe deben debia debera va van iba voy hace hacia hizo hacen haber sera seran seria serian sea sean fuera
    muy mucho mucha muchos muchas poco poca pocos pocas todo toda todos todas otro otra otros otras algun alguno alguna algunos algunas ningun ninguno ninguna
    cada mismo misma mismos mismas tal tales tan tanto tanta tantos tantas varios varias ambos ambas demas cualquier cualquiera dicho dicha dichos dichas
    dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien ciento cientos mil miles millones decenas docenas medio media casi unas
    sin embargo mientras ya aun todavia solo solamente siempre nunca jamas quiza quizas tal vez acaso apenas incluso finalmente actualmente recientemente anteriormente
    posteriormente igualmente asimismo precisamente efectivamente evidentemente naturalmente lamentablemente afortunadamente obviamente claro bueno bien mal mejor peor
    mas menos primero segundo tercero primera segunda tercera ultimo ultima ultimos ultimas proximo proxima pasado pasada nuevo nueva nuevos nuevas
    gracias si senor senora vea lea foto fotos video imagen fuente fuentes redaccion
    dijo dice segun aseguro afirmo explico agrego senalo indico informo anadio manifesto declaro sostuvo preciso destaco considero`),
  calendar:
    wordSet(`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb abr jun jul ago dic
    lunes martes miercoles jueves viernes sabado domingo navidad pascua cuaresma gmt utc hrs am pm`),
  givenNames,
  surnames,
  personParticles: wordSet("de del la las los y e i da do dos das di du van von der den al el bin ibn ben abu d' san"),
  bodyParticles: wordSet("de del la las los el y e en para por al a contra of the for &"),
  otherHeads: wordSet(
    "internet twitter facebook instagram youtube whatsapp telegram tiktok linkedin bitcoin ley leyes decreto plan planes programa operacion operativo premio premios copa copas supercopa liga ligas torneo campeonato cumbre feria festival semana dia dias juegos guerra batalla tratado acuerdo acuerdos pacto convenio constitucion carta codigo proyecto caso protocolo convencion resolucion informe indice conferencia serie vuelo ruta olimpiadas iniciativa doctrina estatuto reunion congreso muestra exposicion concurso ronda estrategia reforma bono fondo impuesto edicion seccion articulo hora norma eurocopa mundial campana carrera gala biblia huracan tormenta ciclon",
  ),
  aliasCues: [
    "tambien conocido como",
    "tambien conocida como",
    "conocido con el alias de",
    "conocida con el alias de",
    "conocido por el alias de",
    "mejor conocido como",
    "mejor conocida como",
    "mas conocido como",
    "mas conocida como",
    "conocido como",
    "conocida como",
    "conocido por",
    "apodado",
    "apodada",
    "con el alias de",
    "con alias",
    "alias de",
    "alias",
    "( a )",
  ].map((cue) => cue.split(" ")),
  victimWords: wordSet(
    "victima victimas asesinado asesinada asesinados muerto muerta fallecido fallecida secuestrado secuestrada desaparecido desaparecida herido herida viuda viudo huerfano menor nino nina bebe estudiante occiso violada difunto",
  ),
  factWords: wordSet(
    "buscado buscada acusado acusada imputado imputada procesado procesada condenado condenada sentenciado sentenciada sancionado sancionada detenido detenida capturado capturada arrestado extraditado extraditada presunto presunta senalado senalada absuelto absuelta miembro integrante lider cabecilla jefe capo",
  ),
  hedges: wordSet(
    "presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas presuntamente supuestamente aparente aparentemente",
  ),
};
