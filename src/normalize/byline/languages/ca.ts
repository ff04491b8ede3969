// Catalan.
import type { BylineLanguage } from '../language.ts'

export const ca: BylineLanguage = {
  tag: 'ca',
  by: 'per, escrit per, publicat per, redactat per, un article de, article de, més articles de, text de',
  roles: {
    author: 'autor, autora, autors, text, textos, redacció, reportatge, entrevista',
    editor: 'edició, editor, editora',
    photographer: 'foto, fotos, fotografia, fotografies, fotògraf, fotògrafa',
    illustrator: 'il·lustració, il·lustracions, infografia, dibuixos',
    translator: 'traducció, traduït',
    producer: 'vídeo, producció, muntatge'
  },
  and: 'així com, juntament amb, en conversa amb',
  andBetweenFullNames: 'i',
  with: 'amb',
  in: 'a, des de, en',
  for: 'per a',
  clauses: 'és, era, ha, escriu, treballa',
  genres: `
    opinió, anàlisi, editorial, crònica, entrevista, reportatge, notícies, política, cultura, esports, economia`,
  titles: `
    periodista, redactor, redactora, corresponsal, editor, editora, director, directora, columnista, fotògraf,
    fotògrafa, cap, enviat especial, enviada especial, escriptor, escriptora`,
  desks: `
    redacció, agència, agències, diari, notícies, revista, ràdio, televisió, universitat, fundació, institut,
    associació, equip, ministeri`,
  agencies: 'agències, agència',
  interface: `
    segueix, comparteix, imprimeix, comenta, comentaris, escolta, llegeix, min de lectura, minuts de lectura,
    temps de lectura, desa, subscriu-te, perfil, més, veure tots els articles, tots els articles, més articles, articles de l’autor, veure perfil, llegir més, enviar correu, contacte, contactar, sobre l’autor`,
  after: 'llegiu també, etiquetes, font, fonts',
  time: `
    de, del, d', a les, el, fa, segons, minuts, minut, hores, hora, dies, dia, setmanes, mesos, anys, ahir, avui, h`,
  dated: 'publicat, publicat el, actualitzat, actualitzat el, data, modificat',
  outlets:
    'Ara, ARA, El Punt Avui, La Vanguardia, El Periódico, VilaWeb, Nació Digital, El Nacional, ACN, Agència Catalana de Notícies, TV3, 3Cat, 3CatInfo, Catalunya Ràdio, RAC1, Betevé, El Temps, Crític, La Directa, Regió7, Diari de Girona, Segre, El Món, Última Hora, Diari de Balears, À Punt'
}
