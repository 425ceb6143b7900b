export interface ListenOptions {
  /** Port; 0 picks a free one. Defaults to 4010. */
  port?: number;
  /** Address to bind; a non-loopback address exposes the server. Defaults to 127.0.0.1. */
  host?: string;
}

export interface ListeningServer {
  /** Base URL for a client, e.g. `http://127.0.0.1:4010/client/v4`. */
  url: string;
  port: number;
}
