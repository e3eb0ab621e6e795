import type { OutletWords } from "../outlet-pages.ts";

/** Spanish words of the outlet's pages. */
export const outletPages: OutletWords = {
  names: {
    about: "Quiénes somos",
    methodology: "Cómo contamos",
    licence: "Licencia",
    privacy: "Privacidad",
    contact: "Contacto",
  },
  ledes: {
    methodology:
      "Detrás de cada número de este sitio hay alguien que lo dijo, o se desprende de lo que alguien dijo. Aquí explicamos cómo pasamos de las palabras al número y cómo decidimos si una frase se sostiene.",
    licence: "Qué puede hacer con lo que encuentre aquí.",
    privacy: "Lo que este sitio sabe de usted: nada que pueda perder.",
    contact: "Cómo encontrarnos y qué pasa después.",
  },
  about: {
    title: (outlet) => `Quiénes hacemos ${outlet}`,
    nothing: "Este medio todavía no ha dicho nada de sí mismo.",
    system: {
      name: "Cómo funciona este sitio",
      paragraphs: [
        "Las palabras de los funcionarios suelen ir por delante de sus números. Ponemos los documentos uno junto al otro y vemos si concuerdan: quién dijo cuántos, de qué, dónde, en qué días, y si la frase que sale de ahí se sostiene.",
        "Cada número marcado en estas páginas abre su evidencia: quién lo dijo, con qué palabras y cuánto puede variar antes de que la frase deje de ser cierta. Cuando nueva evidencia cambia un número que ya publicamos, corregimos el artículo, y lo que decía antes se puede seguir leyendo.",
      ],
    },
    more: "Más sobre este medio",
  },
  methodology: {
    bounds: {
      name: "Cuánto vale un número",
      paragraphs: [
        "Pocos números se dicen a secas. «Casi 2700» no son 2700, y «decenas» no son diez. Guardamos el número como se dijo, con la palabra que lo limita, y cada vez calculamos qué admite. Ese cálculo nunca se pone en boca de quien habló.",
      ],
    },
    boundsCaption: "Cómo las palabras limitan un número",
    columns: ["Se dijo", "Vale por", "Por qué"],
    boundRows: {
      exact: ["43", "43", "Se contó."],
      nearly: ["casi 2700", "de 2565 a menos de 2700", "Se llega desde abajo: cinco por ciento como mucho."],
      about: ["unos 150", "de 135 a 165", "Quien redondea rara vez se aleja más del diez por ciento."],
      "more-than": ["más de 36 000", "cualquiera por encima de 36 000", "Nada en las palabras le pone techo."],
      "at-least": ["al menos 12", "12 o más", "Solo se dijo el piso."],
      "fewer-than": [
        "menos de 60",
        "de 1 a 59 en un informe",
        "Quien informa de capturas tiene al menos una que informar. En una afirmación puede no haber ninguna.",
      ],
      "at-most": ["hasta 40", "40 o menos", "Solo se dijo el techo."],
      range: ["de 20 a 30", "de 20 a 30", "Se dijeron los dos extremos."],
      vague: ["decenas", "20 o más", "Más de una decena; cuántas más, no se dijo. En inglés, «dozens» son 24 o más."],
    },
    counts: {
      name: "Cómo se hace una cuenta",
      paragraphs: [
        "Los totales sucesivos de una misma fuente son una serie, y vale el último. Un ministerio que dice 31 y una semana después 43 no ha capturado a 74.",
        "Lo que no se traslapa se suma: Guatemala y Honduras. Lo que está dentro de otra cosa, no: Jutiapa está en Guatemala, los menores están entre los detenidos y un operativo está dentro del total del mes. Cuando las partes de una suma llegan hasta días distintos, lo decimos, y decimos hasta qué día se sostiene.",
        "Si dos fuentes que saben cada una por su lado no coinciden, mostramos lo que hay entre las dos y no escogemos ninguna. Lo que no se puede leer con certeza no se cuenta: un número equivocado es peor que ninguno.",
      ],
    },
    origin: {
      name: "Un origen, una vez",
      paragraphs: [
        "Un comunicado, tres notas sobre él y una traducción son un solo origen, y cuenta una vez. Nos guiamos por lo que el documento dice sobre de dónde tomó su número, por a quién cita y por la decisión de un editor, que queda en el registro.",
      ],
    },
    verdicts: {
      name: "Veredictos",
      paragraphs: [
        "El registro rara vez conoce un solo número; admite varios. Cada afirmación se juzga frente a todos ellos. El veredicto es solo sobre el número. Lo demás que pueda fallar en una frase (otros días, otras personas, un porcentaje que no es parte de nada) aparece junto al veredicto como hallazgo.",
      ],
    },
    verdictMeanings: {
      supported: "Con cualquier número que el registro admite, la frase es cierta.",
      contradicted: "Con ninguno de los números que admite es cierta.",
      unsettled: "Con algunos sí y con otros no.",
      "no-record": "Nada en el registro acota este número. Eso no es cero: el silencio no es cero.",
    },
    breaking: {
      name: "Punto de quiebre",
      paragraphs: [
        "Junto al veredicto decimos cuánto le falta para caer. El margen es cuánto puede variar un número antes de que cambie el veredicto; el punto de quiebre es el primer valor con el que cambia. «Menos de 60» frente a 59 se sostiene por un margen de uno: una captura más y la frase es falsa.",
      ],
    },
    people: {
      name: "Personas",
      paragraphs: [
        "Toda persona se presume inocente. «Presunto», «supuesto» y la etapa del proceso (acusado, imputado, condenado, absuelto) acompañan cada registro y no pueden perderse en el camino a una página: el artículo que los pierda no se publica.",
        "Quienes se nombran solo como víctimas, menores o testigos no tienen perfil en este sitio.",
      ],
    },
    review: {
      name: "Quién lo ha visto",
      paragraphs: [
        "Un programa lee los documentos; las personas confirman, corrigen o rechazan lo que leyó. Las cuentas y los perfiles se apoyan en lo que una persona confirmó. Si un artículo se apoya en algo más, dice cuánto de eso nadie ha confirmado todavía.",
        "El registro solo crece: una corrección es una entrada nueva, y lo que se sabía en una fecha anterior se puede seguir consultando.",
      ],
    },
    example: "Un ejemplo",
    exampleIntro: (title) => `De «${title}»:`,
    wholeCheck: "Verificación completa",
  },
  licence: {
    own: "Nuestros textos",
    ownText: ["Nuestros artículos pueden usarse bajo la licencia ", "."],
    conditions: {
      name: "Lo que pedimos",
      paragraphs: [
        "Cite la firma y este medio, y enlace al original al principio y al final. Conserve los enlaces de las cifras: llevan a la evidencia. Si cambió o acortó algo, indíquelo. Cuando corrijamos un artículo, corrija también su copia; las correcciones tienen su propio canal RSS.",
      ],
    },
    pictures: "Imágenes",
    picturesCovered: "Las imágenes pueden usarse bajo la misma licencia.",
    picturesNotCovered:
      "La licencia cubre los textos, no las imágenes. Los gráficos y mapas dibujados a partir de nuestras cuentas pueden llevarse junto con el artículo en el que están.",
    others: {
      name: "Palabras ajenas",
      paragraphs: [
        "Los documentos son de quienes los escribieron. Los citamos con unas pocas palabras alrededor, y nombramos y enlazamos la fuente. Un documento se reproduce completo solo cuando su propia licencia lo permite; su página dice cuál es.",
      ],
    },
    data: {
      name: "Cuentas y datos",
      paragraphs: [
        "Los hechos no son de nadie. Lo que armamos con ellos, las cuentas con sus afirmaciones y fuentes, puede usarse bajo la licencia de nuestros textos. Cite la fuente de cada número, no solo a nosotros.",
      ],
    },
    typefaces: {
      name: "Tipografías",
      paragraphs: ["Faustina y Archivo, de Omnibus-Type, tienen la licencia SIL Open Font License."],
    },
  },
  privacy: {
    reading: {
      name: "Cuando lee",
      paragraphs: [
        "Este sitio no pone cookies ni ejecuta scripts en su navegador. No le pide nada a ningún otro sitio: textos, tipografías e imágenes salen de aquí, y su navegador tiene la orden de no cargar nada más. Nadie lo cuenta ni lo sigue, ni aquí ni a través de terceros.",
        "El programa detrás del sitio no anota las direcciones de quienes leen ni lleva una lista de quién leyó qué. Cuando usted sigue un enlace a otro sitio, ese sitio se entera de dónde viene, pero no de qué página.",
        "Los canales RSS y los boletines no llevan imágenes ocultas ni enlaces de rastreo.",
      ],
    },
    sending: {
      name: "Cuando nos envía algo",
      paragraphs: [
        "Si un artículo le sirvió o no se guarda como dos números por día, sí y no, sin nada de quien respondió. Para que nadie cuente dos veces ni inunde la mesa, el programa distingue a quienes envían algo durante un día con un código hecho de su dirección y un secreto; ni la dirección, ni el código, ni el secreto se escriben nunca en ninguna parte, y todos desaparecen al terminar el día.",
        "Un mensaje a la mesa se guarda hasta que se atiende, solo para la mesa, con lo que usted escribió y sin la dirección de su equipo. No hace falta que diga quién es. Si lo pide, se borra.",
      ],
    },
    writtenAbout: {
      name: "Cuando se escribe de usted",
      paragraphs: [
        "Quienes se nombran solo como víctimas, menores o testigos no tienen perfil. Quien quiera que algo suyo se corrija, se responda o se retire encuentra el camino en la página de contacto.",
      ],
    },
    machine: {
      name: "Lo que no controlamos",
      paragraphs: [
        "La conexión entre usted y este sitio, y quien opera la máquina en la que está, pueden ver que lo visita. Si eso lo pone en riesgo, use Tor: para estas páginas basta con leer.",
      ],
    },
  },
  contact: {
    write: "Escríbanos",
    form: "Enviar desde aquí un mensaje privado a la mesa",
    nothing: "Este medio todavía no ha dado otra dirección.",
    corrections: {
      name: "Correcciones",
      paragraphs: [
        "Díganos qué está mal, dónde y cómo lo sabe. El error se corrige en el artículo, con lo que cambió y cuándo; la revisión anterior se puede seguir leyendo y la página de correcciones la recoge.",
      ],
    },
    reply: {
      name: "Derecho de réplica",
      paragraphs: [
        "Toda persona de la que trate un artículo puede replicar. Envíenos sus palabras y díganos a qué frase responden. En cuanto comprobemos que son suyas, se publican sin cambios junto a esa frase y acompañan al artículo dondequiera que se reproduzca.",
        "Una réplica no sustituye una corrección: si algo está mal, díganoslo y lo arreglamos.",
      ],
    },
    takedown: {
      name: "Retirar y borrar",
      paragraphs: [
        "Retiramos algo por orden de un juez, porque una vida corre peligro o por el derecho al olvido de una persona. Díganos la dirección, las palabras y el motivo. Lo borrado desaparece de todas las páginas, canales RSS y descargas, y del registro que hay detrás; queda constancia de que algo se borró, cuándo y por qué.",
        "El artículo que retiramos deja en su lugar un aviso con la fecha y el motivo.",
      ],
    },
    republishing: {
      name: "Republicar",
      paragraphs: ["No hace falta pedir permiso: la licencia dice qué se puede hacer."],
    },
    security: {
      name: "Seguridad",
      paragraphs: [
        "¿Encontró una falla de seguridad en este sitio? Avísenos antes que a otros. El archivo /.well-known/security.txt indica cómo.",
      ],
    },
  },
};
