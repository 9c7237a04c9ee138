import type { FormPhrase } from "../../../../sim/index.ts";
import type { RefusalWords } from "../../refusals.ts";
import { count } from "../count.ts";

export const FORM: RefusalWords<FormPhrase> = {
  nothing: "لا شيء",
  "nothing (null)": "لا شيء (null)",
  "a list of {count}": ({ count: n }) =>
    count(Number(n), {
      one: "قائمة من بند واحد",
      two: "قائمة من بندين",
      few: "قائمة من # بنود",
      many: "قائمة من # بندًا",
      other: "قائمة من # بند",
    }),
  "a mapping": "جدول أسماء وقيم",
  "a value": "قيمة",
  "give it a value, or leave the name out": "أعطه قيمة، أو احذف الاسم",
  "a name that scenarios know": "اسم تعرفه السيناريوهات",
  'did you mean "{name}"?': 'هل المقصود "{name}"؟',
  "names here: {names}": "الأسماء هنا: {names}",
  "a number needs its unit: {days}, {hours} or {minutes}": "العدد يحتاج إلى وحدته: {days} أو {hours} أو {minutes}",
  "a text": "نص",
  "a text that is not empty": "نص غير فارغ",
  "a text of at most {most} characters": "نص لا تزيد حروفه على {most}",
  "true or false": "true أو false",
  "one of {names}": "واحد من: {names}",
  "a list of {rows}": "قائمة",
  "at most {most} {rows}": "{most} على الأكثر",
  "a mapping from ids to {rows}": "جدول من معرّفات",
  "a mapping of what to change": "جدول بما يتغيّر",
  "a mapping from decisions to choices": "جدول قرارات وخيارات",
  "a mapping from hypotheses to true or false": "جدول فرضيات، كل منها true أو false",
  "1, the version of the scenario format": "1، وهو إصدار صيغة السيناريوهات",
  "1, the version of the form": "1، وهو إصدار الصيغة",

  "a number": "عدد",
  "a number from {min} to {max}": "عدد من {min} إلى {max}",
  "a number of {unit} from {min} to {max}": "عدد ({unit}) من {min} إلى {max}",
  "a whole number from {min} to {max}": "عدد صحيح من {min} إلى {max}",
  "a share from {min} to {max}": "نصيب من {min} إلى {max}",
  "a weight from {min} to {max}": "وزن من {min} إلى {max}",
  "a factor from {min} to {max}": "معامل من {min} إلى {max}",
  "a share of the war level from {min} to {max}": "نسبة من مستوى الحرب من {min} إلى {max}",
  "reports a day from {min} to {max}": "بلاغات في اليوم من {min} إلى {max}",
  "degrees east from {min} to {max}": "درجات شرقًا من {min} إلى {max}",
  "degrees north from {min} to {max}": "درجات شمالًا من {min} إلى {max}",
  "hours from {min} to {max}": "ساعات من {min} إلى {max}",
  "minutes from {min} to {max}": "دقائق من {min} إلى {max}",

  "the name of a scenario file without its ending, such as syria-2016-09":
    "اسم ملف سيناريو بلا امتداده، مثل syria-2016-09",
  "an id: small letters, digits and hyphens, a letter first": "معرّف: حروف لاتينية صغيرة وأرقام وواصلات، وأوله حرف",
  "the name of a decision: its kind, the party and which one, such as renew/government/1":
    "اسم قرار: نوعه ثم الطرف ثم أيّ قرار هو، مثل renew/government/1",
  "the id of a source: letters, digits and hyphens": "معرّف مصدر: حروف لاتينية وأرقام وواصلات",
  "the path of a .csv file below this folder, such as data/claims.csv":
    "مسار ملف ‎.csv ضمن هذا المجلد، مثل data/claims.csv",
  "a local time such as 2016-09-12T19:00": "وقت محلي، مثل 2016-09-12T19:00",
  'a time: local ("2016-09-12T19:00"), on a day after the onset ("D+2 14:00") or after the onset by some time ("D+2.5d")':
    'وقت: محلي ("2016-09-12T19:00")، أو في يوم بعد البدء ("D+2 14:00")، أو بعد البدء بمدة ("D+2.5d")',
  "a duration with its unit: min, h or d, such as 30min, 48h or 7d":
    "مدة بوحدتها: min أو h أو d، مثل 30min أو 48h أو 7d",
  'a time of day such as "18:00"': 'ساعة من اليوم، مثل "18:00"',
  'an offset from UTC such as "+03:00"': 'فرق عن UTC، مثل "+03:00"',

  "a minute of the run": "دقيقة من الجولة",
  "a whole minute": "دقيقة كاملة",
  "a minute from 0 on": "دقيقة ابتداءً من 0",
  "a minute up to {max}": "دقيقة لا تتجاوز {max}",
  "the seq of an event": "رقم حدث",
  "a parameter of the model": "رقم من أرقام النموذج",
  "a choice": "خيار",
  'the hypothesis "{name}" changes the {part} with which a run starts: start a run with it on instead':
    'الفرضية "{name}" تغيّر ما تبدأ به الجولة ({part}): ابدأ جولة تسري فيها من أولها',
  'the hypothesis "{name}" changes the {part} with which a run starts: start a run with it off instead':
    'الفرضية "{name}" تغيّر ما تبدأ به الجولة ({part}): ابدأ جولة بدونها من أولها',
  "this run has no event {count} at minute {other} that could be left out":
    "ليس في هذه الجولة حدث {count} عند الدقيقة {other} يمكن حذفه",
  "the run took {count} events by minute {other} and was stopped: some event keeps causing more than one of itself":
    "بلغت الجولة {count} حدث حتى الدقيقة {other} فأُوقفت: حدث ما يسبّب دائمًا أكثر من حدث مثله",
};
