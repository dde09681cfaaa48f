<#include "/examples/data.ftl">
<#import "/components/calendar-link.ftl" as calendarLink>
<#global calendar = {"href": "traff.ics", "title": markup + " " + longWord}>
<@calendarLink.calendarLink/>
