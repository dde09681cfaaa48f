<#include "/examples/data.ftl">
<#import "/components/draft-mark.ftl" as draft>
<#global page = page + {"draft": true}>
<@draft.draftMark/>
