import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";

export const ADDRESS: Catalogue["address"] = {
  tooLong: (longest) => `العنوان أطول من ${longest} حرف ولم يُقرأ.`,
  theAddress: "العنوان",
  unknown: (what, name) => `في ${what} «${name}»، وهو ما لا تعرفه هذه الصفحة.`,
  wrong: (what, said, wanted) => `في ${what} «${said}»، والمطلوب: ${wanted}.`,
  oneOf: (names) => `واحد من ${names}`,
  someOf: (names) => `بعض من ${names}`,
  threeOf: (names) => `ثلاثة على الأكثر من ${names}`,
  seed: "حتى 64 حرفًا أو رقمًا أو نقطة أو شرطة، وربما / ورقم جولة",
  hours: "ساعات منذ البدء، مثل 73.5، أو end",
  parameter: "معامل من النموذج بعد p.",
  number: (unit, min, max) => `عدد بوحدة ${unit} من ${figure(min)} إلى ${figure(max)}`,
  hypothesis: "معرّف فرضية بعد h.",
  onOrOff: "on أو off",
  intervention: "minute~publish~document أو minute~parameter~id~value وما شابه",
  pin: "scenario:…,seed:… وتغييرات بصيغة name:value",
  selection: "event:123 أو party:us أو pair:us>russia وما شابه",
  brush: "وقتان بالساعات، مثل 24_48",
  step: "رقم خطوة، مثل 3",
  lock: "all، أو معاملات من النموذج وفرضيات مثل h.deir-ez-zor",
  embed: "لا شيء، أو أصل مثل https://school.example",
};
