// Addresses of namespaces that are nearly right: readers compare them letter by letter, people do not.

/** What is left of an address when case and the signs at its end do not count: addresses that agree in it are hard to tell apart. */
export function nearForm(namespace: string): string {
  let end = namespace.length
  while (end > 0 && !/\w/.test(namespace.charAt(end - 1))) end--
  return namespace.slice(0, end).toLowerCase()
}
