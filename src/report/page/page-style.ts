/** The page's one style block: for a projector, a phone, the dark and A4. No picture and no font comes from elsewhere. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1b;--quiet:#555;--line:#c9c9c9;--band:#f3f5f8;--accent:#0b4a8f;--base:#2b6cb0;--bonus:#2f855a;--penalty:#b3261e;--self:#6b3fa0;--good:#1c6b3a;--bad:#a3201a;--open:#8a5200;--threshold:#1b1b1b}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#ececec;--quiet:#bdbdbd;--line:#4a4f57;--band:#1e2329;--accent:#8ec2ff;--base:#6aa9ee;--bonus:#6fca94;--penalty:#ff8a80;--self:#c9a6ff;--good:#7fd8a0;--bad:#ff9d94;--open:#ffc46b;--threshold:#ececec}}
*{box-sizing:border-box}
html{font-size:clamp(16px,.55rem + .72vw,24px);scroll-behavior:smooth;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;line-height:1.5}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
header,main,footer{max-width:82rem;margin:0 auto;padding:0 clamp(.9rem,2.2vw,2.5rem)}
header{padding-top:1.6rem}
h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .3rem;color:var(--accent);overflow-wrap:anywhere;text-wrap:balance}
h2{font-size:1.4rem;line-height:1.25;margin:2.4rem 0 .7rem;padding-bottom:.25rem;border-bottom:3px solid var(--accent)}
h3{font-size:1.1rem;line-height:1.3;margin:1.5rem 0 .4rem;overflow-wrap:anywhere}
h4{font-size:1rem;margin:1.1rem 0 .3rem}
h5{font-size:1rem;margin:.9rem 0 .2rem;font-weight:600}
p,li{max-width:75ch;overflow-wrap:anywhere}
p{margin:.4rem 0}
.facts{color:var(--quiet)}
.status{display:inline-block;padding:.15rem .7rem;border:2px solid currentColor;border-radius:1rem;font-weight:600}
.good{color:var(--good)}.bad{color:var(--bad)}.open{color:var(--open)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;padding:0;margin:1rem 0 0}
nav a{display:inline-block;padding:.2rem 0}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--quiet);padding:0 0 .3rem;font-size:.9rem}
th,td{padding:.38rem .55rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:middle}
thead th{border-bottom:2px solid var(--ink);font-size:.88rem;vertical-align:bottom}
tbody tr:nth-child(even){background:var(--band)}
.right{text-align:right;white-space:nowrap}
.name{min-width:9rem;overflow-wrap:anywhere}
tbody th{font-weight:600}
.total{font-weight:700}
.barcell{min-width:9rem;width:34%}
svg.bar{display:block;width:100%;height:1.15rem;overflow:visible}
.track{fill:var(--band);stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke}
.base{fill:var(--base)}.bonus{fill:var(--bonus)}.agree{fill:var(--base)}.final{fill:var(--base)}
.penalty{fill:url(#hatch);stroke:var(--penalty);stroke-width:2;vector-effect:non-scaling-stroke}
.hatchline{stroke:var(--penalty);stroke-width:3}
.selfmark{stroke:var(--self);stroke-width:5;vector-effect:non-scaling-stroke}
.threshold{stroke:var(--threshold);stroke-width:3;stroke-dasharray:5 3;vector-effect:non-scaling-stroke}
.defs{position:absolute;width:0;height:0}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;padding:0;margin:.5rem 0;color:var(--quiet);font-size:.9rem}
.legend svg{width:1.6rem;height:.85rem;display:inline-block;vertical-align:-.05rem;margin-right:.4rem}
.award,.seat{break-inside:avoid}
details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;padding:0 .9rem}
summary{cursor:pointer;padding:.55rem 0;font-weight:600;overflow-wrap:anywhere}
summary h3{display:inline;margin:0;font-size:1.02rem}
details[open]{padding-bottom:.8rem}
.findings{list-style:none;padding:0;margin:.2rem 0}
.findings li{padding:.1rem 0}
.verdict{font-weight:600}
footer{margin-top:3rem;padding-bottom:2rem;color:var(--quiet);font-size:.9rem}
@media (max-width:40rem){h1{font-size:1.45rem}h2{font-size:1.2rem}th,td{padding:.32rem .4rem}.barcell{min-width:7rem}}
@media print{@page{size:A4;margin:15mm 12mm}
:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--band:#fff;--accent:#000;--base:#555;--bonus:#999;--penalty:#000;--self:#000;--good:#000;--bad:#000;--open:#000;--threshold:#000}
html{font-size:10.5pt}header,main,footer{max-width:none;padding:0}nav,.skip{display:none}
h2{break-after:avoid;margin-top:1.4rem}h3,h4,h5,caption{break-after:avoid}
.scroll{overflow:visible}thead{display:table-header-group}tr,.bar{break-inside:avoid}a{color:inherit;text-decoration:none}
svg.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}.name{min-width:0}.barcell{min-width:5rem;width:22%}th,td{padding:.2rem .3rem}
details{border:0;padding:0;break-inside:auto}details::details-content{content-visibility:visible;display:block}summary{list-style:none}}
`.replaceAll('\n', '');
