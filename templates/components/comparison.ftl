<#-- The roles side by side, from their own front matter. On narrow screens the style sheet stacks the cells;
     the label in each cell then says for the eye what the column heading says for the ear. -->
<#macro comparison more=true>
<#local compared = roles?filter(role -> role.compared)>
<#if compared?has_content>
<table class="compare">
<caption>${t("compare.caption")}</caption>
<thead>
<tr><th scope="col">${t("compare.question")}</th><#list compared as role><th scope="col" class="tone-${role.tone!"none"}">${role.title}</th></#list></tr>
</thead>
<tbody>
<#list factLabels as label>
<tr><th scope="row">${label.label}</th><#list compared as role><td class="tone-${role.tone!"none"}"><span class="cell-label" aria-hidden="true">${role.title}</span><#list role.facts?filter(fact -> fact.key == label.key) as fact>${fact.value}</#list></td></#list></tr>
</#list>
<#if more>
<tr><th scope="row">${t("compare.more")}</th><#list compared as role><td class="tone-${role.tone!"none"}"><a href="${role.href}">${t("compare.about", role.title, role.title?uncap_first)}</a></td></#list></tr>
</#if>
</tbody>
</table>
</#if>
</#macro>
