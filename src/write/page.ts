// The door of write/page: pages in HTML for people who want to follow a feed.
export { type DirectorySite, directory } from './page/directory.ts'
export { feedPage, mostOnPage, type PageNeighbours } from './page/feed.ts'
