import type { SegmentationWords } from "../segmentation.ts";

export const segmentation: SegmentationWords = {
  titles: new Set(
    "sr sra srta sres dr dra lic licda ing arq prof profa gral cnel tte cap cmdte sgto crio insp mons fr sto sta av avda blvd col colonia c calle no num nro art arts inc lit pag pags vol ed núm nº ud uds d dña ma fco gpe".split(
      " ",
    ),
  ),
  abbreviations: new Set(
    "ee.uu ee. uu p.m a.m m. a. etc aprox ene feb mar abr may jun jul ago sep sept oct nov dic km kg m cm min hrs h s.a c.v cía cia ltda pp bs lps gs q dpto depto admon".split(
      " ",
    ),
  ),
};
