// What can be wrong with the fields of an item: its name and address, its dates, its byline, its files.
import { ownRules } from '../problem.ts'

export const itemRules = ownRules('item', {
  'item/no-id': {
    level: 'error',
    says: 'An item has no id, and nothing that an id can be made from',
    fix: 'Give it an id or a slug'
  },
  'item/id-from-title': {
    level: 'info',
    says: 'The id of an item is made from its title and changes with it',
    fix: 'Give the item an id or a slug'
  },
  'item/slug': {
    level: 'error',
    says: 'A slug cannot be used in an address',
    fix: 'Write words joined by hyphens'
  },
  'item/empty': {
    level: 'error',
    says: 'An item has no title, no summary and no text',
    fix: 'Give it one of them'
  },
  'item/kind': {
    level: 'error',
    says: 'A field holds a list or a map where a single text is needed',
    fix: 'Write one text'
  },
  'item/draft': {
    level: 'error',
    says: 'draft: is neither true nor false, and the item is held back',
    fix: 'Write true or false'
  },
  'item/access': {
    level: 'warning',
    says: 'access: is neither public nor subscribers, and public feeds have only the summary',
    fix: 'Write subscribers or public'
  },
  'item/source': {
    level: 'warning',
    says: 'source: has no title or no address of a feed',
    fix: 'Write source: { title: The Herald, feed: https://herald.example/rss.xml }'
  },
  'item/language': {
    level: 'warning',
    says: 'The language of an item is not a language tag',
    fix: 'Write a tag such as en or pt-BR (BCP 47)'
  },
  'item/url': {
    level: 'warning',
    says: 'The address of an item is not a web address',
    fix: 'Write an http or https address, or a path of the site'
  },
  'item/canonical': {
    level: 'warning',
    says: 'The canonical address of an item is on another site, and the pattern of link: is used',
    fix: 'Write url: where that page is the item’s own'
  },
  'item/hidden': {
    level: 'info',
    says: 'The site hides this item, and it is in no feed',
    fix: 'Remove the field, or move the file, to publish it'
  },
  'item/terms': {
    level: 'warning',
    says: 'A text of several words without commas is read as one term',
    fix: 'Write a list'
  },
  'item/number': {
    level: 'warning',
    says: 'A length, duration or size is not a number, and is left out',
    fix: 'Write bytes, seconds or pixels in digits'
  },
  'item/image': {
    level: 'warning',
    says: 'The address of a picture is not a web address, and the picture is left out',
    fix: 'Write an http or https address, or a path of the site'
  },
  'item/enclosure': {
    level: 'warning',
    says: 'The address of an enclosure is not a web address, and the enclosure is left out',
    fix: 'Write an http or https address, or a path of the site'
  },
  'item/media-type': {
    level: 'warning',
    says: 'The media type of an enclosure is wrong or unknown',
    fix: 'Give it, for example type: audio/mpeg'
  },
  'item/length': {
    level: 'warning',
    says: 'An enclosure has another length than the item says',
    fix: 'Correct the length, or leave it out: the real length is published'
  },
  'item/duration': {
    level: 'warning',
    says: 'An enclosure is longer or shorter than the item says',
    fix: 'Correct the duration, or leave it out: the real duration is published'
  },
  'item/correction': {
    level: 'warning',
    says: 'A correction has no text, and is left out',
    fix: 'Write what was wrong'
  },
  'item/correction-date': {
    level: 'info',
    says: 'A correction has no date after the publication',
    fix: 'Add updated, or give the correction a date with a time'
  },
  'item/withdrawn': {
    level: 'error',
    says: 'An item is withdrawn without a date that can be used, and is held back',
    fix: 'Give withdrawn a date with a time, and a reason'
  },
  'item/withdrawn-time': {
    level: 'warning',
    says: 'An item was withdrawn on the day of its publication, at a time that is not given',
    fix: 'Add the time'
  },
  'item/notice-language': {
    level: 'info',
    says: 'There are no words for a notice in the language of the item, and it is in English',
    fix: 'Give the reason in the language of the item'
  },
  'item/artwork': {
    level: 'warning',
    says: 'The artwork of an episode is not what apps show, and is left out',
    fix: 'Give a square JPEG or PNG file of 1400 to 3000 pixels'
  },
  'item/episode': {
    level: 'warning',
    says: 'A field of a podcast’s episode cannot be read, and is left out',
    fix: 'Write it as docs/podcasts.md shows'
  }
})

