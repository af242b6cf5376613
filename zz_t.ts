import { agreementInForce, ledgerSql, settleLedgers } from "./src/index.ts";
import { DuckDBInstance } from "@duckdb/node-api";
const o={from:"accounts",columns:{offer:"offer",year:"year",revenue:"revenue",costs:"costs",budget:"budget"},units:{revenue:"0.01",costs:"0.01",budget:"0.01"},set:agreementInForce("syddanmark","2026-12-31"),years:[2019,2026]} as const;
const i=await DuckDBInstance.create(":memory:"); const c=await i.connect();
await c.run(`create table accounts as select (i//8)::integer offer, (2019+i%8)::smallint as year, (100000000+hash(i)%900000000)::bigint revenue, (100000000+hash(i+1)%900000000)::bigint costs,(100000000+hash(i+2)%900000000)::bigint budget from range(${process.argv[2]??8000}) t(i)`);
const R=["backRegulationInTariff","result","limit","carriedIn","available","carriedOut","toTariff","tariffYear"];
if(process.argv[3]==="text")console.log(ledgerSql("duckdb",{...o,years:[2019,2021],columns:{...o.columns,carry:"c",carriedIn:"d",backRegulationInTariff:"e"},units:{...o.units,carry:1,carriedIn:1,backRegulationInTariff:1}}).text);
for(let k=0;k<3;k++)for(const [w,f] of [["bigint","error"],["bigint","column"],["wide","error"]] as const){const {text}=ledgerSql("duckdb",{...o,width:w,faults:f});
const q=`select ${R.map(r=>`sum("${r}")`).join()},count(*) from (${text})`;
const u0=process.cpuUsage(),t=performance.now();const r=await c.runAndReadAll(q);const u=process.cpuUsage(u0);console.log(w,f,((u.user+u.system)/1000)|0,(performance.now()-t)|0,JSON.stringify(r.getRowsJson()[0]).slice(0,200));}
const rows=(await c.runAndReadAll("select revenue,costs,budget from accounts order by offer,year")).getColumns() as bigint[][];
const [rev,cos,bud]=rows.map(x=>Float64Array.from(x,Number));
for(let k=0;k<3;k++){const u0=process.cpuUsage(),t=performance.now();const s=settleLedgers({firstYear:2019,years:8,revenue:rev!,costs:cos!,budget:bud!},o.set);const u=process.cpuUsage(u0);
console.log("lib",((u.user+u.system)/1000)|0,(performance.now()-t)|0,R.map(r=>String((s as any)[r].reduce((a:number,b:number)=>a+b,0))).join(" "));}
