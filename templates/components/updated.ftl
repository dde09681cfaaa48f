<#-- When the page was last changed, and who answers for it. -->
<#macro updated>
<#local day><time datetime="${page.maintenance.updated.iso}">${page.maintenance.updated.text}</time></#local>
<#local owner><#if page.maintenance.ownerLang??><span lang="${page.maintenance.ownerLang}">${page.maintenance.owner}</span><#else>${page.maintenance.owner}</#if></#local>
<p class="updated">${t("updated.day", day)} <span>${t("updated.owner", owner)}</span></p>
</#macro>
