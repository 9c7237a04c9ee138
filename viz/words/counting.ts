/** How a language beside English counts things: each form with # where the number stands. */
export function countingIn<Kind extends Intl.LDMLPluralRule>(language: string, rest: Kind) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 6 });
  return (count: number, forms: Readonly<Record<Kind, string>>): string => {
    const kind = rules.select(count);
    const form = (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[kind] ?? forms[rest];
    return form.replace("#", numbers.format(count));
  };
}
