// The small words inside names, which stay in lower case and never stand alone.

export const particles: ReadonlySet<string> = new Set(
  "von,vom,zu,zur,van,der,den,de,del,della,dello,dei,degli,di,da,das,do,dos,du,des,la,le,les,lo,el,al,ul,ur,ud,bin,ibn,bint,ben,bar,abu,y,e,i,af,av,til,ten,ter,te,het,in,op,’t,'t,t,san,santa,st,d',l',dal,dalla,ap,mac,ó,o,ní,zum,und".split(
    ','
  )
)

/** Whether the word can stand inside a name in lower case. */
export function isParticle(key: string): boolean {
  return particles.has(key) || /^(?:d|l|dell)['’]/.test(key)
}

/** After a place, in languages that say so after it: Hindi से, `from`. */
export const postpositions: ReadonlySet<string> = new Set('से,में,سے,میں,থেকে,لئے'.split(','))
