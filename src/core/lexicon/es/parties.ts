import { type PartyWords, partyWordsFrom } from "../parties.ts";
import { inGenders } from "./endings.ts";
import { titles } from "./titles.ts";

const PERSONS = `hombre mujer varon dama señor niño muchacho chico joven adolescente menor bebe infante adulto anciano abuelo persona individuo sujeto ciudadano extranjero habitante poblador residente civil vecino lugareño transeunte peaton
  turista viajero pasajero visitante trabajador obrero jornalero campesino agricultor ganadero finquero hacendado pescador cazador minero leñador comerciante mercader tendero vendedor empresario banquero cajero mesero cocinero conductor chofer
  taxista camionero transportista motociclista mototaxista ciclista motorista piloto marinero tripulante mecanico electricista carpintero albañil ingeniero medico cirujano enfermero paramedico socorrista rescatista bombero odontologo farmaceutico paciente maestro profesor docente
  educador estudiante alumno escolar universitario rector cientifico investigador academico abogado fiscal juez magistrado testigo notario periodista reportero editor columnista corresponsal fotografo camarografo fotoperiodista comunicador locutor presentador bloguero youtuber
  influencer escritor poeta artista cantante musico actor actriz modelo cineasta sacerdote cura monja obispo arzobispo cardenal pastor predicador misionero iman catequista religioso parroco seminarista activista ambientalista disidente defensor lider lideresa dirigente sindicalista
  cabecilla manifestante huelguista normalista politico legislador congresista senador diputado alcalde regidor concejal edil gobernador ministro viceministro presidente expresidente exalcalde exgobernador exministro exdiputado exmilitar expolicia exguerrillero exfuncionario exfiscal embajador diplomatico
  consul funcionario candidato precandidato asesor negociador mediador observador voluntario guardaespaldas escolta vigilante custodio guardia celador reo preso recluso interno prisionero detenido capturado condenado convicto cautivo rehen victima sobreviviente herido
  refugiado migrante inmigrante emigrante deportado exiliado retornado desplazado huerfano viudo esposo conyuge pareja novio prometido marido padre madre padrastro madrastra hijo hijastro nieto hermano gemelo primo tio sobrino suegro cuñado yerno nuera familiar pariente amigo colega compañero
  complice socio allegado integrante miembro sospechoso imputado acusado sindicado implicado responsable autor agresor atacante asesino homicida sicario pistolero gatillero tirador francotirador criminal delincuente malhechor maleante bandido bandolero asaltante ladron
  secuestrador plagiario captor extorsionista extorsionador contrabandista traficante narcotraficante narco capo jefe mafioso matón pandillero marero cabecilla fugitivo profugo hacker estafador falsificador violador abusador pirata guerrillero rebelde insurgente insurrecto miliciano
  extremista terrorista yihadista separatista paramilitar subversivo sedicioso combatiente mercenario encapuchado desconocido enmascarado espia informante colaborador coyote mula desertor excombatiente reinsertado clerigo peluquero panadero carnicero sastre pastor
  guardabosque jardinero conserje portero empleado ejecutivo gerente director dueño propietario inquilino contratista indigena comunero cacique palabrero afrodescendiente venezolano lgbti travesti transexual homosexual
  cuidador niñera domestica prostituta drogadicto indigente motero ganadero arrocero cafetalero cocalero cocaleros barrista simpatizante militante seguidor feligres peregrino creyente votante jurado hampon antisocial elemento reclutador cobrador`;

const FORCES = `policia agente patrullero gendarme carabinero soldado tropa ejercito militar marino marina infante uniformado oficial suboficial sargento cabo mayor coronel general almirante comandante brigadier capitan teniente subteniente comisario comisionado fuerza guardia
  batallon brigada regimiento peloton escuadron unidad patrulla destacamento contingente efectivo elemento refuerzo detective inspector reservista recluta cadete guarnicion buque fragata antinarcotico`;

const GROUPS = `banda tripulacion pandilla mara clica cartel sindicato mafia celula faccion grupo red organizacion estructura clan tribu milicia guerrilla frente familia matrimonio multitud turba muchedumbre comunidad caravana hogar delegacion equipo trio dupla comando columna cuadrilla bacrim autodefensa
  disidencia movimiento mision comision poblacion insurgencia paramilitarismo`;

