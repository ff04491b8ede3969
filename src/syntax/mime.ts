// How media types are spelled (RFC 6838, section 4.2), and which one a file has by its name or its first bytes.

const byExtension: Readonly<Record<string, string>> = {
  aac: 'audio/aac',
  aif: 'audio/aiff',
  aiff: 'audio/aiff',
  avif: 'image/avif',
  bmp: 'image/bmp',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  flac: 'audio/flac',
  gif: 'image/gif',
  heic: 'image/heic',
  htm: 'text/html',
  html: 'text/html',
  ico: 'image/vnd.microsoft.icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  jxl: 'image/jxl',
  m3u8: 'application/vnd.apple.mpegurl',
  m4a: 'audio/mp4',
  m4b: 'audio/mp4',
  m4v: 'video/mp4',
  mid: 'audio/midi',
  mka: 'audio/matroska',
  mkv: 'video/matroska',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  mpg: 'video/mpeg',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  ogv: 'video/ogg',
  opus: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  srt: 'application/x-subrip',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  torrent: 'application/x-bittorrent',
  txt: 'text/plain',
  vtt: 'text/vtt',
  wav: 'audio/wav',
  weba: 'audio/webm',
  webm: 'video/webm',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip'
}

/** By the ending of the path of an address or file name; undefined where the ending says nothing. */
export function typeOfName(name: string): string | undefined {
  const path = /[?#]/.test(name) ? name.replace(/[?#].*$/s, '') : name
  const extension = /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : byExtension[extension]
}

// First bytes as Latin-1; `.` stands for any byte.
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^RIFF....WAVE/s, 'audio/wav'],
  [/^....ftyp(?:avif|avis)/s, 'image/avif'],
  [/^....ftyp(?:heic|heix|mif1)/s, 'image/heic'],
  [/^....ftyp(?:M4A |M4B )/s, 'audio/mp4'],
  [/^....ftypqt {2}/s, 'video/quicktime'],
  [/^....ftyp/s, 'video/mp4'],
  [/^ID3/, 'audio/mpeg'],
  [/^fLaC/, 'audio/flac'],
  [/^OggS.{24}(?:.\x7fFLAC|.{0,2}\x01vorbis|.OpusHead|.Speex)/s, 'audio/ogg'],
  [/^OggS/, 'video/ogg'],
  [/^\x1aE\xdf\xa3.{0,40}webm/s, 'video/webm'],
  [/^\x1aE\xdf\xa3/, 'video/matroska'],
  [/^\xff(?:[\xfb\xfa\xf3\xf2])/, 'audio/mpeg'],
  [/^\xff[\xf1\xf9]/, 'audio/aac'],
  [/^%PDF-/, 'application/pdf'],
  [/^BM....\0\0\0\0/s, 'image/bmp'],
  [/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,200}?-->\s*)?<svg[\s>]/s, 'image/svg+xml']
]

/** By the first bytes of a file (64 are enough for all but SVG); undefined where they are not known. */
export function typeOfBytes(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512)).toString('latin1')
  return signatures.find(([pattern]) => pattern.test(text))?.[1]
}

const name = '[a-z0-9][a-z0-9!#$&^_.+-]{0,126}'
const mediaType = new RegExp(`^${name}/${name}(?:\\s*;\\s*${name}=(?:[^\\s";]+|"[^"]*"))*$`, 'i')

/** `type/subtype`, with parameters or without. */
export function isMediaType(text: string): boolean {
  return mediaType.test(text)
}
