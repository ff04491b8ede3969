// Spanish.
import type { BylineLanguage } from '../language.ts'

export const es: BylineLanguage = {
  tag: 'es',
  by: `
    por, escrito por, publicado por, redactado por, elaborado por, enviado por, un artículo de, artículo de,
    artículos de, más artículos de, ver más artículos de, todos los artículos de, ver todos los artículos de,
    texto de, un texto de, una entrevista de, una crónica de, un reportaje de, reportaje de, crónica de, más de,
    noticias de, entrevista de, por nuestro corresponsal, realizado por, la autora, el autor, colaboración de,
    texto y fotos de, con textos de, una columna de, columna de, un análisis de, análisis de, una investigación de,
    investigación de, un perfil de, por la redacción de, opinión de, realizada por, nota de, preparado por,
    edición de, por nuestra enviada especial, por nuestro enviado especial, por nuestra corresponsal,
    por nuestros enviados especiales, por nuestros corresponsales, por el equipo de, sigue a, seguir a, síguenos, contacta con, escribe a, escribir a, contactar con, firmado por, narrado por, contado por, editado por, recopilado por, producido por, presentado por, conducido por, un texto y fotos de, una tribuna de, un editorial de, una opinión de, un ensayo de, un relato de, una reseña de, reseña de, crítica de, ver todas las noticias de, ver más noticias de, ver todas las entradas de, todas las noticias de, más noticias de, entradas de, artículos escritos por, perfil de, biografía de, con la firma de`,
  roles: {
    author: `
      autor, autora, autores, autoras, autor/a, texto, textos, redacción, redactor, redactora, reportaje, crónica,
      entrevista, informe, escribe, escriben, escrito, firma, periodista, periodistas, investigación, enviado especial, enviada especial, enviados especiales, corresponsal, corresponsales, reportero, reportera, cronista, columnista, redactores, redactoras, reporteros, entrevistador, entrevistadora`,
    contributor: 'con la colaboración de, con información de, colaboración, colaboradores, colabora, colaboran',
    editor: 'edición, editor, editora, editado, editores, revisión',
    photographer: 'foto, fotos, fotografía, fotografías, fotógrafo, fotógrafa, imagen, imágenes, crédito foto',
    illustrator: `
      ilustración, ilustraciones, dibujo, dibujos, infografía, gráficos, viñeta, ilustrador, ilustradora`,
    translator: 'traducción, traducido, traductor, traductora',
    producer: 'producción, vídeo, video, vídeos, videos, diseño, realización, montaje',
    reviewer: 'revisado, verificado, verificación'
  },
  and: 'así como, junto a, junto con, en conversación con',
  andBetweenFullNames: 'y, e',
  with: 'con, con información de, con datos de',
  in: 'en, desde, corresponsal en, enviado especial a, enviada especial a, enviado a, con sede en, con base en, afincado en, afincada en, radicado en, radicada en, residente en, enviado especial en, enviada especial en',
  for: 'colaboración para, para, especial para, exclusivo para',
  clauses: 'es, era, fue, ha, son, escribe, trabaja, cubre, un, una, nació, dirige, vive',
  genres: `
    opinión, análisis, editorial, columna, crónica, reportaje, entrevista, tribuna, exclusiva, noticias, artículo,
    cultura, política, economía, deportes, sociedad, ciencia, salud, internacional, nacional, el, la, los, las, un,
    una, actualidad, perfil, crítica, ensayo, carta, tecnología, mundo, local, última hora`,
  titles: `
    periodista, redactor, redactora, corresponsal, corresponsales, editor, editora, reportero, reportera, columnista,
    colaborador, colaboradora, autor, autora, director, directora, jefe, jefa, redactor jefe, redactora jefa,
    enviado especial, enviada especial, fotógrafo, fotógrafa, analista, crítico, crítica, subdirector, subdirectora,
    becario, becaria, escritor, escritora, economista, historiador, historiadora, profesor, profesora, abogado,
    abogada, presidente, presidenta, comunicador, comunicadora, coordinador, coordinadora, investigador,
    investigadora, politólogo, politóloga, catedrático, catedrática, ensayista, poeta, experto, experta, especialista,
    fundador, fundadora, practicante, jefe de sección, jefa de sección, jefe de redacción,
    jefa de redacción, editor jefe, editora jefa, corresponsal político, diputado, diputada, senador, senadora,
    ministro, ministra, médico, médica, psicólogo, psicóloga, filósofo, filósofa, sociólogo,
    socióloga, cronista, presentador, presentadora, conductor, conductora, locutor, locutora, community manager,
    guionista, dibujante, ilustrador, ilustradora, graduado, graduada, licenciado, licenciada, doctor en, doctora en,
    portavoz, candidato, candidata, académico, académica, redactor de, redactora de, periodista de, editor de, editora de, ingeniero, ingeniera, desarrollador, desarrolladora, arquitecto, arquitecta, maestro, maestra, alcalde, alcaldesa, consejero, consejera, secretario, secretaria, asesor, asesora, cineasta, dramaturgo, dramaturga, novelista, traductor, traductora, biólogo, bióloga, físico, química, geógrafo, geógrafa, antropólogo, antropóloga, meteorólogo, meteoróloga, comentarista, gerente, consultor, consultora, empresario, empresaria, estudiante, doctor, doctora, docente, rector, rectora, decano, decana, articulista, editorialista, documentalista, camarógrafo, camarógrafa, infografista, caricaturista, bloguero, bloguera`,
  modifiers: `
    adjunto, adjunta, jefe, especial, político, política, económico, económica, nuestro, nuestra, sección, área,
    freelance, independiente, senior, web, digital, nuestros, nuestras, deportivo, deportiva, cultural, internacional, ejecutivo, ejecutiva, invitado, invitada, experto, experta`,
  desks: `
    redacción, agencia, agencias, equipo, periódico, diario, noticias, prensa, revista, radio, televisión,
    ministerio, universidad, fundación, instituto, asociación, centro, colectivo, información, medios, gaceta,
    heraldo, tiempo, nación, portal, digital, oficina, servicio, servicios, editorial, comité, partido, grupo,
    observatorio, gobierno, ayuntamiento, comunicación, cartas, lectores`,
  helped: 'contribuyó, contribuyeron, colaboró, colaboraron',
  agencies: 'agencias, agencia, agencias de noticias, otras agencias',
  interface: `
    seguir, compartir, imprimir, comentar, comentarios, comentario, escuchar, leer, min de lectura,
    minutos de lectura, tiempo de lectura, lectura, guardar, suscribirse, suscríbete, correo, correo electrónico,
    perfil, ver perfil, ver biografía, biografía, enviar, enviar por email, copiar enlace, publicidad, más, sígueme,
    síguelo, síguenos, patrocinado, copiar, copiado, escucha, escuchar artículo, escuchar noticia, escucha la noticia,
    regalar, regala, regala este artículo, facebook, twitter, whatsapp, telegram, linkedin, newsletter, ver más,
    leer más, seguir leyendo, síguenos en, únete, deja un comentario, añadir, añadir comentario, sin comentarios,
    imprime, favoritos, guardar noticia, guardar artículo, compartir en, comparte, comparte en, suscriptores,
    exclusivo suscriptores, solo suscriptores, premium, contenido exclusivo, google news, síguenos en google,
    ver comentarios, ver perfil del autor, ir al perfil, ver todos sus artículos, escribir al autor, escribir a la autora, contactar al autor, contactar con el autor, contáctanos, contacto, contáctenos, contactar, ver más artículos, ver más noticias, ver artículos, ver todos los artículos, más artículos, más artículos del autor, más del autor, más de este autor, más noticias del autor, noticias del autor, artículos del autor, sus artículos, todos sus artículos, todas sus noticias, últimos artículos, últimas noticias, ver perfil completo, perfil del autor, leer biografía, sobre el autor, sobre la autora, acerca del autor, acerca de la autora, enviar correo, enviar un correo, enviar email, enviar mensaje, en x, en twitter, en facebook, en instagram, en linkedin, en bluesky, en threads, en youtube, en tiktok, en google news, página web, sitio web, añadir a favoritos, agregar a favoritos, dejar un comentario, regala esta noticia, enlace copiado, boletín, recibe alertas, activar notificaciones, solo para suscriptores`,
  after: `
    hora de publicación, hora de actualización, fecha de publicación, hora de publicación del artículo, lea también,
    lee también, le puede interesar, todos los derechos reservados, temas, etiquetas, archivado en, más información,
    newsletter, fuente, fuentes, relacionado, relacionados, este contenido, este artículo, esta noticia,
    esta información, ver más, más noticias, te puede interesar, te recomendamos, licenciado en, licenciada en,
    graduado en, graduada en, nacido en, nacida en, especializado en, especializada en, escríbanos, si quieres,
    puedes seguir, título del autor, cargo, puesto`,
  time: `
    de, del, a las, a la, el, la, las, a, hace, segundo, segundos, minuto, minutos, min, hora, horas, día, días,
    semana, semanas, mes, meses, año, años, ayer, hoy, h, hs, hrs, am, pm, a.m, p.m, set, sept, sabado, miercoles,
    cest, cet`,
  dated: `
    publicado, publicada, publicado el, publicado en, publicado a las, publicado hace, actualizado, actualizada,
    actualizado el, actualizado a las, actualizado hace, actualización, modificado, modificado el, fecha, creado,
    creado el, última actualización, el`,
  outlets:
    'El Periódico, La Razón, ABC, El Correo, El Diario Vasco, La Voz de Galicia, Faro de Vigo, Levante-EMV, Las Provincias, Diario de Sevilla, Heraldo de Aragón, El Norte de Castilla, La Nueva España, Última Hora, Diario de Mallorca, El Español, OKdiario, Público, eldiario.es, InfoLibre, infoLibre, El Independiente, Vozpópuli, 20minutos, El HuffPost, El Plural, Newtral, Maldita.es, Maldita, Civio, La Marea, Ctxt, CTXT, Marca, AS, Mundo Deportivo, Relevo, Cinco Días, Expansión, elEconomista, El Economista, RTVE.es, RTVE, TVE, Antena 3, laSexta, La Sexta, Telecinco, Cadena SER, SER, COPE, Onda Cero, RNE, Agencia EFE, Efe, Europa Press, Clarín, La Nación, Página/12, Página 12, Infobae, Ámbito, Ámbito Financiero, El Cronista, Télam, Todo Noticias, El Litoral, La Voz del Interior, Los Andes, La Gaceta, El Mercurio, La Tercera, Emol, BioBioChile, CIPER, El Mostrador, El Desconcierto, Cooperativa, El Tiempo, El Espectador, Semana, El Heraldo, El Colombiano, La Silla Vacía, Blu Radio, Caracol Radio, Noticias Caracol, RCN, W Radio, El País Cali, El Comercio, La República, Perú21, Gestión, RPP, Ojo Público, El Universo, Primicias, Ecuavisa, Teleamazonas, El Nacional, Efecto Cocuyo, Tal Cual, Runrunes, El Pitazo, El Deber, Los Tiempos, Página Siete, ABC Color, Última Hora, El Observador, El País Uruguay, Montevideo Portal, Brecha, La Diaria, Búsqueda, El Universal, Reforma, Milenio, Excélsior, La Jornada, El Financiero, El Sol de México, Animal Político, Aristegui Noticias, SinEmbargo, Expansión México, El Norte, Mural, El Informador, Quadratín, Prensa Libre, La Prensa Gráfica, El Faro, El Diario de Hoy, La Prensa, Confidencial, La Tribuna, El Heraldo de Honduras, La Nación Costa Rica, CRHoy, La Estrella de Panamá, TVN, Listín Diario, Diario Libre, El Nuevo Día, Primera Hora, Granma, Cubadebate, 14ymedio, CiberCuba, CNN en Español, BBC Mundo, BBC News Mundo, DW Español, France 24 Español, Univision, Univision Noticias, Telemundo, Noticias Telemundo, La Opinión, El Nuevo Herald, Voz de América, VOA Noticias, Sputnik Mundo'
}
