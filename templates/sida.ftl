<#import "components/layout.ftl" as layout>
<#import "components/facts.ftl" as facts>
<#import "components/calendar-link.ftl" as calendarLink>
<@layout.layout>
<@facts.facts title=""/>
<@calendarLink.calendarLink/>
${page.article.body}
</@layout.layout>