const BODIES = `gobierno administracion ministerio departamento secretaria agencia autoridad autoridades estado aduana fiscalia procuraduria concejo congreso parlamento asamblea senado legislatura oficina direccion comision empresa compañia partido embajada consulado gabinete junta presidencia
  regimen banco aerolinea comite servicio inteligencia migracion alcaldia gobernacion defensoria`;

const COURTS = "corte tribunal jurado juez jueza juzgado sala magistrado justicia";

const STRUCTURES = `estacion subestacion puesto reten base cuartel comando comisaria sede convoy patrulla vehiculo carro auto automovil camion camioneta bus autobus buseta taxi motocicleta moto tren helicoptero avion avioneta aeronave lancha barco buque embarcacion nave puente carretera
  autopista via ferrocarril tunel represa planta oleoducto gasoducto refineria pozo torre antena transformador bodega fabrica mina finca hacienda rancho plantacion casa vivienda residencia edificio apartamento hotel restaurante bar discoteca club cafe tienda comercio supermercado mercado
  banco iglesia mezquita sinagoga templo catedral capilla convento monasterio escuela colegio universidad hospital clinica carcel prision penal embajada consulado palacio alcaldia ministerio aeropuerto puerto terminal estadio oficina periodico emisora pueblo aldea caserio
  corregimiento poblado municipio ciudad localidad campamento barrio vereda instalacion complejo albergue monumento ambulancia tractomula tractocamion volqueta retroexcavadora maquinaria microbus caravana cementerio plaza caseta peaje`;

const GOODS = `cocaina heroina marihuana cannabis fentanilo metanfetamina opio hachis extasis anfetamina droga estupefaciente narcotico pastilla tableta comprimido dosis paquete ladrillo cargamento envio alijo carga contrabando mercancia mercaderia arma fusil pistola revolver escopeta
  subametralladora ametralladora granada explosivo municion cartucho proyectil bala dinamita bomba detonador misil mortero lanzagranada machete cuchillo dinero efectivo dolar euro peso quetzal lempira billete divisa oro plata joya esmeralda bien propiedad inmueble mansion finca casa vivienda
  apartamento terreno vehiculo carro auto camion camioneta motocicleta moto lancha submarino semisumergible yate barco embarcacion avioneta avion aeronave helicoptero dron ganado res madera combustible gasolina cigarro cigarrillo licor alcohol telefono celular computadora documento pasaporte
  archivo expediente laboratorio equipo material precursor insumo quimico marfil aleta animal ave tortuga loro cuenta tonelada kilo kilogramo gramo libra contenedor maleta bolsa planta mata arsenal`;

const CALAMITIES = `terremoto sismo temblor replica tsunami maremoto huracan tifon ciclon tornado tormenta rayo inundacion deslave alud derrumbe deslizamiento avalancha erupcion volcan incendio fuego calor frio sequia hambruna hambre enfermedad virus covid coronavirus pandemia epidemia colera dengue malaria
  cancer gripe influenza infeccion brote neumonia intoxicacion sobredosis accidente choque colision volcadura descarrilamiento naufragio hundimiento colapso estampida tren bus autobus camion vehiculo tiburon cocodrilo oso tigre leon elefante perro serpiente lluvia ola corriente caida gas humo
  infarto ahogamiento`;

const DISASTERS =
  "terremoto sismo tsunami maremoto huracan tifon ciclon tornado inundacion deslave alud derrumbe avalancha erupcion naufragio pandemia epidemia";

export const parties: PartyWords = partyWordsFrom(
  {
    calamity: CALAMITIES,
    court: COURTS,
    force: FORCES,
    person: `${PERSONS} ${[...titles.roles].join(" ")}`,
    group: GROUPS,
    body: BODIES,
    structure: STRUCTURES,
    goods: GOODS,
    disaster: DISASTERS,
  },
  formsOf,
);

/** Both genders and both numbers where the ending makes them: "campesino, campesina, campesinos, campesinas". */
function formsOf(noun: string): readonly string[] {
  const folded = noun.replaceAll("ñ", "n").replaceAll("ó", "o");
  if (folded.endsWith("o")) return inGenders(folded.slice(0, -1));
  if (/[dts]or$/.test(folded)) return [folded, `${folded}a`, `${folded}es`, `${folded}as`];
  if (/[ae]$/.test(folded)) return [folded, `${folded}s`];
  if (folded.endsWith("z")) return [folded, `${folded.slice(0, -1)}ces`];
  return folded.endsWith("s") ? [folded] : [folded, `${folded}es`];
}
