// Where something is: GeoRSS simple and GML, W3C Basic Geo, and the older GeoURL and ICBM. https://docs.ogc.org/cs/17-002r1/17-002r1.html

import type { Namespace } from '../../model.ts'
import { geo as geoNamespace, geourl as geourlNamespace, icbm as icbmNamespace } from '../../namespaces/geo.ts'
import { gml as gmlNamespace, georss as namespace, oldGeorss } from '../../namespaces/georss.ts'
import { attribute, type XmlElement } from '../../syntax/xml/element.ts'
import { missingElement } from '../any/structure.ts'
import type { Declaration, ValueKind, Vocabulary } from '../grammar.ts'
import { names } from '../grammar.ts'
import type { RuleOn, TextValue } from '../rule.ts'
import { ruleOn } from '../rule.ts'
import { anyText, blank, float, plain } from '../values/text.ts'
import { holding, many, one, onFeedAndItems, optional } from './places.ts'

const spec = 'https://docs.ogc.org/cs/17-002r1/17-002r1.html'
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** The numbers of a list of coordinates; NaN for anything that is not a number. */
const numbers = (text: string): number[] =>
  text === '' ? [] : text.split(/[\s,]+/).map(part => (number.test(part) ? Number(part) : Number.NaN))

/** Degrees, unless GML names another system. */
function isPlace(latitude: number, longitude: number, element: XmlElement): boolean {
  if (Number.isNaN(latitude + longitude)) return false
  for (let one: XmlElement | undefined = element; one; one = one.parent) {
    const system = attribute(one, 'srsName')
    if (system !== undefined) return !/(?:EPSG:+|crs:EPSG::|\/)4326$/.test(system) || inDegrees(latitude, longitude)
  }
  return inDegrees(latitude, longitude)
}

const inDegrees = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180

const comma = ruleOn<TextValue>({
  id: 'georss/comma',
  level: 'warning',
  says: 'There is a comma between coordinates',
  fix: 'Separate them with spaces only',
  spec,
  w3c: 'CoordComma',
  broken: ({ text }) => text.includes(',') && { at: text.indexOf(',') }
})

const coordinate = ruleOn<TextValue>({
  id: 'georss/point',
  level: 'error',
  says: 'This is not a point',
  fix: 'Write latitude and longitude in degrees, separated by a space',
  spec,
  w3c: 'InvalidCoord',
  broken: ({ text, element }) => {
    const all = numbers(text)
    return all.length !== 2 || !isPlace(all[0]!, all[1]!, element)
  }
})

/** At least so many points; `closed`: the last is the first. */
function list(id: string, what: string, fix: string, sound: (all: readonly number[]) => boolean): RuleOn<TextValue> {
  return ruleOn<TextValue>({
    id: `georss/${id}`,
    level: 'error',
    says: `This is not ${what}`,
    fix,
    spec,
    w3c: 'InvalidCoordList',
    broken: ({ text, element }) => {
      const all = numbers(text)
      const pairs =
        all.length % 2 === 0 && all.every((_, at) => at % 2 === 1 || isPlace(all[at]!, all[at + 1]!, element))
      return !pairs || !sound(all)
    }
  })
}

const lineForm = list(
  'line',
  'a line',
  'Write the latitudes and longitudes of two or more points',
  all => all.length >= 4
)
const polygonForm = list(
  'polygon',
  'a polygon',
  'Write the latitudes and longitudes of four or more points, and end with the first point again',
  all => all.length >= 8 && all[0] === all.at(-2) && all[1] === all.at(-1)
)
const boxForm = list(
  'box',
  'a box',
  'Write latitude and longitude of the lower corner, then of the upper corner',
  all => all.length === 4 && all[0]! <= all[2]!
)

function between(id: string, w3c: string, what: string, limit: number): RuleOn<TextValue> {
  return ruleOn<TextValue>({
    id: `geo/${id}`,
    level: 'error',
    says: `This is not a ${what}`,
    fix: `Write degrees from -${limit} to ${limit}, with a decimal point, not a comma`,
    spec: 'https://www.w3.org/2003/01/geo/',
    w3c,
    broken: ({ text }) => !number.test(text) || Math.abs(Number(text)) > limit
  })
}

