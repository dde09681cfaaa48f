<#import "icon.ftl" as icon>
<#-- The call to action on the start page, for the reader who has seen the roles. -->
<#macro cta>
<div class="cta">
<div class="wrap">
<div>
<h2>Någon väntar på dig</h2>
<p>Just nu väntar någon på att få en kontaktperson. Anmäl ditt intresse, eller ring oss om du vill fråga först.</p>
</div>
<p class="actions"><#if links.apply??><a class="button" href="${links.apply}">Jag är intresserad<@icon.icon name="arrow"/></a></#if> <a class="quiet" href="${site.phoneHref}">Ring ${site.phone}</a></p>
</div>
</div>
</#macro>
