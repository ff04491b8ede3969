// Khmer.
import type { BylineLanguage } from '../language.ts'

export const km: BylineLanguage = {
  tag: 'km',
  by: 'ដោយ, អ្នកនិពន្ធ, អត្ថបទដោយ, និពន្ធដោយ, រាយការណ៍ដោយ',
  roles: {
    author: 'អ្នកនិពន្ធ, អត្ថបទ, អ្នកសារព័ត៌មាន',
    editor: 'កែសម្រួលដោយ, អ្នកកែសម្រួល, និពន្ធនាយក',
    photographer: 'រូបថត, រូបថតដោយ, រូបភាព',
    translator: 'បកប្រែដោយ, អ្នកបកប្រែ',
    producer: 'វីដេអូ'
  },
  and: 'និង',
  titles: 'អ្នកកាសែត, អ្នកសារព័ត៌មាន, អ្នកយកព័ត៌មាន',
  desks: 'ក្រុម',
  outlets: 'វីអូអេ, ភ្នំពេញប៉ុស្តិ៍, ថ្មីៗ, ដើមអម្ពិល'
}
