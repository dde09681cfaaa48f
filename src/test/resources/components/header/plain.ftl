<#include "/examples/data.ftl">
<#import "/components/header.ftl" as header>
<@header.siteHeader/>
