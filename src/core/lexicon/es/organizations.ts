import { wordSet } from "../names.ts";
import { headsFrom, type OrganizationWords } from "../organizations.ts";

export const organizations: OrganizationWords = {
  heads:
    headsFrom(`state-body: ministerio ministerios secretaria subsecretaria viceministerio vicepresidencia presidencia policia fiscalia procuraduria contraloria defensoria superintendencia intendencia gobernacion alcaldia ayuntamiento municipalidad prefectura delegacion comisaria consejeria ejercito armada marina fuerza fuerzas guardia gobierno congreso senado asamblea parlamento camara cortes gabinete cancilleria direccion departamento comision consejo instituto oficina unidad agencia autoridad administracion registro embajada consulado aduana aduanas servicio sistema tesoreria centro banco comite comando cuerpo concejo mision jefatura comandancia capitania veeduria personeria registraduria magistratura judicatura diputacio parlament sindicatura ajuntament consell conselleria concello xunta grupo division brigada batallon penitenciaria gendarmeria carabineros junta mesa xunta generalitat diputacion ertzaintza mossos inspeccion poder organismo organo jurado bomberos ejecutivo govern mesa
court: corte suprema tribunal tribunales juzgado juzgados audiencia sala
company: operadora multinacional consorcio firma filial aerolinea farmaceutica petrolera minera fabricante productora inmobiliaria distribuidora financiera aseguradora tabacalera cadena calificadora compania empresa sociedad grupo corporacion aerolineas cooperativa constructora editorial industrias hotel banco caja telefonica
civil: universitat universidade institut associacio fundacio federacio sindicat bolsa agrupacion cofradia hermandad gremio abuelas madres patronato patronat sporting racing recreativo rayo inter olympique athletic gimnasia universidad colegio escuela instituto fundacion asociacion federacion confederacion union partido movimiento frente iglesia hospital red organizacion coalicion liga club real atletico deportivo observatorio alianza fondo sindicato cruz comite convergencia izquierda diocesis arzobispado conferencia facultad academia cabildo circulo museo teatro orquesta club equipo foro plataforma coordinadora seleccion
outlet: diario periodico revista radio radiodifusora television semanario noticiero canal prensa
cartel: cartel
gang: mara pandilla banda
clique: clica`),
  headsAt: "start",
  openings: new Map(),
  closings:
    headsFrom(`company: company corporation corp group bank holdings industries motors airlines airways partners investors securities capital systems technologies technology networks software electronics telecom laboratories pharmaceuticals petroleum mining insurance trading shipping enterprises records films pictures studios music entertainment productions
civil: university college institute center centre council association foundation federation fund trust society union league club
outlet: press news times post journal herald tribune gazette magazine today
state-body: department agency police army
court: court`),
  portfolios: wordSet(
    `poblacion genero asuntos prensa justicia seguridad interior defensa hacienda economia finanzas comercio industria turismo cultura deporte deportes educacion salud sanidad trabajo empleo vivienda agricultura ganaderia pesca pesqueria alimentacion ambiente energia
     minas mineria hidrocarburos petroleo transporte transportes comunicacion comunicaciones obras fomento planeacion planificacion desarrollo bienestar juventud infancia ninez adolescencia familia mujer mujeres igualdad ciencia ciencias tecnologia innovacion
     investigacion relaciones exteriores gobernacion paz derechos prevision asistencia credito cooperacion culto cultos migracion aduanas impuestos tributos consumo telecomunicaciones infraestructura urbanismo agua aguas bosques recursos letras artes
     musica danza memoria verdad reconciliacion victimas proteccion prevencion control vigilancia inteligencia fronteras navegacion puertos aeropuertos caminos servicios bienes productores exportadores trabajadores empleados maestros estudiantes campesinos
     medicina derecho humanidades filosofia historia geografia ingenieria administracion valores seguros pensiones jubilaciones ahorro prestamos prestaciones estadistica estadisticas censos informatica rehabilitacion drogas adicciones delitos
     extorsiones secuestros homicidios narcoticos armas explosivos corrupcion impunidad transparencia fiscalizacion politica politicas hacendaria social sociales`,
  ),
  holdings: wordSet(
    `presidente presidenta vicepresidente vicepresidenta ejecutivo ejecutivos ejecutiva director directora directivo directivos gerente gerenta portavoz portavoces vocero vocera voceros fundador fundadora cofundador accionista accionistas empleado empleados
     empleada empleadas trabajador trabajadores representante representantes consejero consejera socio socios propietario propietaria dueno duena duenos contador abogados acciones accion filial filiales sucursal sucursales oficinas planta plantas clientes
     usuarios militantes dirigente dirigentes lider lideres integrantes miembros miembro integrante combatientes columnista columnistas editor editora periodista reportero corresponsal subsidiaria capital fusion adquisicion compra bancada candidato candidata`,
  ),
  officials: wordSet(
    "autoridades funcionarios policia fiscalia gobierno fiscales agentes ejercito militares ministerio diputados congreso corte jueces juez ministro presidente fiscal procuraduria tribunal juzgado alcaldia bomberos socorristas soldados investigadores mandatario dependencia cancilleria",
  ),
};
