// The event handler attributes of HTML (WHATWG HTML, 8.1.8.2), of SVG, of touch, pointers and animations, and the old ones of browsers.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What follows `on` in their names, in lower case. */
const events = words(
  `abort activate afterprint afterupdate animationcancel animationend animationiteration animationstart auxclick beforeactivate
  beforecopy beforecut beforedeactivate beforeeditfocus beforeinput beforematch beforepaste beforeprint beforescriptexecute
  beforetoggle beforeunload beforeupdate beforexrselect begin blur bounce cancel canplay canplaythrough cellchange change click
  close command contextlost contextmenu contextrestored controlselect copy cuechange cut dataavailable datasetchanged
  datasetcomplete dblclick deactivate devicelight devicemotion deviceorientation deviceproximity drag dragdrop dragend dragenter
  dragexit dragleave dragover dragstart drop durationchange emptied encrypted end ended error errorupdate filterchange finish focus
  focusin focusout formchange formdata forminput fullscreenchange fullscreenerror gamepadconnected gamepaddisconnected
  gesturechange gestureend gesturestart gotpointercapture hashchange help input invalid keydown keypress keyup languagechange
  layoutcomplete load loadeddata loadedmetadata loadend loadstart losecapture lostpointercapture message messageerror mousedown
  mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel move moveend movestart mozfullscreenchange
  mozfullscreenerror msgesturechange mspointerdown mspointermove mspointerup offline online open orientationchange pagehide
  pagereveal pageshow pageswap paint paste pause play playing pointercancel pointerdown pointerenter pointerleave pointermove
  pointerout pointerover pointerrawupdate pointerup popstate progress propertychange ratechange readystatechange rejectionhandled
  repeat reset resize resizeend resizestart rowenter rowexit rowsdelete rowsinserted scroll scrollend scrollsnapchange
  scrollsnapchanging search securitypolicyviolation seeked seeking select selectionchange selectstart show slotchange stalled start
  stop storage submit suspend syncrestored timeerror timeupdate toggle touchcancel touchend touchmove touchstart trackchange
  transitioncancel transitionend transitionrun transitionstart unhandledrejection unload urlflip userproximity volumechange waiting
  webkitanimationend webkitanimationiteration webkitanimationstart webkitfullscreenchange webkitfullscreenerror
  webkitmouseforcechanged webkitmouseforcedown webkitmouseforceup webkitmouseforcewillbegin webkitplaybacktargetavailabilitychanged
  webkittransitionend wheel zoom`
)

/** What a quotation mark that is missing makes attributes of: words of a sentence. */
const english = words(
  `on once one ones oneself ongoing onion onions online onlooker onlookers only onlyif onset onshore onsite onslaught onstage onto
  onus onward onwards onyx onboard onscreen`
)

/** Whether an attribute of this name, in lower case, may run its value when something happens. Browsers get new handlers every year. */
export function isHandler(name: string, value: string): boolean {
  if (name.charCodeAt(0) !== 0x6f || name.charCodeAt(1) !== 0x6e) return false
  return events.has(name.slice(2)) || (value.trim() !== '' && /^on[a-z]+$/.test(name) && !english.has(name))
}
