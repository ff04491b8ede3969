// Apple's podcast tags, and the categories Apple Podcasts has. https://podcasters.apple.com/support/823-podcast-requirements
import type { Namespace } from '../model.ts'

export const itunes: Namespace = { prefix: 'itunes', uri: 'http://www.itunes.com/dtds/podcast-1.0.dtd' }

const tree = (lines: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map(line => {
        const [name = '', below = ''] = line.trim().split(/:\s*/)
        return [name, new Set(below.split(', ').filter(one => one !== ''))]
      })
  )

/** Categories with their subcategories. https://podcasters.apple.com/support/1691-apple-podcasts-categories */
export const categories = tree(`
  Arts: Books, Design, Fashion & Beauty, Food, Performing Arts, Visual Arts
  Business: Careers, Entrepreneurship, Investing, Management, Marketing, Non-Profit
  Comedy: Comedy Interviews, Improv, Stand-Up
  Education: Courses, How To, Language Learning, Self-Improvement
  Fiction: Comedy Fiction, Drama, Science Fiction
  Government
  Health & Fitness: Alternative Health, Fitness, Medicine, Mental Health, Nutrition, Sexuality
  History
  Kids & Family: Education for Kids, Parenting, Pets & Animals, Stories for Kids
  Leisure: Animation & Manga, Automotive, Aviation, Crafts, Games, Hobbies, Home & Garden, Video Games
  Music: Music Commentary, Music History, Music Interviews
  News: Business News, Daily News, Entertainment News, News Commentary, Politics, Sports News, Tech News
  Religion & Spirituality: Buddhism, Christianity, Hinduism, Islam, Judaism, Religion, Spirituality
  Science: Astronomy, Chemistry, Earth Sciences, Life Sciences, Mathematics, Natural Sciences, Nature, Physics, Social Sciences
  Society & Culture: Documentary, Personal Journals, Philosophy, Places & Travel, Relationships
  Sports: Baseball, Basketball, Cricket, Fantasy Sports, Football, Golf, Hockey, Rugby, Running, Soccer, Swimming, Tennis, Volleyball, Wilderness, Wrestling
  Technology
  True Crime
  TV & Film: After Shows, Film History, Film Interviews, Film Reviews, TV Reviews
`)

/** What Apple had before August 2019, and before 2006: readers still place podcasts by them. */
export const oldCategories = tree(`
  Arts: Literature, Fashion & Beauty, Design, Food, Performing Arts, Visual Arts
  Arts & Entertainment: Architecture, Books, Design, Entertainment, Games, Performing Arts, Photography, Poetry, Science Fiction
  Audio Blogs
  Business: Business News, Careers, Finance, Investing, Management, Management & Marketing, Marketing, Shopping
  Comedy
  Education: Education Technology, Educational Technology, Higher Education, K-12, Language Courses, Training
  Family
  Food
  Games & Hobbies: Automotive, Aviation, Hobbies, Other Games, Video Games
  Government & Organizations: Local, National, Non-Profit, Regional
  Health: Alternative Health, Diet & Nutrition, Fitness, Fitness & Nutrition, Relationships, Self-Help, Sexuality
  International: Australian, Belgian, Brazilian, Canadian, Chinese, Dutch, French, German, Hebrew, Italian, Japanese, Norwegian, Polish, Portuguese, Spanish, Swedish
  Kids & Family
  Movies & Television
  Music
  News
  News & Politics
  Politics
  Public Radio
  Religion & Spirituality: Buddhism, Christianity, Hinduism, Islam, Judaism, New Age, Other, Philosophy, Spirituality
  Science
  Science & Medicine: Medicine, Natural Sciences, Social Sciences
  Society & Culture: Gay & Lesbian, History, Personal Journals, Philosophy, Places & Travel
  Sports
  Sports & Recreation: Amateur, College & High School, Outdoor, Professional
  TV & Film
  Talk Radio
  Technology: Computers, Developers, Gadgets, Information Technology, News, Operating Systems, Podcasting, Smart Phones, Software How-To, Tech News, Text/Speech
  Transportation: Automotive, Aviation, Bicycles, Commuting
  Travel
`)
