export interface Listing {
  name: string;
  /** Lists all participants of a session. @returns how many there are */
  list(): Promise<number>;
}

export interface ListedSession {
  account_id: string;
  app_id: string;
  session_id: string;
}