const latitudeForm = between('latitude', 'InvalidLatitude', 'latitude', 90)
const longitudeForm = between('longitude', 'InvalidLongitude', 'longitude', 180)

const latitude: ValueKind = { name: 'latitude', rules: [latitudeForm] }
const longitude: ValueKind = { name: 'longitude', rules: [longitudeForm] }
const kind = (name: string, rule: RuleOn<TextValue>): ValueKind => ({ name, rules: [blank, comma, rule] })
const point = kind('point', coordinate)
const line = kind('line', lineForm)
const polygon = kind('polygon', polygonForm)

const circleForm = ruleOn<TextValue>({
  id: 'georss/circle',
  level: 'error',
  says: 'This is not a circle',
  fix: 'Write latitude and longitude of the centre, and the radius in metres',
  spec,
  w3c: 'InvalidCoordList',
  broken: ({ text, element }) => {
    const all = numbers(text)
    return all.length !== 3 || !isPlace(all[0]!, all[1]!, element) || !(all[2]! >= 0)
  }
})

/** Elements that say nothing until all of their children are there. */
const all = (children: { readonly [name: string]: Declaration }): Declaration => ({
  ...holding(children),
  required: names(Object.fromEntries(Object.keys(children).map(name => [name, missingElement])))
})

/** GML says with attributes which system its numbers are of: those are free. */
const shape = (children: { readonly [name: string]: Declaration }): Declaration => ({
  ...all(children),
  attributes: names({ srsName: optional(anyText), srsDimension: optional(anyText), id: optional(anyText) })
})
const measured = (value: ValueKind): Declaration =>
  one(value, { srsName: optional(anyText), srsDimension: optional(anyText) })

const shapes = {
  Point: shape({ pos: measured(point) }),
  LineString: shape({ posList: measured(line) }),
  Polygon: shape({ exterior: all({ LinearRing: shape({ posList: measured(polygon) }) }) }),
  Envelope: shape({ lowerCorner: measured(point), upperCorner: measured(point) })
}

/** Properties of features, which simple GeoRSS has as attributes too. */
const properties = {
  featuretypetag: optional(anyText),
  relationshiptag: optional(anyText),
  featurename: optional(anyText),
  elev: optional(float),
  floor: optional(float),
  radius: optional(float)
}

const where: Declaration = {
  place: 'where',
  attributes: names(properties),
  children: names<Declaration>(
    Object.fromEntries(Object.entries(shapes).map(([name, one]) => [`{${gmlNamespace.uri}}${name}`, one]))
  )
}

export const georss: Vocabulary = {
  name: namespace.prefix,
  namespaces: [namespace.uri, ...oldGeorss],
  in: onFeedAndItems({
    point: many(point, properties),
    line: many(line, properties),
    polygon: many(polygon, properties),
    box: many(kind('box', boxForm), properties),
    circle: many(kind('circle', circleForm), properties),
    where: { ...where, many: true },
    featuretypetag: many(plain),
    featureTypeTag: many(plain),
    relationshiptag: many(plain),
    relationshipTag: many(plain),
    featurename: many(plain),
    featureName: many(plain),
    elev: many(float),
    floor: many(float),
    radius: many(float)
  })
}

export const gml: Vocabulary = {
  name: gmlNamespace.prefix,
  namespaces: [gmlNamespace.uri],
  in: { where: names<Declaration>(shapes) },
  lenient: true
}

const position = { lat: one(latitude), long: one(longitude) }
const altitude = { alt: one(float) }
const spot: Declaration = { ...all(position), children: names({ ...position, ...altitude }), many: true }

export const geo: Vocabulary = {
  name: geoNamespace.prefix,
  namespaces: [geoNamespace.uri],
  in: onFeedAndItems({
    ...position,
    ...altitude,
    Point: spot,
    lat_long: one(kind('point', coordinate))
  })
}

function old({ prefix, uri }: Namespace): Vocabulary {
  const declared = onFeedAndItems({ latitude: one(latitude), longitude: one(longitude) })
  return { name: prefix, namespaces: [uri], in: declared }
}

export const geourl = old(geourlNamespace)
export const icbm = old(icbmNamespace)
