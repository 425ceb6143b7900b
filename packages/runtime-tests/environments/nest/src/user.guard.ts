import { type CanActivate, type ExecutionContext, Injectable } from "@nestjs/common";

export interface UserRequest {
  user: { id: string; name: string };
}

/** For tests: trusts the request. */
@Injectable()
export class UserGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    const id = request.headers["x-user"];
    request.user = { id, name: id };
    return Boolean(id);
  }
}
