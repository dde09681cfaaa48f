<#include "/examples/data.ftl">
<#import "/components/more-easy.ftl" as more>
<@more.moreEasy/>
