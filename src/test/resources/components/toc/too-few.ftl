<#include "/examples/data.ftl">
<#import "/components/toc.ftl" as toc>
<#global page = page + {"article": {"headings": [{"level": 2, "id": "a", "text": "A"}]}}>
<@toc.toc/>
