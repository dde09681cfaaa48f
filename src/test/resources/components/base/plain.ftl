<#include "/examples/data.ftl">
<#import "/components/base.ftl" as base>
<@base.base><div class="wrap"><h1>Exempel</h1><p>Sidans innehåll.</p></div></@base.base>
