import { thingsFrom } from "./thing.ts";

/** What moves on land, water and in the air, and its parts. */
export const vehicles = thingsFrom(`
vehicle: vehicle, vehicle+motor, automobile+vehicle | vehiculo, unidad+motriz, rodado, automotor, vehiculo+automotor
car < vehicle: car, automobile, sedan, auto | carro, automovil, auto, coche, turismo, sedan
pickup < vehicle: pickup, truck+pickup, van+pickup | camioneta, pick-up, pickup
suv < vehicle: suv, vehicle+utility, jeep | todoterreno, jeep, jeepeta, yipeta
van < vehicle: van, minivan, microbus, minibus | furgoneta, van, microbus, combi, buseta, minibus
truck < vehicle: truck, lorry | camion, volqueta, mula
tractor-trailer < truck: trailer, trailer+tractor, tractor+trailer, rig, semi-trailer, semitrailer | trailer, trailer, tractocamion, tractomula, gandola, cabezal, remolque, semirremolque, contenedor+camion
tanker-truck < truck: tanker, truck+tanker, truck+fuel, truck+tank | pipa, cisterna, camion+cisterna, carrotanque, autotanque
bus < vehicle: bus, coach | bus, autobus, omnibus, camion+pasajero, colectivo, micro, guagua
taxi < vehicle: taxi, cab | taxi
motorcycle < vehicle: motorcycle, motorbike, bike+motor, scooter | motocicleta, moto, motoneta, ciclomotor, pasola
motor-taxi < vehicle: mototaxi, taxi+motorcycle, rickshaw | mototaxi, tuc-tuc, bajaj
quad < vehicle: quad, atv, bike+quad | cuatrimoto, cuadraciclo, cuatriciclo, cuadron
bicycle: bicycle, bike | bicicleta
patrol-car < vehicle: car+patrol, vehicle+patrol, car+police, cruiser | patrulla, radiopatrulla, patrullero, movil+policial
ambulance < vehicle: ambulance | ambulancia
tank < vehicle: tank | tanque
tractor < vehicle: tractor | tractor
excavator: excavator, digger, backhoe, machinery+heavy, bulldozer | excavadora, retroexcavadora, retro, maquina+amarilla, bulldozer, maquinaria
dredge: dredge, dredger, raft+mining | draga, balsa+minera, dragon
container: container | contenedor, furgon
wagon: wagon, car+railway, car+rail, carriage | vagon
train: train | tren, ferrocarril
vessel: vessel, craft, watercraft, boat | embarcacion, nave, nave+maritima, barco
boat < vessel: boat | bote, lancha, barca
ship < vessel: ship, freighter, vessel+merchant, vessel+cargo, freighter+cargo, ship+cargo | barco, buque, carguero, mercante, barco+carguero
speedboat < boat: speedboat, boat+speed, boat+fast, boat+go, go-fast, powerboat, boat+high, launch+fast | lancha+rapida, lancha+go, narcolancha, go-fast, lancha+velocidad, planeadora
launch < boat: launch, skiff, panga, motorboat, boat+motor | lancha, panga, chalupa, deslizador, peque-peque
fishing-boat < vessel: boat+fishing, vessel+fishing, trawler | pesquero, barco+pesquero, buque+pesquero, embarcacion+pesquera, barca+pesca, bote+pesquero, lancha+pesquera
canoe < vessel: canoe, kayak, dugout | canoa, cayuco, piragua, kayak
semi-submersible < vessel: submersible+semi, semisubmersible, vessel+semi+submersible, vessel+semisubmersible, sub+narco, narco-sub, lpv, vessel+profile | semisumergible, sumergible+semi, sumergible, lpv
submarine < vessel: submarine, sub, submersible | submarino, narcosubmarino
sailboat < vessel: sailboat, boat+sailing, yacht | velero, yate
raft < vessel: raft, dinghy, boat+inflatable | balsa, patera, zodiac, inflable
ferry < vessel: ferry | ferri, ferry, transbordador
barge < vessel: barge | barcaza, gabarra
jet-ski: ski+jet | acuatica+moto, moto+acuatica, moto+agua
aircraft: aircraft, craft+air | aeronave
plane < aircraft: plane, airplane, aeroplane, jet, planes, aeroplane+light | avion, avioneta, narcoavioneta, narcoavion, jet
helicopter < aircraft: helicopter, chopper | helicoptero
drone: drone, uav, vehicle+unmanned | dron, drone, drones, uav
flight: flight, flight+deportation | vuelo
engine: engine, motor, motor+outboard, engine+outboard | motor, motor+fuera
tyre: tyre, tire | llanta, neumatico
plate-licence: plate, plate+license, plate+licence, plate+number | placa, matricula, patente, chapa
auto-part: part, part+auto, part+car | autoparte, repuesto
`);
