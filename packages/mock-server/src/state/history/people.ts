import type { Chance } from "./chance.ts";

const firstNames =
  "Aisha Amara Bruno Chiara Chloe Diego Elif Emre Farid Fatima Grace Hanna Hiro Imani Ines Jonas Kenji Kwame Leila Linh Luca Mateo Mei Nadia Noah Omar Priya Quinn Rosa Samir Sofia Sven Tara Tomas Uma Viktor Wen Yara Yusuf Zoe".split(
    " ",
  );
const lastNames =
  "Adeyemi Bauer Castillo Dubois Eriksson Farah Garcia Haddad Ivanova Jansen Kaya Lopez Mensah Nakamura Okafor Petrov Quispe Rossi Sato Tanaka Usman Varga Weber Xu Yilmaz Zhang".split(
    " ",
  );

export interface Person {
  name: string;
  custom_participant_id: string;
}

/** Number of regulars. */
const regularCount = 60;

/** The people of an app: regulars, who meet repeatedly, and guests, who attend once. */
export interface People {
  /** Returns a number of different people, regulars first and then guests. */
  take(count: number, most: number): Person[];
}

export function createPeople(chance: Chance): People {
  const create = (id: string): Person => ({
    name: `${chance.pick(firstNames)} ${chance.pick(lastNames)}`,
    custom_participant_id: id,
  });
  const regulars = Array.from({ length: regularCount }, (_, index) => create(`user-${index + 1}`));
  let guests = 0;
  return {
    take(count, most) {
      const known = chance.sample(regulars, Math.min(count, most));
      const others = Array.from({ length: count - known.length }, () => create(`guest-${++guests}`));
      return [...known, ...others];
    },
  };
}
