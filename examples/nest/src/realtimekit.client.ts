/** Injects the client: `constructor(@Inject(RTK_CLIENT) private readonly rtk: RtkClient) {}` */
export const RTK_CLIENT = Symbol("RTK_CLIENT");
