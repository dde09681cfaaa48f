<#include "/examples/data.ftl">
<#import "/components/hidden-fields.ftl" as apply>
<form action="/api/form" method="post"><@apply.hiddenFields fields=[{"name": "formid", "value": "12"}]/><button class="button">Skicka</button></form>
