<#include "/examples/data.ftl">
<#import "/components/toc.ftl" as toc>
<#global page = page + {"article": {"headings": (1..5)?map(n -> {"level": 2, "id": "avsnitt-" + n, "text": "Avsnitt " + n}) + [{"level": 3, "id": "under", "text": "Under"}]}}>
<@toc.toc/>
<#list 1..5 as n><h2 id="avsnitt-${n}">Avsnitt ${n}</h2></#list>
