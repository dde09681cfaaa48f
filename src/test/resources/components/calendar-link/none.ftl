<#include "/examples/data.ftl">
<#import "/components/calendar-link.ftl" as calendarLink>
<@calendarLink.calendarLink/>
