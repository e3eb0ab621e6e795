import { thingsFrom } from "./thing.ts";

/** Goods, papers, devices, money's forms, fuel, minerals, timber and animals: what is smuggled, stolen, seized or issued. */
export const goods = thingsFrom(`
phone: phone, phone+mobile, phone+cell, mobile, cellphone, telephone, telephone+mobile, telephone+cell, smartphone, handset | telefono, celular, telefono+celular, telefono+movil, movil, aparato+telefonico, equipo+celular
satellite-phone < phone: phone+satellite | telefono+satelital
sim-card: card+sim, sim, chip | tarjeta+sim, chip, sim, simcard
charger: charger, charger+phone | cargador, cargador+celular, cargador+telefono
battery: battery | bateria, pila
router: router, modem | router, enrutador, modem, ruter
radio: radio, radio+two, walkie-talkie, radio+communication, talkie | radio, radiocomunicador, radio+comunicacion, radiotelefono, woki-toki
computer: computer, laptop, pc | computadora, computador, ordenador, laptop, portatil
tablet-device: tablet+device | tableta+electronica
usb: drive, stick+usb, usb | usb, memoria+usb, disco
gps: gps, device+gps, tracker | gps, localizador, rastreador
jammer: jammer, blocker+signal | inhibidor, bloqueador
starlink: antenna+satellite, starlink | antena+satelital, starlink
television: television, tv, set+television | televisor, television
appliance: appliance, fan, refrigerator, fridge | electrodomestico, ventilador, refrigerador, nevera
scale: scale, scale+digital, balance | balanza, bascula, gramera
press: press, press+hydraulic | prensa, prensa+hidraulica
generator: generator | generador, planta+electrica
pump: pump | bomba+agua, motobomba
barrel: barrel, drum | barril, tambor, bidon, tonel, caneca
canister: canister, jerrycan, can, container+plastic | bidon+plastico, garrafa, pimpina, galonera, recipiente
box: box, carton, crate, case | caja, carton, cajetilla+carton
pack-cigarette: pack+cigarette, packet+cigarette, pack+cigarettes | cajetilla, paquete+cigarrillo, paquete+cigarro
cigarette: cigarette, stick+cigarette | cigarrillo, cigarro
bottle: bottle | botella
alcohol: alcohol, liquor, spirit, beer, whisky | licor, alcohol, bebida+alcoholica, cerveza, aguardiente, whisky
bag: bag, sack, suitcase, backpack | bolsa, saco, costal, bolson, maleta, mochila, valija
medicine: medicine, medication, drug+medical, pharmaceutical | medicamento, medicina, farmaco
garment: garment, clothing, clothes, item+clothing | prenda, ropa, prenda+vestir
shoe: shoe, pair+shoe, sneaker | zapato, calzado, zapatilla, tenis
toy: toy | juguete
merchandise: merchandise, goods, good, contraband, item, product, article | mercancia, mercaderia, contrabando, producto, articulo, objeto
food: food, foodstuff | alimento, comida, vivere
food-parcel: parcel+food, basket+food, bag+food, kit+food | despensa, canasta, bolsa+alimento, kit+alimento, racion
passport: passport | pasaporte
visa: visa | visa, visado
permit: permit, licence, license, authorisation, authorization | permiso, licencia, autorizacion, salvoconducto
licence-driving: licence+driving, license+driver, licence+driver | licencia+conducir
identity-card: card+identity, card+id, id | cedula, dni, carnet, identificacion, credencial, tarjeta+identidad, dui, documento+identidad
document: document, paper, record | documento, documentacion, papel
file-case: file, dossier, folder, docket | expediente, carpeta, legajo, sumario
book: book, ledger, notebook | libro, cuaderno, libreta
message-banner: banner, narcobanner, message, leaflet, pamphlet | manta, narcomanta, pancarta, mensaje, panfleto, volante, cartulina
account: account, account+bank | cuenta, cuenta+bancaria
company: company, firm, corporation, shell+company | empresa, compania, sociedad, firma, fachada+empresa
cash: cash, money, banknote, bill | efectivo, dinero, billete
coin: coin | moneda
card-bank: card+bank, card+credit, card+debit | tarjeta, tarjeta+bancaria, tarjeta+credito, tarjeta+debito
cryptocurrency: cryptocurrency, bitcoin, wallet+crypto | criptomoneda, bitcoin, criptoactivo
transfer: transfer, remittance, transaction | transferencia, remesa, transaccion, giro
jewel: jewel, jewellery, jewelry, watch | joya, alhaja, reloj
artwork: artwork, painting, piece+archaeological, artefact, artifact | obra, pintura, pieza+arqueologica
vaccine: vaccine | vacuna
fuel: fuel, hydrocarbon, oil | combustible, hidrocarburo, huachicol
gasoline < fuel: gasoline, petrol, gas | gasolina, nafta
diesel < fuel: diesel | diesel, gasoil, petroleo+diesel, acpm
kerosene < fuel: kerosene | querosen, kerosene, querosene
lpg < fuel: lpg, gas+lp, gas+liquefied | glp, gas+lp, gas+licuado, gas
crude < fuel: crude, oil+crude, petroleum | crudo, petroleo
lubricant: lubricant | lubricante
cylinder: cylinder, cylinder+gas, tank+gas | cilindro, bombona, garrafa+gas, tanque+gas, balon+gas
mineral: mineral, ore | mineral
gold < mineral: gold, bar+gold, ingot, ingot+gold | oro, lingote, lingote+oro, barra+oro
silver < mineral: silver | plata
coltan < mineral: coltan | coltan
mercury: mercury | mercurio
cyanide: cyanide | cianuro
copper: copper, cable+copper, wire+copper | cobre, cable+cobre
timber: timber, wood, lumber, log | madera, troza, rolla, tronco, rollo
tree: tree | arbol
charcoal: charcoal | carbon
cattle: cattle, cow, head+cattle, livestock, steer, bull | ganado, res, vaca, cabeza+ganado, bovino, vacuno, semoviente
horse: horse, mule, donkey | caballo, equino, mula+animal, burro
pig: pig, hog | cerdo, chancho, porcino
chicken: chicken, hen, poultry | pollo, gallina, ave+corral
dog: dog | perro, can
animal: animal, specimen, animal+wild | animal, ejemplar, especimen
bird < animal: bird, parrot | ave, loro, pajaro, guacamaya
reptile < animal: reptile, snake, lizard, iguana | reptil, serpiente, lagarto, iguana
turtle < animal: turtle, tortoise | tortuga
turtle-egg: egg, egg+turtle | huevo, huevo+tortuga
monkey < animal: monkey | mono, primate
shark-fin: fin, fin+shark | aleta, aleta+tiburon
swim-bladder: bladder, bladder+swim, maw | buche, buche+totoaba
fish: fish | pescado, pez, totoaba
lobster: lobster | langosta
avocado: avocado | aguacate
lime: lime, lemon | limon
`);
