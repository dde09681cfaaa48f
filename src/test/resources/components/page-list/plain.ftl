<#include "/examples/data.ftl">
<#import "/components/page-list.ftl" as pageList>
<@pageList.pageList/>
