// Korean. Words that touch names without a space are found all the same (see eastern.ts).
import type { Language } from '../language.ts'

export const ko: Language = {
  tag: 'ko',
  by: '글, 작성자, 글쓴이, 취재, 입력자, 기자, 저자, 필자, by',
  roles: {
    author: '글, 작성자, 글쓴이, 취재, 기자, 저자, 필자, 글·사진, 글/사진, 취재기자, 작성',
    contributor: '도움, 취재지원, 취재 보조',
    editor: '편집, 편집자, 교정, 데스크',
    photographer: '사진, 촬영, 사진기자, 영상취재',
    illustrator: '그래픽, 일러스트, 삽화, 만평',
    translator: '번역, 옮긴이, 역자',
    producer: '영상, 제작, 영상편집, 연출, 영상제작',
    reviewer: '감수'
  },
  and: '와, 및',
  titles: `
    기자, 특파원, 선임기자, 논설위원, 편집장, 편집위원, 통신원, 객원기자, 전문기자, 대기자, 인턴기자, 수습기자, 사진기자, 앵커, 아나운서, 칼럼니스트, 교수, 논설실장, 에디터, 부장, 차장,
    위원, 리포터, 작가, 연구원, PD, 팀장`,
  desks: `
    통신, 뉴스, 신문, 편집부, 취재팀, 일보, 방송, 디지털뉴스팀, 온라인뉴스팀, 뉴스팀, 데스크, 종합, 사회부, 정치부, 경제부, 국제부, 특별취재팀, 편집국, 미디어, 닷컴, 연합뉴스, 뉴시스`,
  interface: '구독, 공유, 댓글, 인쇄, 저장, 팔로우, 응원',
  time: '오전, 오후, 입력, 수정, 전',
  dated: '입력, 수정, 등록, 업데이트, 게재, 승인, 최종수정, 기사입력, 기사수정, 발행'
}
