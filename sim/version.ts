/** Version of the simulator, that of package.json. Same scenario, seed and version: same journal, byte for byte. */
export const VERSION = "0.1.0";
