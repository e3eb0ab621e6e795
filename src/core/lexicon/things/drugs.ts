import { thingsFrom } from "./thing.ts";

/** Drugs, what they are made from and where. Also what qualifies a laboratory, a plant or a shipment, and parts one from another. */
export const drugs = thingsFrom(`
drug: drug, narcotic, substance+controlled, substance+illicit, substance+illegal, substance+narcotic | droga, narcotico, estupefaciente, sustancia+ilicita, sustancia+controlada, sustancia+estupefaciente, alcaloide
cocaine < drug: cocaine, coke, hydrochloride+cocaine, hydrochloride, cocaine+hydrochloride | cocaina, clorhidrato, clorhidrato+cocaina, perico
coca-base < drug: paste+coca, base+coca, base+cocaine, paste+cocaine, basuco, paste+base | pasta+base, pasta+coca, pasta+basica, base+coca, base+cocaina, pasta, pbc, basuco, bazuco
crack < drug: crack, rock+crack | crack, piedra+crack
marijuana < drug: marijuana, cannabis, weed, ganja, hemp, pot, marihuana | marihuana, cannabis, mariguana, yerba, creepy, cripy
hashish < drug: hashish, hash, resin+hashish, resin+cannabis | hachis, hachi, hachich, resina+hachis, polen
heroin < drug: heroin | heroina
opium < drug: opium, gum+opium, latex+poppy | opio, goma+opio, latex+amapola, goma
poppy: poppy, poppy+opium | amapola, adormidera
fentanyl < drug: fentanyl | fentanilo
methamphetamine < drug: methamphetamine, meth, ice, crystal, meth+crystal, methamphetamine+crystal | metanfetamina, cristal, metanfetamina+cristal, meta
amphetamine < drug: amphetamine, captagon | anfetamina, captagon
ecstasy < drug: ecstasy, mdma, molly | extasis, mdma
ketamine < drug: ketamine | ketamina
pink-cocaine < drug: tusi, tusibi, cocaine+pink | tusi, tusibi, cocaina+rosa
lsd < drug: lsd, acid+lysergic | lsd
synthetic-drug < drug: drug+synthetic, drug+designer, opioid, opioid+synthetic | droga+sintetica, droga+diseno, opioide
mushroom < drug: mushroom, psilocybin | hongo, psilocibina
benzodiazepine < drug: benzodiazepine, clonazepam, alprazolam | benzodiacepina, clonazepam, alprazolam
precursor: precursor, chemical, precursor+chemical, substance+chemical, input+chemical | precursor, insumo, quimico, sustancia+quimica, insumo+quimico, precursor+quimico
acetone < precursor: acetone | acetona
acid < precursor: acid, acid+sulfuric, acid+sulphuric, acid+hydrochloric | acido, acido+sulfurico, acido+clorhidrico
ephedrine < precursor: ephedrine, pseudoephedrine | efedrina, pseudoefedrina, seudoefedrina
coca-leaf: leaf, leaf+coca, coca | hoja, hoja+coca, coca
drug-plant: plant, bush, shrub, seedling | planta, mata, arbusto, plantula, plantin
plantation: plantation, field, crop, cultivation, grow | plantacion, plantio, cultivo, sembradio, siembra, parcela
greenhouse: greenhouse, nursery, seedbed | invernadero, vivero, semillero, almacigo
laboratory: laboratory, lab, kitchen, cookhouse, refinery+drug | laboratorio, narcolaboratorio, cocina, cocinadero, cristalizadero, chongo
maceration-pit: pit, pit+maceration | poza, pozo, poza+maceracion, pozo+maceracion
pill: pill, tablet, pill+ecstasy | pastilla, pildora, tableta, comprimido
capsule: capsule | capsula
dose: dose, hit, wrap, baggie, sachet | dosis, dosi, envoltorio, papelina, bolsita, cebollita, ravioles, ketes, grapa, pucho
package: package, packet, brick, bundle, parcel, pack | paquete, ladrillo, bulto, paca, tabique, pan, panela, encomienda, fardo
bale < package: bale | fardo+grande
shipment: shipment, consignment, load, cargo, haul | cargamento, carga, alijo, envio, embarque
selling-point: point+selling, spot+drug, house+drug, house+stash, point+drug, plaza+drug | punto+venta, narcomenudeo, tiendita, bunker, olla, foco, narcopunto, punto+droga
`);
