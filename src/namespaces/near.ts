// Addresses of namespaces that are nearly right: readers compare them letter by letter, people do not.

/** An address without regard to case and to the signs at its end: addresses that agree in it are easily confused. */
export function nearForm(namespace: string): string {
  let end = namespace.length
  while (end > 0 && !/\w/.test(namespace.charAt(end - 1))) end--
  return namespace.slice(0, end).toLowerCase()
}
