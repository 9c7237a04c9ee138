/** So much at once, and so much a second after that. Plain data, so that a test has its own clock. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Bucket {
  left: number;
  at: number;
}

export function fullBucket({ burst }: Allowance, now: number): Bucket {
  return { left: burst, at: now };
}

/** Takes one, where one is left. */
export function take(bucket: Bucket, allowance: Allowance, now: number): boolean {
  refill(bucket, allowance, now);
  if (bucket.left < 1) return false;
  bucket.left -= 1;
  return true;
}

/** Whether it may be forgotten: a new one would hold as much. */
export function isFull(bucket: Bucket, allowance: Allowance, now: number): boolean {
  refill(bucket, allowance, now);
  return bucket.left >= allowance.burst;
}

function refill(bucket: Bucket, { burst, perSecond }: Allowance, now: number): void {
  bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
  bucket.at = now;
}
