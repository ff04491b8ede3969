// SmartNews' additions to RSS (SmartFormat). The address is in Belgium's domain, not in .com.
import type { Namespace } from '../model.ts'

export const snf: Namespace = { prefix: 'snf', uri: 'http://www.smartnews.be/snf' }
