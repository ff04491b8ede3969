// Lao.
import type { BylineLanguage } from '../language.ts'

export const lo: BylineLanguage = {
  tag: 'lo',
  by: 'ໂດຍ, ຂຽນໂດຍ, ຜູ້ຂຽນ, ລາຍງານໂດຍ',
  roles: {
    author: 'ຜູ້ຂຽນ, ບົດ, ນັກຂ່າວ',
    editor: 'ບັນນາທິການ',
    photographer: 'ພາບ, ຮູບ, ຮູບພາບ, ພາບໂດຍ',
    translator: 'ແປໂດຍ, ຜູ້ແປ',
    producer: 'ວີດີໂອ'
  },
  and: 'ແລະ',
  titles: 'ນັກຂ່າວ, ບັນນາທິການ, ຜູ້ສື່ຂ່າວ',
  desks: 'ທີມງານ',
  outlets: 'ຂປລ, ວຽງຈັນໃໝ່, ປະຊາຊົນ, ລາວພັດທະນາ'
}
