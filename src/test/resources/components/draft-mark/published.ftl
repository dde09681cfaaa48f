<#include "/examples/data.ftl">
<#import "/components/draft-mark.ftl" as draft>
<@draft.draftMark/>
