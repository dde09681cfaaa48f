<#-- When the page was last changed, and who answers for it. -->
<#macro updated>
<#local day><time datetime="${page.updated.iso}">${page.updated.text}</time></#local>
<#local owner><#if page.ownerLang??><span lang="${page.ownerLang}">${page.owner}</span><#else>${page.owner}</#if></#local>
<p class="updated">${t("updated.day", day)} <span>${t("updated.owner", owner)}</span></p>
</#macro>
