import { gentilicsFrom } from "../gentilics.ts";

/** Masculine singular, folded; "indio" is left out because in the region it seldom means a person from India. */
const LINES = `AD: andorrano
AF: afgano
AL: albanes
AM: armenio
AO: angoleno angolano
AR: argentino
AT: austriaco
AU: australiano
AZ: azerbaiyano
BA: bosnio
BB: barbadense
BD: bangladesi
BE: belga
BF: burkines
BG: bulgaro
BH: bareini
BI: burundes
BJ: benines
BO: boliviano
BR: brasileno brasilero
BS: bahameno
BY: bielorruso
BZ: beliceno
CA: canadiense
CD: congoleno
CH: suizo helvetico
CI: marfileno
CL: chileno
CM: camerunes
CN: chino
CO: colombiano
CR: costarricense costarriqueno
CU: cubano
CV: caboverdiano
CY: chipriota
CZ: checo
DE: aleman
DK: danes
DO: dominicano
DZ: argelino
EC: ecuatoriano
EE: estonio
EG: egipcio
ER: eritreo
ES: espanol
ET: etiope
FI: finlandes
FR: frances
GB: britanico ingles escoces gales
GE: georgiano
GH: ghanes
GN: guineano
GQ: ecuatoguineano
GR: griego
GT: guatemalteco
GY: guyanes
HN: hondureno
HR: croata
HT: haitiano
HU: hungaro
ID: indonesio
IE: irlandes
IL: israeli
IQ: iraqui
IR: irani
IS: islandes
IT: italiano
JM: jamaiquino jamaicano
JO: jordano
JP: japones
KE: keniano keniata
KH: camboyano
KP: norcoreano
KR: surcoreano
KW: kuwaiti
KZ: kazajo
LA: laosiano
LB: libanes
LR: liberiano
LT: lituano
LU: luxemburgues
LV: leton
LY: libio
MA: marroqui
MD: moldavo
ME: montenegrino
MK: macedonio
ML: maliense
MM: birmano
MN: mongol
MR: mauritano
MT: maltes
MX: mexicano
MY: malasio
MZ: mozambiqueno
NA: namibio
NG: nigeriano
NI: nicaraguense
NL: holandes neerlandes
NO: noruego
NP: nepali
NZ: neozelandes
PA: panameno
PE: peruano
PH: filipino
PK: pakistani paquistani
PL: polaco
PR: puertorriqueno boricua
PS: palestino
PT: portugues
PY: paraguayo
QA: catari qatari
RO: rumano
RS: serbio
RU: ruso
RW: ruandes
SA: saudi saudita
SD: sudanes
SE: sueco
SG: singapurense
SI: esloveno
SK: eslovaco
SN: senegales
SO: somali
SR: surinames
SV: salvadoreno
SY: sirio
TD: chadiano
TG: togoles
TH: tailandes
TN: tunecino
TR: turco
TW: taiwanes
TZ: tanzano
UA: ucraniano
UG: ugandes
US: estadounidense norteamericano
UY: uruguayo
UZ: uzbeko
VE: venezolano
VN: vietnamita
YE: yemeni
ZA: sudafricano
ZM: zambiano
ZW: zimbabuense`;

export const gentilics = gentilicsFrom(LINES, (word) => {
  if (word.endsWith("o")) return [word, `${word.slice(0, -1)}a`, `${word}s`, `${word.slice(0, -1)}as`];
  if (/[nls]$/.test(word)) return [word, `${word}a`, `${word}es`, `${word}as`];
  return word.endsWith("i") ? [word, `${word}es`, `${word}s`] : [word, `${word}s`];
});
