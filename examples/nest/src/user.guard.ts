import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from "@nestjs/common";

export interface User {
  id: string;
  name: string;
}

/** A request that has passed the guard. */
export interface UserRequest {
  user: User;
}

/** Lets in signed-in users only. Refuses everybody until a guard of your own, e.g. Passport's, sets `request.user`. */
@Injectable()
export class UserGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { user } = context.switchToHttp().getRequest<Partial<UserRequest>>();
    if (!user) throw new UnauthorizedException("Sign in first");
    return true;
  }
}
