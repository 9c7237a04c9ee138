/** How a language counts things: each form with # where the number stands. Node has the rules, whatever the machine's own language. */
export function countingIn<Kind extends Intl.LDMLPluralRule>(language: string, rest: Kind) {
  const rules = new Intl.PluralRules(language);
  return (count: number, forms: Readonly<Record<Kind, string>>): string => {
    const kind = rules.select(count);
    const form = (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[kind] ?? forms[rest];
    return form.replace("#", String(count));
  };
}
