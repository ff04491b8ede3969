// How a strict reader reports what is wrong with a text.

/** Called for each fault: its code, its offset in the text, and what to show of it (`''` where the place says enough). */
export type ReportFault<Fault extends string> = (fault: Fault, at: number, of: string) => void
