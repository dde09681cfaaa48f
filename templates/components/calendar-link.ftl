<#-- The file that puts what the page tells of into the reader's own calendar. -->
<#macro calendarLink>
<#if calendar??>
<p><a class="quiet" href="${calendar.href}">${t("calendar.file", calendar.title)}</a></p>
</#if>
</#macro>
