import { thingsFrom } from "./thing.ts";

/** Places, buildings, ground and what is found in it: what is destroyed, searched, sealed, opened or counted on a map. */
export const sites = thingsFrom(`
airstrip: airstrip, runway, strip, strip+landing, strip+air, landing+strip | pista, aeropista, narcopista, pista+aterrizaje, aerodromo
grave: grave, gravesite, grave+mass, burial, pit+burial | fosa, tumba, narcofosa, sepultura, entierro
burial-site: site+burial, point+burial, site+grave | punto+inhumacion, sitio+inhumacion, sitio+entierro
body: body, corpse, cadaver | cuerpo, cadaver
remains: remains, remain, remain+human, skeleton, bone, fragment+bone | resto, osamenta, esqueleto, hueso, resto+humano, fragmento+oseo
camp: camp, encampment, campsite | campamento, campo+tienda
base: base, base+military | base, base+militar
building: building, premises, structure | edificio, inmueble, edificacion, local, construccion
house: house, home, dwelling, residence, housing | casa, vivienda, domicilio, residencia, inmueble+habitacional
apartment < building: apartment, flat | apartamento, departamento, piso
safe-house: house+safe | casa+seguridad, narcocasa
warehouse: warehouse, depot, shed, storehouse | bodega, galpon, almacen, deposito, nave+industrial
workshop: workshop, garage | taller
shop: shop, store, business, shopfront, market | tienda, negocio, comercio, establecimiento, local+comercial, mercado, pulperia, bodega+comercial, abasto
bar: bar, nightclub, club, cantina, tavern | bar, discoteca, cantina, antro
hotel: hotel, motel, hostel | hotel, motel, hostal
ranch: ranch, farm, estate, hacienda, property+rural | rancho, finca, hacienda, estancia, fundo, predio
property: property, asset, estate+real, parcel | propiedad, bien, inmueble, predio+urbano, terreno, lote
school: school, college | escuela, colegio, plantel, liceo, centro+educativo, centro+escolar
hospital: hospital, clinic | hospital, clinica, centro+salud
church: church, parish, temple, chapel | iglesia, parroquia, templo, capilla
prison: prison, jail, penitentiary, center+detention, centre+detention, facility+prison | prision, carcel, penal, penitenciaria, reclusorio, centro+penal, centro+penitenciario, recinto+penitenciario
cell: cell, cell+prison | celda, calabozo
cell-block: block, wing, pavilion | pabellon, modulo, bloque+carcel
police-station: station, station+police, post+police, precinct | comisaria, estacion+policial, puesto+policial, subestacion, delegacion, cuartel, destacamento, subcomisaria
checkpoint: checkpoint, post+check, check, point+control, control | reten, puesto+control, punto+control, filtro, alcabala
court: court, courthouse, tribunal | tribunal, juzgado, corte
village: village, hamlet, community, settlement | aldea, caserio, comunidad, vereda, pueblo, poblado, caserio, anexo, centro+poblado
neighbourhood: neighbourhood, neighborhood, quarter, colony, slum | barrio, colonia, sector, barriada, favela, comuna
municipality: municipality, county, town, borough, commune | municipio, canton, comuna, distrito, partido
province: province, department, state | provincia, departamento, estado
street: street, road, avenue, highway | calle, camino, carretera, avenida, via, autopista
bridge: bridge | puente
crossing: crossing, crossing+border, crossing+illegal, trail | paso+fronterizo, paso, cruce, trocha, paso+ilegal, punto+ciego
tunnel: tunnel | tunel, narcotunel
mine-site: mine, mine+gold, site+mining, shaft | mina, bocamina, socavon, frente+mina
mining-camp < camp: camp+mining | campamento+minero
oil-well: well, well+oil | pozo+petrolero
pipeline: pipeline | ducto, oleoducto, poliducto, gasoducto
tap: tap, tap+pipeline, tap+fuel, tapping, connection+clandestine | toma, valvula, perforacion, ordena, pinchazo
tank-storage: tank+storage, tank+fuel | tanque+almacenamiento, tinaco
tower: tower, mast | torre
antenna: antenna, aerial, repeater, antenna+radio | antena, repetidora, repetidor
camera: camera, camera+surveillance, camera+security, cctv | camara, camara+vigilancia, videocamara, camara+seguridad
barricade: barricade | barricada, trinchera
wall: wall, fence | muro, barda, valla
tent: tent | carpa, tienda+campana
shelter: shelter, refuge, shelter+migrant | albergue, refugio, casa+migrante
hectare-land: hectare, acre, land, terrain, area | hectarea, tierra, superficie
station-service: station+gas, station+petrol, station+filling, station+service | gasolinera, estacion+servicio, grifo, gasolineria
branch: branch, branch+bank, bank | sucursal, banco
polling-place: station+polling, booth, center+polling, place+polling | casilla, mesa, recinto+electoral, puesto+votacion
`);
