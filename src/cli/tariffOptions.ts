import type { TariffTablesOptions } from "../files/costs/options.ts";
import type { Context } from "./command.ts";
import { libraryOptions } from "./library.ts";
import { RESIDENTS, ROUNDING, TARIFF_YEAR } from "./options.ts";
import { choiceIn, yearIn } from "./optionValues.ts";
import * as say from "./words.ts";

/** What the options of commands on costs say, as the library takes it. */
export async function tariffOptions(context: Context): Promise<TariffTablesOptions> {
  const year = yearIn(context, TARIFF_YEAR);
  const rounding = choiceIn(context, ROUNDING, say.ROUNDINGS);
  const residentsPayment = choiceIn(context, RESIDENTS, say.RESIDENTS_PAYMENTS);
  return {
    ...(await libraryOptions(context)),
    ...(year !== undefined && { year }),
    ...(rounding !== undefined && { rounding }),
    ...(residentsPayment !== undefined && { residentsPayment }),
  };
}
