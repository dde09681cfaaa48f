<#import "illustration.ftl" as illustration>
<#-- One role. The whole card is the link's target; the heading is its name. -->
<#macro roleCard role>
<li class="card tone-${role.tone!"none"}">
<#if role.icon??>
<@illustration.illustration name=role.icon/>
</#if>
<h3><a href="${role.href}">${role.title}</a></h3>
<p>${role.lead}</p>
<dl>
<#list role.facts?filter(fact -> fact.card) as fact>
<div><dt>${fact.label}</dt><dd>${fact.value}</dd></div>
</#list>
</dl>
</li>
</#macro>
