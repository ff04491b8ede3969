// English.
import type { Language } from '../language.ts'

export const en: Language = {
  tag: 'en',
  by: `
    by, written by, posted by, published by, words by, story by, text by, article by, post by, report by,
    reported by, reporting by, writing by, compiled by, created by, submitted by, contributed by, authored by,
    as told to, view all posts by, all posts by, more by, more from, more posts by, more articles by,
    see all posts by, read more by, articles by, stories by, about the author, about the authors, the author,
    post author, author by, interview by, contact, from,
    author of the article, author of this article`,
  roles: {
    author: `
      author, authors, words, text, story, writer, writers, written, byline, reporting, writing, reporter,
      reporters, report, article, interview, review, posted`,
    contributor: `
      additional reporting, additional writing, with additional reporting, with reporting, additional research,
      research, contributors, contributor, with files from, data analysis, further reporting, with contributions,
      contributions`,
    editor: 'editing, edited, editor, editors, copy editing, copy editor, edit, curated',
    photographer: `
      photo, photos, photograph, photographs, photography, picture, pictures, image, images, photo credit,
      photographer, photographed, cover photo`,
    illustrator: `
      illustration, illustrations, illustrated, illustrator, art, artwork, graphics, graphic, cartoon, drawings,
      infographic`,
    translator: 'translation, translated, translator',
    producer: 'production, produced, producer, video, videos, audio, design, designed, podcast',
    reviewer: 'reviewed, medically reviewed, fact checked, fact-checked, fact check, expert reviewed, reviewer'
  },
  and: 'and, in conversation with, interviews, as well as, together with, along with',
  with: `
    with, with reporting from, with reporting by, with additional reporting from, with additional reporting by,
    with files from, with contributions from`,
  in: 'in, at, reporting from, near',
  for: 'for, special to, exclusively for, from, special for, of the, on behalf of',
  helped: 'contributed, contributed to this report, contributed reporting, assisted',
  clauses: `
    is, was, are, has, covers, writes, who, reports on, reports from, covered, a, an, joined, lives, works, teaches`,
  genres: `
    news, feature, features, opinion, analysis, comment, commentary, editorial, exclusive, review, interview,
    column, essay, guest post, guest column, guest, explainer, sport, sports, travel, business, politics, culture,
    lifestyle, health, science, tech, technology, entertainment, world, post author, perspective, investigation,
    live, breaking, letters, obituary, profile, special report, blog, update, updated, the, a, an`,
  titles: `
    editor, editors, editor-in-chief, editor-at-large, reporter, reporters, correspondent, correspondents, writer,
    writers, journalist, journalists, columnist, contributor, contributors, producer, photographer, photojournalist,
    analyst, critic, author, authors, blogger, presenter, commentator, researcher, professor, lecturer, director,
    manager, founder, co-founder, president, ceo, intern, freelancer, stringer, illustrator, cartoonist,
    meteorologist, economist, strategist, historian, activist, novelist, specialist, consultant, spokesperson,
    administrator, moderator, publisher, sub-editor, videographer, designer, developer, trainee, apprentice,
    head of, chief of staff, bureau chief, senior fellow, host of, expert in, tv host, admin`,
  modifiers: `
    senior, junior, chief, deputy, assistant, associate, managing, contributing, executive, acting, former, special,
    staff, freelance, guest, digital, online, web, video, photo, audio, data, news, sport, sports, business,
    political, politics, economics, economic, finance, financial, money, science, technology, tech, consumer,
    health, medical, education, environment, environmental, climate, energy, legal, court, crime, police, courts,
    defence, defense, security, diplomatic, foreign, international, global, world, national, regional, local,
    community, city, metro, state, home, affairs, social, culture, cultural, arts, art, media, entertainment,
    showbiz, celebrity, music, film, tv, television, games, gaming, books, fashion, style, lifestyle, beauty, food,
    drink, travel, transport, motoring, property, real estate, royal, religion, religious, features, feature,
    opinion, comment, investigations, investigative, general, assignment, trending, live, breaking, audience,
    engagement, multimedia, visual, graphics, football, soccer, cricket, rugby, tennis, golf, racing, nba, nfl, nhl,
    mlb, f1, marketing, content, creative, product, project, programme, program, policy, white house, congressional,
    parliamentary, westminster, industry, industrial, labour, labor, markets, market, middle, east, eastern, west,
    western, north, northern, south, southern, central, asia, africa, europe, americas, america, america’s, pacific,
    gulf, balkans, us, u.s, uk, eu, un, european, asian, african, american, british, french, german, russian,
    chinese, indian, washington, principal, lead, founding, co-founding, emeritus, night, weekend, evening, morning,
    copy, production, picture, pictures, rural, agriculture, farming, space, astronomy, history, theatre, theater,
    wine, restaurant, pop, rock, classical, and, of, the, group, corporate, affiliate, commerce, shopping, reviews,
    how-to, seo, newsletter, newsletters, podcast, enterprise, infrastructure, housing, immigration, race, gender,
    equality, justice, human, rights, youth, family, personal, democracy, reporting, public, tax, retail, banking, investment, crypto,
    cyber, cybersecurity, internet, mobile, auto, automotive, aviation, wildlife, nature, weather`,
  desks: `
    news, agency, agencies, desk, newsdesk, newsroom, bureau, staff, team, times, post, press, media, magazine,
    journal, gazette, herald, tribune, chronicle, observer, daily, weekly, today, wire, newswire, newspaper,
    newspapers, network, radio, tv, television, broadcasting, online, reports, readers, submissions, letters,
    editorial, editors, reporters, correspondents, contributors, service, services, office, department, ministry,
    committee, commission, council, board, institute, university, college, school, foundation, association, society,
    union, federation, group, company, inc, ltd, llc, corporation, centre, center, government, publishing, studio,
    studios, productions, communications, digital, sentinel, courier, register, examiner, inquirer, dispatch,
    bulletin, telegraph, guardian, independent, mail, express, mirror, globe, sun, standard, review, reporter,
    insider, project, coalition, alliance, campaign, party, collective, community, club, initiative, fund, bank,
    partners, sport, articles, research, authority, library, museum, church`,
  agencies: `
    agencies, agency, agency reports, news agencies, wire reports, wire services, staff, staff reports, others,
    colleagues, correspondents, our correspondent, our correspondents, other agencies, the associated press`,
  interface: `
    et al, follow, following, share, shares, share this, share this post, share this article, share on, via, facebook,
    twitter, linkedin, instagram, youtube, whatsapp, telegram, reddit, mastodon, bluesky, email, e-mail,
    email address, print, print this article, copied, copy link, comment, comments, view comments, no comments,
    leave a comment, add comment, listen, listen to article, bookmark, save, sponsored, advertisement, advertorial,
    promoted, likes, views, posts, min read, mins read, minute read, minutes read, reading time, read time, timer,
    opens in new tab, open in new tab, profile, bio, website, read more, see more, subscribe, sign up, edit,
    show more, on x, on twitter, contributor profile, biography, verified, copy, google news, rss, feed, view all posts,
    view all articles, view posts, all posts, more posts, see all articles, sharesave, add as preferred on google,
    she/her, he/him, they/them, she/they, he/they, she/her/hers, he/him/his, they/them/theirs`,
  after: `
    become a fan, view author publications, follow the author, follow the topics, follow topics, print this article,
    you can also search, hundreds of, thousands of, share article, see all, this article, this story, related,
    read next, filed under, tags, tagged, categories, topics, sign up, subscribe to, source, sources, photo credit,
    image credit, previously, recommended, view profile, view bio, see full bio, full bio, learn more,
    all rights reserved, copyright`,
  time: `
    at, on, of, the, am, pm, a.m, p.m, noon, midnight, ago, second, seconds, minute, minutes, min, mins, hour,
    hours, hr, hrs, day, days, week, weeks, month, months, year, years, yesterday, today, sept, tues, thurs, weds,
    jan, feb, mar, apr, jun, jul, aug, sep, oct, nov, dec, mon, tue, wed, thu, fri, sat, sun, local, time, gmt, utc,
    est, edt, et, cst, cdt, ct, mst, mdt, mt, pst, pdt, pt, hst, bst, ist, cet, cest, mez, mesz, eet, eest, msk,
    trt, jst, kst, hkt, sgt, aest, aedt, awst, acst, nzst, nzdt, wib, wita, eat, sast, wat, z`,
  dated: `
    published, published on, published at, first published, publish date, posted, posted on, posted at, updated,
    updated on, updated at, last updated, last updated on, last modified, modified, created, created on, dated,
    date, issued, released, on, at, originally published`
}
