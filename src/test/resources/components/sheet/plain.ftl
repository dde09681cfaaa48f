<#include "/examples/data.ftl">
<#import "/components/sheet.ftl" as sheet>
<@sheet.sheet/>
