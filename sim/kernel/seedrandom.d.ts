/** The one generator we take from seedrandom, without its entropy-seeded default export. */
declare module "seedrandom/lib/alea.js" {
  interface GeneratorState {
    readonly c: number;
    readonly s0: number;
    readonly s1: number;
    readonly s2: number;
  }
  interface Generator {
    (): number;
    int32(): number;
    state(): GeneratorState;
  }
  export default function alea(seed: string, options: { state: true | GeneratorState }): Generator;
}
