import { thingsFrom } from "./thing.ts";

/**
 * People by role. Whoever is merely a person, a suspect or a detainee is left out: in a count of arrests or deaths those
 * are everybody, and part nobody from anybody.
 */
export const people = thingsFrom(`
officer: officer+police, policeman, policewoman, police, cop, officer | policia, agente+policial, oficial+policia, uniformado, gendarme, carabinero
soldier: soldier, troop, serviceman, marine, sailor, infantryman | soldado, militar, efectivo+militar, marino, marinero, tropa, infante+marina, uniformado+militar
guard: guard, custodian, warden, guard+prison, officer+prison, guard+security | guardia, custodio, vigilante, guardian, celador, gendarme+carcel, guardacarcel
inmate: inmate, prisoner, convict, person+deprived, person+incarcerated | interno, reo, preso, recluso, ppl, privado, persona+privada, reclusa
fugitive: fugitive, escapee | profugo, fugado, evadido
judge: judge, magistrate, justice | juez, magistrado, jueza
prosecutor: prosecutor, attorney+district | fiscal, procurador
lawyer: lawyer, attorney, defender | abogado, defensor
journalist: journalist, reporter, photojournalist, correspondent | periodista, reportero, comunicador, fotoperiodista, corresponsal
candidate: candidate, aspirant, hopeful | candidato, aspirante, precandidato
mayor: mayor | alcalde, edil, intendente, presidente+municipal
councillor: councillor, councilor, alderman, councilman | concejal, regidor
legislator: legislator, lawmaker, congressman, deputy, senator | diputado, legislador, senador, congresista, asambleista
official: official, civil+servant, functionary, employee+public | funcionario, servidor, servidor+publico, empleado+publico
teacher: teacher, professor | maestro, docente, profesor
student: student, pupil, schoolchild | estudiante, alumno, escolar
doctor: doctor, physician, medic | medico, doctor
nurse: nurse, paramedic | enfermero, enfermera, paramedico
priest: priest, pastor, clergyman, nun | sacerdote, cura, pastor, religioso, parroco, monja
driver: driver, chauffeur, trucker | conductor, chofer, transportista, camionero, motorista, taxista, chofere
fisherman: fisherman, fisher | pescador
farmer: farmer, peasant, farmworker, campesino, labourer, laborer, farmhand, coca+grower, grower | campesino, agricultor, jornalero, labriego, cocalero, productor
rancher: rancher, cattleman | ganadero
miner: miner, miner+illegal | minero, garimpeiro
trader: trader, merchant, shopkeeper, vendor, businessman, trader | comerciante, mercader, vendedor, empresario, tendero
pilot: pilot | piloto
crew: crew, crewman, crewmember, crewmembers, deckhand | tripulante
passenger: passenger | pasajero
leader-social: leader+social, leader+community, defender+rights, activist, defender | lider+social, dirigente+social, lider+comunitario, defensor+derecho, lideresa, activista, ambientalista
ex-combatant: combatant+ex, ex-combatant, combatant+former, signatory, fighter+former | excombatiente, firmante, desmovilizado, reincorporado
guerrilla: guerrilla, rebel, insurgent, dissident | guerrillero, insurgente, disidente, rebelde
migrant: migrant, immigrant, refugee, asylum-seeker, seeker+asylum | migrante, inmigrante, refugiado, solicitante+asilo, solicitante
deportee: deportee, returnee | deportado, retornado, repatriado, expulsado
gang-member: member+gang, gangster, gang, gangmember | pandillero, marero, pandillera
hitman: hitman, assassin, gunman, killer | sicario, pistolero, gatillero
lookout: lookout, hawk | halcon, vigia, puntero, centinela
child: child, minor, boy, girl, adolescent, teenager, juvenile, infant, baby, toddler, youth | nino, nina, menor, adolescente, infante, bebe, lactante, muchacho, joven
man: man, male | hombre, varon
woman: woman, female | mujer
family: family, household | familia, hogar, nucleo+familiar
couple: couple | pareja, matrimonio
community: community, village, neighbourhood, neighborhood | comunidad, pueblo, aldea, vereda, barrio
group-of-people: group, crowd, caravan, crew+whole | grupo, caravana, cuadrilla
relative: relative, mother, father, parent, sibling | familiar, pariente, madre, padre, hermano
orphan: orphan | huerfano
tourist: tourist, visitor | turista, visitante
foreigner: foreigner, alien | extranjero, foraneo
indigenous: people+indigenous, indian | indigena, comunero
rescuer: firefighter, rescuer, fireman | bombero, rescatista, socorrista
worker: worker, employee, staff, staffer | trabajador, empleado, obrero
hostage: hostage, captive | rehen, cautivo, plagiado
volunteer: volunteer | voluntario
searcher: searcher, mother+searching | buscador, rastreador, madre+buscadora, buscadora
expert: expert, technician, analyst | perito, experto, tecnico, analista
recruit: recruit, cadet | recluta, cadete, conscripto
inspector: inspector, detective, investigator | inspector, detective, investigador
witness: witness | testigo
adult: adult | adulto
`);
