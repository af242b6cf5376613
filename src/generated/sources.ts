// Printed by `npm run generate` from data/sources.json and not edited by hand.

export const SOURCES = {
  forum2015Item3: {"da":"Socialdirektørforum Syddanmark 20. maj 2015, pkt. 3","en":"Socialdirektørforum Syddanmark 20 May 2015, item 3"},
  forum2019Item3: {"da":"Socialdirektørforum Syddanmark 11. december 2019, pkt. 3","en":"Socialdirektørforum Syddanmark 11 December 2019, item 3"},
  forum2019Item4: {"da":"Socialdirektørforum Syddanmark 11. december 2019, pkt. 4","en":"Socialdirektørforum Syddanmark 11 December 2019, item 4"},
  forum2019Item5: {"da":"Socialdirektørforum Syddanmark 11. december 2019, pkt. 5","en":"Socialdirektørforum Syddanmark 11 December 2019, item 5"},
  forum2019Item6: {"da":"Socialdirektørforum Syddanmark 11. december 2019, pkt. 6","en":"Socialdirektørforum Syddanmark 11 December 2019, item 6"},
  forum2025Item5: {"da":"Socialdirektørforum Syddanmark 24. januar 2025, pkt. 5","en":"Socialdirektørforum Syddanmark 24 January 2025, item 5"},
  forum2025Item6: {"da":"Socialdirektørforum Syddanmark 24. januar 2025, pkt. 6","en":"Socialdirektørforum Syddanmark 24 January 2025, item 6"},
  sjaelland2024Item4: {"da":"Styregruppen for Rammeaftale Sjælland 5. januar 2024, pkt. 4","en":"Steering group for Rammeaftale Sjælland 5 January 2024, item 4"},
  tariffGuidance2005: {"da":"KL og Amtsrådsforeningens takstvejledning, oktober 2005, og Syddanmarks vejledning til takstberegning 2008","en":"Tariff guidance of KL and Amtsrådsforeningen, October 2005, and Syddanmark's tariff calculation guide for 2008"},
  budget2013: {"da":"En syddansk kommunes budget 2013","en":"The 2013 budget of a municipality in Syddanmark"},
  monthAndYear: {"da":"Tornsbjerggård 2023","en":"Tornsbjerggård 2023"},
  agreementSequence: {"da":"Rækken af rammeaftaler: årlige til og med 2018, toårige fra 2019","en":"The sequence of framework agreements: yearly up to and including 2018, two-year from 2019"},
  tariffLaw: {"da":"Serviceloven § 174 og barnets lov § 195","en":"Social Services Act § 174 and Children's Act § 195"},
  surplusModel: {"da":"Bilag „Model for indregning af overskud eller underskud i taksterne“","en":"Annex \"Model for indregning af overskud eller underskud i taksterne\""},
  refundLaw: {"da":"Serviceloven § 176, barnets lov § 198 og bekendtgørelse 1485/2023 § 3","en":"Social Services Act § 176, Children's Act § 198 and Executive Order 1485/2023 § 3"},
  refundAnswer2021: {"da":"Serviceloven § 176; svar på SOU alm. del spm. 582 af 26. maj 2021","en":"Social Services Act § 176; answer to the Folketing's social committee, question 582 of 26 May 2021"},
  refundBefore2021: {"da":"Serviceloven §§ 176 og 176 a, som de var før 2021","en":"Social Services Act §§ 176 and 176 a as they were before 2021"},
  ownReading: {"da":"bibliotekets egen læsning, hvor kilderne tier","en":"the library's own reading where the sources are silent"},
} as const;
