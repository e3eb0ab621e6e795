import { offencesFrom } from "../offences.ts";

export const offences = offencesFrom(
  `murder: asesino asesina homicida sicario sicaria femicida feminicida parricida | asesinato asesinatos homicidio homicidios sicariato femicidio femicidios feminicidio feminicidios parricidio
kidnapping: secuestrador secuestradora plagiario plagiaria | secuestro secuestros plagio plagios
extortion: extorsionista extorsionador extorsionadora chantajista | extorsion extorsiones chantaje chantajes
trafficking: traficante narcotraficante narco tratante | trafico narcotrafico trata
smuggling: contrabandista coyote | contrabando
dealing: microtraficante narcomenudista | microtrafico narcomenudeo
robbery: asaltante atracador atracadora | asalto asaltos atraco atracos
theft: ladron ladrona carterista cuatrero | robo robos hurto hurtos abigeato
rape: violador violadora abusador abusadora | violacion violaciones abuso abusos
fraud: estafador estafadora defraudador defraudadora falsificador falsificadora | estafa estafas fraude fraudes falsificacion
laundering: lavador lavadora | lavado blanqueo
arson: incendiario incendiaria piromano piromana | incendio incendios
terrorism: terrorista | terrorismo
torture: torturador torturadora | tortura torturas
corruption: corrupto corrupta | corrupcion soborno sobornos cohecho peculado
attack: atacante agresor agresora pistolero pistolera gatillero gatillera francotirador francotiradora | ataque ataques atentado atentados agresion agresiones
crime: criminal delincuente malhechor malhechora maleante hampon bandido bandida bandolero bandolera mafioso mafiosa forajido forajida antisocial |`,
  {
    accused:
      "sospechoso sospechosa acusado acusada imputado imputada procesado procesada senalado senalada sindicado sindicada",
    members:
      "miembro integrante afiliado afiliada colaborador colaboradora cabecilla lider jefe jefa lugarteniente capo complice",
  },
);
