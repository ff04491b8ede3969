// Portuguese.
import type { BylineLanguage } from '../language.ts'

export const pt: BylineLanguage = {
  tag: 'pt',
  by: `
    por, escrito por, publicado por, postado por, redigido por, enviado por, texto de, texto por, artigo de,
    reportagem de, reportagem por, mais de, mais artigos de, ver mais artigos de, todos os artigos de,
    ver todos os posts de, crônica de, crónica de, uma reportagem de, entrevista de, da redação de,
 texto e fotos de, análise de, siga, seguir, assinado por, produzido por, apresentado por, narrado por, contado por, editado por, um texto de, uma crónica de, uma crônica de, uma entrevista de, uma análise de, opinião de, coluna de, artigos de, todas as notícias de, todos os posts de, mais notícias de, perfil de, elaborado por, com a assinatura de, contactar, contacte, fale com, escreva para`,
  byOrganization: 'do, da, dos, das, de',
  roles: {
    author: `
      autor, autora, autores, texto, textos, reportagem, redação, redacção, redator, redatora, reportagens, escrito,
      entrevista, repórter, jornalista, artigo`,
    contributor: `
      com a colaboração de, com informações de, com informações da, com informações do, colaboração, colaborou,
      colaboraram`,
    editor: 'edição, editor, editora, editado, revisão',
    photographer: 'foto, fotos, fotografia, fotografias, fotógrafo, fotógrafa, imagem, imagens, crédito',
    illustrator: 'ilustração, ilustrações, infografia, infográfico, arte, desenho, charge, ilustrador, ilustradora',
    translator: 'tradução, traduzido, tradutor, tradutora',
    producer: 'produção, vídeo, vídeos, design, realização, roteiro, montagem, podcast',
    reviewer: 'revisado, verificado, verificação'
  },
  and: 'assim como, bem como, em conversa com, junto com',
  andBetweenFullNames: 'e',
  with: 'com, com informações de, com informações da, com informações do',
  in: 'em, de, no, na, correspondente em, enviado especial a, enviada especial a, enviado a, com sede em, baseado em, baseada em, radicado em, radicada em, residente em',
  for: 'para, especial para, para o, para a, exclusivo para, ao, à, colaboração para',
  clauses: 'é, era, foi, são, tem, escreve, trabalha, cobre, um, uma, nasceu, dirige, vive',
  genres: `
    opinião, análise, editorial, coluna, crônica, crónica, reportagem, entrevista, artigo, notícias, exclusivo,
    política, economia, cultura, esportes, desporto, sociedade, ciência, saúde, mundo, brasil, o, a, os, as, um,
    uma, crítica, perfil, ensaio, especial`,
  titles: `
    jornalista, redator, redatora, repórter, correspondente, editor, editora, colunista, colaborador, colaboradora,
    autor, autora, diretor, diretora, fotógrafo, fotógrafa, analista, crítico, crítica, enviado especial,
    enviada especial, estagiário, estagiária, escritor, escritora, economista, historiador, historiadora, professor,
    professora, advogado, advogada, presidente, coordenador, coordenadora, fundador, fundadora, pesquisador,
    pesquisadora, editor-chefe, editora-chefe, subeditor, subeditora, comentarista, especialista, médico, médica,
    editora-adjunta, editor-adjunto, diretora-adjunta, diretor-adjunto, editora-executiva, editor-executivo,
    repórter-fotográfico, repórter fotográfico, redatora-chefe, redator-chefe, diretor-geral, diretora-geral,
    secretário-geral, sub-editor, grande repórter, engenheiro, engenheira, desenvolvedor, desenvolvedora, arquiteto, arquiteta, prefeito, prefeita, vereador, vereadora, enviados especiais, editor executivo, editora executiva, roteirista, cineasta, romancista, tradutor, tradutora, biólogo, bióloga, geógrafo, geógrafa, antropólogo, antropóloga, meteorologista, comentador, comentadora, locutor, locutora, apresentador, apresentadora, cronista, gerente, consultor, consultora, empresário, empresária, estudante, doutor, doutora, docente, reitor, reitora, articulista, editorialista, cinegrafista, repórter fotográfica, cartunista, chargista, blogueiro, blogueira, secretário, secretária, assessor, assessora, subdiretor, subdiretora`,
  modifiers: `
    chefe, adjunto, adjunta, especial, sênior, executivo, executiva, assistente, nosso, nossa, político, política,
    da, do, de, nossos, nossas, econômico, econômica, económico, económica, esportivo, desportivo, convidado, convidada, ex-`,
  desks: `
    redação, redacção, agência, agências, equipe, equipa, jornal, notícias, imprensa, revista, rádio, televisão,
    ministério, universidade, fundação, instituto, associação, centro, coletivo, portal, assessoria, gazeta, diário,
    folha, grupo, governo, prefeitura, câmara, comunicação, leitores, editorial, correio, sindicato, observatório`,
  helped: 'colaborou, colaboraram, contribuiu, contribuíram',
  agencies: 'agências, agência, agências internacionais, agências de notícias, outras agências',
  interface: `
    seguir, compartilhar, partilhar, imprimir, comentar, comentários, comentário, ouvir, ler, min de leitura,
    minutos de leitura, tempo de leitura, leitura, salvar, guardar, assinar, e-mail, perfil, ver perfil, biografia,
    enviar, copiar link, publicidade, mais, siga, assinante, exclusivo para assinantes, ver mais artigos, mais artigos, mais notícias, mais do autor, mais deste autor, mais posts, ver mais notícias, ver todos os artigos, todos os artigos, ver todos os posts, ver biografia, ver perfil completo, perfil do autor, página do autor, sobre o autor, sobre a autora, leia mais, ler mais, saiba mais, enviar email, enviar e-mail, enviar mensagem, contactar o autor, contato, contacto, fale conosco, no x, no twitter, no facebook, no instagram, no linkedin, no bluesky, no threads, no youtube, no google notícias, site, página web, adicionar aos favoritos, deixe um comentário, sem comentários, ouça, ouvir artigo, copiar ligação, link copiado, assine, inscreva-se, receba alertas, ativar notificações, exclusivo assinantes, presentear, últimas notícias, últimos artigos, artigos recentes`,
  after: `
    leia também, leia mais, veja também, saiba mais, todos os direitos reservados, temas, tags, assuntos, fonte,
    fontes, relacionados, role, cargo, função`,
  time: `
    de, do, da, às, as, à, a, em, no, há, segundo, segundos, minuto, minutos, min, hora, horas, dia, dias, semana,
    semanas, mês, meses, ano, anos, ontem, hoje, h, atrás, fev, set, out, dez, seg, ter, qua, qui, sex, sáb, dom,
    brt`,
  dated: `
    publicado, publicada, publicado em, publicado a, publicado às, atualizado, atualizada, atualizado em,
    atualizado há, actualizado, actualizado em, atualização, modificado, modificado em, postado em, data, criado em,
    última atualização, em`,
  outlets:
    'Folha de São Paulo, Folha de S. Paulo, Folha, O Estado de S. Paulo, O Estado de São Paulo, Estadão, O Globo, G1, g1, GloboNews, Jornal do Brasil, Correio Braziliense, Metrópoles, Poder360, Congresso em Foco, JOTA, Nexo, Nexo Jornal, Agência Pública, Piauí, revista piauí, Veja, Época, Época Negócios, Exame, InfoMoney, Valor, CNN Brasil, Band, BandNews, Record, R7, SBT, SBT News, UOL Esporte, ge, ge.globo, GE, Lance!, Lance, CartaCapital, Carta Capital, Brasil de Fato, The Intercept Brasil, Intercept Brasil, Gazeta do Povo, Zero Hora, GZH, NSC Total, Estado de Minas, O Tempo, Hoje em Dia, A Tarde, Diário do Nordeste, O Povo, Jornal do Commercio, Diario de Pernambuco, O Liberal, A Crítica, Campo Grande News, Agência Senado, Agência Câmara, Agência O Globo, Agência Estado, BBC News Brasil, BBC Brasil, DW Brasil, El País Brasil, Público, Expresso, Observador, Diário de Notícias, DN, Jornal de Notícias, JN, Correio da Manhã, CM, CMTV, SIC, SIC Notícias, TVI, CNN Portugal, RTP, RTP Notícias, Renascença, TSF, Antena 1, ECO, Jornal de Negócios, Dinheiro Vivo, Jornal Económico, A Bola, Record, O Jogo, Sapo, SAPO, SAPO 24, Notícias ao Minuto, Jornal i, ionline, Açoriano Oriental, Diário de Coimbra, Jornal de Angola, Novo Jornal, O País, Expresso das Ilhas'
}