export const dateRules = ownRules('date', {
  'date/missing': {
    level: 'error',
    says: 'An item has no date',
    fix: 'Give it a date, or a file name that begins with one'
  },
  'date/unreadable': {
    level: 'error',
    says: 'A date cannot be read',
    fix: 'Write it as 2026-03-05T08:00:00+03:00'
  },
  'date/impossible': {
    level: 'error',
    says: 'There is no such day or time',
    fix: 'Correct the date'
  },
  'date/weekday': {
    level: 'warning',
    says: 'The weekday is not that of the date',
    fix: 'Check both, and correct the wrong one'
  },
  'date/no-zone': {
    level: 'error',
    says: 'A time has no offset, and no time zone is known',
    fix: 'Write the offset, give the item a time zone, or set site.zone'
  },
  'date/zone-unknown': {
    level: 'error',
    says: 'A time zone is not known',
    fix: 'Write an IANA name such as Europe/Istanbul, or the offset'
  },
  'date/zone-name': {
    level: 'error',
    says: 'An abbreviation stands for several time zones, or is not used in the zone of the item',
    fix: 'Write the offset'
  },
  'date/clock-change': {
    level: 'warning',
    says: 'A time was skipped or occurred twice when the clocks changed',
    fix: 'Write the offset'
  },
  'date/order': {
    level: 'error',
    says: 'Day and month of a date may be swapped',
    fix: 'Set dates.order, or write the date as 2026-03-05'
  },
  'date/two-digit-year': {
    level: 'error',
    says: 'A year has two digits',
    fix: 'Write four digits, or set dates.twoDigitYears to true'
  },
  'date/two-dates': {
    level: 'error',
    says: 'A field holds several dates, or two fields hold dates that do not agree',
    fix: 'Keep one of them'
  },
  'date/relative': {
    level: 'error',
    says: 'A date is relative to another day, such as “yesterday” or “two hours ago”',
    fix: 'Write the date itself'
  },
  'date/calendar': {
    level: 'error',
    says: 'A date is not in the Gregorian calendar',
    fix: 'Write the Gregorian date, or set the language and dates.calendar'
  },
  'date/midnight': {
    level: 'warning',
    says: '“Midnight” was read as the beginning of a day',
    fix: 'Write 00:00 or 24:00'
  },
  'date/leap-second': {
    level: 'warning',
    says: 'A time is a leap second and was read as the second after it',
    fix: 'Write the second before or after it'
  },
  'date/early': {
    level: 'warning',
    says: 'A year is earlier than the web',
    fix: 'Check the year, and the unit of a number'
  },
  'date/language': {
    level: 'warning',
    says: 'The month of a date is a word of another language than the item’s',
    fix: 'Check the language of the item'
  },
  'date/beside': {
    level: 'warning',
    says: 'A date has a byline in front of it',
    fix: 'Leave only the date'
  },
  'date/length': {
    level: 'warning',
    says: 'The length of a recording or of reading beside a date could be taken for a time of day',
    fix: 'Leave the length out of the date'
  },
  'date/updated-before-published': {
    level: 'warning',
    says: 'An item was updated before it was published',
    fix: 'Check both dates'
  }
})

export const bylineRules = ownRules('byline', {
  'byline/unexplained': {
    level: 'warning',
    says: 'A byline, or a part of it, is not understood',
    fix: 'Write names with commas between them, or list the authors in the item'
  },
  'byline/no-writer': {
    level: 'info',
    says: 'A byline names no writer, and its first credit is shown as the author',
    fix: 'Name the writer, or leave it as it is'
  },
  'byline/nameless': {
    level: 'warning',
    says: 'An author has no name and is left out',
    fix: 'Give it a name or a slug'
  },
  'byline/unknown-author': {
    level: 'warning',
    says: 'A name is nearly that of an author, or no author has the slug',
    fix: 'Correct the name, or add it to the list of authors'
  },
  'byline/disagrees': {
    level: 'warning',
    says: 'The byline names people that the list of authors does not',
    fix: 'Make them agree: the list is used'
  },
  'byline/email': {
    level: 'warning',
    says: 'An e-mail address is not valid and is left out',
    fix: 'Correct or remove it'
  }
})
