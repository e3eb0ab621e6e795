import type { IdentificationWords } from "../identification.ts";

export const identification: IdentificationWords = {
  words: new Set(
    (
      "el la los las un una unos unas lo al del y e o u ni pero sino aunque porque pues si que quien quienes cual cuales " +
      "cuyo cuya cuyos cuyas donde cuando mientras como cuanto de en por para con sin sobre bajo entre tras ante desde " +
      "hasta hacia contra segun durante mediante es era eran fue fueron ser sido siendo esta estan estaba estaban estuvo " +
      "han habia habian hubo hay haber habra sera seran seria puede pueden podria debe deben yo tu ella nosotros ellos " +
      "ellas usted ustedes le les se nos te su sus mi mis nuestro nuestra este estos estas ese esa esos esas aquel " +
      "aquella esto eso ya mas menos muy tambien tampoco solo asi aun todavia cada todo toda todos todas otro otra otros " +
      "otras algun alguna algunos algunas ningun ninguna mismo misma mucho mucha muchos muchas poco pocos tan tanto aqui alli"
    ).split(" "),
  ),
};
