import { hostname, type NetworkInterfaceInfo, networkInterfaces } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Every address of this computer, its loop to itself included. */
export function ownAddresses(interfaces: Interfaces = networkInterfaces()): Set<string> {
  return new Set(Object.values(interfaces).flatMap((rows = []) => rows.map(({ address }) => address)));
}

/**
 * Addresses at which others may find this computer: of IPv4, which a class can type. Those of networks at home and in schools
 * first; those that a machine gives itself when nobody gives it one, last.
 */
export function reachableAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  const found = Object.entries(interfaces).flatMap(([name, rows = []]) =>
    rows.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => ({ name, address })),
  );
  return found.sort((a, b) => rank(a) - rank(b)).map(({ address }) => address);
}

/** Bridges of containers and virtual machines are addresses too, but no phone stands behind them. */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|utun|tun|tap|tailscale|zt)/;
const PRIVATE = /^(?:192\.168|10|172\.(?:1[6-9]|2\d|3[01]))\./;

function rank({ name, address }: { readonly name: string; readonly address: string }): number {
  return (VIRTUAL.test(name) ? 4 : 0) + (address.startsWith("169.254.") ? 2 : 0) + (PRIVATE.test(address) ? 0 : 1);
}

/** `::ffff:192.168.0.7` is 192.168.0.7. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}

/**
 * Whether a page may open a line: only ours, from this computer's own name or address. A stranger's page in a pupil's browser has
 * another origin; one whose name has been led to our address has another host.
 */
export function mayOpenLine(origin: string | undefined, host: string | undefined, served: string): boolean {
  if (origin === undefined || host === undefined || origin !== `http://${host}`) return false;
  const name = host
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
  const own = hostname().toLowerCase();
  return ["localhost", own, `${own}.local`, served].includes(name) || ownAddresses().has(name);
}
