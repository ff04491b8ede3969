// Microsoft's additions to RSS and Atom, for MSN. https://helpcenter.microsoftstart.com/kb/articles/58
import type { Namespace } from '../model.ts'

export const mi: Namespace = { prefix: 'mi', uri: 'http://schemas.ingestion.microsoft.com/common/' }
