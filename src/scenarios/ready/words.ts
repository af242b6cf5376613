import type { Asked } from "../../failureWords.ts";
import { frozen } from "../../frozen.ts";

// What is refused.

export const tariffName: Asked = frozen({
  allowed: { da: "et navn på hver takst, når der er flere", en: "a name of each tariff, where there are several" },
  remedy: {
    da: "giv tilbuddets navn med, når taksten beregnes",
    en: "give the offer's name where the tariff is calculated",
  },
});

export const sameNames: Asked = frozen({
  allowed: {
    da: "en takst, der også er blandt dem, døgnene tages fra",
    en: "a tariff that is also among those the days are taken from",
  },
  remedy: { da: "giv taksten samme navn på begge sider", en: "give the tariff the same name on both sides" },
});

export const sameUnit: Asked = frozen({
  allowed: { da: "samme takstenhed på begge sider", en: "the same unit of the tariff on both sides" },
  remedy: { da: "beregn begge takster i samme enhed", en: "calculate both tariffs in the same unit" },
});
