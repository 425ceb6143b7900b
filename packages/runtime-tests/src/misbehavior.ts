export type Bytes = Buffer<ArrayBuffer>;

/** A way in which a server can misbehave. The checks must detect each. */
export interface Misbehavior {
  name: string;
  /** Forwards a request to the mock server, and returns the response for the client. */
  changeResponse?: (url: string, forward: (url: string) => Promise<Response>) => Promise<Response>;
  /** Returns the delivery that the receiver keeps in place of the received one. */
  changeDelivery?: (body: Bytes) => Bytes;
}

export const misbehaviors: Misbehavior[] = [
  {
    name: "repeats the first page",
    changeResponse: (url, forward) => forward(url.replace(/page_no=\d+/, "page_no=1")),
  },
  {
    name: "loses the query",
    changeResponse: (url, forward) => forward(url.replace(/\?.*/, "")),
  },
  {
    name: "responds 200 to everything",
    changeResponse: async (url, forward) => {
      const response = await forward(url);
      return new Response(await response.text(), { status: 200, headers: response.headers });
    },
  },
  {
    name: "omits Retry-After",
    changeResponse: async (url, forward) => {
      const response = await forward(url);
      const headers = new Headers(response.headers);
      headers.delete("retry-after");
      return new Response(await response.text(), { status: response.status, headers });
    },
  },
  {
    name: "changes the titles of meetings",
    changeResponse: async (url, forward) => {
      const response = await forward(url);
      const text = (await response.text()).replaceAll('"title":"', '"title":"New ');
      const headers = new Headers(response.headers);
      headers.delete("content-length");
      return new Response(text, { status: response.status, headers });
    },
  },
  {
    name: "changes events in transit",
    changeDelivery: (body) => Buffer.from(body.toString().replace('"event"', '"Event"')),
  },
];
