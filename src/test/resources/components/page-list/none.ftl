<#include "/examples/data.ftl">
<#import "/components/page-list.ftl" as pageList>
<#global pages = []>
<@pageList.pageList/>
