// What can be wrong with files of items, and with the list of authors.
import { ownRules } from '../problem.ts'

export const readRules = ownRules('read', {
  'read/no-folder': {
    level: 'error',
    says: 'There is no folder of items',
    fix: 'Give the path of the folder that holds the items',
    fixed: true
  },
  'read/unknown-file': {
    level: 'warning',
    says: 'A file has a name or content that dateline does not read',
    fix: 'Rename it if it is an item, or add it to ignore: in the settings'
  },
  'read/markup': {
    level: 'error',
    says: 'A file is written in a markup language that dateline does not read, and is missing from the feeds',
    fix: 'Convert it to Markdown or HTML, or add it to ignore: in the settings'
  },
  'read/markup-as-text': {
    level: 'warning',
    says: 'The text of an item is in a markup language that dateline does not render, and is shown as it is written',
    fix: 'Convert it to Markdown or HTML'
  },
  'read/text-elsewhere': {
    level: 'warning',
    says: 'A file has the metadata of an item whose text is in another file, and the item has no text',
    fix: 'Put the metadata at the head of the file with the text'
  },
  'read/passed-over': {
    level: 'info',
    says: 'Files that are not items by their names were passed over',
    fix: 'Name those that are items in include: of the settings'
  },
  'read/unreadable': {
    level: 'error',
    says: 'A file or folder cannot be read',
    fix: 'Correct its permissions or its name, or remove it'
  },
  'read/not-a-file': {
    level: 'warning',
    says: 'There is a socket, pipe or device among the items',
    fix: 'Remove it'
  },
  'read/link': {
    level: 'warning',
    says: 'A symbolic link leads nowhere, back to a folder above it, or to a file that is read anyway',
    fix: 'Repair the link, or remove it'
  },
  'read/too-large': {
    level: 'error',
    says: 'A file is larger than an item may be',
    fix: 'Remove it, or split it'
  },
  'read/encoding': {
    level: 'error',
    says: 'A file is not text in UTF-8',
    fix: 'Save it as UTF-8'
  },
  'read/empty': {
    level: 'warning',
    says: 'A file is empty',
    fix: 'Write an item into it, or remove it'
  },
  'read/front-matter': {
    level: 'error',
    says: 'The front matter is not closed, or is not a list of fields',
    fix: 'Close it with the line that opened it, and write one field per line'
  },
  'read/no-front-matter': {
    level: 'warning',
    says: 'A Markdown or HTML file has no front matter',
    fix: 'Add it, or add the file to ignore: in the settings'
  },
  'read/not-an-item': {
    level: 'error',
    says: 'There is another value where an item was expected',
    fix: 'Write a map of fields, with at least a title and a date'
  },
  'read/wire': {
    level: 'error',
    says: 'A text file is not laid out as wire copy',
    fix: 'Write section, headline, standfirst, then a line with byline and date; or add the file to ignore: in the settings'
  },
  'read/wire-headline': {
    level: 'warning',
    says: 'The headline of wire copy was guessed',
    fix: 'Repeat the headline below the byline, or give section, headline and standfirst'
  },
  'read/xml': {
    level: 'error',
    says: 'XML that was handed in is not well-formed',
    fix: 'Ask for the file again, or correct it as the message says'
  },
  'read/not-articles': {
    level: 'info',
    says: 'A file holds entries that are not articles: pages, concepts, events, pictures',
    fix: 'Nothing, unless they were meant to be articles'
  },
  'read/annotations': {
    level: 'warning',
    says: 'Two annotations of a web page give different days',
    fix: 'Check which of them is right'
  },
  'read/login': {
    level: 'warning',
    says: 'An export names an author by a login that it does not explain',
    fix: 'List the login in authors.yaml with the name'
  },
  'yaml/syntax': {
    level: 'error',
    says: 'This YAML cannot be read',
    fix: 'Correct it as the message says'
  },
  'yaml/comment': {
    level: 'warning',
    says: 'YAML takes the end of a title or name for a comment',
    fix: 'Put the value in quotes'
  },
  'yaml/duplicate-key': {
    level: 'error',
    says: 'A key appears twice in the same map',
    fix: 'Keep one of them'
  },
  'yaml/alias': {
    level: 'error',
    says: 'An alias has no anchor, or there are too many aliases',
    fix: 'Write the value in full'
  },
  'yaml/tag': {
    level: 'warning',
    says: 'A YAML tag is not known and was ignored',
    fix: 'Remove the tag'
  },
  'yaml/too-deep': {
    level: 'error',
    says: 'Lists and maps are nested too deeply',
    fix: 'Flatten them'
  },
  'yaml/too-large': {
    level: 'error',
    says: 'A YAML file is larger than any item',
    fix: 'Split it into several files'
  },
  'toml/syntax': {
    level: 'error',
    says: 'This TOML cannot be read',
    fix: 'Correct it as the message says'
  },
  'json/syntax': {
    level: 'error',
    says: 'This is not valid JSON',
    fix: 'Correct it as the message says'
  },
  'json/duplicate-key': {
    level: 'error',
    says: 'A key appears twice in the same object',
    fix: 'Keep one of them'
  },
  'json/too-deep': {
    level: 'error',
    says: 'Lists and objects are nested too deeply',
    fix: 'Flatten them'
  }
})

export const authorRules = ownRules('authors', {
  'authors/not-a-list': {
    level: 'error',
    says: 'The file of authors does not hold a list or map of authors',
    fix: 'Write a map of slugs, or a list'
  },
  'authors/no-name': {
    level: 'error',
    says: 'An author has no name',
    fix: 'Add name: to the entry'
  },
  'authors/same-slug': {
    level: 'error',
    says: 'Two authors have the same slug',
    fix: 'Give one of them another slug'
  },
  'authors/unknown-key': {
    level: 'warning',
    says: 'An author has a key that is not known',
    fix: 'Correct its spelling, or remove it'
  },
  'authors/zone': {
    level: 'error',
    says: 'The time zone of an author is not known',
    fix: 'Write an IANA name such as Europe/Istanbul, or UTC'
  },
  'authors/address': {
    level: 'warning',
    says: 'The address of an author, or of their picture, is not a web address and is left out',
    fix: 'Write an http or https address, or a path of the site that begins with /'
  },
  'authors/email': {
    level: 'warning',
    says: 'The e-mail address of an author is not valid and is left out',
    fix: 'Write name@host'
  },
  'authors/kind': {
    level: 'warning',
    says: 'The kind of an author is neither person nor organization',
    fix: 'Write person or organization'
  }
})
