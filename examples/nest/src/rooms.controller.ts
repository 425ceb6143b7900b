import { Controller, Get, Inject, NotFoundException, Param, Post, Req, UseGuards } from "@nestjs/common";
import { admitParticipant, RtkApiError, type RtkClient } from "@org/rtk-client";
import { RTK_CLIENT } from "./realtimekit.client";
import { UserGuard, type UserRequest } from "./user.guard";

@Controller()
export class RoomsController {
  constructor(@Inject(RTK_CLIENT) private readonly rtk: RtkClient) {}

  @Get("presets")
  async listPresets(): Promise<string[]> {
    const { data } = await this.rtk.presets.list();
    return data.map(({ name = "" }) => name);
  }

  /** Returns a token for the signed-in user: adds them to the meeting, or refreshes their token. */
  @Post("rooms/:id/join")
  @UseGuards(UserGuard)
  async join(@Param("id") meeting_id: string, @Req() { user }: UserRequest): Promise<{ token: string }> {
    try {
      const { token } = await admitParticipant(this.rtk, {
        meeting_id,
        custom_participant_id: user.id,
        preset_name: "webinar_participant",
        name: user.name,
      });
      return { token };
    } catch (error) {
      if (error instanceof RtkApiError && error.status === 404) throw new NotFoundException("Room not found");
      throw error;
    }
  }
}
