// The names that HTML 4 knows, and the elements of HTML 5: what betrays markup in a text that should be plain.

/** Elements of HTML 4 and 5: `</x>` or `<br>` of one of these in a plain text is markup, `a < b` and <Thomas> are not. */
export const elementNames: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup data ' +
    'dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i ' +
    'iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p param picture pre progress ' +
    'q rp rt ruby s samp script section select small source span strike strong style sub summary sup table tbody td template textarea tfoot th thead time ' +
    'title tr track tt u ul var video wbr'
  ).split(' ')
)
// Character entities of HTML 4 (24.2 to 24.4) but for the accented letters, which have a pattern.
const entityNames = new Set(
  (
    'amp lt gt quot apos nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup1 sup2 sup3 acute micro para ' +
    'middot cedil ordm raquo frac14 frac12 frac34 iquest times divide szlig fnof circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo ' +
    'sbquo ldquo rdquo bdquo dagger Dagger bull hellip permil prime Prime lsaquo rsaquo oline frasl euro trade larr uarr rarr darr harr crarr lArr uArr ' +
    'rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne ' +
    'equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams weierp image real alefsym ' +
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta ' +
    'epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv'
  ).split(' ')
)
const letterEntity =
  /^[A-Za-z](?:grave|acute|circ|tilde|uml|ring|elig|cedil|slash|caron)$|^(?:AE|ae)lig$|^(?:ETH|eth|THORN|thorn|OElig|oelig)$/

/** Whether HTML 4 knows a reference of this name, or number with its sign. */
export function isReference(name: string): boolean {
  if (name.startsWith('#')) return /^#x?[0-9a-f]|^#x$/i.test(name)
  return entityNames.has(name) || letterEntity.test(name)
}
