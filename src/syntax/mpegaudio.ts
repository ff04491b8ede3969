// How long MPEG audio is (ISO/IEC 11172-3 and 13818-3: .mp3): by the count of frames that encoders write into the first one, or by counting them.

/** Bytes of a file from an offset; fewer at its end. */
export type ReadBytes = (offset: number, length: number) => Uint8Array

interface MpegFrame {
  readonly bytes: number
  readonly samples: number
  readonly rate: number
  /** Version, layer and rate: all frames of a file have the same. */
  readonly kind: number
  /** Where a header of VBR begins in the frame. */
  readonly headerAt: number
}

const rates = [44_100, 48_000, 32_000]
/** Kilobits by the index in the header: MPEG-1 in its three layers, then what the later versions have for layer I, and for II and III. */
const bitrates = [
  [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
]

function frameAt(bytes: Uint8Array, at: number): MpegFrame | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return undefined
  const version = (second >> 3) & 3
  const layer = 4 - ((second >> 1) & 3)
  const isFirst = version === 3
  const table = bitrates[isFirst ? layer - 1 : layer === 1 ? 3 : 4]
  const kilobits = table?.[(third >> 4) - 1]
  const basic = rates[(third >> 2) & 3]
  if (version === 1 || layer === 4 || kilobits === undefined || basic === undefined) return undefined
  // MPEG-2 halves the rates, MPEG-2.5 quarters them.
  const rate = isFirst ? basic : version === 2 ? basic / 2 : basic / 4
  const padding = (third >> 1) & 1
  const samples = layer === 1 ? 384 : layer === 3 && !isFirst ? 576 : 1152
  const size =
    layer === 1
      ? (Math.floor((12_000 * kilobits) / rate) + padding) * 4
      : Math.floor((samples * 125 * kilobits) / rate) + padding
  const isMono = fourth >> 6 === 3
  const side = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17
  return { bytes: size, samples, rate, kind: (version << 10) | (layer << 8) | ((third >> 2) & 3), headerAt: 4 + side }
}

const chunkBytes = 1 << 20

/** Seconds; undefined where it is no MPEG audio, or of a free bit rate. */
export function mpegSeconds(read: ReadBytes, size: number): number | undefined {
  let at = afterTags(read)
  let base = at
  let chunk = read(base, chunkBytes)
  let frames = 0
  let first: MpegFrame | undefined
  while (at + 4 <= size) {
    if (at + 4 > base + chunk.length) {
      base = at
      chunk = read(base, chunkBytes)
      if (chunk.length < 4) break
    }
    const frame = frameAt(chunk, at - base)
    const fits =
      frame !== undefined && (first === undefined ? isFollowed(frame, read, at, size) : frame.kind === first.kind)
    if (!frame || !fits) {
      // Damaged bytes are passed over; what is no sound at all is not searched to its end.
      if (first === undefined && at - base > chunkBytes / 4) return undefined
      at++
      continue
    }
    if (first === undefined) {
      first = frame
      const told = framesTold(read(at, frame.headerAt + 64), frame)
      if (told > 0) return (told * frame.samples) / frame.rate
    }
    frames++
    at += frame.bytes
  }
  return first === undefined || frames < 2 ? undefined : (frames * first.samples) / first.rate
}

/** Behind the ID3v2 tags at the head. */
function afterTags(read: ReadBytes): number {
  let at = 0
  for (;;) {
    const head = read(at, 10)
    if (head.length < 10 || head[0] !== 0x49 || head[1] !== 0x44 || head[2] !== 0x33) return at
    const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6)
    const footer = (head[5]! & 0x10) === 0 ? 0 : 10
    at += 10 + ((a & 127) << 21) + ((b & 127) << 14) + ((c & 127) << 7) + (d & 127) + footer
  }
}

/** Other bytes look like a frame by chance: the real ones come one after the other. */
function isFollowed(frame: MpegFrame, read: ReadBytes, at: number, size: number): boolean {
  const next = at + frame.bytes
  if (next + 4 > size) return next <= size
  return frameAt(read(next, 4), 0)?.kind === frame.kind
}

/** The number of frames in a header of Xing or Fraunhofer (VBRI), without itself; 0 where there is none. */
function framesTold(bytes: Uint8Array, { headerAt }: MpegFrame): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = (from: number): string => String.fromCharCode(...bytes.subarray(from, from + 4))
  if (/^(?:Xing|Info)$/.test(name(headerAt)) && bytes.length >= headerAt + 12)
    return (view.getUint32(headerAt + 4) & 1) === 1 ? view.getUint32(headerAt + 8) : 0
  return name(36) === 'VBRI' && bytes.length >= 54 ? view.getUint32(50) : 0
}
