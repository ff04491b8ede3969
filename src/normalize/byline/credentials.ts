// Degrees and orders that follow a name and are not part of it, and the generational suffixes that are.

export const credentials: readonly string[] =
  'PhD,Ph.D,DPhil,MD,M.D,MBBS,MBA,MPH,MSc,MA,M.A,BA,B.A,BSc,MS,M.S,MSN,RN,RD,RDN,LD,LPC,LCSW,PsyD,EdD,JD,J.D,LLM,LLB,DDS,DO,DVM,PharmD,Pharm.D,Psy.D,Ed.D,D.O,R.D,R.N,M.P.H,M.S.W,M.Ed,M.B.A,D.D.S,D.V.M,Sc.D,LMFT,LMHC,CRNP,FNP,CSSD,CDN,CPA,CFA,CFP,Esq,FRCP,FRS,OBE,MBE,CBE,KC,QC,PE,DSc,Dr. med,Dipl.-Ing,MSW,NP,FACC,FACP,MFA,CSCS,CPT,MEP,MSP,MLA,MdB,MdEP,MdL,BSN,DNP,APRN,PA-C,MHA,MPP,MPA,LLD,DLitt,FRSA,FRSL,CMT,CEO,CFO,CTO'.split(
    ','
  )

/** Kept with the name: `Martin Luther King, Jr.` */
export const suffixes: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'jnr',
  'snr',
  'filho',
  'neto',
  'júnior',
  'junior'
])
