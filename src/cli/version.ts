// Which dateline this is.
declare const DATELINE_VERSION: string | undefined

/** This dateline's version; `source` where it runs unbundled. */
export const version = typeof DATELINE_VERSION === 'string' ? DATELINE_VERSION : 'source'
