import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientOptions } from "../../rivals/clients/calls.ts";
import type { ListedSession, Listing } from "../../rivals/clients/listing-types.ts";
import { generatedFolder, rivalsFolder } from "../paths.ts";
import { bundleInto } from "./bundle.ts";

/** Bundles and loads the programs that list all participants. */
export async function loadListings(session: ListedSession, options: ClientOptions): Promise<Listing[]> {
  const file = join(generatedFolder, "clients/listing.mjs");
  await bundleInto(file, join(rivalsFolder, "clients/listing.ts"));
  const module = (await import(pathToFileURL(file).href)) as {
    createListings(session: ListedSession, options: ClientOptions): Listing[];
  };
  return module.createListings(session, options);
}
