import { wordSet } from "../names.ts";
import { epithetsFrom, officeStem, type TitleWords } from "../titles.ts";

/** Masculine or common form; the feminine and the plural are derived. */
const ROLES = `abogado activista actor administrador agente alcalde alcaldesa almirante analista antropologo arquitecto artista arzobispo asesor asistente astronauta autor ayudante
  bombero cabecilla cabo cacique canciller candidato cantante capitan capo cardenal catedratico cientifico coordinador colaborador columnista comandante comediante comisario comisionado companero concejal conductor
  congresista consejero consul consultor contador contralor coronel corresponsal criminologo cura custodio defensor delegado delantero deportista diputado director dirigente doctor dramaturgo economista edil editor embajador
  empleado empresario encargado entrenador escritor especialista estudiante excomandante exalcalde exdiputado exfiscal exgobernador exguerrillero exministro expresidente exsecretario exvicepresidente exmandatario exjefe exlider experto
  fiscal fiscala fotografo fundador funcionario futbolista ganadero general gerente gobernador gremialista sindicalista ambientalista guerrillero historiador ingeniero inspector integrante intendente investigador jefe juez jueza jugador juzgador
  legislador licenciado lider magistrado mandatario maestro mariscal medico mediador miembro militar ministro monsenor musico narcotraficante negociador notario novelista obispo oficial operador padre papa parlamentario
  pastor periodista perito piloto pintor poeta policia politico politologo portavoz prefecto premier presidente presidenta principe procurador productor profesor propietario psicologo reclutador rector regidor relator reina
  reportero representante responsable rey sacerdote sargento secretario senador sicario sindico socio sociologo soldado subcomisionado subdirector subsecretario superintendente teniente tesorero testigo titular torero
  trabajador traficante tecnico vicealmirante vicecanciller viceministro vicepresidente vicepresidenta vocal vocera vocero`;

export const titles: TitleWords = {
  courtesy: wordSet(
    "sr sra srta sres dr dra lic licda ing arq prof profa mons senor senora senorita don dona fray sor san mister mr mrs ms d dna",
  ),
  roles: new Set(ROLES.split(/\s+/).filter(Boolean).flatMap(formsOfRole)),
  modifiers: wordSet(
    "ex vice sub general primer primera actual entonces exprimer interino adjunto adjunta jefe electo electa ejecutivo ejecutiva",
  ),
  general: new Set(
    "funcionario mandatario jerarca dirigente politico titular lider jefe experto analista servidor oficial responsable ejecutivo profesional especialista portavoz vocero"
      .split(" ")
      .map(officeStem),
  ),
  epithets: epithetsFrom(`legislador parlamentario congresista: senador diputado congresista parlamentario asambleista
militar uniformado oficial castrense: general coronel capitan comandante teniente sargento almirante cabo mariscal mayor comisario comisionado subcomisionado vicealmirante soldado policia
policia investigador agente: comisario inspector subcomisionado comisionado agente sargento jefe
religioso prelado clerigo: obispo arzobispo cardenal sacerdote cura pastor monsenor papa
purpurado: cardenal
letrado jurista abogado defensor: abogado defensor licenciado procurador fiscal
togado juzgador jurista magistrado: juez magistrado
edil regidor: alcalde concejal regidor
academico cientifico investigador: profesor catedratico investigador historiador economista sociologo antropologo politologo director rector doctor
diplomatico: embajador consul canciller
galeno facultativo medico: doctor medico director
empresario empresaria magnate: presidente gerente director propietario fundador
activista ambientalista: director coordinador fundador presidente
gremialista sindicalista: secretario presidente dirigente lider delegado
comunicador periodista reportero: editor corresponsal columnista director conductor
escritor autor: novelista poeta dramaturgo periodista
gobernante mandatario: presidente gobernador alcalde intendente`),
  kin: wordSet(
    "hermano hermana hijo hija padre madre esposo esposa primo prima sobrino sobrina tio tia companero companera novio novia pareja viuda",
  ),
};

function formsOfRole(role: string): readonly string[] {
  if (role.endsWith("o")) return [role, `${role.slice(0, -1)}a`, `${role}s`, `${role.slice(0, -1)}as`];
  if (role.endsWith("or") || role.endsWith("an")) return [role, `${role}a`, `${role}es`, `${role}as`];
  if (role.endsWith("z")) return [role, `${role.slice(0, -1)}ces`];
  return /[aeiou]$/.test(role) ? [role, `${role}s`] : [role, `${role}es`];
}
