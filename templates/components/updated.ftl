<#-- When the page was last changed, and who answers for it. -->
<#macro updated>
<#local day><time datetime="${page.updated.iso}">${page.updated.text}</time></#local>
<p class="updated">${t("updated.day", day)} <span>${t("updated.owner", page.owner)}</span></p>
</#macro>
