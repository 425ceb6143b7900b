import { makeAsset } from "./make-assets.ts";

const assets = new Map<string, Promise<Uint8Array>>();

/**
 * Returns a file that browsers load, compressed with gzip. Files are made on first use; the build makes all of them and
 * replaces this module with one that reads them.
 */
export function loadAsset(name: string): Promise<Uint8Array> {
  const asset = assets.get(name) ?? makeAsset(name);
  assets.set(name, asset);
  return asset;
}
