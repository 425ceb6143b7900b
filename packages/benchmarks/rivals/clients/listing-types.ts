export interface Listing {
  name: string;
  /** Lists all participants of a session. @returns their number */
  list(): Promise<number>;
}

export interface ListedSession {
  account_id: string;
  app_id: string;
  session_id: string;
}
