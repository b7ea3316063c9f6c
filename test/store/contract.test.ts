import { deskContract } from './contract/desk.ts'
import { forgettingContract } from './contract/forgetting.ts'
import { listsContract } from './contract/lists.ts'
import { peopleContract } from './contract/people.ts'
import { safetyContract } from './contract/safety.ts'
import { sourcesContract } from './contract/sources.ts'
import { inBothHomes } from './homes.ts'

inBothHomes('sources and readings', sourcesContract)
inBothHomes('assigning', deskContract)
inBothHomes('lists and search', listsContract)
inBothHomes('dossiers, corrections, journal, names', peopleContract)
inBothHomes('backup, restore, check', safetyContract)
inBothHomes('forgetting', forgettingContract)
