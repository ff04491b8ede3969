// The names that SVG 2 and 1.1, and MathML 3 and Core know, in lower case: what a drawing or formula inside a text may consist of.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** https://www.w3.org/TR/SVG2/eltindex.html, https://www.w3.org/TR/SVG11/eltindex.html */
export const svgElements = words(
  `a altglyph altglyphdef altglyphitem animate animatecolor animatemotion animatetransform circle clippath color-profile cursor defs
  desc discard ellipse feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap
  fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology
  feoffset fepointlight fespecularlighting fespotlight fetile feturbulence filter font font-face font-face-format font-face-name
  font-face-src font-face-uri foreignobject g glyph glyphref hatch hatchpath hkern image line lineargradient marker mask mesh
  meshgradient meshpatch meshrow metadata missing-glyph mpath path pattern polygon polyline radialgradient rect script set
  solidcolor stop style svg switch symbol text textpath title tref tspan use view vkern`
)

/** https://www.w3.org/TR/MathML3/appendixi.html */
export const mathElements = words(
  `abs and annotation annotation-xml apply approx arccos arccosh arccot arccoth arccsc arccsch arcsec arcsech arcsin arcsinh arctan
  arctanh arg bind bvar card cartesianproduct cbytes ceiling cerror ci cn codomain complexes compose condition conjugate cos cosh
  cot coth cs csc csch csymbol curl declare degree determinant diff divergence divide domain domainofapplication emptyset eq
  equivalent eulergamma exists exp exponentiale factorial factorof false floor fn forall gcd geq grad gt ident image imaginary
  imaginaryi implies in infinity int integers intersect interval inverse lambda laplacian lcm leq limit list ln log logbase
  lowlimit lt maction maligngroup malignmark math matrix matrixrow max mean median menclose merror mfenced mfrac mglyph mi min
  minus mlabeledtr mlongdiv mmultiscripts mn mo mode moment momentabout mover mpadded mphantom mprescripts mroot mrow ms mscarries
  mscarry msgroup msline mspace msqrt msrow mstack mstyle msub msubsup msup mtable mtd mtext mtr munder munderover naturalnumbers
  neq none not notanumber notin notprsubset notsubset or otherwise outerproduct partialdiff pi piece piecewise plus power primes
  product prsubset quotient rationals real reals reln rem root scalarproduct sdev sec sech selector semantics sep set setdiff share
  sin sinh span subset sum tan tanh tendsto times transpose true union uplimit variance vector vectorproduct xor`
)

const svgAttributes = words(
  `accent-height accumulate additive alignment-baseline allowreorder alphabetic amplitude arabic-form ascent attributename
  attributetype autoreverse azimuth background-color background-image basefrequency baseline-shift baseprofile bbox begin bias by
  calcmode cap-height class clip clip-path clip-rule clippathunits color color-interpolation color-interpolation-filters
  color-profile color-rendering content contentscripttype contentstyletype crossorigin cursor cx cy d decelerate descent
  diffuseconstant direction display divisor dominant-baseline download dur dx dy edgemode elevation enable-background end exponent
  externalresourcesrequired fill fill-opacity fill-rule filter filterres filterunits flood-color flood-opacity font-family
  font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant font-weight format fr from
  focusable fx fy g1 g2 glyph-name glyph-orientation-horizontal glyph-orientation-vertical glyphref gradienttransform gradientunits
  hanging height href hreflang horiz-adv-x horiz-origin-x horiz-origin-y id ideographic image-rendering in in2 inline-size
  intercept isolation k k1 k2 k3 k4 kernelmatrix kernelunitlength kerning keypoints keysplines keytimes lang lengthadjust
  letter-spacing lighting-color limitingconeangle line-height local marker marker-end marker-mid marker-start markerheight
  markerunits markerwidth mask mask-type maskcontentunits maskunits mathematical max media method min mix-blend-mode mode name
  numoctaves offset opacity operator order orient orientation origin overflow overline-position overline-thickness paint-order
  panose-1 path pathlength patterncontentunits patterntransform patternunits ping playbackorder pointer-events points pointsatx
  pointsaty pointsatz preservealpha preserveaspectratio primitiveunits r radius referrerpolicy refx refy rel rendering-intent
  repeatcount repeatdur requiredextensions requiredfeatures requiredfonts requiredformats restart result role rotate rx ry scale
  seed shape-inside shape-margin shape-padding shape-rendering shape-subtract side slope solid-color solid-opacity space spacing
  specularconstant specularexponent speed spreadmethod startoffset stddeviation stemh stemv stitchtiles stop-color stop-opacity
  strikethrough-position strikethrough-thickness string stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width style surfacescale systemlanguage tabindex tablevalues target targetx targety
  text-align text-anchor text-decoration text-indent text-overflow text-rendering textlength timelinebegin title to transform
  transform-box transform-origin type u1 u2 underline-position underline-thickness unicode unicode-bidi unicode-range units-per-em
  v-alphabetic v-hanging v-ideographic v-mathematical values vector-effect version vert-adv-y vert-origin-x vert-origin-y viewbox
  viewtarget visibility white-space width widths word-spacing writing-mode x x-height x1 x2 xchannelselector y y1 y2
  ychannelselector z zoomandpan`
)

const mathAttributes = words(
  `accent accentunder actiontype align alignmentscope alt altimg altimg-height altimg-valign altimg-width alttext background base
  bevelled cd cdgroup charalign charspacing class close closure color columnalign columnlines columnspacing columnspan columnwidth
  crossout decimalpoint definitionurl denomalign depth dir display displaystyle edge encoding equalcolumns equalrows fence fontfamily
  fontsize fontstyle fontweight form frame framespacing groupalign height href id indentalign indentalignfirst indentalignlast
  indentshift indentshiftfirst indentshiftlast indenttarget index infixlinebreakstyle intent arg largeop leftoverhang length
  linebreak linebreakmultchar linebreakstyle lineleading linethickness location longdivstyle lquote lspace macros mathbackground
  mathcolor mathsize mathvariant maxsize maxwidth mediummathspace minlabelspacing minsize mode movablelimits mslinethickness name
  nargs notation numalign occurrence open order other overflow position rightoverhang role rowalign rowlines rowspacing rowspan
  rquote rspace schemalocation scope scriptlevel scriptminsize scriptsizemultiplier selection separator separators shift side src
  stackalign stretchy style subscriptshift superscriptshift symmetric tabindex thickmathspace thinmathspace type valign
  verythickmathspace verythinmathspace veryverythickmathspace veryverythinmathspace voffset width xref`
)

/** Whether SVG or MathML has an element of this name, in lower case. */
export function isDrawn(name: string): boolean {
  const local = name.slice(name.indexOf(':') + 1)
  return svgElements.has(local) || mathElements.has(local)
}

/** Whether an attribute of this name, in lower case, may appear in a drawing or formula. Those with a prefix and `data-…` may always. */
export function isOfDrawing(name: string): boolean {
  return svgAttributes.has(name) || mathAttributes.has(name) || /^(?:xmlns$|[\w-]+:|data-|aria-)/.test(name)
}
