// The door of `ledger`: which id each item has always had.
export { ledgerBytes, ledgerIn } from './ledger/file.ts'
export { adopted, type LedgerEntry, ledgerAfter, withKnownIds } from './ledger/match.ts'
export { withoutMinorDates } from './ledger/minor.ts'
export { ledgerRules } from './ledger/rules.ts'
export { guidsIn, withGuids } from './ledger/shows.ts'
