<#import "apply-link.ftl" as apply>
<#import "illustration.ftl" as illustration>
<#import "draft-mark.ftl" as draft>
<#import "heading.ftl" as heading>
<#import "easy-link.ftl" as easyLink>
<#-- Top of the start page. Asks at once which of the two readers this is: one who offers, one who needs. -->
<#macro hero>
<div class="hero">
<div class="wrap">
<div class="intro-text">
<@draft.draftMark/>
<@heading.heading/>
<#if page.intro.lead??>
<p class="lead">${page.intro.lead}</p>
</#if>
<#if links.apply?? || links.support??>
<p class="actions"><#if links.apply??><@apply.applyLink text=t("hero.apply")/></#if> <#if links.support??><a class="quiet" href="${links.support}">${t("hero.lss")}</a></#if></p>
</#if>
<@easyLink.easyLink/>
</div>
<@illustration.illustration name="start"/>
</div>
</div>
</#macro>
