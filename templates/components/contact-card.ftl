<#import "icon.ftl" as icon>
<#-- Contact details from the configuration. No heading: the card may stand at any level of a page. -->
<#macro contactCard>
<div class="contact">
<p class="contact-title"><#if site.departmentLang??><span lang="${site.departmentLang}">${site.department}</span><#else>${site.department}</#if>${t("contact.comma")} <span<#if site.nameLang??> lang="${site.nameLang}"</#if>>${site.name}</span></p>
<p><a href="${site.phoneHref}"><@icon.icon name="phone"/><span class="visually-hidden">${t("contact.phone")} </span>${site.phone}</a></p>
<p><a href="mailto:${site.email}"><@icon.icon name="mail"/><span class="visually-hidden">${t("contact.email")} </span><span><#list site.email?split("@") as part><#sep><span class="breaks"></#sep>${part}<#sep></span>@</#sep></#list></span></a></p>
</div>
</#macro>
