/** An invented outlet with what it puts around its reports. */
export interface House {
  readonly name: string
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** Wires among the invented outlets. */
export const WIRES = ['Harbour Wire', 'Northern Press Service', 'Meridian News Agency'] as const

/** Houses that print wires and report themselves; their boilerplate is longer than many a paragraph. */
export const HOUSES: readonly House[] = [
  house(
    'Baltic Morning Post',
    'The Baltic Morning Post is published in Riga and Tallinn six days a week; readers who find an error in our pages are asked to write to the corrections desk, which answers every letter.',
  ),
  house(
    'Pacific Courier',
    'Read more of our coverage of the region, listen to the weekly podcast with our correspondents in Jakarta, Manila and Suva, and follow the Courier on every large social network.',
  ),
  house(
    'Geneva Dispatch',
    'The Dispatch is an independent foundation supported by its members, and no advertiser or government has a say in what we print; membership begins at four francs a month.',
  ),
  house(
    'Seoul Ledger',
    'Copyright Seoul Ledger. All rights reserved. Unauthorised reproduction, redistribution or use of this material for training of machines is forbidden without consent in writing.',
  ),
  house(
    'Eurasia Monitor',
    'Eurasia Monitor collects reporting from twenty countries between the Bug and the Amur, and translates it with the help of volunteers to whom our editors owe a great debt.',
  ),
  house(
    'Inland Herald',
    'Do you have a story for us? Call the newsroom of the Inland Herald at any hour, or leave an envelope in the green box beside the entrance of our building on Station Road.',
  ),
  house(
    'Cape Gazette',
    'The Gazette subscribes to the press code and to its council; complaints that we cannot settle with you may be taken to the ombudsman, whose rulings we print in full.',
  ),
  house(
    'Delta Times',
    'More from Delta Times: weather, tides and shipping every morning at six, sports results as they come in, and the crossword that kept your grandmother awake at night.',
  ),
]

function house(name: string, below: string): House {
  return { name, above: [], below: [below] }
}

/** A weekly column: the same form every week, other things in it. */
export const COLUMN: readonly string[] = [
  'Welcome to the week ahead, our guide to what diplomats, traders and generals will be watching from Monday to Sunday.',
  'As always, times are those of the capital concerned and may change without notice; check with the hosts before you travel.',
  'Here is what our correspondents expect, in the order in which it should happen, with a word about why it matters to you.',
  'On Monday, {A}.',
  'The middle of the week belongs to {B}.',
  'By the weekend all eyes will be on {C}.',
  'That is all for this week; write to us with dates that we have missed, and have a quiet Sunday if the news allows it.',
]

/** What fills it. */
export const COLUMN_TOPICS: readonly string[] = [
  'fishery ministers of the northern states bargain about herring quotas in a hotel outside Bergen',
  'the court in Portela hears an appeal of former officers against their sentences',
  'Ruvania opens a stock exchange in which, so far, four companies are listed',
  'a new patriarch is chosen behind closed doors by eighty-one bishops',
  'the central bank of Corvana decides about interest rates, with most expecting no change',
  'veterans march through Velmark to ask for pensions that were promised in 2016',
  'engineers test the floodgates that are to save the old town of Varn from the sea',
  'teachers, nurses and railway workers in Lethia vote on a strike that could last a month',
  'the presidents of two quarrelling republics meet by chance, or so they say, at a funeral',
  'scientists announce whether the volcano above Maravo is asleep or merely resting',
  'exporters of tea learn which tariffs they will face on the other side of the ocean',
  'an old submarine is raised, and with it the question of who sank it',
  'parliament in Karelia debates a bill about the language in which children are taught',
  'truck drivers threaten to block three tunnels through the mountains unless tolls come down',
  'the prosecutor publishes her report on the disappearance of the harbour funds',
  'negotiators resume talks about prisoners in a villa that has changed hands twice since June',
  'the census bureau tells every district how many seats it will lose or gain',
  'two rival football associations try to become one before the draw for the cup',
]
