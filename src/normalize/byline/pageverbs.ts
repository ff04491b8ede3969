// What buttons of pages ask for, in many languages: it goes with the words of the page after it.

/** Folded: `view` of `View more posts`. */
export const pageVerbs: ReadonlySet<string> = new Set(
  `view see read show send visit load get find explore browse check more all latest recent other follow join
  siehe zeige lies mehr alle weitere ver leer mas todos todas los las ultimas ultimos voir lire plus tous toutes les
  vedi leggi tutti tutte gli altri veja leia mais bekijk lees meer visa las mer se vis les zobacz pokaz wiecej czytaj
  zobrazit vice vsechny dalsi az osszes tovabbi vezi toate citeste vidi prikazi svi все ещё другие всі інші gor tum`.split(
    /\s+/
  )
)
