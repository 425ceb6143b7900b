import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from "@nestjs/common";

export interface User {
  id: string;
  name: string;
}

/** A request that has passed the guard. */
export interface UserRequest {
  user: User;
}

/** Admits only signed-in users. Refuses all requests until your own guard, e.g. Passport's, sets `request.user`. */
@Injectable()
export class UserGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { user } = context.switchToHttp().getRequest<Partial<UserRequest>>();
    if (!user) throw new UnauthorizedException("Sign in first");
    return true;
  }
}
